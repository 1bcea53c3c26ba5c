package org.revenuekit.core.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Decimals that stay exact, in all the forms in which callers write them. */
final class Decimals {
    private static final long LARGEST = 10_000_000_000_000L;

    private Decimals() {}

    static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, wholes()),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.longs().between(-LARGEST, LARGEST), scales())
                                .as(BigDecimal::valueOf)),
                Tuple.of(1, Combinators.combine(wholes(), scales()).as(BigDecimal::setScale)));
    }

    private static Arbitrary<BigDecimal> wholes() {
        return Arbitraries.longs().between(-1_000, 1_000).map(BigDecimal::valueOf);
    }

    private static Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(0, 6);
    }
}
