package org.revenuekit.core.finding;

/** How much a finding matters to the answer beside it. */
public enum Severity {
    /** Worth knowing; the answer stands. */
    INFO,
    /** Something given was set aside or decided by a rule; the answer may differ from what its reader expects. */
    WARNING,
    /** Something given contradicts itself; the answer is a best effort. */
    ERROR
}
