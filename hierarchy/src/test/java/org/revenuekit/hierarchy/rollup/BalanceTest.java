package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.money;
import static org.revenuekit.hierarchy.rollup.World.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.opportunity.Opportunities;

/** Balances add up across accounts, never across time. */
class BalanceTest {
    /** b under a, c apart. */
    private static World world() {
        return World.of("a", "b", "c").parent("b", "a");
    }

    private static List<String> findings(RollUp<?> answer) {
        return answer.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void theLatestOfEachAccountStandsAndAccountsAddUp() {
        MoneyRollUp recurring = world().balance("a", DAY.minusDays(40), "100")
                .balance("b", DAY, "7")
                .balance("b", DAY.minusDays(1), "50")
                .balance("c", DAY.minusDays(3), "1000")
                .balance("c", DAY.minusDays(2), "0")
                .balance("x", DAY.minusDays(2), "3")
                .balance("x", DAY.minusDays(9), "4")
                .total(Measure.balanceIn(USD));

        assertEquals(dollars("100"), recurring.own(id("a")));
        assertEquals(dollars("107"), recurring.of(id("a")));
        assertEquals(dollars("0"), recurring.of(id("c")));
        assertEquals(dollars("107"), recurring.total());
        assertEquals(dollars("3"), recurring.ungrouped());
        assertEquals(new FactCount(7, 3, 1, 3, 0), recurring.facts());
        assertEquals(List.of("UNKNOWN_ACCOUNT balance x 2026-03-29, account x"), findings(recurring));
        assertEquals(DefinitionRef.of("balance-usd", 1), recurring.definition());
        assertEquals(List.of(), recurring.opportunities());
        assertEquals("""
                a, USD = 107
                  a = 100
                    a 2026-02-19 = 100
                  b = 7
                    b 2026-03-31 = 7""", recurring.explain(id("a")).text());
    }

    @Test
    void whatComesLaterIsReportedAndReplacesNothing() {
        MoneyRollUp recurring = world().balance("a", DAY.minusDays(1), "5")
                .balance("a", DAY.plusDays(1), "9")
                .balance("b", DAY.plusDays(2), "9")
                .total(Measure.balanceIn(USD));

        assertEquals(dollars("5"), recurring.total());
        assertEquals(new FactCount(3, 1, 0, 0, 2), recurring.facts());
        assertEquals(
                List.of(
                        "AFTER_AS_OF balance a 2026-04-01, date 2026-04-01",
                        "AFTER_AS_OF balance b 2026-04-02, date 2026-04-02"),
                findings(recurring));
    }

    @Test
    void aLatestBalanceThatCannotBeConvertedDoesNotBringBackAnOlderOne() {
        MoneyRollUp recurring = world().balance("a", DAY.minusDays(1), "5")
                .balance(Balance.of(id("a"), DAY, money("EUR", "6")))
                .total(Measure.balanceIn(USD));

        assertEquals(dollars("0"), recurring.total());
        assertEquals(List.of("MISSING_RATE balance a 2026-03-31, amount EUR 6, into USD"), findings(recurring));
    }

    @Test
    void balancesAreConvertedAtTheRateOfTheDateAskedAboutUnlessSaidOtherwise() {
        World world = world().balance(Balance.of(id("a"), DAY.minusDays(1), money("EUR", "8")))
                .rate("EUR", "USD", DAY.minusDays(1), "1.25")
                .rate("EUR", "USD", DAY, "2");

        assertEquals(dollars("16"), world.total(Measure.balanceIn(USD)).total());
        assertEquals(
                dollars("10"),
                world.total(Measure.balanceIn(USD).toBuilder()
                                .rateDate(RateDate.TRANSACTION)
                                .build())
                        .total());
    }

    @Test
    void twoOfOneAccountAndDayAreNotAdded() {
        Balances balances = Balances.of(
                TaxBasis.EXCLUSIVE,
                List.of(
                        Balance.of(id("b"), DAY, usd("1")),
                        Balance.of(id("a"), DAY, usd("2")),
                        Balance.of(id("a"), DAY, usd("3")),
                        Balance.of(id("a"), DAY.minusDays(1), usd("4"))));

        assertEquals(
                List.of(usd("1"), usd("2"), usd("4")),
                balances.list().stream().map(Balance::amount).toList());
        assertEquals(TaxBasis.EXCLUSIVE, balances.taxBasis());
        assertEquals(
                List.of("DUPLICATE_BALANCE balance a 2026-03-31, given 2"),
                balances.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void amountsOfAnotherTaxBasisAreNotSummed() {
        BalanceMeasure measure = Measure.balanceIn(USD).withTaxBasis(TaxBasis.INCLUSIVE);
        World world = world().taxBasis(TaxBasis.EXCLUSIVE).balance("a", DAY, "5");

        assertEquals(
                "tax basis must be the same, was INCLUSIVE and EXCLUSIVE",
                assertThrows(TaxBasisMismatchException.class, () -> world.total(measure))
                        .getMessage());
        assertEquals(
                dollars("5"), world.taxBasis(TaxBasis.INCLUSIVE).total(measure).total());
        assertEquals(TaxBasis.UNSTATED, Measure.balanceIn(USD).taxBasis());
        assertEquals(Window.ALL_TIME, measure.window());
    }

    @Test
    void manyBalancesAreFoundInAnyOrder() {
        World world = world();
        for (int day = 0; day < 300; day++) {
            world.balance("a", DAY.minusDays(day * 7 % 300), Integer.toString(day * 7 % 300 + 1));
        }

        assertEquals(dollars("1"), world.total(Measure.balanceIn(USD)).of(id("a")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        Facts none = Facts.none();
        assertNames("account", () -> Balance.of(null, DAY, usd("1")));
        assertNames("date", () -> Balance.of(id("a"), null, usd("1")));
        assertNames("amount", () -> Balance.of(id("a"), DAY, null));
        assertNames("taxBasis", () -> Balances.of(null, List.of()));
        assertNames("given", () -> Balances.of(TaxBasis.UNSTATED, null));
        assertNames("others", () -> none.with((Balances) null));
        assertNames("others", () -> none.with((Opportunities) null));
        assertNames("others", () -> none.with((List<Activity>) null));
        assertNames(
                "facts",
                () -> RollUpAnalysis.of(Measure.balanceIn(USD)).total(world().hierarchy(), (Facts) null, AS_OF));
    }

    @Test
    void withoutFactsThereIsNothing() {
        assertEquals(List.of(), Facts.none().activities());
        assertEquals(List.of(), Facts.none().balances().list());
        assertEquals(List.of(), Facts.none().opportunities().list());
        assertEquals(
                dollars("0"),
                RollUpAnalysis.of(Measure.balanceIn(USD))
                        .total(world().hierarchy(), Facts.none(), AS_OF)
                        .total());
    }
}
