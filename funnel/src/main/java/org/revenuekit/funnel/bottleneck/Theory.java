package org.revenuekit.funnel.bottleneck;

/** What makes a step the bottleneck (ボトルネック). The three may name different steps; none proves the others wrong. */
public enum Theory {
    /** The step whose rate costs the most conversions against what it could be (伸びしろ). */
    HEADROOM,
    /** The stage in which the most leads wait (滞留): the longest queue. */
    QUEUE,
    /** The stage that is loaded the most for what it can take (稼働率). */
    CAPACITY
}
