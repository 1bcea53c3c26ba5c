package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

/** Law 17: in every zone, over every change of its clocks, each instant lies in exactly one day. */
class CalendarTilingProperties {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2038-01-01T00:00:00Z");

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }

    @Property
    void daysTileTimeAroundAnyInstantAndTheNextChangeOfClocks(
            @ForAll("zones") ZoneId zone, @ForAll @LongRange(min = 0, max = 2_145_916_799) long epochSecond) {
        Instant instant = FIRST.plusSeconds(epochSecond);
        BusinessCalendar calendar = BusinessCalendar.of(zone, Month.APRIL);
        ZoneOffsetTransition change = zone.getRules().nextTransition(instant);

        assertTiled(calendar, instant);
        if (change != null) {
            assertTiled(calendar, change.getInstant());
        }
    }

    @Example
    void daysTileTimeWhereClocksDidTheStrangestThings() {
        for (String zone :
                List.of("America/St_Johns", "America/Sao_Paulo", "Pacific/Apia", "Pacific/Kwajalein", "Asia/Gaza")) {
            assertTiledOverAllChanges(ZoneId.of(zone));
        }
    }

    @Example
    @Tag("long")
    void daysTileTimeInEveryZoneOverEveryChangeOfClocks() {
        new TreeSet<>(ZoneId.getAvailableZoneIds()).forEach(zone -> assertTiledOverAllChanges(ZoneId.of(zone)));
    }

    private static void assertTiledOverAllChanges(ZoneId zone) {
        BusinessCalendar calendar = BusinessCalendar.of(zone, Month.APRIL);
        ZoneOffsetTransition change = zone.getRules().nextTransition(FIRST);
        while (change != null && change.getInstant().isBefore(LAST)) {
            assertTiled(calendar, change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    private static void assertTiled(BusinessCalendar calendar, Instant middle) {
        LocalDate day = LocalDate.ofInstant(middle, calendar.zone());
        TreeSet<Instant> probes = new TreeSet<>();
        for (int minutes : new int[] {0, 1, 30, 59, 60, 61, 12 * 60, 24 * 60, 36 * 60}) {
            probes.add(middle.plus(Duration.ofMinutes(minutes)));
            probes.add(middle.minus(Duration.ofMinutes(minutes)));
        }
        for (int offset = -2; offset <= 2; offset++) {
            Instant start = calendar.startOf(day.plusDays(offset));
            assertFirstInstant(calendar, day.plusDays(offset), start);
            probes.add(start);
            probes.add(start.minusNanos(1));
        }
        LocalDate reached = LocalDate.MIN;
        for (Instant instant : probes) {
            LocalDate date = calendar.dateOf(instant);

            assertEquals(1, daysHolding(calendar, instant));
            assertTrue(holds(calendar, date, instant));
            assertFalse(date.isBefore(reached), "days go back");
            reached = date;
        }
    }

    /** The clock on the wall says the day, or a later one if there is no such day, for the first time. */
    private static void assertFirstInstant(BusinessCalendar calendar, LocalDate day, Instant start) {
        assertFalse(LocalDate.ofInstant(start, calendar.zone()).isBefore(day));
        assertTrue(LocalDate.ofInstant(start.minusNanos(1), calendar.zone()).isBefore(day));
    }

    private static long daysHolding(BusinessCalendar calendar, Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, calendar.zone());
        return day.minusDays(3)
                .datesUntil(day.plusDays(4))
                .filter(each -> holds(calendar, each, instant))
                .count();
    }

    private static boolean holds(BusinessCalendar calendar, LocalDate day, Instant instant) {
        return !instant.isBefore(calendar.startOf(day)) && instant.isBefore(calendar.startOf(day.plusDays(1)));
    }
}
