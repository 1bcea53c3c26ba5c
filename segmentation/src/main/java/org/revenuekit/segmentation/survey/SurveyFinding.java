package org.revenuekit.segmentation.survey;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * The kinds of finding about responses. Subject: the account. Details: {@code askedOn}, and {@code askedBy} if known,
 * by which the row is found; those of kinds that leave answers out also {@code answers} (how many).
 */
public enum SurveyFinding implements FindingKind {
    /** A response names an account that was not given; it is left out. */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /** A response was asked for, or that was put on record, after the point of view; it is left out. */
    ASKED_LATER(Severity.INFO),
    /** An answer was given, or put on record, after the point of view; until then the account was only asked. */
    ANSWERED_LATER(Severity.INFO),
    /** Answers have no day on which they were given; they are left out, and the account counts as asked only. */
    ANSWERS_WITHOUT_DAY(Severity.WARNING),
    /** The day of the answers is before that of the question; they are used. Details: {@code answeredOn}. */
    ANSWERED_BEFORE_ASKED(Severity.WARNING),
    /** A form came back with nothing that could be used; it counts as asked only. Details: {@code answeredOn}. */
    NO_USABLE_ANSWER(Severity.INFO),
    /** An answer is to a question that is not asked; it is left out. Details: {@code question}, {@code value}. */
    UNKNOWN_QUESTION(Severity.WARNING),
    /** An answer is a number where one chooses, or the other way; it is left out. Details as above. */
    WRONG_KIND(Severity.WARNING),
    /** An answer is off the scale; it is left out. Details as above. */
    OUT_OF_RANGE(Severity.WARNING),
    /** An answer is none of the options; it is left out. Details as above. */
    UNKNOWN_OPTION(Severity.WARNING);

    private final Severity severity;

    SurveyFinding(Severity severity) {
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
