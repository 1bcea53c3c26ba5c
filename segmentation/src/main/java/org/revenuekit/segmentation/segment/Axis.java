package org.revenuekit.segmentation.segment;

/** An axis of a grid. */
public enum Axis {
    /** The CS axis: does the customer succeed? */
    CS,
    /** The OP axis: is there room to grow, and would a proposal succeed? */
    OP
}
