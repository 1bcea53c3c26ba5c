package org.revenuekit.funnel.steps;

/** What it does to a lead that an {@linkplain StepExclusion excluded} event lies between two steps (除外). */
public enum ExclusionEffect {
    /** The way is interrupted there: what was done before counts, what comes after does not. */
    DROP_OFF,
    /** The lead does not count at all. */
    REMOVE_SUBJECT
}
