package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.revenue.Contracts.AS_OF;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;
import static org.revenuekit.funnel.revenue.Contracts.account;
import static org.revenuekit.funnel.revenue.Contracts.as;
import static org.revenuekit.funnel.revenue.Contracts.asset;
import static org.revenuekit.funnel.revenue.Contracts.cancelled;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.period;
import static org.revenuekit.funnel.revenue.Contracts.pieces;
import static org.revenuekit.funnel.revenue.Contracts.policy;
import static org.revenuekit.funnel.revenue.Contracts.price;
import static org.revenuekit.funnel.revenue.Contracts.product;
import static org.revenuekit.funnel.revenue.Contracts.recorded;
import static org.revenuekit.funnel.revenue.Contracts.texts;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.Span;

class RecurringRevenueTest {
    private static final LocalDate JUNE = day("2026-06-15");

    private static MonthlyAmount priced(String amount, String period) {
        return priced(POLICY, amount, period);
    }

    private static MonthlyAmount priced(RevenuePolicy policy, String amount, String period) {
        return new Contracts()
                .add(period("a/p", "[2026-01-01,..)", 1).withPrice(price(amount, period)))
                .measure(policy)
                .at(JUNE);
    }

    private static MonthlyAmount part(long numerator, long denominator) {
        return MonthlyAmount.of(CurrencyUnit.USD, Ratio.of(numerator, denominator));
    }

    @Test
    void eachPriceIsToldByTheMonthExactly() {
        assertEquals(usd(12), priced("USD 12", "P1M"));
        assertEquals(usd(52), priced("USD 12", "P1W"));
        assertEquals(usd(26), priced("USD 12", "P2W"));
        assertEquals(part(130, 3), priced("USD 10", "P1W"));
        assertEquals(usd(365), priced("USD 12", "P1D"));
        assertEquals(part(365, 30), priced("USD 12", "P30D"));
        assertEquals(usd(4), priced("USD 12", "P3M"));
        assertEquals(usd(1), priced("USD 12", "P1Y"));
        assertEquals(part(1, 3), priced("USD 12", "P3Y"));
        assertEquals(part(999, 1200), priced("USD 9.99", "P12M"));
    }

    @Test
    void aYearHasAsManyDaysAndWeeksAsThePolicySays() {
        RevenuePolicy julian = policy(one -> one.withBasis(new MonthBasis(
                Ratio.of(new BigDecimal("52.18"), BigDecimal.ONE),
                Ratio.of(new BigDecimal("365.25"), new BigDecimal("0.5")))));

        assertEquals(usd("52.18"), priced(julian, "USD 12", "P1W"));
        assertEquals(usd("730.5"), priced(julian, "USD 12", "P1D"));
    }

    @Test
    void quantityCounts() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,..)", 7, pieces(3))
                .add("a/q", "[2026-01-01,..)", 7, one -> one.withQuantity(new BigDecimal("0.25")))
                .measure();

        assertEquals(usd("22.75"), revenue.at(JUNE));
    }

    @Test
    void eachOfManyPeriodsIsItsOwnAssetAndAccount() {
        for (int count : new int[] {1_023, 1_024, 1_025, 2_049}) { // around the batches that are looked up at once
            Contracts contracts = new Contracts();
            for (int i = 0; i < count; i++) {
                contracts.add("a" + i / 3 + "/p" + i, "[2026-01-01,..)", i + 1);
            }
            List<AssetPeriod> list = contracts.list();
            // a collection tells how many there are, others do not
            for (Iterable<AssetPeriod> given : List.of(list, Iterables.concat(list, List.of()))) {
                RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(POLICY).measure(given, AS_OF);
                RecurringRevenue<AssetId> assets = revenue.byAsset();
                assertEquals(count, assets.keys().size());
                for (int i = 0; i < count; i++) {
                    assertEquals(usd(i + 1), assets.of(asset("a" + i / 3 + "/p" + i), JUNE));
                }
                assertEquals((count + 2) / 3, revenue.keys().size());
                assertEquals(usd(1_021 + 1_022 + 1_023), revenue.of(account("a340"), JUNE));
            }
        }
    }

    @Test
    void aPeriodCountsFromItsFirstDayToTheDayBeforeItsEnd() {
        RecurringRevenue<AccountId> revenue =
                new Contracts().add("a/p", "[2026-03-01,2026-06-15)", 7).measure();

        assertEquals(usd(0), revenue.at(day("2026-02-28")));
        assertEquals(usd(7), revenue.at(day("2026-03-01")));
        assertEquals(usd(7), revenue.at(day("2026-06-14")));
        assertEquals(usd(0), revenue.at(JUNE));
        assertEquals(usd(7), revenue.of(account("a"), day("2026-06-14")));
        assertEquals(
                List.of(new RevenueStep(day("2026-03-01"), usd(7)), new RevenueStep(JUNE, usd(0))),
                revenue.steps(account("a")));
    }

    @Test
    void openEndsAndAgreedStartsAreSteps() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[..,2030-01-01)", 7)
                .add("a/p", "[2030-01-01,..)", 9, recorded("2026-11-30"))
                .measure();

        assertEquals(
                List.of(new RevenueStep(LocalDate.MIN, usd(7)), new RevenueStep(day("2030-01-01"), usd(9))),
                revenue.steps(account("a")));
        assertEquals(usd(9), revenue.at(LocalDate.MAX));
        assertEquals(usd(7), revenue.at(LocalDate.MIN));
    }

    @Test
    void stepsThatChangeNothingAreNone() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-01)", 7)
                .add("a/q", "[2026-03-01,..)", 7)
                .measure();

        assertEquals(List.of(new RevenueStep(day("2026-01-01"), usd(7))), revenue.steps(account("a")));
    }

    @Test
    void keysAreThoseThatEverHadRevenueAscending() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("c/p", "[2026-01-01,2026-02-01)", 7)
                .add("a/p", "[2026-01-01,..)", 7)
                .add("b/p", "[2026-01-01,..)", 0)
                .add("d/p", "[2026-01-01,..)", 7, one -> one.withPrice(Optional.empty()))
                .measure();

        assertEquals(List.of(account("a"), account("c")), revenue.keys());
        for (String id : List.of("b", "d", "x")) {
            assertEquals(
                    "never given: account " + id,
                    assertThrows(UnknownIdException.class, () -> revenue.of(account(id), JUNE))
                            .getMessage());
            assertThrows(UnknownIdException.class, () -> revenue.steps(account(id)));
            assertThrows(UnknownIdException.class, () -> revenue.explain(account(id), JUNE));
        }
    }

    @Test
    void otherCurrenciesConvertAtTheRateOfOneDay() {
        Contracts contracts = new Contracts()
                .add(period("a/p", "[2026-01-01,..)", 1).withPrice(price("EUR 10", "P1M")))
                .add(period("a/q", "[2026-01-01,..)", 1).withPrice(price("EUR 120", "P1Y")))
                .add(period("b/p", "[2026-01-01,..)", 1).withPrice(price("JPY 500", "P1M")))
                .add("b/q", "[2026-01-01,..)", 3);
        ExchangeRates rates = ExchangeRates.of(List.of(
                ExchangeRate.of(CurrencyUnit.EUR, CurrencyUnit.USD, day("2026-01-01"), new BigDecimal("1.25")),
                ExchangeRate.of(CurrencyUnit.EUR, CurrencyUnit.USD, day("2026-05-01"), new BigDecimal("2"))));
        RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(policy(one -> one.withRateDate(day("2026-02-01"))))
                .with(rates)
                .measure(contracts.list(), AS_OF);

        assertEquals(usd("28"), revenue.at(JUNE));
        assertEquals(usd("28"), revenue.at(day("2026-01-31")));
        assertEquals(List.of("NO_RATE currency JPY, periods 1"), texts(revenue));
        assertEquals(new RevenueTally(4, 3, 0, 0, 0, 0, 1, 0), revenue.tally());
        assertEquals(
                List.of("NO_RATE currency EUR, periods 2", "NO_RATE currency JPY, periods 1"),
                texts(RevenueAnalysis.of(POLICY).with(rates).measure(contracts.list(), AS_OF)));
    }

    @Test
    void whatIsNotUsedIsReported() {
        AssetPeriod twice = period("b/p", "[2026-01-01,..)", 2);
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,..)", 1)
                .add("a/q", "[2026-01-01,..)", 1, recorded("2027-01-01"))
                .add("a/r", "[2027-01-01,..)", 1)
                .add("a/s", "[2026-01-01,2026-01-01)", 1)
                .add("a/t", "[2026-01-01,..)", 1, one -> one.withPrice(Optional.empty()))
                .add("a/u", "[2026-01-01,..)", 0)
                .add(twice)
                .add(twice)
                .add(twice)
                .measure();

        assertEquals(usd(3), revenue.at(JUNE));
        assertEquals(
                List.of(
                        "NOT_YET_KNOWN known on 2026-12-31, periods 2",
                        "EMPTY_PERIOD known on 2026-12-31, periods 1",
                        "DUPLICATE_PERIOD asset b/p, periods 2",
                        "NOT_RECURRING known on 2026-12-31, periods 1"),
                texts(revenue));
        assertEquals(new RevenueTally(9, 3, 2, 1, 2, 1, 0, 0), revenue.tally());
        assertEquals(Severity.INFO, RevenueFinding.NOT_RECURRING.severity());
        assertEquals(Severity.WARNING, RevenueFinding.NO_RATE.severity());
    }

    @Test
    void whatCameOnRecordOnTheDayOfKnowledgeIsSeen() {
        Contracts contracts = new Contracts()
                .add("a/p", "[2026-01-01,..)", 1, recorded("2026-06-15"))
                .add("a/q", "[2026-01-01,..)", 2, recorded("2026-06-16"));

        assertEquals(
                usd(1),
                RevenueAnalysis.of(POLICY)
                        .measure(contracts.list(), AS_OF.knownOn(JUNE))
                        .at(JUNE));
        assertEquals(usd(3), contracts.measure().at(JUNE));
    }

    @Test
    void ofPeriodsOfOneAssetThatOverlapEachCountsUntilTheNextStarts() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,..)", 1)
                .add("a/p", "[2026-03-01,2026-05-01)", 2)
                .add("a/p", "[2026-04-01,2026-06-01)", 4)
                .measure();

        assertEquals(usd(1), revenue.at(day("2026-02-28")));
        assertEquals(usd(2), revenue.at(day("2026-03-31")));
        assertEquals(usd(4), revenue.at(day("2026-05-31")));
        assertEquals(usd(0), revenue.at(JUNE));
        assertEquals(List.of("OVERLAPPING_PERIODS asset a/p, periods 2"), texts(revenue));
        assertEquals(3, revenue.tally().used());
    }

    @Test
    void ofPeriodsThatStartOnOneDayTheOneRecordedLastCounts() {
        AssetPeriod first = period("a/p", "[2026-01-01,..)", 1);
        AssetPeriod second = period("a/p", "[2026-01-01,2026-07-01)", 2).withRecordedOn(day("2026-02-01"));

        for (List<AssetPeriod> order : List.of(List.of(first, second), List.of(second, first))) {
            RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(POLICY).measure(order, AS_OF);
            assertEquals(usd(2), revenue.at(JUNE));
            assertEquals(usd(0), revenue.at(day("2026-07-01")));
            assertEquals(List.of("OVERLAPPING_PERIODS asset a/p, periods 1"), texts(revenue));
        }
    }

    @Test
    void ofPeriodsThatStartAndAreRecordedOnOneDayTheLongerCountsAndThenTheirText() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-08-01)", 1)
                .add("a/p", "[2026-01-01,2026-07-01)", 2)
                .add("b/p", "[2026-01-01,2026-08-01)", 1, as("y"))
                .add("b/p", "[2026-01-01,2026-08-01)", 2, as("x"))
                .measure();

        assertEquals(usd(1), revenue.of(account("a"), JUNE));
        assertEquals(usd(1), revenue.of(account("b"), JUNE));
    }

    @Test
    void periodsWithoutPriceOrAtNoneEndWhatWasPaidBefore() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,..)", 1)
                .add("a/p", "[2026-03-01,..)", 0)
                .add("b/p", "[2026-01-01,..)", 1)
                .add("b/p", "[2026-03-01,..)", 1, one -> one.withPrice(Optional.empty()))
                .measure();

        assertEquals(usd(2), revenue.at(day("2026-02-28")));
        assertEquals(usd(0), revenue.at(day("2026-03-01")));
        assertEquals(new RevenueTally(4, 3, 0, 0, 0, 1, 0, 0), revenue.tally());
    }

    @Test
    void revenueIsLostAtTheEndOfTheTermOrWhenThatWasDecided() {
        Contracts contracts = new Contracts()
                .add("a/p", "[2026-01-01,2026-07-01)", 1, cancelled("2026-03-10"))
                .add("b/p", "[2026-01-01,2026-07-01)", 2, cancelled("2026-08-01"))
                .add("c/p", "[2026-01-02,2026-07-01)", 4, cancelled("2026-01-02"))
                .add("d/p", "[2026-01-02,2026-07-01)", 8, cancelled("2026-01-03"))
                .add(
                        "e/p",
                        "[2026-01-01,2026-07-01)",
                        16,
                        one -> one.withPrice(Optional.empty()).withCancelledOn(day("2025-01-01")));
        contracts.add("f/p", "[2026-01-02,2026-07-01)", 0, cancelled("2026-01-01"));
        RecurringRevenue<AccountId> byTerm = contracts.measure();
        RecurringRevenue<AccountId> byDecision =
                contracts.measure(policy(one -> one.withChurnDate(ChurnDate.CANCELLATION)));

        assertEquals(usd(15), byTerm.at(day("2026-06-30")));
        assertEquals(usd(3), byDecision.at(day("2026-03-09")));
        assertEquals(usd(2), byDecision.at(day("2026-03-10")));
        assertEquals(usd(0), byDecision.at(day("2026-07-01")));
        assertEquals(usd(1 + 2 + 8), byDecision.at(day("2026-01-02")));
        assertEquals(usd(1 + 2), byDecision.at(day("2026-01-03")));
        assertEquals(
                List.of(
                        "NOT_RECURRING known on 2026-12-31, periods 1",
                        "CANCELLED_BEFORE_START known on 2026-12-31, periods 2"),
                texts(byDecision));
        assertEquals(new RevenueTally(6, 3, 0, 0, 0, 1, 0, 2), byDecision.tally());
    }

    @Test
    void anEndAndAStartOfAnAccountAFewDaysApartAreOneChange() {
        Contracts contracts = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-01)", 1)
                .add("a/q", "[2026-03-02,..)", 2)
                .add("b/p", "[2026-01-01,2026-03-01)", 4)
                .add("b/q", "[2026-03-03,..)", 8)
                .add("c/p", "[2026-01-01,2026-03-01)", 16)
                .add("d/q", "[2026-03-02,..)", 32);

        RecurringRevenue<AccountId> revenue = contracts.measure();
        assertEquals(usd(1), revenue.at(day("2026-03-01")));
        assertEquals(usd(2 + 32), revenue.at(day("2026-03-02")));
        assertEquals(
                usd(0), contracts.measure(policy(one -> one.withNettingDays(0))).at(day("2026-03-01")));
        RecurringRevenue<AccountId> byTwoDays = contracts.measure(policy(one -> one.withNettingDays(2)));
        assertEquals(usd(1 + 4), byTwoDays.at(day("2026-03-01")));
        assertEquals(usd(2 + 4 + 32), byTwoDays.at(day("2026-03-02")));
    }

    @Test
    void anEndIsNettedWithTheFirstStartOnly() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-01)", 1)
                .add("a/q", "[2026-03-01,2026-03-04)", 2)
                .add("a/r", "[2026-03-02,..)", 4)
                .measure(policy(one -> one.withNettingDays(5)));

        assertEquals(usd(2), revenue.at(day("2026-03-01")));
        assertEquals(usd(2 + 4), revenue.at(day("2026-03-02")));
        assertEquals(usd(4), revenue.at(day("2026-03-04")));
    }

    @Test
    void aReturnOfTheSameAssetIsNettedAndAStayCutInPiecesIsNoStart() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-01)", 1)
                .add("a/p", "[2026-03-02,..)", 2)
                .add("b/p", "[2026-01-01,2026-03-01)", 4)
                .add("b/q", "[2026-01-01,2026-03-02)", 8)
                .add("b/q", "[2026-03-02,..)", 8)
                .measure();

        assertEquals(usd(1 + 8), revenue.at(day("2026-03-01")));
        assertEquals(usd(2 + 8), revenue.at(day("2026-03-02")));
    }

    @Test
    void anAssetThatStartsWhereAnotherEndsIsAStart() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-02)", 1)
                .add("a/q", "[2026-03-02,..)", 2)
                .add("a/r", "[2026-01-01,2026-03-01)", 4)
                .measure();

        assertEquals(usd(1 + 4), revenue.at(day("2026-03-01")));
        assertEquals(usd(2), revenue.at(day("2026-03-02")));
    }

    /** The next asset of the first account starts a day after it passed this one on. */
    @Test
    void anAssetThatGoesOnWithAnotherAccountIsNotCountedTwice() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,2026-03-01)", 1)
                .add("a/p", "[2026-03-01,..)", 1, Contracts.of("b"))
                .add("a/q", "[2026-03-02,..)", 2)
                .measure();

        assertEquals(usd(1), revenue.at(day("2026-03-01")));
        assertEquals(usd(0), revenue.of(account("a"), day("2026-03-01")));
        assertEquals(usd(1), revenue.of(account("b"), day("2026-03-01")));
        assertEquals(List.of(), texts(revenue));
    }

    @Test
    void manyStartsOfOneAccountAreNetted() {
        Contracts contracts = new Contracts();
        for (int i = 0; i < 40; i++) {
            contracts.add("a/p" + i, "[2026-01-01,2026-03-0" + (1 + i % 2) + ")", 1);
            contracts.add("a/q" + i, "[2026-03-03,..)", 1);
        }

        assertEquals(usd(20), contracts.measure().at(day("2026-03-02")));
    }

    @Test
    void revenueIsByAssetSubscriptionProductAndGroupToo() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,..)", 1, one -> one.withSubscription(SubscriptionId.of("s")))
                .add("a/q", "[2026-01-01,..)", 2)
                .add("b/p", "[2026-01-01,..)", 4, one -> one.withSubscription(SubscriptionId.of("s")))
                .add("c/p", "[2026-01-01,..)", 8)
                .measure();
        Grouping<AccountId, String> families =
                Grouping.of("family", account -> account.value().equals("c") ? Optional.empty() : Optional.of("F"));

        assertEquals("account", revenue.scope());
        assertEquals(CurrencyUnit.USD, revenue.currency());
        assertEquals("asset", revenue.byAsset().scope());
        assertEquals(usd(4), revenue.byAsset().of(asset("b/p"), JUNE));
        assertEquals("subscription", revenue.bySubscription().scope());
        assertEquals(usd(5), revenue.bySubscription().of(SubscriptionId.of("s"), JUNE));
        assertEquals(
                List.of(account("a"), account("c")),
                revenue.withoutSubscription().keys());
        assertEquals(usd(10), revenue.withoutSubscription().at(JUNE));
        assertEquals("account", revenue.withoutSubscription().scope());
        assertEquals("product", revenue.byProduct().scope());
        assertEquals(usd(13), revenue.byProduct().of(product("p"), JUNE));
        assertEquals("family", revenue.by(families).scope());
        assertEquals(usd(7), revenue.by(families).of("F", JUNE));
        assertEquals(List.of("F"), revenue.by(families).keys());
        assertEquals(List.of(account("c")), revenue.ungrouped(families).keys());
        assertEquals("account", revenue.ungrouped(families).scope());
        assertEquals(
                "never given: family G",
                assertThrows(
                                UnknownIdException.class,
                                () -> revenue.by(families).of("G", JUNE))
                        .getMessage());
        assertEquals(revenue.tally(), revenue.by(families).tally());
        assertEquals(POLICY, revenue.by(families).definition());
        assertEquals(AS_OF, revenue.by(families).asOf());
    }

    @Test
    void amountsAreExplainedByAsset() {
        Contracts contracts =
                new Contracts().add("a/q", "[2026-01-01,..)", 2, pieces(3)).add("a/p", "[2026-01-01,2026-07-01)", 5);

        assertEquals("""
                account a on 2026-06-15 in USD a month as of 2026-12-31 (recurring-revenue@1) = 11
                  a/p: 1 x p at USD 5 / P1M = 5
                  a/q: 3 x q at USD 2 / P1M = 6""", contracts.measure().explain(account("a"), JUNE).text());
        contracts.add(period("a/r", "[2026-01-01,..)", 1).withPrice(price("USD 10", "P1W")));
        contracts.add(period("a/s", "[2026-01-01,..)", 1).withPrice(price("USD 1", "P1Y")));
        assertEquals("""
                account a on 2026-06-15 in USD a month as of 2026-12-31 (recurring-revenue@1) = \
                54.41666666666666666666666666666667 (quotient)
                  in parts of 1/12 = 653
                    a/p: 1 x p at USD 5 / P1M = 60
                    a/q: 3 x q at USD 2 / P1M = 72
                    a/r: 1 x r at USD 10 / P1W = 520
                    a/s: 1 x s at USD 1 / P12M = 1
                  parts of one = 12""", contracts.measure().explain(account("a"), JUNE).text());
        assertEquals(
                BigDecimal.ZERO,
                contracts
                        .measure()
                        .explain(account("a"), day("2025-01-01"))
                        .amount()
                        .orElseThrow());
    }

    /** Numbers that fit in 64 bits, that fit in smaller units only, and that do not fit. */
    @Test
    void amountsOfAnySizeAreExact() {
        long most = Long.MAX_VALUE;
        for (String amount :
                List.of("1", "0.01", "922337203685477", most + "", most + "0", "0." + "0".repeat(40) + "1")) {
            for (String period : List.of("P1M", "P7M", "P1W", "P1D")) {
                for (String quantity : List.of("1", "3", "0.5", "1" + "0".repeat(25), "1." + "0".repeat(20) + "1")) {
                    AssetPeriod one = period("a/p", "[2026-01-01,..)", 1)
                            .withPrice(price("USD " + amount, period))
                            .withQuantity(new BigDecimal(quantity));
                    RecurringRevenue<AccountId> revenue = new Contracts()
                            .add(one)
                            .add("a/q", "[2026-01-01,..)", 1)
                            .add("b/r", "[2026-01-01,..)", 3)
                            .measure();
                    MonthlyAmount expected = one.price().orElseThrow().perMonth(one.quantity(), MonthBasis.standard());
                    assertEquals(expected.plus(usd(4)), revenue.at(JUNE));
                    assertEquals(expected, revenue.byAsset().of(asset("a/p"), JUNE));
                    assertEquals(usd(3), revenue.of(account("b"), JUNE));
                }
            }
        }
    }

    @Test
    void theSumOfAllMayBeLongerThanEachOfThem() {
        Contracts contracts = new Contracts()
                .add("a/p", "[2026-01-01,..)", Long.MAX_VALUE - 5)
                .add("b/p", "[2026-01-01,..)", 5);
        MonthlyAmount most = usd(Long.MAX_VALUE);

        assertEquals(most, contracts.measure().at(JUNE));
        assertEquals(
                most.plus(usd(1)),
                contracts.add("c/p", "[2026-01-01,..)", 1).measure().at(JUNE));
    }

    @Test
    void laterPricesInSmallerUnitsLeaveEarlierOnesAsTheyAre() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add("a/p", "[2026-01-01,..)", 5)
                .add(period("a/z", "[2026-01-01,..)", 0))
                .add(period("b/p", "[2026-01-01,..)", 1).withPrice(Optional.empty()))
                .add(period("c/p", "[2026-01-01,..)", 1).withPrice(price("USD 1", "P4M")))
                .add(period("d/p", "[2026-01-01,..)", 1).withPrice(price("USD 1", "P6M")))
                .add(period("e/p", "[2026-01-01,..)", 1).withPrice(price("USD 7", "P7M")))
                .measure();

        assertEquals(usd(5), revenue.of(account("a"), JUNE));
        assertEquals(part(1, 4), revenue.of(account("c"), JUNE));
        assertEquals(part(1, 6), revenue.of(account("d"), JUNE));
        assertEquals(usd(1), revenue.of(account("e"), JUNE));
        assertEquals(List.of("NOT_RECURRING known on 2026-12-31, periods 1"), texts(revenue));
        assertEquals(part(77, 12), revenue.at(JUNE));
    }

    /** What tells the group may be slow: it is asked once, whatever a key has. */
    @Test
    void eachKeyIsAskedOnceForItsGroup() {
        Contracts contracts = new Contracts();
        contracts.add("a1/p1", "[2026-01-01,2027-01-01)", 1);
        contracts.add("a1/p2", "[2026-01-01,2027-01-01)", 2);
        contracts.add("a2/p1", "[2026-01-01,2027-01-01)", 4);
        contracts.add("a3/free", "[2026-01-01,2027-01-01)", 0);
        List<String> asked = new ArrayList<>();
        Grouping<AccountId, String> all = Grouping.of("all", account -> {
            asked.add(account.value());
            return Optional.of("all");
        });
        RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(POLICY).measure(contracts.list(), AS_OF);

        assertEquals(usd(7), revenue.by(all).of("all", JUNE));
        assertEquals(List.of("a1", "a2"), asked);
    }

    /** Of which it is not known before how many there are. */
    @Test
    void periodsMayComeOneByOne() {
        Contracts contracts = new Contracts();
        for (int i = 0; i < 100; i++) {
            contracts.add("a" + i % 3 + "/p" + i, "[2026-01-01,2027-01-01)", i);
        }
        RecurringRevenue<AccountId> revenue =
                RevenueAnalysis.of(POLICY).measure(Iterables.concat(contracts.list(), List.of()), AS_OF);

        assertEquals(usd(4950), revenue.at(JUNE));
        assertEquals(100, revenue.tally().used());
        assertEquals(contracts.measure().steps(account("a1")), revenue.steps(account("a1")));
        assertEquals(
                "periods must not contain null",
                assertThrows(
                                NullPointerException.class,
                                () -> RevenueAnalysis.of(POLICY).measure(Arrays.asList((AssetPeriod) null), AS_OF))
                        .getMessage());
    }

    @Test
    void aSpanWithoutEndsIsAlwaysThere() {
        RecurringRevenue<AccountId> revenue = new Contracts()
                .add(AssetPeriod.of(
                        asset("x"),
                        account("a"),
                        product("p"),
                        Span.always(),
                        UnitPrice.monthly(MoneyFraction.parse("USD 1"))))
                .measure();

        assertEquals(List.of(new RevenueStep(LocalDate.MIN, usd(1))), revenue.steps(account("a")));
        assertTrue(revenue.findings().isEmpty());
    }
}
