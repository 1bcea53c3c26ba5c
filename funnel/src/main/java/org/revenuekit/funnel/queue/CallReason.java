package org.revenuekit.funnel.queue;

/** Why a lead is called. */
public enum CallReason {
    /** It left the process, and the day to ask again has come (再アプローチ). */
    WAKE_UP_DUE,
    /** It is in a stage for which somebody calls. */
    IN_STAGE,
    /** Its score reaches the threshold (MQL). */
    QUALIFIED,
    /** Nobody ever turned to it. */
    NEVER_TOUCHED
}
