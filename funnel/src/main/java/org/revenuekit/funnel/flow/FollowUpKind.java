package org.revenuekit.funnel.flow;

/** Whom nobody followed: leads within the process, and the three sources of recycling (seed file 004). */
public enum FollowUpKind {
    /** A lead that is open before the goal. */
    OPEN,
    /** A lead that was not ripe, and should have been asked again (商談に至らないリード). */
    UNRIPE,
    /** A lead that was lost, and should have been asked again (失注). */
    LOST,
    /** A customer, at the goal or beyond (未フォローの既存顧客). */
    CUSTOMER
}
