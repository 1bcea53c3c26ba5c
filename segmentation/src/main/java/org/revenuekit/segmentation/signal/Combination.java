package org.revenuekit.segmentation.signal;

/** How the weights of several signals become one strength. */
public enum Combination {
    /** 1 - (1 - w1)(1 - w2)...: every signal adds, and all together never exceed 1. */
    SATURATING,
    /** The largest weight: more signals say no more. */
    MAX
}
