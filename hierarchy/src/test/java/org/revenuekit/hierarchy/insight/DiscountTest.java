package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.insight.Desk.POLICY;
import static org.revenuekit.hierarchy.insight.Desk.discount;
import static org.revenuekit.hierarchy.insight.Desk.dollars;
import static org.revenuekit.hierarchy.insight.Desk.line;
import static org.revenuekit.hierarchy.insight.Desk.prices;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.money;
import static org.revenuekit.hierarchy.rollup.World.usd;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.rollup.World;

/** Which prices are known, and which of them are compared. */
class DiscountTest {
    private static OpportunityLine.Builder unnamed(String gross) {
        return OpportunityLine.builder().quantity(BigDecimal.ONE).gross(usd(gross));
    }

    @Test
    void twelveAgainstFifteenPercentOverTwoOfFour() {
        Desk desk = Desk.family("PU", "PK", "WD", "K9")
                .sell("PU", line("t", "100", "0.12"))
                .sell("PK", line("t", "100", "0.15"))
                .sell("WD", line("t", "100"))
                .sell("K9", line("t", "100"));
        FamilyInsights insights = desk.inspect();
        DiscountInconsistency found = desk.discount();

        assertEquals("Top (external), 4 accounts", found.family().toString());
        assertEquals(Optional.of(ProductId.of("t")), found.product());
        assertEquals(List.of("PK 85/100 (1)", "PU 88/100 (1)"), prices(found));
        assertEquals(
                new AccountPrice(new Node(id("PK"), "PK", false), Ratio.of(85, 100), 1),
                found.prices().get(0));
        assertEquals(4, found.buyers());
        assertEquals(new BigDecimal("0.03"), found.spread().orElseThrow());
        assertEquals(dollars("173"), found.atStake());
        assertEquals(dollars("3"), found.costToLowest());
        assertEquals(dollars("3"), found.gainToHighest());
        assertEquals(FamilyInsightKind.DISCOUNT_INCONSISTENT, found.kind());
        assertEquals("DISCOUNT_INCONSISTENT", found.kind().code());
        assertEquals(new DiscountScope(1, 0, 0, 2), insights.discountScope());
    }

    @Test
    void anUnknownDiscountIsNotADiscountOfNothing() {
        Desk unknown = Desk.family("a", "b").sell("a", line("t", "100", "0.1")).sell("b", line("t", "100"));
        assertEquals(List.of(), unknown.discounts());
        assertEquals(new DiscountScope(0, 1, 0, 1), unknown.inspect().discountScope());

        Desk none = Desk.family("a", "b").sell("a", line("t", "100", "0.1")).sell("b", line("t", "100", "0"));
        assertEquals(List.of("a 90/100 (1)", "b 100/100 (1)"), prices(none.discount()));
    }

    @Test
    void aLineWithoutStatedDiscountIsComparedWithItsListPrice() {
        Desk desk = Desk.family("a", "b")
                .listPrice("t", usd("50"))
                .sell("a", line("t", "90").quantity(new BigDecimal("2")))
                .sell("b", line("t", "120").quantity(new BigDecimal("2")));

        assertEquals(List.of("a 90/100 (1)", "b 120/100 (1)"), prices(desk.discount()));
        assertEquals(new DiscountScope(1, 0, 0, 0), desk.inspect().discountScope());
    }

    @Test
    void aStatedDiscountIsBelievedBeforeTheListPrice() {
        Desk desk = Desk.family("a", "b")
                .listPrice("t", usd("50"))
                .sell("a", line("t", "80", "0.5"))
                .sell("b", line("t", "50"));

        assertEquals(List.of("a 40/80 (1)", "b 50/50 (1)"), prices(desk.discount()));
    }

    @Test
    void aListPriceInAnotherCurrencyOrOfAnotherProductSaysNothing() {
        Desk desk = Desk.family("a", "b")
                .listPrice("t", money("EUR", "50"))
                .listPrice("u", usd("50"))
                .sell("a", line("t", "90"))
                .sell("b", line("t", "120"));

        assertEquals(new DiscountScope(0, 1, 0, 2), desk.inspect().discountScope());
    }

    @Test
    void whatIsFreeOrReturnedHasNoPrice() {
        Desk free = Desk.family("a", "b")
                .listPrice("t", usd("0"))
                .sell("a", line("t", "0", "0.5"))
                .sell("b", line("t", "5"));
        assertEquals(new DiscountScope(0, 1, 0, 2), free.inspect().discountScope());

        Desk returned = Desk.family("a", "b")
                .sell("a", line("t", "100", "0.1"), line("t", "-50", "0.3"))
                .sell("b", line("t", "100", "0.2"));
        assertEquals(List.of("b 80/100 (1)", "a 90/100 (1)"), prices(returned.discount()));
        assertEquals(new DiscountScope(1, 0, 0, 1), returned.inspect().discountScope());
    }

    @Test
    void anExcusedReasonIsLeftOut() {
        Discount stay = Discount.of(new BigDecimal("0.5"), DiscountReason.RETENTION);
        Discount much = Discount.of(new BigDecimal("0.4"), DiscountReason.VOLUME);
        Desk desk = Desk.family("a", "b")
                .sell("a", line("t", "100").discount(stay), line("t", "100", "0.1"))
                .sell("b", line("t", "100").discount(much));

        assertEquals(List.of("b 60/100 (1)", "a 90/100 (1)"), prices(desk.discount()));
        assertEquals(new DiscountScope(1, 0, 1, 0), desk.inspect().discountScope());

        desk.policy(POLICY.toBuilder().excusedReasons(ImmutableSet.of(DiscountReason.VOLUME)));
        assertEquals(List.of(), desk.discounts());
        assertEquals(new DiscountScope(0, 1, 1, 0), desk.inspect().discountScope());

        desk.policy(POLICY.toBuilder().excusedReasons(ImmutableSet.of()));
        assertEquals(List.of("b 60/100 (1)", "a 140/200 (1)"), prices(desk.discount()));
    }

    @Test
    void aPriceThatRestsOnFewOpportunitiesIsToldAsSuch() {
        Desk desk = Desk.family("a", "b")
                .policy(POLICY.toBuilder().minimumSample(2))
                .sell("a", line("t", "100", "0.1"))
                .sell("a", line("t", "100", "0.3"))
                .sell("b", line("t", "100", "0.5"), line("t", "100", "0.5"));

        assertEquals(List.of("b 100/200 (1)", "a 160/200 (2)"), prices(desk.discount()));
        assertTrue(desk.discount().restsOnFew());

        desk.sell("b", line("t", "100", "0"));
        assertEquals(List.of("b 200/300 (2)", "a 160/200 (2)"), prices(desk.discount()));
        assertFalse(desk.discount().restsOnFew());
        assertEquals(new DiscountScope(1, 0, 0, 0), desk.inspect().discountScope());
    }

    @Test
    void whatRestsOnFewStandsBehindWhatDoesNotHoweverWide() {
        Desk desk = Desk.family("a", "b")
                .policy(POLICY.toBuilder().minimumSample(2))
                .sell("a", line("t", "100", "0.9"), line("u", "100", "0.1"))
                .sell("b", line("t", "100", "0.1"), line("u", "100", "0.3"))
                .sell("a", line("u", "100", "0.1"))
                .sell("b", line("u", "100", "0.3"));

        assertEquals(
                List.of("u false", "t true"),
                desk.discounts().stream()
                        .map(found -> found.product().orElseThrow() + " " + found.restsOnFew())
                        .toList());
    }

    @Test
    void linesOfUnknownPriceBetweenDoNotCountAnOpportunityTwice() {
        Desk desk = Desk.family("a", "b")
                .sell("a", line("t", "100", "0.1"), line("t", "100"), line("u", "9", "0.1"), line("t", "100", "0.1"))
                .sell("b", line("t", "100", "0.2"));

        assertEquals(List.of("b 80/100 (1)", "a 180/200 (1)"), prices(desk.discount()));
    }

    @Test
    void aSpreadIsReportedFromItsMinimumOn() {
        assertEquals(
                1,
                Desk.family("a", "b")
                        .sell("a", line("t", "100", "0.12"))
                        .sell("b", line("t", "100", "0.13"))
                        .discounts()
                        .size());
        Desk below =
                Desk.family("a", "b").sell("a", line("t", "100", "0.12")).sell("b", line("t", "100", "0.1299999999"));
        assertEquals(List.of(), below.discounts());
        assertEquals(new DiscountScope(1, 0, 0, 0), below.inspect().discountScope());
    }

    @Test
    void productsAndCurrenciesAreKeptApart() {
        Desk desk = Desk.family("a", "b");
        desk.world.rate("EUR", "USD", World.DAY, "1.5");
        desk.sell("a", line("t", "100", "0.1"), line("u", "100", "0.5"))
                .sell("b", line("t", "100", "0.1"), line("v", "100", "0.7"))
                .sell("b", line("t", "0").gross(money("EUR", "100")).discount(discount("0.9")));

        assertEquals(List.of(), desk.discounts());
        assertEquals(new DiscountScope(1, 0, 0, 0), desk.inspect().discountScope());

        desk.sell("a", line("t", "0").gross(money("EUR", "100")).discount(discount("0.4")));
        DiscountInconsistency found = desk.discount();
        assertEquals(List.of("b 10/100 (1)", "a 60/100 (1)"), prices(found));
        assertEquals(Money.parse("EUR 70.00"), found.atStake());
        assertEquals(new DiscountScope(2, 0, 0, 0), desk.inspect().discountScope());
    }

    @Test
    void linesWithoutProductAreComparedAmongThemselves() {
        DiscountInconsistency found = Desk.family("a", "b")
                .sell("a", unnamed("100").discount(discount("0.1")), line("t", "100", "0.9"))
                .sell("b", unnamed("100").discount(discount("0.2")))
                .discount();

        assertEquals(Optional.empty(), found.product());
        assertEquals(List.of("b 80/100 (1)", "a 90/100 (1)"), prices(found));
    }

    @Test
    void onlyAccountsOfOneFamilyAreCompared() {
        Desk apart = new Desk(World.of("a", "b"))
                .sell("a", line("t", "100", "0.1"), line("t", "100", "0.1"))
                .sell("b", line("t", "100", "0.2"));

        assertEquals(List.of(), apart.discounts());
        assertEquals(new DiscountScope(0, 0, 0, 0), apart.inspect().discountScope());
    }

    @Test
    void ofOneBuyerThereIsNothingToCompare() {
        Desk one = Desk.family("a", "b").sell("a", line("t", "100", "0.1"));

        assertEquals(List.of(), one.discounts());
        assertEquals(new DiscountScope(0, 0, 0, 0), one.inspect().discountScope());
    }

    @Test
    void equalPricesStandInTheOrderOfTheirAccounts() {
        DiscountInconsistency found = Desk.family("c", "b", "a")
                .sell("c", line("t", "200", "0.5"))
                .sell("b", line("t", "100", "0.1"))
                .sell("a", line("t", "100", "0.5"))
                .discount();

        assertEquals(List.of("a 50/100 (1)", "c 100/200 (1)", "b 90/100 (1)"), prices(found));
        assertFalse(found.explainedByVolume());
    }

    @Test
    void theWidestStandsFirst() {
        World world = World.of("a", "b", "c", "d").parent("b", "a").parent("d", "c");
        Desk desk = new Desk(world)
                .sell("c", line("v", "900", "0.9"), line("t", "100", "0.1"), line("u", "100", "0.1"))
                .sell("d", line("v", "100", "0.0"), line("t", "100", "0.3"), line("u", "100", "0.3"))
                .sell("a", line("u", "100", "0.1"), line("w", "100", "0.1"))
                .sell("b", line("u", "100", "0.3"), line("w", "100", "0.35"));

        assertEquals(
                List.of("c v true", "a w false", "a u false", "c t false", "c u false"),
                desk.discounts().stream()
                        .map(found -> found.family().ultimate() + " "
                                + found.product().orElseThrow() + " " + found.explainedByVolume())
                        .toList());
    }
}
