package org.revenuekit.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * Law 20: spans against the boolean model, one set of days each. The days are those of a window, which lies in the
 * middle of time or at one of its ends, and the first and last day there is.
 */
class SpanProperties {
    private static final int WINDOW = 12;

    record Case(LocalDate first, Span a, Span b) {
        Set<LocalDate> days(List<Span> spans) {
            Set<LocalDate> days = new TreeSet<>();
            for (LocalDate day : universe()) {
                if (spans.stream().anyMatch(span -> span.contains(day))) {
                    days.add(day);
                }
            }
            return days;
        }

        Set<LocalDate> universe() {
            Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN, LocalDate.MAX));
            for (int i = 0; i < WINDOW; i++) {
                days.add(first.plusDays(i));
            }
            return days;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(LocalDate.MIN, LocalDate.of(2024, 2, 25), LocalDate.MAX.minusDays(WINDOW - 1))
                .flatMap(
                        first -> Combinators.combine(spans(first), spans(first)).as((a, b) -> new Case(first, a, b)));
    }

    private static Arbitrary<Span> spans(LocalDate first) {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, WINDOW - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(days, days)
                                .as((i, k) -> Span.of(first.plusDays(Math.min(i, k)), first.plusDays(Math.max(i, k))))),
                Tuple.of(2, days.map(i -> Span.from(first.plusDays(i)))),
                Tuple.of(2, days.map(i -> Span.until(first.plusDays(i)))),
                Tuple.of(1, Arbitraries.just(Span.always())));
    }

    @Property
    void operationsAgreeWithSetsOfDays(@ForAll("cases") Case given) {
        Set<LocalDate> a = given.days(List.of(given.a()));
        Set<LocalDate> b = given.days(List.of(given.b()));
        Set<LocalDate> both = new TreeSet<>(a);
        both.retainAll(b);
        Set<LocalDate> either = new TreeSet<>(a);
        either.addAll(b);
        Set<LocalDate> onlyA = new TreeSet<>(a);
        onlyA.removeAll(b);

        Optional<Span> intersection = given.a().intersection(given.b());
        assertEquals(both, given.days(intersection.stream().toList()));
        assertEquals(!both.isEmpty(), intersection.isPresent());
        assertEquals(!both.isEmpty(), given.a().overlaps(given.b()));
        assertEquals(either, given.days(given.a().union(given.b())));
        assertEquals(onlyA, given.days(given.a().difference(given.b())));
        assertEquals(a.isEmpty(), given.a().isEmpty());
    }

    @Property
    void answersAscendAndDoNotMeet(@ForAll("cases") Case given) {
        for (List<Span> spans : List.of(given.a().union(given.b()), given.a().difference(given.b()))) {
            assertTrue(spans.size() <= 2);
            assertFalse(spans.stream().anyMatch(Span::isEmpty));
            if (spans.size() == 2) {
                assertTrue(spans.get(0)
                        .to()
                        .orElseThrow()
                        .isBefore(spans.get(1).from().orElseThrow()));
            }
        }
    }

    @Property
    void unionAndIntersectionDoNotDependOnOrder(@ForAll("cases") Case given) {
        assertEquals(given.a().union(given.b()), given.b().union(given.a()));
        assertEquals(given.a().intersection(given.b()), given.b().intersection(given.a()));
    }

    @Property
    void cuttingASpanAnywhereLosesAndDoublesNoDay(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 0, max = WINDOW - 1) int at) {
        LocalDate cut = given.first().plusDays(at);
        Optional<Span> before = given.a().intersection(Span.until(cut));
        Optional<Span> after = given.a().intersection(Span.from(cut));

        for (LocalDate day : given.universe()) {
            long found = before.stream().filter(span -> span.contains(day)).count()
                    + after.stream().filter(span -> span.contains(day)).count();
            assertEquals(given.a().contains(day) ? 1 : 0, found);
        }
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("cases") Case given) {
        Span span = given.a();

        assertEquals(span, Span.parse(span.toString()));
        assertEquals(span.hashCode(), Span.parse(span.toString()).hashCode());
    }

    @Property
    void anEndBeforeTheStartIsRefused(
            @ForAll("cases") Case given,
            @ForAll @IntRange(min = 0, max = WINDOW - 1) int i,
            @ForAll @IntRange(min = 0, max = WINDOW - 1) int k) {
        LocalDate from = given.first().plusDays(i);
        LocalDate to = given.first().plusDays(k);

        if (k < i) {
            assertThrows(IllegalArgumentException.class, () -> Span.of(from, to));
        } else {
            assertEquals(k == i, Span.of(from, to).isEmpty());
        }
    }
}
