package org.revenuekit.examples.report.answer;

/** Why there is no plan, although one is asked for. */
public enum PlanRefusal {
    /** No month after the date asked about has a target above 0. */
    NO_TARGET_TO_COME,
    /** The rates of steps do not multiply, as they are counted. */
    RATES_DO_NOT_MULTIPLY,
    /** Nobody of the cohort made some step to the goal. */
    STEP_NEVER_MADE,
    /** Nobody at the goal has a value. */
    NO_VALUE,
    /** Rates, times or numbers are beyond what a plan is made of, such as steps that take a century. */
    OUT_OF_BOUNDS
}
