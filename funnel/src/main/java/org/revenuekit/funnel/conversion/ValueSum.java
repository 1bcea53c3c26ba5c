package org.revenuekit.funnel.conversion;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.Lead;

/** Sums the values of leads in one currency. */
final class ValueSum {
    private MoneyFraction sum;
    private long valued;
    private long unvalued;

    ValueSum(CurrencyUnit currency) {
        this.sum = MoneyFraction.zero(requireNonNull(currency, "currency"));
    }

    void add(Lead lead) {
        Optional<MoneyFraction> value =
                lead.value().filter(known -> known.currency().equals(sum.currency()));
        if (value.isPresent()) {
            sum = sum.plus(value.get());
            valued++;
        } else {
            unvalued++;
        }
    }

    StageValue build() {
        return new StageValue(sum, valued, unvalued);
    }
}
