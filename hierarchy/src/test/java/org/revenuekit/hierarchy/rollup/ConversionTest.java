package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.money;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;

class ConversionTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private static final MoneyMeasure AT_THE_END = MoneyMeasure.builder()
            .ref(DefinitionRef.of("won-at-the-end", 1))
            .currency(USD)
            .rateDate(RateDate.AS_OF)
            .build();

    private static Opportunity.Builder euros(String id, String amount) {
        return opportunity(id, Outcome.WON).account(id("a")).amount(money("EUR", amount));
    }

    /** Two in January, three on the day asked about, and four, which nobody must take, after it. */
    private static World rates() {
        return World.of("a")
                .rate("EUR", "USD", JANUARY, "2")
                .rate("EUR", "USD", DAY, "3")
                .rate("EUR", "USD", DAY.plusDays(1), "4");
    }

    @Test
    void theRateIsThatOfTheDayOfTheFact() {
        assertEquals(
                dollars("20"),
                rates().add(euros("o", "10").closedOn(DAY.minusDays(1))).total().total());
        assertEquals(dollars("30"), rates().add(euros("o", "10")).total().total());
    }

    @Test
    void theRateIsThatOfTheDayAskedAboutIfTheMeasureSaysSo() {
        assertEquals(
                dollars("30"),
                rates().add(euros("o", "10").closedOn(JANUARY))
                        .total(AT_THE_END)
                        .total());
    }

    @Test
    void anUndatedFactTakesTheRateOfTheDayAskedAbout() {
        assertEquals(
                dollars("30"),
                rates().add(euros("o", "10").closedOn(Optional.empty()).createdOn(JANUARY))
                        .total()
                        .total());
    }

    @Test
    void aMissingRateIsNeitherZeroNorOne() {
        MoneyRollUp sales = rates().add(euros("early", "10").closedOn(JANUARY.minusDays(1)))
                .add(euros("used", "1").closedOn(JANUARY))
                .total();

        assertEquals(dollars("2"), sales.total());
        assertEquals(new FactCount(2, 1, 0, 0, 1), sales.facts());
        assertEquals(
                List.of("MISSING_RATE opportunity early, amount EUR 10, into USD"),
                sales.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void nothingIsConvertedWithoutRatesOrByTheInverse() {
        World inverse = World.of("a").rate("USD", "EUR", JANUARY, "0.5").add(euros("o", "10"));

        assertEquals(dollars("0"), inverse.total().total());
        assertEquals(1, inverse.total().findings().size());

        World none = World.of("a");
        MoneyRollUp without = RollUpAnalysis.of(Measure.sumIn(USD))
                .total(
                        none.hierarchy(),
                        Opportunities.of(
                                TaxBasis.UNSTATED, List.of(euros("o", "10").build())),
                        World.AS_OF);
        assertEquals(new FactCount(1, 0, 0, 0, 1), without.facts());
    }

    @Test
    void aQuestionWithRatesIsACopy() {
        RollUpAnalysis<MoneyRollUp> question = RollUpAnalysis.of(Measure.sumIn(USD));
        RollUpAnalysis<MoneyRollUp> converting = question.with(
                ExchangeRates.of(List.of(ExchangeRate.of(CurrencyUnit.EUR, USD, JANUARY, BigDecimal.TEN))));
        Opportunities euro =
                Opportunities.of(TaxBasis.UNSTATED, List.of(euros("o", "1").build()));
        World world = World.of("a");

        assertEquals(
                dollars("10"),
                converting.total(world.hierarchy(), euro, World.AS_OF).total());
        assertEquals(
                dollars("0"),
                question.total(world.hierarchy(), euro, World.AS_OF).total());
    }

    @Test
    void convertedAmountsAreNotRoundedBeforeTheyAreSummed() {
        MoneyRollUp yen = World.of("a")
                .rate("USD", "JPY", JANUARY, "150.5")
                .add(opportunity("o1", Outcome.WON).account(id("a")).amount(usd("0.01")))
                .add(opportunity("o2", Outcome.WON).account(id("a")).amount(usd("0.01")))
                .total(Measure.sumIn(CurrencyUnit.JPY));

        assertEquals(money("JPY", "3.01"), yen.exact(id("a")));
        assertEquals(Money.parse("JPY 3"), yen.total());
    }

    @Test
    void anAmountInTheCurrencyAskedForNeedsNoRate() {
        assertEquals(dollars("7"), rates().won("a", "7").total(AT_THE_END).total());
    }
}
