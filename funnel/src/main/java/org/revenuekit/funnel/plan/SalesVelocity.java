package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.process.StageId;

/**
 * How much revenue a day the opportunities bring (セールスベロシティ): opportunities x win rate x mean won value / mean days to
 * win, the formula that vendors of sales software publish (Close among them). Four levers, each of which moves it in
 * proportion. It compares teams and quarters; it is no forecast, as it takes all opportunities for new.
 *
 * @param opportunities how many there are, 0 or more
 * @param winRate which part is won, 0 to 1
 * @param meanValue what a win is worth in the mean; below 0 where credit notes outweigh
 * @param meanDays how many days a win takes in the mean, 0 or more
 */
public record SalesVelocity(long opportunities, Ratio winRate, MoneyRatio meanValue, Ratio meanDays) {
    private static final long MICROS_OF_A_DAY = 86_400_000_000L;

    /**
     * Checks the bounds.
     *
     * @param opportunities how many there are, 0 or more
     * @param winRate which part is won, 0 to 1
     * @param meanValue what a win is worth in the mean; below 0 where credit notes outweigh
     * @param meanDays how many days a win takes in the mean, 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public SalesVelocity {
        requireNonNull(meanValue, "meanValue");
        requireNonNull(meanDays, "meanDays");
        checkArgument(opportunities >= 0, "opportunities must be >= 0, were %s", opportunities);
        Coverage.checkRate(winRate);
        checkArgument(meanDays.numerator().signum() >= 0, "mean days must be >= 0, were %s", meanDays);
    }

    /**
     * Returns the velocity of opportunities.
     *
     * @param opportunities how many there are, 0 or more
     * @param winRate which part is won, 0 to 1; say of which base
     * @param meanValue what a win is worth in the mean; below 0 where credit notes outweigh
     * @param meanDays how many days a win takes in the mean, 0 or more
     * @return the velocity
     * @throws IllegalArgumentException if a bound is broken
     */
    public static SalesVelocity of(long opportunities, Ratio winRate, MoneyRatio meanValue, Ratio meanDays) {
        return new SalesVelocity(opportunities, winRate, meanValue, meanDays);
    }

    /**
     * Returns the velocity of a cohort, from a stage to the goal: of all who count at the stage, the plain rate; the
     * mean value at the goal of those who have one in the currency; the mean time from the stage to the goal, exact.
     *
     * @param conversion the counts
     * @param from the stage, such as opportunity
     * @param currency of which values; those in others are not converted
     * @return the velocity; O(visits of the cohort)
     * @throws IllegalArgumentException if the process has no such stage, or the goal does not come after it
     */
    public static SalesVelocity of(Conversion conversion, StageId from, CurrencyUnit currency) {
        StageId goal = requireNonNull(conversion, "conversion").process().goal();
        StageValue value = conversion.value(goal, currency);
        return new SalesVelocity(
                conversion.count(from),
                conversion.rate(from, goal),
                MoneyRatio.of(value.sum(), value.valued()),
                meanDays(conversion.timeTo(from, goal)));
    }

    /**
     * Returns the mean of times in days.
     *
     * @param times how long wins took
     * @return their exact sum over how many they are; undefined of none
     */
    public static Ratio meanDays(DurationSummary times) {
        Duration total = requireNonNull(times, "times").total();
        BigDecimal micros = BigDecimal.valueOf(total.getSeconds(), -6).add(BigDecimal.valueOf(total.getNano() / 1_000));
        return Ratio.of(micros, BigDecimal.valueOf(MICROS_OF_A_DAY).multiply(BigDecimal.valueOf(times.count())));
    }

    /**
     * Returns the revenue of a day.
     *
     * @return the exact product over the days, in lowest terms; undefined, the opportunities over 0, if rate, value or
     *     days are, or a win takes 0 days
     * @throws ArithmeticException if it is beyond the limits of {@link Ratio}
     */
    public MoneyRatio perDay() {
        Ratio value = meanValue.amount();
        if (!winRate.isDefined()
                || !value.isDefined()
                || !meanDays.isDefined()
                || meanDays.numerator().signum() == 0) {
            return new MoneyRatio(meanValue.currency(), Ratio.of(opportunities, 0));
        }
        Fraction perDay = Fraction.of(opportunities, 1)
                .times(Fraction.of(winRate))
                .times(Fraction.of(value))
                .times(Fraction.of(meanDays).inverse());
        return new MoneyRatio(meanValue.currency(), perDay.toRatio());
    }
}
