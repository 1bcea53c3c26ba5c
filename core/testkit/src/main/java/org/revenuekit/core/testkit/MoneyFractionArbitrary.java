package org.revenuekit.core.testkit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;

/** Generates exact amounts of money. Immutable: each method returns another generator. */
public final class MoneyFractionArbitrary extends ArbitraryDecorator<MoneyFraction> {
    static final MoneyFractionArbitrary ANY =
            new MoneyFractionArbitrary(CoreArbitraries.currencies(), Decimals.decimals(), false);

    private final Arbitrary<CurrencyUnit> currencies;
    private final Arbitrary<BigDecimal> amounts;
    private final boolean wholeMinorUnits;

    private MoneyFractionArbitrary(
            Arbitrary<CurrencyUnit> currencies, Arbitrary<BigDecimal> amounts, boolean wholeMinorUnits) {
        this.currencies = currencies;
        this.amounts = amounts;
        this.wholeMinorUnits = wholeMinorUnits;
    }

    /**
     * Only one currency, so that the amounts can be added.
     *
     * @param currency the currency
     * @return such amounts
     */
    public MoneyFractionArbitrary in(CurrencyUnit currency) {
        requireNonNull(currency, "currency");
        return new MoneyFractionArbitrary(Arbitraries.just(currency), amounts, wholeMinorUnits);
    }

    /**
     * Only 0 and more.
     *
     * @return such amounts
     */
    public MoneyFractionArbitrary notNegative() {
        return new MoneyFractionArbitrary(currencies, amounts.map(BigDecimal::abs), wholeMinorUnits);
    }

    /**
     * Only amounts that can be paid, none finer than the minor unit of its currency.
     *
     * @return such amounts
     */
    public MoneyFractionArbitrary wholeMinorUnits() {
        return new MoneyFractionArbitrary(currencies, amounts, true);
    }

    @Override
    protected Arbitrary<MoneyFraction> arbitrary() {
        return Combinators.combine(currencies, amounts).as(this::fraction);
    }

    private MoneyFraction fraction(CurrencyUnit currency, BigDecimal amount) {
        return MoneyFraction.of(
                currency, wholeMinorUnits ? amount.setScale(currency.getDecimalPlaces(), RoundingMode.DOWN) : amount);
    }
}
