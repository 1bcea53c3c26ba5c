package org.revenuekit.segmentation.index;

/** Which way an indicator is better. */
public enum Direction {
    /** More is never worse. */
    RISING,
    /** Less is never worse. */
    FALLING,
    /** Neither: the best lies between, or the values have no order. */
    MIXED
}
