package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;

class ExchangeRatesProperties {
    private static final LocalDate EPOCH = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 8).map(EPOCH::plusDays);
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Fractions.currencies();
    }

    @Provide
    Arbitrary<MoneyFraction> fractions() {
        return Fractions.fractions();
    }

    @Provide
    Arbitrary<List<ExchangeRate>> rates() {
        return Combinators.combine(
                        Fractions.currencies(),
                        Fractions.currencies(),
                        dates(),
                        Arbitraries.integers().between(1, 9))
                .filter((from, to, date, rate) -> !from.equals(to))
                .as((from, to, date, rate) -> ExchangeRate.of(from, to, date, BigDecimal.valueOf(rate, 1)))
                .withoutEdgeCases()
                .list()
                .uniqueElements(rate -> List.of(rate.from(), rate.to(), rate.validFrom()))
                .ofMaxSize(12);
    }

    @Property
    void law7TheRateIsTheLatestStatedOneForThisDirectionInAnyOrder(
            @ForAll("rates") List<ExchangeRate> stated,
            @ForAll("currencies") CurrencyUnit from,
            @ForAll("currencies") CurrencyUnit to,
            @ForAll("dates") LocalDate date,
            @ForAll long seed) {
        Optional<BigDecimal> oracle = from.equals(to)
                ? Optional.of(BigDecimal.ONE)
                : stated.stream()
                        .filter(rate -> rate.from().equals(from) && rate.to().equals(to))
                        .filter(rate -> !rate.validFrom().isAfter(date))
                        .max(Comparator.comparing(ExchangeRate::validFrom))
                        .map(ExchangeRate::rate);
        List<ExchangeRate> shuffled = new ArrayList<>(stated);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(oracle, ExchangeRates.of(stated).rate(from, to, date));
        assertEquals(ExchangeRates.of(stated), ExchangeRates.of(shuffled));
        assertEquals(
                ExchangeRates.of(stated).hashCode(), ExchangeRates.of(shuffled).hashCode());
    }

    @Property
    void law7ConversionIsTheExactProductOrNothing(
            @ForAll("rates") List<ExchangeRate> stated,
            @ForAll("fractions") MoneyFraction amount,
            @ForAll("currencies") CurrencyUnit to,
            @ForAll("dates") LocalDate date) {
        ExchangeRates rates = ExchangeRates.of(stated);
        Optional<MoneyFraction> converted = rates.convert(amount, to, date);

        assertEquals(
                rates.rate(amount.currency(), to, date)
                        .map(rate -> MoneyFraction.of(to, amount.amount().multiply(rate))),
                converted);
    }

    @Property
    void law7ThereAndBackWithFiniteInverseRatesLosesNothing(@ForAll("fractions") MoneyFraction amount) {
        CurrencyUnit other = CurrencyUnit.of("EUR");
        ExchangeRates rates = ExchangeRates.of(List.of(
                ExchangeRate.of(amount.currency(), other, EPOCH, new BigDecimal("0.008")),
                ExchangeRate.of(other, amount.currency(), EPOCH, new BigDecimal("125"))));

        assertEquals(
                Optional.of(amount),
                rates.convert(amount, other, EPOCH).flatMap(there -> rates.convert(there, amount.currency(), EPOCH)));
    }
}
