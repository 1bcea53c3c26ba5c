package org.revenuekit.segmentation.care;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about what plays are raised from. */
public enum CareFinding implements FindingKind {
    /** Nobody is in the role that a rule names; its plays are raised without an owner. Details: {@code rule}. */
    NO_OWNER(Severity.WARNING),
    /**
     * A rule names an index of which no scores were given; it raises nothing. Subject: the rule. Details:
     * {@code index}.
     */
    UNKNOWN_INDEX(Severity.WARNING),
    /**
     * A rule names a segment that the grid does not have; it raises nothing. Subject: the rule. Details:
     * {@code segment}.
     */
    UNKNOWN_SEGMENT(Severity.WARNING);

    private final Severity severity;

    CareFinding(Severity severity) {
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
