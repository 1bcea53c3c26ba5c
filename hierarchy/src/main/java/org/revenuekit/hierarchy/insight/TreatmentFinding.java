package org.revenuekit.hierarchy.insight;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about treatments; an unknown account is a finding of the hierarchy. */
public enum TreatmentFinding implements FindingKind {
    /**
     * A treatment is not what the rule compares, such as a text instead of a number; it is left out, and its account
     * counts as unknown if it has no other. Details: {@code aspect}, {@code value}.
     */
    NOT_COMPARABLE(Severity.WARNING),
    /** A treatment does not hold at the date asked about; it is left out. Details: {@code aspect}, {@code validity}. */
    TREATMENT_NOT_VALID(Severity.INFO);

    private final Severity severity;

    TreatmentFinding(Severity severity) {
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
