package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueChange;
import org.revenuekit.funnel.revenue.RevenuePolicy;

class RetentionTest {
    private static final String START = "2025-03-31";
    private static final String END = "2026-03-31";

    /** Stays, grows by 50, shrinks by 30, leaves, comes, and comes back: 400 become 320, 250 of them kept. */
    private static Customers six() {
        return new Customers()
                .pays("a-stays", "[2024-01-01,..)", 100)
                .pays("a-grows", "[2024-01-01,2025-06-01)", 100)
                .pays("a-grows", "[2025-06-01,..)", 150)
                .pays("b-shrinks", "[2024-01-01,2025-09-15)", 100)
                .pays("b-shrinks", "[2025-09-15,..)", 70)
                .pays("b-leaves", "[2024-01-01,2025-12-31)", 100)
                .pays("new", "[2025-08-01,..)", 40)
                .pays("b-returns", "[2023-01-01,2024-06-01)", 10)
                .pays("b-returns", "[2025-07-01,..)", 20);
    }

    private static <K extends Comparable<? super K>> Retention<K> measure(RecurringRevenue<K> revenue) {
        return measure(Customers.POLICY, revenue);
    }

    private static <K extends Comparable<? super K>> Retention<K> measure(
            RetentionPolicy policy, RecurringRevenue<K> revenue) {
        return RetentionAnalysis.of(policy).measure(revenue, Customers.day(START), Customers.day(END));
    }

    private final Retention<AccountId> year = measure(six().asOf(END));

    @Test
    void whatIsKeptIsOfThoseWhoPaidAtTheStart() {
        assertEquals(4, year.cohort());
        assertEquals(Customers.usd(400), year.startRevenue());
        assertEquals(Customers.usd(320), year.endRevenue());
        assertEquals("320/400", year.netRevenue().toString());
        assertEquals("270/400", year.grossRevenue().toString());
        assertEquals("270/400", year.grossByMovements().toString());
    }

    @Test
    void customersAreCountedToo() {
        assertEquals("3/4", year.logo().toString());
        assertEquals("1/4", year.logoChurn().toString());
        assertEquals(WilsonInterval.of(3, 4, 1.96), year.logoInterval());
        assertEquals(Customers.usd(100), year.lostRevenue());
        assertEquals("100/400", year.revenueChurn().toString());
    }

    @Test
    void theNewAndTheReturnedAreInTheQuickRatioOnly() {
        assertEquals("110/130", year.quickRatio().toString()); // (40 + 20 + 50) / (30 + 100)
        assertEquals(6, year.keys().size());
        assertEquals(
                Optional.of(Movement.NEW),
                year.of(Customers.account("new")).orElseThrow().movement());
        KeyRetention<AccountId> returned =
                year.of(Customers.account("b-returns")).orElseThrow();
        assertEquals(Optional.of(Movement.REACTIVATION), returned.movement());
        assertFalse(returned.isOfCohort());
        assertEquals(Customers.usd(0), returned.retained());
        assertEquals(Customers.usd(0), returned.kept());
        assertEquals(Customers.usd(20), returned.change());
        assertEquals(Optional.empty(), year.of(Customers.account("nobody")));
    }

    @Test
    void nothingMovesWithoutAChange() {
        Retention<AccountId> same = RetentionAnalysis.of(Customers.POLICY)
                .measure(six().asOf(END), Customers.day(START), Customers.day(START));
        assertEquals("400/400", same.netRevenue().toString());
        assertEquals("400/400", same.grossRevenue().toString());
        assertEquals("4/4", same.logo().toString());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE), same.quickRatio().undefined());
        assertEquals(ImmutableList.of(), same.losers());
    }

    @Test
    void anEmptyCohortIsUndefined() {
        Retention<AccountId> empty = RetentionAnalysis.of(Customers.POLICY)
                .measure(six().asOf(END), Customers.day("2020-01-01"), Customers.day(END));
        assertEquals(0, empty.cohort());
        for (Ratio rate : List.of(
                empty.netRevenue(),
                empty.grossRevenue(),
                empty.grossByMovements(),
                empty.revenueChurn(),
                empty.logo(),
                empty.logoChurn(),
                empty.upsellRate(),
                empty.upsellShare(),
                empty.crossSellRate(),
                empty.crossSellShare())) {
            assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), rate.undefined());
        }
        assertEquals(Optional.of(Undefined.ZERO_BASE), empty.quickRatio().undefined());
        assertEquals(WilsonInterval.of(0, 0, 1.96), empty.logoInterval());
    }

    @Test
    void losersAreRankedByWhatWasLost() {
        List<String> lost = measure(
                        six().pays("a-first", "[2024-01-01,2025-05-01)", 100).asOf(END))
                .losers()
                .stream()
                .map(key -> key.key() + " " + key.change())
                .toList();
        assertEquals(List.of("a-first USD -100/1", "b-leaves USD -100/1", "b-shrinks USD -30/1"), lost);
    }

    @Test
    void growthIsTakenApart() {
        Customers two = new Customers()
                .with(Customers.period("ann", "small", "[2024-01-01,2025-06-01)", 1, "USD 100"))
                .with(Customers.period("ann", "small", "[2025-06-01,..)", 1, "USD 100")
                        .withProduct(ProductId.of("large"))
                        .withPrice(UnitPrice.monthly(MoneyFraction.parse("USD 130"))))
                .with(Customers.period("bob", "small", "[2024-01-01,..)", 1, "USD 100"))
                .with(Customers.period("bob", "extra", "[2025-06-01,..)", 1, "USD 20"))
                .with(Customers.period("cat", "small", "[2024-01-01,..)", 1, "USD 100"))
                .with(Customers.period("cat", "extra", "[2024-01-01,2025-06-01)", 1, "USD 30"))
                .with(Customers.period("dan", "large", "[2024-01-01,2025-06-01)", 1, "USD 130"))
                .with(Customers.period("dan", "large", "[2025-06-01,..)", 1, "USD 130")
                        .withProduct(ProductId.of("small"))
                        .withPrice(UnitPrice.monthly(MoneyFraction.parse("USD 70"))));
        Retention<AccountId> grown = measure(two.asOf(END));
        assertEquals(Customers.usd(460), grown.startRevenue());
        assertEquals("30/460", grown.upsellRate().toString());
        assertEquals("1/4", grown.upsellShare().toString());
        assertEquals("20/460", grown.crossSellRate().toString());
        assertEquals("1/4", grown.crossSellShare().toString());
        assertEquals(
                Customers.usd(-30),
                grown.of(Customers.account("cat")).orElseThrow().crossSell());
        assertEquals(
                Customers.usd(-60),
                grown.of(Customers.account("dan")).orElseThrow().upsell());
    }

    /** One grows by a settled 10, one shrinks by 20 but for a settled 5, one grows by 3 beside a settled 7. */
    private static Customers escalated() {
        return new Customers()
                .pays("ann", "[2024-01-01,2025-06-01)", 100)
                .with(settled("ann", 1, "USD 110"))
                .with(Customers.period("bob", "base", "[2024-01-01,2025-06-01)", 5, "USD 20"))
                .with(settled("bob", 4, "USD 21"))
                .pays("cat", "[2024-01-01,2025-06-01)", 100)
                .with(settled("cat", 1, "USD 107"))
                .with(Customers.period("cat", "extra", "[2025-06-01,..)", 1, "USD 3"))
                .pays("dan", "[2025-01-01,2025-06-01)", 50);
    }

    private static AssetPeriod settled(String account, long quantity, String price) {
        return Customers.period(account, "base", "[2025-06-01,..)", quantity, price)
                .withEscalated(true);
    }

    @Test
    void scheduledChangesCanBeLeftOut() {
        Retention<AccountId> with = measure(escalated().asOf(END));
        RetentionPolicy policy = Customers.POLICY.toBuilder()
                .ref(DefinitionRef.of("earned", 1))
                .scheduledCounts(false)
                .build();
        Retention<AccountId> without = measure(policy, escalated().asOf(END));
        assertEquals(Customers.usd(110 + 84 + 110), with.endRevenue());
        assertEquals(Customers.usd(100 + 80 + 103), without.endRevenue());
        assertEquals(
                List.of(
                        "ann Optional.empty",
                        "bob Optional[CONTRACTION]",
                        "cat Optional[EXPANSION]",
                        "dan Optional[CHURN]"),
                without.keys().stream()
                        .map(key -> key.key() + " " + key.movement())
                        .toList());
        assertEquals(
                Optional.of(Movement.EXPANSION),
                with.of(Customers.account("ann")).orElseThrow().movement());
        assertEquals("3/70", without.quickRatio().toString());
    }

    @Test
    void whatIsLeftOutLeavesNoDebt() {
        RetentionReader reader = new RetentionReader(
                Customers.POLICY.toBuilder().scheduledCounts(false).build());
        KeyRetention<String> read = reader.read(new RevenueChange<>(
                "x",
                Customers.usd(9),
                Customers.usd(10),
                Optional.of(Movement.EXPANSION),
                ImmutableMap.of(ChangeCause.SCHEDULED, Customers.usd(12), ChangeCause.QUANTITY, Customers.usd(-11))));
        assertEquals(Customers.usd(0), read.end());
        assertEquals(Optional.of(Movement.CONTRACTION), read.movement());
    }

    @Test
    void aToleratedPauseIsNoChurn() {
        Customers pause = new Customers()
                .pays("ann", "[2024-01-01,2026-03-15)", 100)
                .with(Customers.period("ann", "base", "[2026-05-01,..)", 1, "USD 100")
                        .withRecordedOn(Customers.day(END)));
        RevenuePolicy tolerant = Customers.REVENUE.toBuilder()
                .ref(DefinitionRef.of("tolerant", 1))
                .gapMonths(3)
                .build();
        Retention<AccountId> strict = measure(pause.asOf(END));
        Retention<AccountId> kept = measure(pause.asOf(tolerant, Customers.at(END)));
        assertEquals("0/1", strict.logo().toString());
        assertEquals("1/1", kept.logo().toString());
        assertEquals(Customers.usd(0), kept.lostRevenue());
        assertEquals("0/100", kept.netRevenue().toString());
    }

    @Test
    void whoReturnsFromAToleratedPauseIsNotExplained() {
        RevenuePolicy tolerant = Customers.REVENUE.toBuilder()
                .ref(DefinitionRef.of("tolerant", 1))
                .gapMonths(3)
                .build();
        Retention<AccountId> back = measure(new Customers()
                .pays("ann", "[2024-01-01,..)", 100)
                .pays("bob", "[2024-01-01,2025-03-01)", 70)
                .pays("bob", "[2025-05-01,..)", 70)
                .asOf(tolerant, Customers.at(END)));
        assertEquals(
                Optional.of(Movement.EXPANSION),
                back.of(Customers.account("bob")).orElseThrow().movement());
        assertEquals(1, back.cohort());
        assertEquals("100/100", back.netRevenue().toString());
        assertEquals("1", back.explain().amount().orElseThrow().toPlainString());
        assertEquals(Optional.of(Undefined.ZERO_BASE), back.quickRatio().undefined());
    }

    @Test
    void anOpenMonthIsProvisional() {
        assertFalse(year.isProvisional());
        assertTrue(measure(six().asOf("2026-03-30")).isProvisional());
    }

    @Test
    void groupsAreWeighedByTheirRevenue() {
        Grouped<String, Retention<AccountId>> groups = year.by(Customers.BY_PREFIX);
        assertEquals("prefix", groups.grouping());
        Retention<AccountId> a = groups.of("a").orElseThrow();
        assertEquals("250/200", a.netRevenue().toString());
        assertEquals("200/200", a.grossRevenue().toString());
        assertEquals("70/200", groups.of("b").orElseThrow().netRevenue().toString());
        assertEquals("20/130", groups.of("b").orElseThrow().quickRatio().toString());
        assertEquals(0, groups.ungrouped().cohort());
        assertEquals(1, groups.ungrouped().keys().size());
        assertSame(year, groups.total());
        assertEquals(year.asOf(), a.asOf());
        assertEquals(year.start(), a.start());
        assertEquals(year.end(), a.end());
        assertSame(year.definition(), a.definition());
    }

    @Test
    void aSubsidiaryThatMovedIsNotLostToTheFamily() {
        Customers moved =
                new Customers().pays("north-1", "[2024-01-01,2025-10-01)", 100).pays("north-2", "[2025-10-01,..)", 90);
        assertEquals("0/100", measure(moved.asOf(END)).netRevenue().toString());
        Retention<String> family = measure(moved.asOf(END).by(Customers.BY_PREFIX));
        assertEquals("90/100", family.netRevenue().toString());
        assertEquals("0/1", family.logoChurn().toString());
        assertEquals(1, family.cohort());
        Grouping<AccountId, String> nobody = Grouping.of("nobody", account -> Optional.empty());
        assertEquals(0, measure(moved.asOf(END).by(nobody)).cohort());
    }

    @Test
    void allIsExplained() {
        assertEquals(
                List.of(
                        "net revenue retention of 4 from 2025-03-31 to 2026-03-31 as of 2026-03-31 in USD a month"
                                + " (retention@1) = 0.8 (quotient)",
                        "  end = 320",
                        "    start = 400",
                        "    EXPANSION = 50",
                        "    CONTRACTION = -30",
                        "    CHURN = -100",
                        "  start = 400"),
                year.explain().text().lines().toList());
        assertEquals(
                List.of(
                        "net revenue retention of a-grows from 2025-03-31 to 2026-03-31 as of 2026-03-31 in USD a month"
                                + " (retention@1) = 1.5 (quotient)",
                        "  end = 150",
                        "    start = 100",
                        "    EXPANSION = 50",
                        "  start = 100"),
                year.explain(Customers.account("a-grows")).text().lines().toList());
        assertTrue(year.explain(Customers.account("a-stays")).text().contains("    unchanged = 0"));
        assertTrue(year.explain(Customers.account("new")).text().contains("= undefined (quotient)"));
        assertEquals(
                "never given: key nobody",
                assertThrows(UnknownIdException.class, () -> year.explain(Customers.account("nobody")))
                        .getMessage());
    }

    @Test
    void amountsThatAreNoDecimalsAreExplainedInParts() {
        Retention<AccountId> weekly = measure(new Customers()
                .with(Customers.period("ann", "base", "[2024-01-01,..)", 1, "USD 10")
                        .withPrice(new UnitPrice(MoneyFraction.parse("USD 10"), BillingPeriod.WEEKLY)))
                .with(Customers.period("ann", "extra", "[2025-06-01,..)", 1, "USD 0.5"))
                .asOf(END));
        assertEquals(
                List.of(
                        "  end in parts of 1/6 = 263",
                        "    start = 260",
                        "    EXPANSION = 3",
                        "  start in parts of 1/6 = 260"),
                weekly.explain(Customers.account("ann")).text().lines().skip(1).toList());
        assertEquals("263/260", weekly.netRevenue().toString());
    }

    @Test
    void itIsToldWhyRetentionMoved() {
        Customers late = six().with(Customers.period("b-late", "base", "[2024-06-01,2025-10-01)", 1, "USD 100")
                        .withRecordedOn(Customers.day("2026-04-10")))
                .with(Customers.period("a-stays", "extra", "[2025-10-01,..)", 1, "USD 10")
                        .withRecordedOn(Customers.day("2026-04-10")));
        Retention<AccountId> then = measure(late.asOf(END));
        Retention<AccountId> now =
                measure(late.asOf(Customers.REVENUE, Customers.at(END).knownOn(Customers.day("2026-04-30"))));
        assertEquals("320/400", then.netRevenue().toString());
        assertEquals("330/500", now.netRevenue().toString());
        RetentionChange<AccountId> change = now.changeSince(then);
        assertSame(then, change.earlier());
        assertSame(now, change.later());
        assertEquals("-7/50", change.net().toString());
        assertEquals("-27/200", change.gross().toString());
        MonthlyAmount zero = Customers.usd(0);
        assertEquals(
                List.of(
                        new KeyRetentionChange<>(
                                Customers.account("a-stays"),
                                Customers.usd(100),
                                Customers.usd(100),
                                Customers.usd(100),
                                Customers.usd(110),
                                Ratio.of(10, 500),
                                Ratio.of(0, 500)),
                        new KeyRetentionChange<>(
                                Customers.account("b-late"),
                                zero,
                                zero,
                                Customers.usd(100),
                                zero,
                                Ratio.of(-80, 500),
                                Ratio.of(new BigDecimal("-67.5"), BigDecimal.valueOf(500)))),
                change.changes());
        assertEquals(List.of(), then.changeSince(then).changes());
        assertEquals("0/1", then.changeSince(then).net().toString());
        assertEquals("0/1", then.changeSince(then).gross().toString());
    }

    @Test
    void oneWhoIsGoneFromTheCohortIsToldToo() {
        Retention<AccountId> later =
                measure(six().pays("z", "[2025-04-01,..)", 5).asOf(END));
        Retention<AccountId> earlier =
                measure(six().pays("z", "[2025-01-01,..)", 5).asOf(END));
        RetentionChange<AccountId> change = later.changeSince(earlier);
        assertEquals(1, change.changes().size());
        assertEquals(Customers.usd(5), change.changes().get(0).startBefore());
        assertEquals(Customers.usd(5), change.changes().get(0).endBefore());
        assertEquals(Customers.usd(0), change.changes().get(0).startNow());
        assertEquals(Customers.usd(0), change.changes().get(0).endNow());
        assertEquals(
                0, Ratio.byValue().compare(change.net(), change.changes().get(0).net()));
        assertEquals(
                0,
                Ratio.byValue().compare(change.gross(), change.changes().get(0).gross()));
    }

    @Test
    void anEmptyCohortMovesNothing() {
        Retention<AccountId> empty = RetentionAnalysis.of(Customers.POLICY)
                .measure(six().asOf(END), Customers.day("2020-01-01"), Customers.day(END));
        for (RetentionChange<AccountId> change : List.of(year.changeSince(empty), empty.changeSince(year))) {
            assertEquals("0/0", change.net().toString());
            assertEquals("0/0", change.gross().toString());
            assertEquals(4, change.changes().size());
            assertEquals("0/0", change.changes().get(0).net().toString());
            assertEquals("0/0", change.changes().get(0).gross().toString());
        }
    }

    @Test
    void definitionsOfOneNameAreNotMixed() {
        RetentionPolicy other =
                Customers.POLICY.toBuilder().scheduledCounts(false).build();
        assertThrows(
                DefinitionClashException.class,
                () -> measure(other, six().asOf(END)).changeSince(year));
        RevenuePolicy tolerant = Customers.REVENUE.toBuilder().gapMonths(3).build();
        assertThrows(
                DefinitionClashException.class,
                () -> measure(six().asOf(tolerant, Customers.at(END))).changeSince(year));
        RevenuePolicy yen = RevenuePolicy.standard(CurrencyUnit.JPY).toBuilder()
                .ref(DefinitionRef.of("yen", 1))
                .build();
        assertThrows(
                CurrencyMismatchException.class,
                () -> measure(new Customers()
                                .with(Customers.period("ann", "base", "[2024-01-01,..)", 1, "JPY 5"))
                                .asOf(yen, Customers.at(END)))
                        .changeSince(year));
    }

    /** Sums over all customers are not made anew for each: with 20,000 that took minutes. */
    @Test
    void manyCustomersAreComparedAtOnce() {
        Customers many = new Customers();
        for (int i = 0; i < 20_000; i++) {
            many.pays("c" + i, "[2024-01-01,..)", 1 + i % 7);
        }
        Retention<AccountId> before = measure(many.asOf(END));
        Retention<AccountId> now = measure(many.pays("c7", "[2025-05-01,..)", 3).asOf(END));
        assertEquals(
                List.of(Customers.account("c7")),
                assertTimeout(
                                Duration.ofSeconds(30),
                                () -> now.changeSince(before).changes())
                        .stream()
                        .map(KeyRetentionChange::key)
                        .toList());
    }

    @Test
    void itSaysOfWhatItIs() {
        assertEquals(Customers.day(START), year.start());
        assertEquals(Customers.day(END), year.end());
        assertSame(Customers.POLICY, year.definition());
        assertSame(Customers.REVENUE, year.revenueDefinition());
        assertEquals(Customers.at(END), year.asOf());
        RecurringRevenue<AccountId> odd =
                six().pays("a-stays", "[2024-01-01,..)", 100).asOf(END);
        assertEquals(odd.findings(), measure(odd).findings());
        assertFalse(measure(odd).findings().isEmpty());
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        assertEquals(
                "end must not be before start, was 2026-03-31 to 2026-03-30",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RetentionAnalysis.of(Customers.POLICY)
                                        .measure(six().asOf(END), Customers.day(END), Customers.day("2026-03-30")))
                        .getMessage());
    }
}
