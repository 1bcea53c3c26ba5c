package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.statistics.DurationSummary;

/**
 * How long customers are in a phase (滞留期間): whole days.
 *
 * @param ended how long the stays were that ended, by another phase or with the contract
 * @param lasting how long those have lasted that last
 */
public record PhaseStays(DurationSummary ended, DurationSummary lasting) {
    /**
     * Checks that nothing is null.
     *
     * @param ended how long the stays were that ended
     * @param lasting how long those have lasted that last
     */
    public PhaseStays {
        requireNonNull(ended, "ended");
        requireNonNull(lasting, "lasting");
    }
}
