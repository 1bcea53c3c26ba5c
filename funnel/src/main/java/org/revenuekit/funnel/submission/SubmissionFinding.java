package org.revenuekit.funnel.submission;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * What can be wrong with submissions and results. Each is said once for a lead, or for a lead and its details; the last
 * kind is said of a period.
 */
public enum SubmissionFinding implements FindingKind {
    /**
     * Submissions or results are of a later day than the one asked about; they are not looked at. Details:
     * {@code submissions}, {@code results} (how many).
     */
    AFTER_AS_OF(Severity.INFO),
    /** Submissions name a category that the scale has not; they are set aside. Details: {@code submissions}. */
    UNKNOWN_CATEGORY(Severity.WARNING),
    /** The same was submitted more than once on one day; it counts once. Details: {@code submissions} (too many). */
    DUPLICATE_SUBMISSION(Severity.INFO),
    /**
     * Different things were submitted on one day; the most cautious stands: the least sure category, then the latest
     * day expected, then the smallest amount known. Details: {@code submissions} (set aside).
     */
    CONTRADICTING_SUBMISSIONS(Severity.WARNING),
    /** The same result was given more than once; it counts once. Details: {@code results} (too many). */
    DUPLICATE_RESULT(Severity.INFO),
    /**
     * There are different results of one day; won stands before lost, then the smallest amount known. Details:
     * {@code results} (set aside).
     */
    CONTRADICTING_RESULTS(Severity.WARNING),
    /** An open lead is still expected on a day that is past. Details: {@code expectedOn}. */
    EXPECTED_IN_THE_PAST(Severity.WARNING),
    /** A lead was submitted as open after it was won; it counts as won only. Details: {@code submittedOn}. */
    WON_BUT_SUBMITTED(Severity.WARNING),
    /** A lead was submitted after it was lost; it is open again. Details: {@code submittedOn}. */
    LOST_BUT_SUBMITTED(Severity.INFO),
    /** A seller says that a lead is won, but there is no such result. Details: {@code submittedOn}. */
    SAID_TO_BE_WON(Severity.WARNING),
    /**
     * An amount is not known; the lead is counted, with nothing. Details: {@code of} (submission or result), in
     * accuracy {@code period} (that judged).
     */
    AMOUNT_MISSING(Severity.WARNING),
    /**
     * An amount is in another currency than the scale; the lead is counted, with nothing. Details: {@code of}
     * (submission or result), {@code currency}, in accuracy {@code period} (that judged).
     */
    FOREIGN_CURRENCY(Severity.WARNING),
    /** A period is not over as far as is seen, so that no forecast of it can be judged. */
    PERIOD_NOT_OVER(Severity.INFO);

    private final Severity severity;

    SubmissionFinding(Severity severity) {
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
