package org.revenuekit.segmentation.index;

/**
 * What makes a score another than it was, in the order in which the causes are told apart: each step leaves everything
 * after it as it was. The order is part of the answer, as another would share the difference out otherwise.
 */
public enum StepKind {
    /** The index itself changed. */
    DEFINITION,
    /** What was known grew older. */
    DECAY,
    /** Something was observed, or came to be known. */
    DATA
}
