package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.money;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyEdit;

class MoneyRollUpTest {
    /** a over b over c, and d apart. */
    private static World chain() {
        return World.of("a", "b", "c", "d").parent("b", "a").parent("c", "b");
    }

    @Test
    void factsOfAMergedAccountCountForTheOneKept() {
        World world = chain().won("b", "1")
                .won("d", "20")
                .won("x", "300")
                .add(opportunity("o4", Outcome.WON).amount(usd("4000")));
        Hierarchy merged = world.hierarchy().with(HierarchyEdit.merge(id("b"), id("d")));
        MoneyRollUp sales = RollUpAnalysis.of(Measure.sumIn(USD)).total(merged, world.facts(), AS_OF);

        assertEquals(dollars("21"), sales.own(id("b")));
        assertEquals(dollars("21"), sales.of(id("d")));
        assertEquals(dollars("21"), sales.of(id("a")));
        assertEquals(dollars("4300"), sales.ungrouped());
        assertEquals(List.of("o2", "o1"), labels(sales.explain(id("a")).parts().get(0)));
        assertEquals(1, sales.explain(id("a")).parts().size());
    }

    private static List<String> labels(Explanation sum) {
        return sum.parts().stream().map(Explanation::label).toList();
    }

    @Test
    void everyNodeKnowsItsOwnValueAndThatOfEverythingBelowIt() {
        MoneyRollUp sales = chain().won("a", "1")
                .won("b", "20")
                .won("c", "300")
                .won("c", "50")
                .won("d", "4000")
                .total();

        assertEquals(dollars("1"), sales.own(id("a")));
        assertEquals(dollars("20"), sales.own(id("b")));
        assertEquals(dollars("350"), sales.own(id("c")));
        assertEquals(dollars("371"), sales.of(id("a")));
        assertEquals(dollars("370"), sales.of(id("b")));
        assertEquals(dollars("350"), sales.of(id("c")));
        assertEquals(dollars("4000"), sales.of(id("d")));
        assertEquals(dollars("371"), sales.of(sales.hierarchy().familyOf(id("c"))));
        assertEquals(dollars("4371"), sales.total());
        assertEquals(dollars("0"), sales.ungrouped());
        assertTrue(sales.findings().isEmpty());
    }

    @Test
    void anExternalCompanyHasNothingOfItsOwnButEverythingBelowIt() {
        MoneyRollUp sales = World.tangerine().total();
        var dogs = sales.hierarchy().familyOf(id("PK")).ultimate();

        assertTrue(dogs.external());
        assertEquals(dollars("0"), sales.own(dogs.id()));
        assertEquals(dollars("2000000"), sales.of(dogs.id()));
        assertEquals(dollars("3000000"), sales.total());
    }

    @Test
    void withoutFactsEverythingIsNothingInTheCurrencyAskedFor() {
        MoneyRollUp sales = chain().total(Measure.sumIn(CurrencyUnit.JPY));

        assertEquals(Money.parse("JPY 0"), sales.own(id("a")));
        assertEquals(Money.parse("JPY 0"), sales.of(id("a")));
        assertEquals(Money.parse("JPY 0"), sales.total());
        assertEquals(Money.parse("JPY 0"), sales.ungrouped());
        assertEquals(new FactCount(0, 0, 0, 0, 0), sales.facts());
        assertEquals(List.of(), sales.opportunities());
    }

    @Test
    void sumsAreExactAndRoundedOnceHalfUp() {
        MoneyRollUp sales =
                chain().won("a", "0.002").won("b", "0.002").won("c", "0.001").total();

        assertEquals(usd("0.005"), sales.exact(id("a")));
        assertEquals(dollars("0.01"), sales.of(id("a")));
        assertEquals(dollars("0.01"), sales.total());
        assertEquals(usd("0.003"), sales.exact(id("b")));
        assertEquals(dollars("0.00"), sales.of(id("b")));
        assertEquals(dollars("0.00"), sales.own(id("c")));
    }

    @Test
    void halfACentBelowNothingIsRoundedAwayFromIt() {
        MoneyRollUp sales = chain().won("c", "-0.005")
                .won("b", "-0.004")
                .won("d", "-100")
                .won("d", "40")
                .add(opportunity("nobody", Outcome.WON).amount(usd("-0.005")))
                .total();

        assertEquals(dollars("-0.01"), sales.own(id("c")));
        assertEquals(dollars("0.00"), sales.own(id("b")));
        assertEquals(usd("-0.009"), sales.exact(id("a")));
        assertEquals(dollars("-60"), sales.of(id("d")));
        assertEquals(dollars("-60.01"), sales.total());
        assertEquals(dollars("-0.01"), sales.ungrouped());
    }

    @Test
    void anOpportunityWithoutAmountIsWorthItsLines() {
        MoneyRollUp sales = chain().add(opportunity("lines", Outcome.WON)
                        .account(id("c"))
                        .addLine(OpportunityLine.of(usd("0.1"), new BigDecimal("0.05")))
                        .addLine(OpportunityLine.of(usd("10"), new BigDecimal("3"))))
                .total();

        assertEquals(usd("30.005"), sales.exact(id("a")));
        assertEquals(dollars("30.01"), sales.of(id("a")));
    }

    @Test
    void eachAmountFitsALongButNotTheirSum() {
        MoneyRollUp sales = chain().won("b", "9223372036854775807")
                .won("c", "9223372036854775807")
                .total();

        assertEquals(usd("18446744073709551614"), sales.exact(id("a")));
        assertEquals(dollars("18446744073709551614"), sales.total());
        assertEquals(usd("9223372036854775807"), sales.exact(id("c")));
    }

    @Test
    void noSumOfNegativeAmountsWraps() {
        World world = chain();
        for (int i = 0; i < 5; i++) {
            world.add(opportunity("o" + i, Outcome.WON).account(id("c")).amount(money("JPY", "-4611686018427387904")));
        }

        assertEquals(
                money("JPY", "-23058430092136939520"),
                world.total(Measure.sumIn(CurrencyUnit.JPY)).exact(id("a")));
    }

    @Test
    void anAmountBeyondLongStaysExactBesideASmallOne() {
        String large = "123456789012345678901234567890";
        MoneyRollUp sales = chain().won("a", large)
                .won("b", "0.0000000001")
                .won("c", "-" + large)
                .total();

        assertEquals(usd("0.0000000001"), sales.exact(id("a")));
        assertEquals(usd("-123456789012345678901234567889.9999999999"), sales.exact(id("b")));
        assertEquals(dollars(large), sales.own(id("a")));
        assertEquals(dollars("0.00"), sales.total());
        assertEquals(
                List.of("a", "b", "d", "c"),
                sales.accountRanking().stream()
                        .map(ranked -> ranked.account().id().value())
                        .toList());
    }

    @Test
    void theOpportunitiesThatCountForAnAccountAreKeptInOrder() {
        MoneyRollUp sales = chain().won("d", "1")
                .add(opportunity("nobody", Outcome.WON).amount(usd("7")))
                .add(opportunity("lost", Outcome.LOST).account(id("a")).amount(usd("8")))
                .won("a", "2")
                .total();

        assertEquals(
                List.of("o1", "o4"),
                sales.opportunities().stream().map(won -> won.id().value()).toList());
    }

    @Test
    void theAnswerKnowsItsQuestion() {
        World world = chain();
        Hierarchy hierarchy = world.hierarchy();
        MoneyRollUp sales = RollUpAnalysis.of(Measure.sumIn(USD))
                .total(hierarchy, Opportunities.of(TaxBasis.UNSTATED, List.of()), AS_OF);

        assertEquals(DefinitionRef.of("won-amount-usd", 1), sales.definition());
        assertEquals(hierarchy, sales.hierarchy());
        assertEquals(AS_OF, sales.asOf());
    }

    @Test
    void whatWasNeverGivenIsUnknown() {
        MoneyRollUp sales = chain().total();

        assertUnknown(() -> sales.own(id("x")));
        assertUnknown(() -> sales.of(id("x")));
        assertUnknown(() -> sales.exact(id("x")));
        assertUnknown(() -> sales.explain(id("x")));
        assertUnknown(() -> sales.of(World.of("x").hierarchy().familyOf(id("x"))));
    }

    private static void assertUnknown(Executable call) {
        assertEquals(
                "never given: account x",
                assertThrows(UnknownIdException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        MoneyRollUp sales = chain().total();
        RollUpAnalysis<MoneyRollUp> question = RollUpAnalysis.of(Measure.sumIn(USD));
        Opportunities none = Opportunities.of(TaxBasis.UNSTATED, List.of());

        assertNames("measure", () -> RollUpAnalysis.of(null));
        assertNames("rates", () -> question.with((ExchangeRates) null));
        assertNames("hierarchy", () -> question.total(null, none, AS_OF));
        assertNames("opportunities", () -> question.total(sales.hierarchy(), (Opportunities) null, AS_OF));
        assertNames("asOf", () -> question.total(sales.hierarchy(), none, null));
        assertNames("id", () -> sales.own(null));
        assertNames("id", () -> sales.of((AccountId) null));
        assertNames("id", () -> sales.exact(null));
        assertNames("id", () -> sales.explain((AccountId) null));
        assertNames("family", () -> sales.of((Family) null));
        assertNames("family", () -> sales.explain((Family) null));
    }
}
