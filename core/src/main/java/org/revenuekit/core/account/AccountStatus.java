package org.revenuekit.core.account;

/** Whether an account is in business with us. It says nothing of the date from which; a status not known is empty. */
public enum AccountStatus {
    /** In business with us, or hoped for (取引中). */
    ACTIVE,
    /** Kept on record, without business for now (休止). */
    INACTIVE,
    /** No longer there: closed down, dissolved, merged away (廃業, 解散). */
    WITHDRAWN
}
