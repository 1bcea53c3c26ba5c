package org.revenuekit.funnel.effect;

/** On which side of the start of an initiative. */
public enum EffectPhase {
    /** The period before (施策前). */
    BEFORE,
    /** The period after (施策後). */
    AFTER
}
