package org.revenuekit.funnel.attainment;

/** How far a period has come. */
public enum PeriodState {
    /** It is over: all its days are seen (確定). */
    CLOSED,
    /** It lasts: what is seen is provisional (暫定). */
    PROVISIONAL,
    /** It has not begun. */
    TO_COME
}
