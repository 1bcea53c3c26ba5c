package org.revenuekit.examples.report.bods;

/** What became of a statement for one table. */
enum Outcome {
    USED,
    REPEATED,
    SET_ASIDE,
    LEFT_OUT
}
