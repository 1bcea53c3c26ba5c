package org.revenuekit.segmentation.segment;

/**
 * What moves an account to another segment, in the order in which the causes are told apart: each step leaves
 * everything after it as it was. The order is part of the answer, as another would find other causes.
 */
public enum MoveCause {
    /** An index or the grid changed. */
    DEFINITION,
    /** What was known grew older. */
    DECAY,
    /** Something was observed, or came to be known. */
    DATA,
    /** An override began, changed or expired. */
    OVERRIDE
}
