package org.revenuekit.hierarchy.assignment;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about what a proposal of owners is made from. */
public enum AssignmentFinding implements FindingKind {
    /**
     * Of a seller neither experience nor languages, products or capacity are known; he is a candidate, but only load
     * and continuity can speak for him.
     */
    NOTHING_KNOWN(Severity.WARNING);

    private final Severity severity;

    AssignmentFinding(Severity severity) {
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
