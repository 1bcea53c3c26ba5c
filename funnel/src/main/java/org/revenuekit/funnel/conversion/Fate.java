package org.revenuekit.funnel.conversion;

/** What became of a subject that counts at a stage, on the way to a later one: exactly one of these. */
public enum Fate {
    /** It counts at the later stage, inside the window if there is one (転換). */
    CONVERTED,
    /**
     * It went out before the window was over, and was not back when it was (失注, 対象外, リサイクル). With
     * {@link CountingUnit#PASSES} also a customer who began another pass.
     */
    LOST,
    /** The window was over: not yet, which is never to say lost (未転換). */
    NOT_YET,
    /** It is still in, and the window, if there is one, is not over (進行中). */
    OPEN
}
