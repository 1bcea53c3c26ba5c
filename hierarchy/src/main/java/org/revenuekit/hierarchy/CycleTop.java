package org.revenuekit.hierarchy;

/**
 * Which account of a circle becomes the top of its family. The oldest would be a third rule; accounts do not say when
 * they were founded.
 */
public enum CycleTop {
    /** The one with the smallest id. */
    SMALLEST_ID,
    /** The one with the most nodes below it that are not in the circle themselves; of several the smallest id. */
    LARGEST
}
