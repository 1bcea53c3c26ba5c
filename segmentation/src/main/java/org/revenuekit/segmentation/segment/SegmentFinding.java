package org.revenuekit.segmentation.segment;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about what is given to a segmentation beside scores. */
public enum SegmentFinding implements FindingKind {
    /** An override is of an account that was not given; left out. Details: {@code segment}. */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /** An override names a segment that the grid does not have; left out. Details: {@code segment}. */
    UNKNOWN_SEGMENT(Severity.WARNING),
    /** An override does not count at the date. Details: {@code segment}, {@code validity}. */
    OVERRIDE_NOT_LIVE(Severity.INFO),
    /**
     * Several overrides of one account count at the date; of them the one that began last stands, of those that of the
     * first segment by id. Details: {@code segment} (the one left out).
     */
    OVERRIDE_SUPERSEDED(Severity.WARNING);

    private final Severity severity;

    SegmentFinding(Severity severity) {
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
