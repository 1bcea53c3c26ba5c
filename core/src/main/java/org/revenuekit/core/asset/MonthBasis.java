package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;

/**
 * How many weeks and days a year has when a price is told by the month: data, as firms differ, and as a month of 4
 * weeks would lose 4 weeks a year.
 *
 * @param weeksPerYear above 0; 52 in the standard
 * @param daysPerYear above 0; 365 in the standard
 */
public record MonthBasis(Ratio weeksPerYear, Ratio daysPerYear) {
    private static final MonthBasis STANDARD = new MonthBasis(Ratio.of(52, 1), Ratio.of(365, 1));

    /**
     * Checks the bounds.
     *
     * @param weeksPerYear above 0
     * @param daysPerYear above 0
     * @throws IllegalArgumentException if one is undefined or not above 0
     */
    public MonthBasis {
        checkPositive(weeksPerYear, "weeksPerYear");
        checkPositive(daysPerYear, "daysPerYear");
    }

    /**
     * Returns a year of 52 weeks or of 365 days.
     *
     * @return the standard
     */
    public static MonthBasis standard() {
        return STANDARD;
    }

    private static void checkPositive(Ratio number, String name) {
        checkArgument(
                requireNonNull(number, name).isDefined() && number.numerator().signum() > 0,
                "%s must be > 0, was %s",
                name,
                number);
    }

    /**
     * Returns how many of a period there are in a month.
     *
     * @param period for how long a price is paid
     * @return the exact number: 1/12 for a year, 52/12 for a week, 365/360 for 30 days
     */
    public Ratio periodsPerMonth(BillingPeriod period) {
        return switch (requireNonNull(period, "period").unit()) {
            case MONTH -> Ratio.of(1, period.count());
            case WEEK -> twelfth(weeksPerYear, period.count());
            case DAY -> twelfth(daysPerYear, period.count());
        };
    }

    private static Ratio twelfth(Ratio perYear, int count) {
        return Ratio.of(perYear.numerator(), perYear.denominator().multiply(BigDecimal.valueOf(12L * count)));
    }
}
