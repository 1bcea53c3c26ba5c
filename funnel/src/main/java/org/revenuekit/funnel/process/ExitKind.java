package org.revenuekit.funnel.process;

/** How a lead leaves a process before its last stage. In this order where a source states several at one instant. */
public enum ExitKind {
    /** It decided otherwise (失注). */
    LOST,
    /** It never was one to sell to (対象外), such as a competitor or a student. */
    DISQUALIFIED,
    /** It is not ripe yet and goes back to be nurtured (リサイクル). */
    RECYCLED
}
