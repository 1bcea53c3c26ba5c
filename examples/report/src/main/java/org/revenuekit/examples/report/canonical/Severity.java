package org.revenuekit.examples.report.canonical;

/** How much a finding matters to the figures. */
public enum Severity {
    /** Worth knowing; no figure depends on it. */
    NOTE,
    /** The row is used, but a value or reference of it is not. */
    WARNING,
    /** The row is set aside: no figure contains it. */
    ERROR
}
