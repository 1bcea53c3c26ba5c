package org.revenuekit.funnel.effect;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;

/**
 * How the distance of the groups changed from one period to the next before the initiative (事前トレンド): an effect where
 * there can be none.
 *
 * @param earlier the earlier period
 * @param later the later one
 * @param change by how much more the rate of the treated changed than that of the control
 */
public record PreTrend(Span earlier, Span later, DifferenceInDifferences change) {
    /**
     * Checks that nothing is null.
     *
     * @param earlier the earlier period
     * @param later the later one
     * @param change by how much more the rate of the treated changed than that of the control
     */
    public PreTrend {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(change, "change");
    }
}
