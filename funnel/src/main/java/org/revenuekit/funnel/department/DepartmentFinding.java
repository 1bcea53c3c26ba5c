package org.revenuekit.funnel.department;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * What can be wrong with dials and involvements of partners. Each is said once for a lead, with how many {@code facts}
 * are set aside for it.
 */
public enum DepartmentFinding implements FindingKind {
    /** Facts name a lead that was not given; they are set aside. Details: {@code facts}. */
    UNKNOWN_LEAD(Severity.WARNING),
    /** Facts happened, or were recorded, after the point in time asked about. Details: {@code facts}. */
    AFTER_AS_OF(Severity.INFO),
    /** The same was stated more than once; it counts once. Details: {@code facts} (too many). */
    DUPLICATE_FACT(Severity.INFO);

    private final Severity severity;

    DepartmentFinding(Severity severity) {
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
