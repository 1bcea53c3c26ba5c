package org.revenuekit.core.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Decimals;

/**
 * One stated rate: from a date on, an amount in one currency times the rate is the amount in another. It speaks of one
 * direction only.
 *
 * @param from the currency of the amount that is given
 * @param to the currency of the amount that is wanted, another one
 * @param validFrom the first date the rate is used on
 * @param rate units of {@code to} for one unit of {@code from}, &gt; 0, at most 1,000 digits and a scale of -100 to
 *     100; its scale does not count for equality
 */
public record ExchangeRate(CurrencyUnit from, CurrencyUnit to, LocalDate validFrom, BigDecimal rate) {
    /**
     * A rate of its stated parts.
     *
     * @param from the currency of the amount that is given
     * @param to the currency of the amount that is wanted
     * @param validFrom the first date the rate is used on
     * @param rate units of {@code to} for one unit of {@code from}
     * @throws IllegalArgumentException if the rate is not &gt; 0 or beyond the limits, or the currencies are the same
     */
    public ExchangeRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(validFrom, "validFrom");
        rate = Decimals.argument(rate, "rate");
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("rate must be > 0, was " + rate.toPlainString());
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("from and to must be different currencies, were both " + from);
        }
    }

    /**
     * Returns a rate.
     *
     * @param from the currency of the amount that is given
     * @param to the currency of the amount that is wanted
     * @param validFrom the first date the rate is used on
     * @param rate units of {@code to} for one unit of {@code from}
     * @return the rate
     * @throws IllegalArgumentException if the rate is not &gt; 0 or beyond the limits, or the currencies are the same
     */
    public static ExchangeRate of(CurrencyUnit from, CurrencyUnit to, LocalDate validFrom, BigDecimal rate) {
        return new ExchangeRate(from, to, validFrom, rate);
    }
}
