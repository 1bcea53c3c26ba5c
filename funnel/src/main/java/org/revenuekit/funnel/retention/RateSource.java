package org.revenuekit.funnel.retention;

/** From where it is taken how likely a contract is renewed. */
public enum RateSource {
    /** It renews by itself and can no longer be refused. */
    SECURED,
    /** The risk given for its account. */
    RISK,
    /** The past. */
    MEASURED,
    /** The policy. */
    POLICY,
    /** It is overdue: nothing is expected. */
    OVERDUE
}
