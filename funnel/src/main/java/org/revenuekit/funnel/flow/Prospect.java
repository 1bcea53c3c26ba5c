package org.revenuekit.funnel.flow;

/** When a lead may buy (検討時期). */
public enum Prospect {
    /** It considers buying now (今すぐ). */
    NOW,
    /** It may later (将来の可能性). */
    LATER,
    /** It never will (将来的にも購買に至らない): a partner, a student, a competitor. */
    NEVER
}
