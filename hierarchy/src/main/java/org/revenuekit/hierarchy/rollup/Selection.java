package org.revenuekit.hierarchy.rollup;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which facts a measure speaks of, whatever their date.
 *
 * @param kind how they are read
 * @param given all of that kind
 * @param speaksOf whether the measure speaks of one
 */
record Selection<F>(FactKind<F> kind, List<F> given, Predicate<F> speaksOf) {
    /** As a valuation that adds 1 for each. */
    UsedFacts<F> counted(Measure<?> measure, RollUpInput input) {
        return new UsedFacts<>(measure, input, this, UsedFacts::one);
    }
}
