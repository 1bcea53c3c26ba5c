package org.revenuekit.lifetime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.money.MoneyRatio;

/** Where a model's number, a double, becomes money: rounded once. */
final class Amounts {
    private Amounts() {}

    static Estimate<Money> times(MoneyRatio amount, double factor) {
        return amount.amount()
                .fold(
                        known -> Estimate.of(money(amount.currency(), known.multiply(BigDecimal.valueOf(factor)))),
                        undefined -> Estimate.refused(Refusal.REVENUE_UNDEFINED));
    }

    static Money money(CurrencyUnit currency, BigDecimal amount) {
        return Money.of(currency, amount.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP));
    }
}
