package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/**
 * A forecast that was made again as of a date, beside what happened.
 *
 * @param asOf what was known
 * @param horizon the days forecast
 * @param count leads won
 * @param value their value in major units of the currency, of those that state one
 * @param wonBesideStock how many were won of passes that were not in the stock of the date, or are known of only since;
 *     they are in what happened only if the policy includes new leads
 */
public record BacktestPoint(
        AsOf asOf, Span horizon, BacktestMeasure count, BacktestMeasure value, long wonBesideStock) {
    /**
     * Checks the count.
     *
     * @param asOf what was known
     * @param horizon the days forecast
     * @param count leads won
     * @param value their value
     * @param wonBesideStock how many were won of passes that were not in the stock, 0 or more
     * @throws IllegalArgumentException if the count is negative
     */
    public BacktestPoint {
        requireNonNull(asOf, "asOf");
        requireNonNull(horizon, "horizon");
        requireNonNull(count, "count");
        requireNonNull(value, "value");
        checkArgument(wonBesideStock >= 0, "wonBesideStock must be >= 0, was %s", wonBesideStock);
    }
}
