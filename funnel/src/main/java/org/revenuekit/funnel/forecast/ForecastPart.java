package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.money.MoneyFraction;

/**
 * What is expected of some leads within the horizon (着地予測). Leads that are not forecast are counted apart, with what
 * they say they are worth: nothing is expected of them, and nothing is hidden.
 *
 * @param leads how many leads are open, those included that are not forecast
 * @param expected how many reach the goal, and their value
 * @param countInterval where the number of those who do will lie
 * @param valueInterval where their value will lie
 * @param unobserved how many more it may be at most, of whom no history says what happens so late: the upper ends of
 *     the intervals include them
 * @param withoutValue how many leads state no value in the currency; they are valued by the mean of those won
 * @param unvalued of those, for how many there is no mean either: their value counts as 0
 * @param notForecast for how many leads too little history compares
 * @param notForecastValue what those say they are worth
 */
public record ForecastPart(
        long leads,
        ExpectedWins expected,
        PredictionInterval countInterval,
        PredictionInterval valueInterval,
        BigDecimal unobserved,
        long withoutValue,
        long unvalued,
        long notForecast,
        MoneyFraction notForecastValue) {
    /**
     * Checks the counts.
     *
     * @param leads how many leads are open
     * @param expected how many reach the goal, and their value
     * @param countInterval where their number will lie
     * @param valueInterval where their value will lie
     * @param unobserved how many more it may be at most, 0 or more
     * @param withoutValue how many state no value
     * @param unvalued of those, for how many there is no mean either
     * @param notForecast for how many too little history compares
     * @param notForecastValue what those say they are worth
     * @throws IllegalArgumentException unless 0 &lt;= unvalued &lt;= withoutValue, and withoutValue + notForecast &lt;=
     *     leads
     */
    public ForecastPart {
        requireNonNull(expected, "expected");
        requireNonNull(countInterval, "countInterval");
        requireNonNull(valueInterval, "valueInterval");
        requireNonNull(notForecastValue, "notForecastValue");
        checkArgument(
                requireNonNull(unobserved, "unobserved").signum() >= 0, "unobserved must be >= 0, was %s", unobserved);
        checkArgument(
                unvalued >= 0 && unvalued <= withoutValue,
                "unvalued must be 0 to withoutValue (%s), was %s",
                withoutValue,
                unvalued);
        checkArgument(
                notForecast >= 0 && withoutValue <= leads - notForecast,
                "withoutValue and notForecast must be >= 0 and at most %s leads together, were %s and %s",
                leads,
                withoutValue,
                notForecast);
    }
}
