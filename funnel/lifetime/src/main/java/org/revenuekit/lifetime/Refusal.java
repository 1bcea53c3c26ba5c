package org.revenuekit.lifetime;

/** Why there is no number, or no model: what was given cannot support one. */
public enum Refusal {
    /** Nobody leaves and nothing is discounted: the sum has no end (上限なし). Ask for a value within a horizon. */
    UNBOUNDED,
    /** The revenue per account is undefined, such as that of no accounts. */
    REVENUE_UNDEFINED,
    /** The revenue per account is negative, as of nothing but credit notes. */
    REVENUE_NEGATIVE,
    /** The margin (粗利率) is undefined, as that of no revenue. */
    MARGIN_UNDEFINED,
    /** The margin is 0 or negative: no customer is worth anything, however long it stays. */
    MARGIN_NOT_POSITIVE,
    /** The margin is above 1, which no cost can bring about. */
    MARGIN_ABOVE_ONE,
    /** The churn (解約率) is undefined, as that of no customers. */
    CHURN_UNDEFINED,
    /** The churn is not between 0 and 1: more were lost than there were. */
    CHURN_OUT_OF_RANGE,
    /** There are fewer periods, or fewer customers, than the definition asks for. */
    TOO_FEW,
    /** Nobody was lost: how churn will be cannot be told from that. */
    NOBODY_LOST,
    /** Everybody was lost in the first period: nothing can be told about later ones. */
    NOBODY_RETAINED,
    /** Some were lost in the first period and nobody later: the model's best fit is that nobody ever leaves again. */
    LOST_AT_FIRST_ONLY,
    /**
     * Churn does not fall as customers grow older, as it must if those who leave easily leave first: the model's best
     * fit is the plain geometric one, with one churn for all.
     */
    NO_HETEROGENEITY,
    /** Nobody bought again. */
    NOBODY_REPEATS,
    /** The best fit is at the edge of what a model can say, such as that nobody ever stops buying. */
    BOUNDARY,
    /** The search for the best fit did not come to an end within the limits of the definition. */
    NOT_CONVERGED,
    /** Nothing was held out to judge a projection by, or nothing could be. */
    NOTHING_HELD_OUT
}
