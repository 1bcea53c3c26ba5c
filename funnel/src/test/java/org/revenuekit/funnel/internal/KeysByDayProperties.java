package org.revenuekit.funnel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.time.BusinessCalendar;

class KeysByDayProperties {
    /** Clocks that go back over midnight, days that do not exist, midnights that do not, and usual ones. */
    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of("America/St_Johns", "Pacific/Apia", "America/Sao_Paulo", "Asia/Tokyo", "UTC")
                .map(zone -> BusinessCalendar.of(ZoneId.of(zone), Month.APRIL));
    }

    /** About the days on which those clocks change, some of them farther apart than days are kept. */
    @Provide
    Arbitrary<List<Long>> instants() {
        return Arbitraries.of(
                        "2010-11-07T02:31:00Z", "2011-12-30T10:00:00Z", "2012-10-21T03:00:00Z", "1969-12-31T23:00:00Z")
                .map(text -> Micros.of(Instant.parse(text)))
                .flatMap(near -> Arbitraries.longs().between(near - 180_000_000_000L, near + 180_000_000_000L))
                .list()
                .ofMaxSize(40);
    }

    /** Odd days have no key. */
    private static Optional<LocalDate> key(LocalDate date) {
        return Optional.of(date).filter(day -> day.getDayOfMonth() % 2 == 0);
    }

    @Property
    void isTheKeyOfTheBusinessDay(
            @ForAll("calendars") BusinessCalendar calendar, @ForAll("instants") List<Long> instants) {
        KeysByDay<LocalDate> keys = new KeysByDay<>(calendar, KeysByDayProperties::key);

        for (long micros : instants) {
            assertEquals(key(calendar.dateOf(Micros.instant(micros))), keys.of(micros));
        }
    }

    @Example
    void aDayIsAskedForOnce() {
        BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
        List<LocalDate> asked = new ArrayList<>();
        KeysByDay<LocalDate> keys = new KeysByDay<>(calendar, day -> {
            asked.add(day);
            return Optional.of(day);
        });
        LocalDate one = LocalDate.of(2024, 5, 1);
        LocalDate next = one.plusDays(1);
        long midnight = Micros.of(calendar.startOf(next));
        Stream.of(
                        midnight - 1,
                        midnight,
                        midnight - 86_400_000_000L,
                        midnight + 86_399_999_999L,
                        midnight,
                        midnight - 1)
                .forEach(keys::of);

        assertEquals(List.of(one, next), asked);
    }
}
