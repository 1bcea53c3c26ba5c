package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;

/**
 * What reaching the reference rate of a step would be worth (改善余地の金額). The mean value of those who convert is a
 * quotient, so amounts are exact ratios in major units.
 *
 * @param currency the currency
 * @param amount headroom x mean value of a lead that converts
 * @param low the same at the lower bound of the headroom
 * @param high the same at its upper bound
 * @param unvalued how many of those who convert have no value in the currency, and are not in the mean
 */
public record Worth(CurrencyUnit currency, Ratio amount, Ratio low, Ratio high, long unvalued) {
    /**
     * Checks the bounds.
     *
     * @param currency the currency
     * @param amount headroom x mean value of a lead that converts, defined
     * @param low the same at the lower bound of the headroom, defined
     * @param high the same at its upper bound, defined
     * @param unvalued 0 or more
     * @throws IllegalArgumentException if an amount is undefined, or the count negative
     */
    public Worth {
        requireNonNull(currency, "currency");
        checkDefined(amount, "amount");
        checkDefined(low, "low");
        checkDefined(high, "high");
        checkArgument(unvalued >= 0, "unvalued must be >= 0, was %s", unvalued);
    }

    private static void checkDefined(Ratio ratio, String name) {
        checkArgument(requireNonNull(ratio, name).isDefined(), "%s must be defined, was %s", name, ratio);
    }

    /**
     * Returns the amount for showing.
     *
     * @return the exact amount rounded once, half up, to minor units
     */
    public Money rounded() {
        BigDecimal nearest = amount.rounded(currency.getDecimalPlaces()).orElseThrow();
        return MoneyFraction.of(currency, nearest).rounded();
    }
}
