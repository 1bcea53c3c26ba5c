package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The shifted-beta-geometric model of customers under contract (契約型), who can leave at the end of each period only:
 * each has a churn of its own that never changes, and these are spread over customers as a beta distribution. Those who
 * leave easily leave first, so that the churn of those who are left falls with age although nobody's does.
 *
 * <p>Source: Fader and Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21(1), 2007.
 *
 * @param alpha the first parameter of the distribution of churn, above 0 and at most {@value #MOST}
 * @param beta the second one, with the same bounds; the mean churn is alpha / (alpha + beta)
 */
public record RetentionModel(double alpha, double beta) {
    /** The greatest parameter. */
    public static final double MOST = 1e9;

    /** The greatest age, in periods. */
    public static final long MAX_AGE = 10_000;

    static final double LEAST_DISCOUNT = 0.00001;

    /**
     * Checks the bounds.
     *
     * @param alpha above 0 and at most {@value #MOST}
     * @param beta above 0 and at most {@value #MOST}
     * @throws IllegalArgumentException if a bound is broken
     */
    public RetentionModel {
        Parameters.check("alpha", alpha);
        Parameters.check("beta", beta);
    }

    /**
     * Returns which part of new customers leaves in their first period.
     *
     * @return above 0, below 1
     */
    public double meanChurn() {
        return alpha / (alpha + beta);
    }

    /**
     * Returns which part of those who were there at the start of a period of life is there at its end (継続率).
     *
     * @param period the period of life, 1 for the first, to {@value #MAX_AGE}
     * @return above 0, at most 1 and that by rounding only; not lower in later periods
     * @throws IllegalArgumentException if the period is out of range
     */
    public double retention(long period) {
        checkArgument(period >= 1 && period <= MAX_AGE, "period must be 1 to %s, was %s", MAX_AGE, period);
        return (beta + (period - 1)) / (alpha + beta + (period - 1));
    }

    /**
     * Returns which part of new customers is still there after so many periods.
     *
     * @param age periods, 0 to {@value #MAX_AGE}
     * @return 0 to 1; 1 at age 0, not higher at later ages; O(age)
     * @throws IllegalArgumentException if the age is out of range
     */
    public double survival(long age) {
        checkAge("age", age);
        double survival = 1;
        for (long period = 1; period <= age; period++) {
            survival *= retention(period);
        }
        return survival;
    }

    /**
     * Returns how many more periods a customer is expected to pay for, each discounted by how far off it is (discounted
     * expected residual lifetime, DERL): the next one in full if it renews, the one after that with 1 / (1 + discount),
     * and so on.
     *
     * @param discount the rate a period: 0, or 0.00001 to 10
     * @param renewals how often it has renewed already, 0 to {@value #MAX_AGE}
     * @return 0 or more; {@link Refusal#UNBOUNDED} without a discount where alpha is at most 1, as some then stay for
     *     so long that their mean has no end
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Estimate<Double> residualPeriods(double discount, long renewals) {
        checkArgument(
                discount == 0 || (discount >= LEAST_DISCOUNT && discount <= 10),
                "discount must be 0, or 0.00001 to 10, was %s",
                discount);
        checkAge("renewals", renewals);
        if (discount == 0) {
            return alpha > 1 ? Estimate.of((beta + renewals) / (alpha - 1)) : Estimate.refused(Refusal.UNBOUNDED);
        }
        double first = beta + renewals;
        return Estimate.of(
                first / (alpha + first) * Hypergeometric.ofOne(first + 1, alpha + first + 1, 1 / (1 + discount)));
    }

    private static void checkAge(String what, long age) {
        checkArgument(age >= 0 && age <= MAX_AGE, "%s must be 0 to %s, was %s", what, MAX_AGE, age);
    }
}
