package org.revenuekit.segmentation.segment;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of warning about the definitions of a segmentation: what is of no use in them. */
public enum LintFinding implements FindingKind {
    /**
     * A boundary of a scale changes nothing: two adjacent bins are worth the same, or a curve goes on after a point as
     * it came. Subject: the indicator. Details: {@code index}, {@code at} (the boundary), {@code points} (at it).
     */
    DEAD_BIN,
    /**
     * No value of an indicator moves anybody to another segment, whatever the others are: its weight is too small, or
     * its scale too flat. Subject: the indicator. Details: {@code index}, {@code least} and {@code greatest} (how many
     * points of the index it can add).
     */
    POWERLESS_INDICATOR,
    /**
     * No values of the indicators lead to a cell. Subject: the segment that has it. Details: {@code cs}, {@code op}
     * (the bands).
     */
    UNREACHABLE_CELL;

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
