package org.revenuekit.core.kpi;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import org.revenuekit.core.time.AsOf;

/** Measures how far a goal is reached, and by what: asks a {@link KpiTree} about values. */
public final class KpiReview {
    private final KpiTree tree;

    private KpiReview(KpiTree tree) {
        this.tree = tree;
    }

    /**
     * Returns the question.
     *
     * @param tree how the goal follows from what is measured
     * @return the question
     */
    public static KpiReview of(KpiTree tree) {
        return new KpiReview(requireNonNull(tree, "tree"));
    }

    /**
     * Works values and targets out, from the leaves up.
     *
     * @param actuals what was measured of each leaf
     * @param targets what was to be reached of each leaf
     * @param asOf of which date the values are
     * @return the answer; O(number of nodes)
     * @throws IllegalArgumentException if a value is beyond the limits of {@link org.revenuekit.core.measure.Ratio}
     * @throws ArithmeticException if a result is
     */
    public KpiReport measure(Map<KpiId, BigDecimal> actuals, Map<KpiId, BigDecimal> targets, AsOf asOf) {
        requireNonNull(actuals, "actuals");
        requireNonNull(targets, "targets");
        requireNonNull(asOf, "asOf");
        KpiLayout layout = KpiLayout.of(tree);
        return new KpiReport(
                tree, layout, KpiValues.of(layout, actuals, "actual"), KpiValues.of(layout, targets, "target"), asOf);
    }
}
