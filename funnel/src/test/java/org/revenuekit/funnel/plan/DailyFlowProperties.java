package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.time.Span;

/** Against a flow that says every day by itself. */
class DailyFlowProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    /** What was stated: for some days from the first one on so many together. */
    private record Stated(int start, int length, int total) {
        DailyFlow flow() {
            LocalDate from = FIRST.plusDays(start);
            return DailyFlow.over(Span.of(from, from.plusDays(length)), Quantity.of(total));
        }

        Map<LocalDate, Fraction> days() {
            Map<LocalDate, Fraction> days = new TreeMap<>();
            for (int i = 0; i < length; i++) {
                days.put(FIRST.plusDays(start + i), Fraction.of(total, length));
            }
            return days;
        }
    }

    @Provide
    Arbitrary<Stated> stated() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(1, 70),
                        Arbitraries.integers().between(0, 100))
                .as(Stated::new)
                .withoutEdgeCases();
    }

    private static Map<YearMonth, Quantity> byMonth(Map<LocalDate, Fraction> days) {
        Map<YearMonth, Quantity> months = new TreeMap<>();
        days.forEach((day, number) -> {
            if (number.signum() > 0) {
                months.merge(YearMonth.from(day), new Quantity(number), Quantity::plus);
            }
        });
        return months;
    }

    @Property
    void itIsTheSumOfItsDays(@ForAll("stated") Stated stated, @ForAll @IntRange(min = -90, max = 90) int shift) {
        Map<LocalDate, Fraction> days = new TreeMap<>();
        stated.days().forEach((day, number) -> days.put(day.plusDays(shift), number));
        DailyFlow flow = stated.flow().shifted(shift);

        assertEquals(byMonth(days), flow.byMonth());
        assertEquals(stated.flow(), flow.shifted(-shift));
        assertEquals(stated.flow().total(), flow.total());
        assertEquals(
                new Quantity(Fraction.sum(List.copyOf(
                        new TreeMap<>(days).headMap(FIRST.plusDays(40), true).values()))),
                flow.until(FIRST.plusDays(40)));
    }

    @Property
    void whatIsAboveIsSoOnEachDay(@ForAll("stated") Stated one, @ForAll("stated") Stated other) {
        Map<LocalDate, Fraction> days = new TreeMap<>(one.days());
        other.days().forEach((day, number) -> days.merge(day, Fraction.ZERO.minus(number), Fraction::plus));

        assertEquals(byMonth(days), one.flow().above(other.flow()).byMonth());
    }
}
