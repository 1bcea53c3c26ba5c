package org.revenuekit.funnel.internal;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;

/** Adds up values in one currency; those in others, and those that are not known, are counted apart. */
public final class ValueSum {
    private MoneyFraction sum;
    private long valued;
    private long unvalued;

    /**
     * Starts with nothing.
     *
     * @param currency the currency
     */
    public ValueSum(CurrencyUnit currency) {
        this.sum = MoneyFraction.zero(requireNonNull(currency, "currency"));
    }

    /**
     * Adds a value.
     *
     * @param value the value, if any is known
     * @return the same value if it is in the currency, and was added
     */
    public Optional<MoneyFraction> add(Optional<MoneyFraction> value) {
        Optional<MoneyFraction> counted = value.filter(known -> known.currency().equals(sum.currency()));
        if (counted.isPresent()) {
            sum = sum.plus(counted.get());
            valued++;
        } else {
            unvalued++;
        }
        return counted;
    }

    /**
     * Returns the sum.
     *
     * @return the sum of those in the currency
     */
    public MoneyFraction sum() {
        return sum;
    }

    /**
     * Returns how many were added.
     *
     * @return those in the currency
     */
    public long valued() {
        return valued;
    }

    /**
     * Returns how many were not.
     *
     * @return those without a value, or with one in another currency
     */
    public long unvalued() {
        return unvalued;
    }
}
