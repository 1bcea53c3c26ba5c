package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/**
 * How recurring revenue of a key moved in a month, in one currency.
 *
 * @param key the id of a group, or of an account that is in none
 * @param month the month
 * @param movement the class; empty if nothing changed
 * @param start what was paid a month on the last day of the month before
 * @param end what is paid a month on the last day of the month
 */
public record MovementRow(
        String key, YearMonth month, Optional<Movement> movement, MonthlyAmount start, MonthlyAmount end) {
    /**
     * Checks that all is there.
     *
     * @param key the id of a group or account
     * @param month the month
     * @param movement the class
     * @param start the amount at the start
     * @param end the amount at the end
     * @throws IllegalArgumentException if the amounts are of two currencies
     */
    public MovementRow {
        requireNonNull(key, "key");
        requireNonNull(month, "month");
        requireNonNull(movement, "movement");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(
                start.currency().equals(end.currency()),
                "start and end must be in one currency, were %s and %s",
                start,
                end);
    }

    /**
     * Returns a row of a subject that counts in parts of minor units, as a database without fractions must: every
     * amount is a whole number over one denominator.
     *
     * @param key the id of a group or account
     * @param month the month
     * @param movement the class
     * @param currency the currency of both amounts
     * @param start the amount at the start
     * @param end the amount at the end
     * @param perMinorUnit how many of the parts make a minor unit, above 0
     * @return the row
     * @throws IllegalArgumentException if the denominator is not above 0
     */
    public static MovementRow of(
            String key,
            YearMonth month,
            Optional<Movement> movement,
            CurrencyUnit currency,
            long start,
            long end,
            long perMinorUnit) {
        requireNonNull(currency, "currency");
        checkArgument(perMinorUnit > 0, "perMinorUnit must be > 0, was %s", perMinorUnit);
        return new MovementRow(
                key, month, movement, amount(currency, start, perMinorUnit), amount(currency, end, perMinorUnit));
    }

    private static MonthlyAmount amount(CurrencyUnit currency, long parts, long perMinorUnit) {
        return MonthlyAmount.of(
                currency,
                Ratio.of(
                        BigDecimal.valueOf(parts),
                        BigDecimal.valueOf(perMinorUnit).movePointRight(currency.getDecimalPlaces())));
    }

    CurrencyUnit currency() {
        return start.currency();
    }

    MonthlyAmount change() {
        return end.minus(start);
    }
}
