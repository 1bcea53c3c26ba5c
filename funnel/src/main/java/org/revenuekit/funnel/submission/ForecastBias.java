package org.revenuekit.funnel.submission;

/** To which side forecasts are off over several periods. */
public enum ForecastBias {
    /** More was forecast than came (強気). */
    STRONG,
    /** Less was forecast than came (弱気). */
    WEAK,
    /** What was forecast came in all, however far single periods were off. */
    NONE
}
