package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

/**
 * What was forecast for a period, beside what came.
 *
 * @param period which days
 * @param madeOn at the end of which day the forecast stood
 * @param forecast the landing then
 * @param result what was won in the period
 */
public record ForecastError(Span period, LocalDate madeOn, MoneyFraction forecast, MoneyFraction result) {
    /**
     * Checks that nothing is null.
     *
     * @param period which days
     * @param madeOn at the end of which day the forecast stood
     * @param forecast the landing then
     * @param result what was won in the period
     */
    public ForecastError {
        requireNonNull(period, "period");
        requireNonNull(madeOn, "madeOn");
        requireNonNull(forecast, "forecast");
        requireNonNull(result, "result");
    }

    /**
     * Returns by how much the forecast was off.
     *
     * @return forecast - result: above zero if more was forecast than came
     */
    public MoneyFraction error() {
        return forecast.minus(result);
    }

    boolean hasAnything() {
        return forecast.amount().signum() != 0 || result.amount().signum() != 0;
    }
}
