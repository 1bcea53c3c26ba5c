package org.revenuekit.segmentation.phase;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about what was counted as work. Subject: the account. */
public enum QuantityFinding implements FindingKind {
    /** Activities are of an account that was not given; they are left out. Details: {@code given} (how many). */
    ACTIVITY_OF_UNKNOWN_ACCOUNT(Severity.WARNING),
    /** Records are of an account that was not given; they are left out. Details: {@code given} (how many). */
    EVIDENCE_OF_UNKNOWN_ACCOUNT(Severity.WARNING);

    private final Severity severity;

    QuantityFinding(Severity severity) {
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
