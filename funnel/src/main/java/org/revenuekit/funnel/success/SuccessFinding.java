package org.revenuekit.funnel.success;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong with customers and what is told of them. */
public enum SuccessFinding implements FindingKind {
    /** An account was given more than once as a customer; the first stands. Details: {@code given} (how often). */
    DUPLICATE_CUSTOMER(Severity.WARNING),
    /** Facts of an account happened, or were recorded, later; they are not looked at. Details: {@code facts}. */
    AFTER_AS_OF(Severity.INFO),
    /** Facts are of an account that is no customer; they are set aside. Details: {@code facts}. */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /** Facts of a customer are of days without a contract; they are set aside. Details: {@code facts}. */
    OUTSIDE_CONTRACT(Severity.INFO),
    /** The plan has no such milestone; it is set aside. Details: {@code milestone}, {@code facts}. */
    UNKNOWN_MILESTONE(Severity.WARNING),
    /** More was used than available; the readings are set aside. Details: {@code day}, {@code facts}. */
    USED_ABOVE_AVAILABLE(Severity.ERROR),
    /**
     * Two values of one day were recorded on one day, and differ; the less favourable one stands. Details:
     * {@code what}, {@code day}.
     */
    CONTRADICTION(Severity.ERROR),
    /** What should be a number is a category; it is set aside. Details: {@code indicator}, {@code facts}. */
    NOT_A_NUMBER(Severity.WARNING),
    /** A criterion applies to no customer given. Subject: the criterion. */
    CRITERION_OF_NOBODY(Severity.WARNING),
    /** A request was given more than once; the one received first stands. Details: {@code request}, {@code facts}. */
    DUPLICATE_REQUEST(Severity.WARNING),
    /** A request was answered before it was received; it is set aside. Details: {@code request}, {@code facts}. */
    ANSWERED_BEFORE_RECEIVED(Severity.ERROR);

    private final Severity severity;

    SuccessFinding(Severity severity) {
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
