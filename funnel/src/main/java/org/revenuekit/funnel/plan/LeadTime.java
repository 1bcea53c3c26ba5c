package org.revenuekit.funnel.plan;

import java.time.Duration;
import java.util.Optional;
import org.revenuekit.core.statistics.DurationSummary;

/** Which of the measured times a plan takes as the lead time (リードタイム) of a step. */
public enum LeadTime {
    /** The mean (平均): when those who make the step make it on average, so that a total comes out at the right time. */
    MEAN,
    /** The median (中央値): what is usual, whatever the slowest need. */
    MEDIAN;

    Optional<Duration> of(DurationSummary times) {
        return this == MEAN ? times.mean() : times.median();
    }
}
