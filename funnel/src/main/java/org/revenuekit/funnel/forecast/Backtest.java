package org.revenuekit.funnel.forecast;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.SalesProcess;

/** How good forecasts would have been: the answer of {@link Backtesting}. */
public final class Backtest {
    private final ForecastPolicy definition;
    private final SalesProcess process;
    private final CurrencyUnit currency;
    private final AsOf asOf;
    private final ImmutableList<BacktestPoint> points;
    private final Findings findings;

    Backtest(
            ForecastPolicy definition,
            SalesProcess process,
            CurrencyUnit currency,
            AsOf asOf,
            ImmutableList<BacktestPoint> points,
            Findings findings) {
        this.definition = definition;
        this.process = process;
        this.currency = currency;
        this.asOf = asOf;
        this.points = points;
        this.findings = findings;
    }

    /**
     * Returns the forecasts, each beside what happened.
     *
     * @return one for each date, ascending
     */
    public ImmutableList<BacktestPoint> points() {
        return points;
    }

    /**
     * Returns how good the numbers of leads were.
     *
     * @return the summary over all dates
     */
    public BacktestSummary count() {
        return BacktestSummary.of(points.stream().map(BacktestPoint::count).collect(toImmutableList()));
    }

    /**
     * Returns how good the values were.
     *
     * @return the summary over all dates
     */
    public BacktestSummary value() {
        return BacktestSummary.of(points.stream().map(BacktestPoint::value).collect(toImmutableList()));
    }

    /**
     * Returns whether the forecast is better than the naive one, in the number of leads won.
     *
     * @return whether it is; for values ask {@link #value()}
     */
    public boolean beatsNaive() {
        return count().beatsNaive();
    }

    /**
     * Returns how forecasts are computed.
     *
     * @return the definition
     */
    public ForecastPolicy definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of the stages
     */
    public SalesProcess process() {
        return process;
    }

    /**
     * Returns in which currency values are.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns as of when it is known what happened.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns what is wrong with leads and events.
     *
     * @return the findings of the journeys as known in the end
     */
    public Findings findings() {
        return findings;
    }
}
