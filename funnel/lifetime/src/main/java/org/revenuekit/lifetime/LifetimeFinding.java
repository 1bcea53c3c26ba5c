package org.revenuekit.lifetime;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong with what lifetime value is estimated from. */
public enum LifetimeFinding implements FindingKind {
    /**
     * A figure cannot be: a negative revenue per account, a margin above 1, or a churn that is not between 0 and 1. No
     * value is estimated. Details: {@code value}.
     */
    FIGURE_OUT_OF_RANGE(Severity.ERROR),
    /** A cohort starts after the date asked about; it is not looked at. Subject: the cohort by its start. */
    COHORT_AFTER_AS_OF(Severity.INFO),
    /** A customer was given more than once; the first stands. Details: {@code given} (how often). */
    DUPLICATE_BUYER(Severity.WARNING),
    /** Purchases are of a later day than the date asked about; they are not looked at. Details: {@code purchases}. */
    PURCHASES_AFTER_AS_OF(Severity.INFO),
    /**
     * Purchases are of 0 or less, such as returns; they are not looked at, for the models know purchases only. Details:
     * {@code purchases}.
     */
    NOTHING_PAID(Severity.INFO),
    /**
     * What was spent is in another currency than the definition's; that a purchase was made counts, what was spent does
     * not. Details: {@code currency}.
     */
    FOREIGN_CURRENCY(Severity.WARNING),
    /**
     * What a customer spent on a repeat purchase is undefined, not above 0, or beyond 1e15; it is taken as not known.
     * Details: {@code spend}.
     */
    SPEND_OUT_OF_RANGE(Severity.WARNING);

    private final Severity severity;

    LifetimeFinding(Severity severity) {
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
