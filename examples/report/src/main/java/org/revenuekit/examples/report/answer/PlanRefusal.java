package org.revenuekit.examples.report.answer;

/** Why there is no plan, although one is asked for. */
public enum PlanRefusal {
    /** No month after the date asked about has a target. */
    NO_TARGET_TO_COME,
    /** The rates of steps do not multiply, as they are counted. */
    RATES_DO_NOT_MULTIPLY,
    /** Nobody of the cohort made some step to the goal. */
    STEP_NEVER_MADE,
    /** Nobody at the goal has a value. */
    NO_VALUE
}
