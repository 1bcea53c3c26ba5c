package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;

/**
 * Indicators that measure one side of an index, such as felt results, and can be shown apart.
 *
 * @param name not blank, at most 1,000 chars, no control characters
 * @param weight at least 0; only the proportions among the groups matter
 * @param indicators at least one, their weights not all 0
 */
public record IndicatorGroup(String name, BigDecimal weight, ImmutableList<Indicator> indicators) {
    /**
     * Checks the bounds.
     *
     * @param name what it measures
     * @param weight at least 0
     * @param indicators at least one
     * @throws IllegalArgumentException if a bound is broken
     */
    public IndicatorGroup {
        Text.checkName(requireNonNull(name, "name"), "group");
        weight = Decimals.argument(requireNonNull(weight, "weight"), "weight");
        requireNonNull(indicators, "indicators");
        checkArgument(weight.signum() >= 0, "weight must be >= 0, was %s (group %s)", weight, Text.shown(name));
        checkArgument(!indicators.isEmpty(), "a group must have an indicator, had none (group %s)", Text.shown(name));
        checkArgument(
                indicators.stream().anyMatch(indicator -> indicator.weight().signum() > 0),
                "sum of weights must be > 0, was 0 (group %s)",
                Text.shown(name));
    }

    /**
     * Returns a group.
     *
     * @param name what it measures
     * @param weight at least 0
     * @param indicators at least one
     * @return the group
     * @throws IllegalArgumentException if a bound is broken
     */
    public static IndicatorGroup of(String name, long weight, Indicator... indicators) {
        return new IndicatorGroup(name, BigDecimal.valueOf(weight), ImmutableList.copyOf(indicators));
    }
}
