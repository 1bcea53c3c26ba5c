package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * What is left of a cohort (コホート) after some months. Each customer is looked at so many months after its own first day,
 * so that all have had the same time, and at 0 months all are there.
 *
 * @param months after how many, 0 or more
 * @param cohort how many customers there were
 * @param retained how many of them have revenue: 0 to {@code cohort}
 * @param base what they paid on their first days, per month
 * @param revenue what they pay, per month, growth included
 * @param kept what they pay, growth left out customer by customer: 0 to {@code base} and to {@code revenue}
 */
public record CohortCell(
        long months, long cohort, long retained, MonthlyAmount base, MonthlyAmount revenue, MonthlyAmount kept) {
    /**
     * Checks the bounds.
     *
     * @param months after how many
     * @param cohort how many customers there were
     * @param retained how many of them have revenue
     * @param base what they paid on their first days
     * @param revenue what they pay
     * @param kept what they pay, growth left out
     * @throws IllegalArgumentException if a bound is broken
     */
    public CohortCell {
        checkArgument(months >= 0, "months must be >= 0, was %s", months);
        checkArgument(
                retained >= 0 && retained <= cohort, "retained must be 0 to %s (cohort), was %s", cohort, retained);
        checkArgument(
                kept.signum() >= 0 && kept.compareTo(base) <= 0 && kept.compareTo(revenue) <= 0,
                "kept must be 0 to %s (base) and %s (revenue), was %s",
                base,
                revenue,
                kept);
    }

    /**
     * Returns how many are retained.
     *
     * @return retained / cohort
     */
    public Ratio logo() {
        return Ratio.of(retained, cohort);
    }

    /**
     * Returns how much revenue there is.
     *
     * @return revenue / base, in lowest terms
     */
    public Ratio net() {
        return revenue.over(base);
    }

    /**
     * Returns how much revenue is kept.
     *
     * @return kept / base, in lowest terms: at most 1 and at most {@link #net()}
     */
    public Ratio gross() {
        return kept.over(base);
    }

    CohortCell plus(CohortCell other) {
        return new CohortCell(
                months,
                cohort + other.cohort,
                retained + other.retained,
                base.plus(other.base),
                revenue.plus(other.revenue),
                kept.plus(other.kept));
    }
}
