package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.revenuekit.core.definition.DefinitionRef;

/** The weights that a definition gives its criteria. */
public final class Weights {
    private Weights() {}

    /**
     * Checks weights and brings them into the one form in which definitions that say the same are equal.
     *
     * @param criteria all criteria, in their order
     * @param given the weights of some
     * @param policy whose weights, for the message
     * @param <K> the type of criterion
     * @return the weight of every criterion, in order and in its normal form; 0 for what was left out
     * @throws IllegalArgumentException if a weight is negative or beyond the limits of decimals, or all are 0
     */
    public static <K> ImmutableMap<K, BigDecimal> complete(
            Iterable<K> criteria, Map<K, BigDecimal> given, DefinitionRef policy) {
        ImmutableMap.Builder<K, BigDecimal> complete = ImmutableMap.builder();
        BigDecimal sum = BigDecimal.ZERO;
        for (K criterion : criteria) {
            BigDecimal weight = Decimals.argument(given.getOrDefault(criterion, BigDecimal.ZERO), "weight");
            checkArgument(
                    weight.signum() >= 0, "weight must be >= 0, was %s (%s, policy %s)", weight, criterion, policy);
            sum = sum.add(weight);
            complete.put(criterion, weight);
        }
        checkArgument(sum.signum() > 0, "sum of weights must be > 0, was 0 (policy %s)", policy);
        return complete.buildOrThrow();
    }
}
