package org.revenuekit.core.asset;

/** Why an action is in one answer and not in the other. */
public enum RevisionKind {
    /** It came on record since, and takes effect on or before the date of the earlier answer: a past figure moves. */
    BACK_DATED,
    /** It came on record since, and takes effect after the date of the earlier answer. */
    NEW,
    /** It was on record then already, but the log given then was without it. */
    ADDED,
    /** It was seen then and is not seen any more, as it is not given or the answer knows less. */
    REMOVED
}
