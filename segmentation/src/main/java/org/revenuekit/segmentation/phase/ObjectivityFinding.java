package org.revenuekit.segmentation.phase;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * The kinds of finding about answers of raters. Subject: the account. Details: {@code criterion} and {@code answers}
 * (how many are not used); where they are of one rater, also {@code rater}.
 */
public enum ObjectivityFinding implements FindingKind {
    /** Answers are to a criterion that the model does not have; they are left out. */
    UNKNOWN_CRITERION(Severity.WARNING),
    /** One rater gave the same answer more than once; one of them is used. */
    REPEATED_ANSWER(Severity.INFO),
    /** One rater gave different answers to one question; none of them is used. */
    CONTRADICTORY_ANSWERS(Severity.WARNING),
    /** Only one rater judged the account by the criterion, so that there is nobody to agree with; it is left out. */
    ONE_RATER(Severity.INFO);

    private final Severity severity;

    ObjectivityFinding(Severity severity) {
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
