package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import org.revenuekit.core.measure.Ratio;

/**
 * How good forecasts were over all dates (予測精度).
 *
 * @param points how many dates
 * @param actual the sum of what happened
 * @param error the sum of errors, signs and all
 * @param absoluteError the sum of errors without signs
 * @param naiveError the sum of the naive errors
 * @param naiveAbsoluteError the sum of the naive errors without signs
 * @param covered how many intervals held what happened
 */
public record BacktestSummary(
        long points,
        BigDecimal actual,
        BigDecimal error,
        BigDecimal absoluteError,
        BigDecimal naiveError,
        BigDecimal naiveAbsoluteError,
        long covered) {
    /**
     * Checks the counts.
     *
     * @param points how many dates, 1 or more
     * @param actual the sum of what happened
     * @param error the sum of errors
     * @param absoluteError the sum of errors without signs
     * @param naiveError the sum of the naive errors
     * @param naiveAbsoluteError the sum of the naive errors without signs
     * @param covered how many intervals held what happened, at most all
     * @throws IllegalArgumentException if a count is out of bounds
     */
    public BacktestSummary {
        checkArgument(points >= 1, "points must be >= 1, was %s", points);
        checkArgument(covered >= 0 && covered <= points, "covered must be 0 to points (%s), was %s", points, covered);
    }

    static BacktestSummary of(ImmutableList<BacktestMeasure> measures) {
        return new BacktestSummary(
                measures.size(),
                sum(measures, BacktestMeasure::actual),
                sum(measures, BacktestMeasure::error),
                sum(measures, measure -> measure.error().abs()),
                sum(measures, BacktestMeasure::naiveError),
                sum(measures, measure -> measure.naiveError().abs()),
                measures.stream().filter(BacktestMeasure::isCovered).count());
    }

    private static BigDecimal sum(
            ImmutableList<BacktestMeasure> measures, Function<BacktestMeasure, BigDecimal> number) {
        return measures.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the weighted absolute error (WAPE).
     *
     * @return absolute errors / what happened; undefined if nothing did
     */
    public Ratio wape() {
        return Ratio.of(absoluteError, actual);
    }

    /**
     * Returns that of the naive forecast.
     *
     * @return its absolute errors / what happened; undefined if nothing did
     */
    public Ratio naiveWape() {
        return Ratio.of(naiveAbsoluteError, actual);
    }

    /**
     * Returns how far it is off on average.
     *
     * @return errors / dates: above 0 if too much is expected
     */
    public Ratio meanBias() {
        return Ratio.of(error, BigDecimal.valueOf(points));
    }

    /**
     * Returns how far the naive forecast is off on average.
     *
     * @return its errors / dates
     */
    public Ratio naiveMeanBias() {
        return Ratio.of(naiveError, BigDecimal.valueOf(points));
    }

    /**
     * Returns how often the interval held what happened.
     *
     * @return covered / dates, to be compared with what the policy's z promises
     */
    public Ratio coverage() {
        return Ratio.of(covered, points);
    }

    /**
     * Returns whether the forecast is better than the naive one.
     *
     * @return true if the sum of its absolute errors is the smaller one
     */
    public boolean beatsNaive() {
        return absoluteError.compareTo(naiveAbsoluteError) < 0;
    }
}
