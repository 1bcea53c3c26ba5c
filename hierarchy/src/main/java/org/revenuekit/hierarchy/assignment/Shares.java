package org.revenuekit.hierarchy.assignment;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.revenuekit.core.measure.Ratio;

/** 100 points, split by weight into millionths that add up exactly: by largest remainder, ties by criterion. */
final class Shares {
    private static final int DECIMALS = 6;
    private static final BigDecimal ALL = BigDecimal.valueOf(100_000_000);

    private Shares() {}

    /** What each criterion asked contributes at best; empty if none weighs anything. */
    static ImmutableMap<AssignmentCriterion, BigDecimal> of(AssignmentPolicy policy, Set<AssignmentCriterion> asked) {
        List<Map.Entry<AssignmentCriterion, BigDecimal>> weights = policy.weights().entrySet().stream()
                .filter(weight ->
                        asked.contains(weight.getKey()) && weight.getValue().signum() > 0)
                .toList();
        BigDecimal sum = weights.stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<AssignmentCriterion, BigDecimal> whole = new EnumMap<>(AssignmentCriterion.class);
        Map<AssignmentCriterion, BigDecimal> remainder = new EnumMap<>(AssignmentCriterion.class);
        weights.forEach(weight -> {
            BigDecimal[] share = ALL.multiply(weight.getValue()).divideAndRemainder(sum);
            whole.put(weight.getKey(), share[0]);
            remainder.put(weight.getKey(), share[1]);
        });
        // the remainders sum to the units left over, each of which is one sum of weights
        BigDecimal left = remainder.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        remainder.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(weights.isEmpty() ? 0 : left.divideToIntegralValue(sum).longValueExact())
                .forEach(entry -> whole.merge(entry.getKey(), BigDecimal.ONE, BigDecimal::add));
        ImmutableMap.Builder<AssignmentCriterion, BigDecimal> shares = ImmutableMap.builder();
        whole.forEach((criterion, units) -> shares.put(criterion, new BigDecimal(units.toBigInteger(), DECIMALS)));
        return shares.buildOrThrow();
    }

    /** A part of a share, rounded half up to a millionth: never more than the share. */
    static BigDecimal part(BigDecimal share, Ratio fit) {
        return share.multiply(fit.numerator()).divide(fit.denominator(), DECIMALS, RoundingMode.HALF_UP);
    }
}
