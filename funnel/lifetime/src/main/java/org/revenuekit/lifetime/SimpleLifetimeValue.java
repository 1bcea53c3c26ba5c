package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;

/**
 * The question what a customer is worth by the simple formula (LTV = ARPA x 粗利率 / 解約率): immutable, used again and
 * again. It takes churn for the same at every age of a customer, which it seldom is: those who leave easily leave
 * first, so that the formula understates what customers are worth who stayed for long. Where survivors by age are
 * known, ask {@link RetentionFitting}.
 */
public final class SimpleLifetimeValue {
    private final LifetimeValuePolicy definition;

    private SimpleLifetimeValue(LifetimeValuePolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition horizon and discount
     * @return the question
     */
    public static SimpleLifetimeValue of(LifetimeValuePolicy definition) {
        return new SimpleLifetimeValue(requireNonNull(definition, "definition"));
    }

    /**
     * Estimates the value from three figures of one and the same period, such as a month.
     *
     * @param revenue the revenue per account and period (ARPA): a sum over a count, or an amount
     * @param margin which part of revenue is gross profit (粗利率); LTV is about profit (利益)
     * @param churn which part of accounts is lost in a period (解約率)
     * @param asOf when that is said; the figures are taken as given
     * @return the value; O(1)
     */
    public LifetimeValue estimate(MoneyRatio revenue, Ratio margin, Ratio churn, AsOf asOf) {
        return new LifetimeValue(
                definition,
                new LifetimeFigures(
                        requireNonNull(revenue, "revenue"),
                        requireNonNull(margin, "margin"),
                        requireNonNull(churn, "churn")),
                requireNonNull(asOf, "asOf"));
    }
}
