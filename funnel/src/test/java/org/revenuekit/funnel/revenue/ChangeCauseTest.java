package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.revenue.Contracts.AS_OF;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;
import static org.revenuekit.funnel.revenue.Contracts.as;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.pieces;
import static org.revenuekit.funnel.revenue.Contracts.product;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;

/** What moved between the end of January and the end of February, on the 10th. */
class ChangeCauseTest {
    private static final String BEFORE = "[2026-01-01,2026-02-10)";
    private static final String AFTER = "[2026-02-10,..)";
    private static final String ALL = "[2026-01-01,..)";

    private static final Catalogue CATALOGUE = Catalogue.of(
            List.of(),
            List.of(
                    EditionLadder.of("editions", product("basic"), product("pro")),
                    EditionLadder.of("editions", product("small"), product("large"))));

    private static AssetPeriod escalated(AssetPeriod period) {
        return period.withEscalated(true);
    }

    private static ImmutableMap<ChangeCause, MonthlyAmount> causes(Contracts contracts) {
        return RevenueAnalysis.of(POLICY)
                .with(CATALOGUE)
                .measure(contracts.list(), AS_OF)
                .movements(day("2026-01-31"), day("2026-02-28"))
                .changes()
                .get(0)
                .causes();
    }

    @Test
    void aFurtherProductIsCrossSellAndSoIsOneLess() {
        assertEquals(
                ImmutableMap.of(ChangeCause.CROSS_SELL, usd(3)),
                causes(new Contracts().add("a/p", ALL, 5).add("a/q", AFTER, 3)));
        assertEquals(
                ImmutableMap.of(ChangeCause.CROSS_SELL, usd(-3)),
                causes(new Contracts().add("a/p", ALL, 5).add("a/q", BEFORE, 3)));
    }

    @Test
    void anotherProductInTheSameAssetIsUpsellOrTheContrary() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(3)),
                causes(new Contracts().add("a/p", BEFORE, 5).add("a/p", AFTER, 8, as("q"))));
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(-3)),
                causes(new Contracts().add("a/p", BEFORE, 5).add("a/p", AFTER, 2, as("q"))));
    }

    @Test
    void ofAnotherProductTheQuantityIsAtTheNewPrice() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(2 * 3), ChangeCause.QUANTITY, usd(8)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5, pieces(2))
                        .add("a/p", AFTER, 8, one -> as("q").apply(pieces(3).apply(one)))));
    }

    @Test
    void ofTheSameProductTheQuantityIsAtTheOldPriceAndThePriceAtTheNewQuantity() {
        assertEquals(
                ImmutableMap.of(ChangeCause.QUANTITY, usd(2 * 5), ChangeCause.PRICE, usd(4 * -1)),
                causes(new Contracts().add("a/p", BEFORE, 5, pieces(2)).add("a/p", AFTER, 4, pieces(4))));
        assertEquals(
                ImmutableMap.of(ChangeCause.QUANTITY, usd(-5)),
                causes(new Contracts().add("a/p", BEFORE, 5, pieces(2)).add("a/p", AFTER, 5)));
    }

    @Test
    void whatTheContractHadSettledIsApart() {
        assertEquals(
                ImmutableMap.of(ChangeCause.SCHEDULED, usd(2)),
                causes(new Contracts().add("a/p", BEFORE, 5).add("a/p", AFTER, 7, ChangeCauseTest::escalated)));
        assertEquals(
                ImmutableMap.of(
                        ChangeCause.PRICE, usd(3 * 4), ChangeCause.SCHEDULED, usd(3 * 2), ChangeCause.QUANTITY, usd(5)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5, pieces(2))
                        .add(
                                "a/p",
                                "[2026-02-10,2026-02-15)",
                                7,
                                one -> escalated(pieces(3).apply(one)))
                        .add("a/p", "[2026-02-15,..)", 11, pieces(3))));
    }

    @Test
    void onlyTheStepsBetweenTheDaysAreScheduled() {
        assertEquals(
                ImmutableMap.of(ChangeCause.PRICE, usd(1)),
                causes(new Contracts()
                        .add("a/p", "[2025-01-01,2026-01-01)", 3)
                        .add("a/p", BEFORE, 5, ChangeCauseTest::escalated)
                        .add("a/p", "[2026-02-10,2026-03-10)", 6)
                        .add("a/p", "[2026-03-10,..)", 9, one -> escalated(one).withRecordedOn(day("2026-01-01")))));
    }

    @Test
    void aStepOfAnotherProductIsNotScheduled() {
        assertEquals(
                ImmutableMap.of(ChangeCause.PRICE, usd(4)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5)
                        .add("a/p", "[2026-02-10,2026-02-15)", 7, one -> escalated(as("q").apply(one)))
                        .add("a/p", "[2026-02-15,2026-02-20)", 8, one -> escalated(as("q").apply(one)))
                        .add("a/p", "[2026-02-20,..)", 9, ChangeCauseTest::escalated)));
    }

    @Test
    void anotherAssetOfTheSameProductIsMoreOfIt() {
        assertEquals(
                ImmutableMap.of(ChangeCause.QUANTITY, usd(3)),
                causes(new Contracts().add("a/p", ALL, 5).add("a/p2", AFTER, 3, as("p"))));
        assertEquals(
                ImmutableMap.of(ChangeCause.QUANTITY, usd(-3)),
                causes(new Contracts().add("a/p", ALL, 5).add("a/p2", BEFORE, 3, as("p"))));
    }

    /** Whatever the days: 3 pieces at 5 and 1 at 9, on average 6, become 5 at 7. */
    @Test
    void assetsOfTheSameProductInThePlaceOfOthersAreComparedAsOne() {
        assertEquals(
                ImmutableMap.of(ChangeCause.QUANTITY, usd(6), ChangeCause.PRICE, usd(5)),
                causes(new Contracts()
                        .add("a/1", BEFORE, 5, one -> as("p").apply(pieces(3).apply(one)))
                        .add("a/2", "[2026-01-01,2026-02-05)", 9, as("p"))
                        .add(
                                "a/3",
                                "[2026-02-20,..)",
                                7,
                                one -> as("p").apply(pieces(2).apply(one)))
                        .add(
                                "a/4",
                                "[2026-02-22,..)",
                                7,
                                one -> as("p").apply(pieces(3).apply(one)))));
    }

    @Test
    void anotherEditionInThePlaceOfOneIsUpsellWhateverTheDays() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(4)),
                causes(new Contracts()
                        .add("a/rest", ALL, 1)
                        .add("a/basic", BEFORE, 5)
                        .add("a/pro", "[2026-02-20,..)", 9)));
        assertEquals(
                ImmutableMap.of(ChangeCause.CROSS_SELL, usd(4)),
                causes(new Contracts()
                        .add("a/rest", ALL, 1)
                        .add("a/small", BEFORE, 5)
                        .add("a/pro", "[2026-02-20,..)", 9)));
    }

    @Test
    void anotherProductOnTheDayOnWhichOneEndsTakesItsPlace() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(4)),
                causes(new Contracts().add("a/p", BEFORE, 5).add("a/q", AFTER, 9)));
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(4)),
                causes(new Contracts().add("a/p", BEFORE, 5).add("a/q", "[2026-02-11,..)", 9)));
        assertEquals(
                ImmutableMap.of(ChangeCause.CROSS_SELL, usd(4)),
                causes(new Contracts()
                        .add("a/rest", ALL, 1)
                        .add("a/p", BEFORE, 5)
                        .add("a/q", "[2026-02-12,..)", 9)));
    }

    /** Cut into periods an asset ends with the last of them, and starts with the first. */
    @Test
    void aReplacementIsFoundThroughThePeriodsOfBoth() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(6)),
                causes(new Contracts()
                        .add("a/p", "[2026-01-01,2026-02-05)", 5)
                        .add("a/p", "[2026-02-05,2026-02-10)", 6)
                        .add("a/q", "[2026-02-10,2026-02-15)", 9)
                        .add("a/q", "[2026-02-15,2026-02-20)", 10)
                        .add("a/q", "[2026-02-20,..)", 11)));
    }

    @Test
    void anAssetThatCameBackStartedWithItsLastStay() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(4)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5)
                        .add("a/q", "[2025-01-01,2025-02-01)", 9)
                        .add("a/q", "[2026-02-10,2026-02-15)", 9)
                        .add("a/q", "[2026-02-15,..)", 9)));
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(4)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5)
                        .add("a/p", "[2026-06-01,..)", 5, Contracts.recorded("2026-01-01"))
                        .add("a/q", AFTER, 9)));
    }

    @Test
    void anAssetThatCameBackForOnePeriodStartedWithThat() {
        assertEquals(
                ImmutableMap.of(ChangeCause.UPSELL, usd(4)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5)
                        .add("a/q", "[2025-01-01,2025-02-01)", 9)
                        .add("a/q", AFTER, 9)));
    }

    @Test
    void whatOneAccountLosesAnotherOfTheFamilyDoesNotReplaceByTheDay() {
        RevenueChange<String> change = new Contracts()
                .add("a/p", BEFORE, 5)
                .add("b/q", AFTER, 9)
                .measure()
                .by(Grouping.of("family", (AccountId account) -> Optional.of("F")))
                .movements(day("2026-01-31"), day("2026-02-28"))
                .changes()
                .get(0);

        assertEquals(ImmutableMap.of(ChangeCause.CROSS_SELL, usd(4)), change.causes());
    }

    @Test
    void causesOfAnExpansionCanBeLosses() {
        assertEquals(
                ImmutableMap.of(ChangeCause.CROSS_SELL, usd(-2), ChangeCause.QUANTITY, usd(5)),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5)
                        .add("a/p", AFTER, 5, pieces(2))
                        .add("a/q", "[2026-01-01,2026-02-12)", 2)));
    }

    @Test
    void whatMovesToNoDifferenceHasNoCauses() {
        assertEquals(
                ImmutableMap.of(),
                causes(new Contracts()
                        .add("a/p", BEFORE, 5)
                        .add("a/p", AFTER, 5, pieces(2))
                        .add("a/q", "[2026-01-01,2026-02-12)", 5)));
    }
}
