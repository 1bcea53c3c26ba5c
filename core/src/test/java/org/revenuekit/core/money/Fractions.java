package org.revenuekit.core.money;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;

/** Arbitraries of this package's tests. */
final class Fractions {
    static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    static final CurrencyUnit USD = CurrencyUnit.of("USD");
    static final CurrencyUnit BHD = CurrencyUnit.of("BHD");

    private Fractions() {}

    /** Currencies of 0, 2 and 3 decimals. */
    static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(JPY, USD, BHD);
    }

    /** Decimals of every scale, so that equal numbers meet in different forms. */
    static Arbitrary<BigDecimal> decimals() {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-1000, 1000),
                Arbitraries.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE));
        return Combinators.combine(units, Arbitraries.integers().between(-8, 8))
                .as(BigDecimal::valueOf)
                .withoutEdgeCases();
    }

    static Arbitrary<MoneyFraction> fractions() {
        return Combinators.combine(currencies(), decimals()).as(MoneyFraction::of);
    }

    static Arbitrary<MoneyFraction> dollars() {
        return decimals().map(amount -> MoneyFraction.of(USD, amount));
    }

    static MoneyFraction usd(String amount) {
        return MoneyFraction.of(USD, new BigDecimal(amount));
    }
}
