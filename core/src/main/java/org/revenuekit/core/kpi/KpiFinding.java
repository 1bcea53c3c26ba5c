package org.revenuekit.core.kpi;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * What can be wrong with the values of a KPI tree. Details of all: {@code value}, which is {@code actual} or
 * {@code target}.
 */
public enum KpiFinding implements FindingKind {
    /** A value is of no figure of the tree and is not used. */
    UNKNOWN_KPI,
    /** A value is of a figure that is made of others; it is not used. */
    VALUE_OF_NO_LEAF,
    /** A leaf has no value: it is not known, and neither is what is made of it. It is never taken as 0. */
    MISSING_VALUE;

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
