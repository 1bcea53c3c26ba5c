package org.revenuekit.funnel.queue;

/** Why a lead is not called. Of several reasons the first of these is told. */
public enum CallExclusion {
    /** It never entered the process. */
    NOT_ENTERED,
    /** It is in a stage for which nobody calls, such as that of customers. */
    OTHER_STAGE,
    /** It left as not accepted. */
    DISQUALIFIED,
    /** It left for a reason that does not say when to ask again. */
    NEVER_AGAIN,
    /** It left, and the day to ask again has not come. */
    NOT_DUE,
    /** Somebody turned to it too few business days ago. */
    TOUCHED,
    /** Its owner has enough to call that comes before it. */
    OVER_CAPACITY
}
