package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A share in the value of conversions (貢献金額): exact, as a third of an amount is no decimal.
 *
 * @param currency in which currency
 * @param amount the number in major units
 */
public record CreditedValue(CurrencyUnit currency, Credit amount) {
    /**
     * Checks that nothing is null.
     *
     * @param currency in which currency
     * @param amount the number in major units
     */
    public CreditedValue {
        requireNonNull(currency, "currency");
        requireNonNull(amount, "amount");
    }

    /**
     * Returns the nearest money for showing, half up. A sum of rounded parts is not the rounded sum.
     *
     * @return the amount in minor units of the currency
     */
    public Money rounded() {
        return Money.of(currency, amount.rounded(currency.getDecimalPlaces()), RoundingMode.UNNECESSARY);
    }
}
