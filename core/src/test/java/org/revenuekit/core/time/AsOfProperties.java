package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 19: a view is unchanged by whatever is recorded after it, and constant between recorded facts. */
class AsOfProperties {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);

    record Fact(LocalDate date, LocalDate recordedOn) {}

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(days(), days()).as(Fact::new).list().ofMaxSize(12);
    }

    @Property
    void factsRecordedLaterDoNotChangeAView(
            @ForAll("days") LocalDate date,
            @ForAll("days") LocalDate knownOn,
            @ForAll("facts") List<Fact> known,
            @ForAll("facts") List<Fact> more) {
        AsOf asOf = CALENDAR.endOf(date).knownOn(knownOn);
        List<Fact> all = new ArrayList<>(known);
        more.stream().filter(fact -> fact.recordedOn().isAfter(knownOn)).forEach(all::add);

        assertEquals(view(asOf, known), view(asOf, all));
    }

    @Property
    void aViewIsConstantBetweenRecordedFacts(
            @ForAll("days") LocalDate date, @ForAll("days") LocalDate knownOn, @ForAll("facts") List<Fact> facts) {
        AsOf asOf = CALENDAR.endOf(date);
        boolean recordedNextDay = facts.stream()
                .anyMatch(fact -> fact.recordedOn().equals(knownOn.plusDays(1)) && asOf.sees(fact.date()));
        List<Fact> today = view(asOf.knownOn(knownOn), facts);
        List<Fact> tomorrow = view(asOf.knownOn(knownOn.plusDays(1)), facts);

        assertEquals(recordedNextDay, !today.equals(tomorrow));
    }

    @Property
    void aViewHoldsWhatHappenedAndWasRecordedByThen(
            @ForAll("days") LocalDate date, @ForAll("days") LocalDate knownOn, @ForAll("facts") List<Fact> facts) {
        AsOf asOf = CALENDAR.endOf(date).knownOn(knownOn);
        for (Fact fact : facts) {
            boolean happened = fact.date().toEpochDay() <= date.toEpochDay();
            boolean recorded = fact.recordedOn().toEpochDay() <= knownOn.toEpochDay();

            assertEquals(happened, asOf.sees(fact.date()));
            assertEquals(happened && recorded, asOf.sees(fact.date(), fact.recordedOn()));
            assertEquals(happened, asOf.isLive(Span.from(fact.date())));
        }
    }

    private static List<Fact> view(AsOf asOf, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> asOf.sees(fact.date(), fact.recordedOn()))
                .toList();
    }
}
