package org.revenuekit.funnel.conversion;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.process.NamedRate;

/**
 * A rate that a team knows by name, measured.
 *
 * @param rate which
 * @param ratio what it is
 * @param interval how far it can be trusted
 */
public record MeasuredRate(NamedRate rate, Ratio ratio, WilsonInterval interval) {
    /**
     * Checks that nothing is null.
     *
     * @param rate which
     * @param ratio what it is
     * @param interval how far it can be trusted
     */
    public MeasuredRate {
        requireNonNull(rate, "rate");
        requireNonNull(ratio, "ratio");
        requireNonNull(interval, "interval");
    }
}
