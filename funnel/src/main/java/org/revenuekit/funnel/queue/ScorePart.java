package org.revenuekit.funnel.queue;

/**
 * The two parts of a lead's score, which are shown apart: one does not make up for the other in the eyes of a caller.
 */
public enum ScorePart {
    /** Who the lead is (属性スコア): what is known of it, whatever it does. */
    FIT,
    /** What the lead does, and where it is (行動スコア). */
    INTEREST
}
