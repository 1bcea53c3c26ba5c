package org.revenuekit.core.opportunity;

/** How an opportunity ended, if it has. */
public enum Outcome {
    /** Not decided yet. */
    OPEN,
    /** Won (受注). */
    WON,
    /** Lost (失注). */
    LOST
}
