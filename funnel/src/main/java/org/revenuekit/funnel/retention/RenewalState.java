package org.revenuekit.funnel.retention;

/** How far a contract is on its way to being renewed (更新). */
public enum RenewalState {
    /** It ran out and was not renewed. */
    OVERDUE,
    /** It is to be decided now: the last day to decide is near, or for one that must be renewed by hand has passed. */
    OPEN,
    /** It is to be decided later. */
    LATER,
    /** It renews by itself, and the day until which that could be refused (更新拒絶の通知期限) has passed. */
    SECURED
}
