package org.revenuekit.funnel.retention;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong with what retention, existing customers and renewals are told from. */
public enum RetentionFinding implements FindingKind {
    /** Revenue has no first day, so that it is not known since when there is a customer: in no cohort, no tenure. */
    UNKNOWN_START(Severity.WARNING),
    /** A won opportunity has no day: left out. */
    NO_DATE(Severity.WARNING),
    /** A won opportunity has no amount: left out, as it is not 0. */
    NO_AMOUNT(Severity.WARNING),
    /** A won opportunity has an amount below 0: left out. Details: {@code amount}. */
    NEGATIVE_AMOUNT(Severity.WARNING),
    /** An amount is in another currency than the policy: left out. Details: {@code currency}. */
    FOREIGN_CURRENCY(Severity.WARNING),
    /** A won opportunity has no account, or that is in no group: its revenue is of unknown customers. */
    UNKNOWN_CUSTOMER(Severity.INFO),
    /** Of what was to be renewed there never was recurring revenue, so that it is not known what became of it. */
    UNKNOWN_ASSET(Severity.WARNING),
    /** A renewal of one asset on one day is given again: left out. Details: {@code due}. */
    DUPLICATE_RENEWAL(Severity.WARNING),
    /** What is to be renewed makes no recurring revenue: left out. Details: {@code due}. */
    NO_PRICE(Severity.INFO),
    /** The risk given for an account is undefined or not 0 to 1: not used. Details: {@code risk}. */
    RISK_OUT_OF_BOUNDS(Severity.WARNING);

    private final Severity severity;

    RetentionFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
