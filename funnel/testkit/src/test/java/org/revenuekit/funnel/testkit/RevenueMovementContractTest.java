package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.AddsCurrencies;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.ClassifiesAssets;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.ConvertsAtTheRateOfTheMonth;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.CountsDuplicates;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.ForgetsReactivation;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.ForgetsWhatWasBefore;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.GroupsAsItWas;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.HasFourWeeksAMonth;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.HasThirtyDaysAMonth;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.IgnoresCase;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.KnowsMonthAndYear;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.ListsNothing;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.OmitsWhoStays;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.PaysTheEnd;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.PaysTheWholeMonth;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.RoundsBeforeItSums;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TakesFreeForPaid;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TakesInvoices;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TakesReactivationForNew;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TakesTheLatestAsset;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TakesTheMembershipGivenLast;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TestsGrowthFirst;
import org.revenuekit.funnel.testkit.KnownBadRevenueMovements.TestsLossFirst;

/**
 * The laws have teeth: classifiers that are known to be wrong fail, when run as a user runs them, by the law expected.
 */
class RevenueMovementContractTest {
    private static final int LAWS = 23;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), BrokenLaws.of(NaiveRevenueMovementProperties.class, LAWS, 100, folder));
    }

    @Test
    void whoComesBackHasNotGrown() {
        Map<String, String> broken = broken(
                TestsGrowthFirst.class,
                "aClassIsWhatItsAmountsSay",
                "whoComesBackIsReactivated",
                "retentionCountsWhoWasThere",
                "smallScopeExhaustive");

        assertStart("law 71, identity: the class is what start and end say, ", broken, "aClassIsWhatItsAmountsSay");
        assertStart("law 71, identity: who comes back is reactivated: ", broken, "whoComesBackIsReactivated");
        assertStart(
                "law 72, retention: start and movements but new and reactivated ones make the end of those who were"
                        + " there, ",
                broken,
                "retentionCountsWhoWasThere");
        assertStart("small scope: ", broken, "smallScopeExhaustive");
    }

    @Test
    void whoIsLostHasNotShrunk() {
        Map<String, String> broken =
                broken(TestsLossFirst.class, "aClassIsWhatItsAmountsSay", "manyAssetsAreOneCustomer");

        assertStart("law 71, identity: the class is what start and end say, ", broken, "aClassIsWhatItsAmountsSay");
        assertStart("many assets are one customer, 20: expected ", broken, "manyAssetsAreOneCustomer");
        assertTrue(
                broken.getOrDefault("manyAssetsAreOneCustomer", "").contains(" but was [MovementRow["),
                broken::toString);
    }

    @Test
    void allThatMovesHasAClass() {
        Map<String, String> broken = broken(ForgetsReactivation.class, "movementsLeadFromStartToEnd");

        assertStart("law 71, identity: start and movements of ", broken, "movementsLeadFromStartToEnd");
    }

    @Test
    void whoComesBackIsNotNew() {
        Map<String, String> broken =
                broken(TakesReactivationForNew.class, "nobodyIsNewTwice", "whoComesBackIsReactivated");

        assertStart("law 71, identity: nobody is new twice, ", broken, "nobodyIsNewTwice");
        assertStart("law 71, identity: who comes back is reactivated: ", broken, "whoComesBackIsReactivated");
    }

    @Test
    void aMonthIsMoreThanFourWeeks() {
        Map<String, String> broken =
                broken(HasFourWeeksAMonth.class, "aPeriodIsWorthItsPriceAMonth", "equalPricesAreEqualRevenue");

        assertStart(
                "law 73, proration: a period is worth its price a month, PaidPeriod[",
                broken,
                "aPeriodIsWorthItsPriceAMonth");
        assertStart(
                "law 73, proration: equal prices are equal revenue, [PaidPeriod[",
                broken,
                "equalPricesAreEqualRevenue");
    }

    @Test
    void aMonthIsMoreThanThirtyDays() {
        Map<String, String> broken =
                broken(HasThirtyDaysAMonth.class, "aPeriodIsWorthItsPriceAMonth", "equalPricesAreEqualRevenue");

        assertStart(
                "law 73, proration: a period is worth its price a month, PaidPeriod[",
                broken,
                "aPeriodIsWorthItsPriceAMonth");
        assertStart(
                "law 73, proration: equal prices are equal revenue, [PaidPeriod[",
                broken,
                "equalPricesAreEqualRevenue");
    }

    @Test
    void anOddBillingPeriodIsNotNothing() {
        Map<String, String> broken =
                broken(KnowsMonthAndYear.class, "aPeriodIsWorthItsPriceAMonth", "equalPricesAreEqualRevenue");

        assertStart(
                "law 73, proration: a period is worth its price a month, PaidPeriod[",
                broken,
                "aPeriodIsWorthItsPriceAMonth");
        assertStart(
                "law 73, proration: equal prices are equal revenue, [PaidPeriod[",
                broken,
                "equalPricesAreEqualRevenue");
    }

    @Test
    void nothingIsRoundedBeforeItIsSummed() {
        Map<String, String> broken = broken(RoundsBeforeItSums.class, "aPeriodIsWorthItsPriceAMonth");

        assertStart(
                "law 73, proration: a period is worth its price a month, PaidPeriod[",
                broken,
                "aPeriodIsWorthItsPriceAMonth");
    }

    @Test
    void anInvoiceIsNotAMonth() {
        Map<String, String> broken = broken(TakesInvoices.class, "equalPricesAreEqualRevenue");

        assertStart(
                "law 73, proration: equal prices are equal revenue, [PaidPeriod[",
                broken,
                "equalPricesAreEqualRevenue");
    }

    @Test
    void endsAreExclusive() {
        Map<String, String> broken =
                broken(PaysTheEnd.class, "anEndIsNotPaidAnyMore", "splittingAPeriodChangesNothing");

        assertStart("law 73, proration: an end is not paid any more, PaidPeriod[", broken, "anEndIsNotPaidAnyMore");
        assertStart("law 73, proration: pieces make the whole, [PaidPeriod[", broken, "splittingAPeriodChangesNothing");
    }

    @Test
    void aDayIsNoMonth() {
        Map<String, String> broken =
                broken(PaysTheWholeMonth.class, "anEndIsNotPaidAnyMore", "splittingAPeriodChangesNothing");

        assertStart("law 73, proration: an end is not paid any more, PaidPeriod[", broken, "anEndIsNotPaidAnyMore");
        assertStart("law 73, proration: pieces make the whole, [PaidPeriod[", broken, "splittingAPeriodChangesNothing");
    }

    @Test
    void whatWasBeforeTheReportIsNotForgotten() {
        Map<String, String> broken = broken(ForgetsWhatWasBefore.class, "theMonthsAskedForDoNotMatter");

        assertStart("the months asked for do not matter, ", broken, "theMonthsAskedForDoNotMatter");
    }

    @Test
    void whoMovesIsNotLost() {
        Map<String, String> broken = broken(GroupsAsItWas.class, "movingIsNoChurn");

        assertStart("moving is no churn: groups are those of today at both ends: ", broken, "movingIsNoChurn");
    }

    @Test
    void theLatestGroupCountsNotTheLastGiven() {
        Map<String, String> broken =
                broken(TakesTheMembershipGivenLast.class, "theOrderOfRowsDoesNotMatter", "movingIsNoChurn");

        assertStart(
                "the order of periods and memberships does not matter, other order ",
                broken,
                "theOrderOfRowsDoesNotMatter");
        assertStart("moving is no churn: ", broken, "movingIsNoChurn");
    }

    @Test
    void aCustomerIsNotItsAssets() {
        Map<String, String> broken =
                broken(ClassifiesAssets.class, "aKeyIsInOneClassAMonth", "manyAssetsAreOneCustomer");

        assertStart("law 71, identity: each key is in one class a month, ", broken, "aKeyIsInOneClassAMonth");
        assertTrue(broken.getOrDefault("manyAssetsAreOneCustomer", "").endsWith(" but was 59 rows"), broken::toString);
    }

    @Test
    void aCustomerHasAllItsAssets() {
        Map<String, String> broken =
                broken(TakesTheLatestAsset.class, "manyAssetsAreOneCustomer", "whatIsFreeIsNothing");

        assertStart("many assets are one customer, 20: expected ", broken, "manyAssetsAreOneCustomer");
        assertStart("what is free is nothing: ", broken, "whatIsFreeIsNothing");
    }

    @Test
    void whatIsLoadedTwiceIsThereOnce() {
        Map<String, String> broken = broken(CountsDuplicates.class, "aPeriodGivenTwiceCountsOnce");

        assertStart("a period given twice counts once: ", broken, "aPeriodGivenTwiceCountsOnce");
    }

    @Test
    void yenAreNoDollars() {
        Map<String, String> broken =
                broken(AddsCurrencies.class, "currenciesAreNeverMixed", "aPeriodIsWorthItsPriceAMonth");

        assertStart("law 71, currencies: never mixed nor converted, ", broken, "currenciesAreNeverMixed");
        assertStart("law 73, proration: ", broken, "aPeriodIsWorthItsPriceAMonth");
    }

    @Test
    void aRateIsNoMovement() {
        Map<String, String> broken = broken(ConvertsAtTheRateOfTheMonth.class, "aPeriodIsWorthItsPriceAMonth");

        assertStart("law 73, proration: ", broken, "aPeriodIsWorthItsPriceAMonth");
    }

    @Test
    void whoStaysIsThere() {
        Map<String, String> broken = broken(
                OmitsWhoStays.class,
                "aMonthStartsWhereTheLastOneEnded",
                "movementsLeadFromStartToEnd",
                "groupsKeepTheTotal");

        assertStart("law 71, identity: what ", broken, "aMonthStartsWhereTheLastOneEnded");
        assertStart("law 71, identity: start and movements of ", broken, "movementsLeadFromStartToEnd");
        assertStart("groups keep the total, that of ", broken, "groupsKeepTheTotal");
    }

    @Test
    void nothingIsNoRow() {
        Map<String, String> broken = broken(ListsNothing.class, "aKeyIsInOneClassAMonth", "partsMergeToTheWhole");

        assertStart(
                "law 71, identity: a row has something at its start or end, and never less than nothing, ",
                broken,
                "aKeyIsInOneClassAMonth");
        assertStart("parts merge: ", broken, "partsMergeToTheWhole");
    }

    @Test
    void whoTriesForFreeIsNotThereYet() {
        Map<String, String> broken =
                broken(TakesFreeForPaid.class, "whatIsFreeIsNothing", "rowsAreThoseOfTheDefinition");

        assertStart("what is free is nothing: ", broken, "whatIsFreeIsNothing");
        assertStart("rows are those of the definition: ", broken, "rowsAreThoseOfTheDefinition");
    }

    @Test
    void idsDifferByLetterCase() {
        Map<String, String> broken = broken(IgnoresCase.class, "partsMergeToTheWhole", "otherNamesChangeNothing");

        assertStart("parts merge: ", broken, "partsMergeToTheWhole");
        assertStart("other names change nothing, {", broken, "otherNamesChangeNothing");
    }

    @Test
    void aFalseChurnIsShownOnOnePeriod() {
        String message = BrokenLaws.smallest(GroupsAsItWas.class, "movingIsNoChurn", folder);

        assertEquals(2, message.split("PaidPeriod", -1).length, message);
        assertEquals(2, message.split("GroupMembership", -1).length, message);
        assertFalse(message.contains("account=D"), message);
    }

    @Test
    void aWeekTimesFourIsShownOnOnePeriod() {
        String message = BrokenLaws.smallest(HasFourWeeksAMonth.class, "aPeriodIsWorthItsPriceAMonth", folder);

        assertTrue(
                message.endsWith(", given months 2023-11 to 2023-11, memberships [] and periods [PaidPeriod[asset=p0,"
                        + " account=p0, from=2023-11-29, until=Optional[2023-12-30], price=USD 1.00, every=P1W]]"),
                message);
    }

    @Test
    void nobodyIsInvented() {
        assertInvented(
                "law 71, identity: a row is of a key asked about: expected one of [d] but was b, given months 2026-03"
                        + " to 2026-03, memberships [] and periods [PaidPeriod[",
                row("b", MARCH, CurrencyUnit.USD, Movement.NEW, 0, 1));
        assertInvented(
                "law 71, identity: a row is in a currency of the key: expected one of [USD] but was JPY, given ",
                row("d", MARCH, CurrencyUnit.JPY, Movement.NEW, 0, 1));
        assertInvented(
                "law 71, identity: a row is of a month asked for: expected one of [2026-03] but was 2026-04, given ",
                row("d", MARCH.plusMonths(1), CurrencyUnit.USD, Movement.NEW, 0, 1));
    }

    @Test
    void nothingIsLessThanNothing() {
        String law = "law 71, identity: a row has something at its start or end, and never less than nothing, Movement";
        assertInvented(law, row("d", MARCH, CurrencyUnit.USD, Movement.CHURN, 2, -1));
        assertInvented(law, row("d", MARCH, CurrencyUnit.USD, Movement.NEW, -1, 2));
        assertInvented(law, row("d", MARCH, CurrencyUnit.USD, Movement.NEW, 0, 0));
    }

    private static void assertInvented(String start, MovementRow row) {
        RevenueMovementContract inventing = () -> given -> List.of(row);
        String message = message(() -> inventing.aKeyIsInOneClassAMonth(given(1)));
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void totalsAreThoseOfAccountsAndOfAll() {
        RevenueMovementClassifier right = new NaiveRevenueMovementClassifier(MonthBasis.standard());
        RevenueMovementCase grouped = given(1).grouped(List.of(new GroupMembership("d", "G", MARCH.atDay(1))));
        RevenueMovementContract losesAccounts =
                () -> given -> given.keys().contains("d") ? List.of() : right.classify(given);
        RevenueMovementContract losesAll =
                () -> given -> given.keys().contains("all") ? List.of() : right.classify(given);

        String message = message(() -> losesAccounts.groupsKeepTheTotal(grouped));
        assertTrue(
                message.startsWith("groups keep the total, that of accounts: expected {} but was"
                        + " {2026-03 USD=[USD 0/1, USD 13/3]}, given "),
                message);
        message = message(() -> losesAll.groupsKeepTheTotal(grouped));
        assertTrue(message.startsWith("groups keep the total, that of all in one: expected {} but was {"), message);
    }

    @Test
    void grossRetentionIsWithinBothBounds() {
        assertGross(
                "0 <= gross USD 3/1 <= start USD 2/1 and <= net USD 1/1, 2026-03: expected true but was false, given ",
                row("d", MARCH, CurrencyUnit.USD, Movement.CONTRACTION, 1, 2),
                row("d", MARCH, CurrencyUnit.USD, Movement.EXPANSION, 1, -1));
        assertGross(
                "0 <= gross USD 2/1 <= start USD 2/1 and <= net USD 1/1, 2026-03: expected true but was false, given ",
                row("d", MARCH, CurrencyUnit.USD, Movement.EXPANSION, 2, 1));
        assertGross(
                "0 <= gross USD 2/1 <= start USD 1/1 and <= net USD 2/1, 2026-03: expected true but was false, given ",
                row("d", MARCH, CurrencyUnit.USD, Movement.CHURN, 1, 2));
        assertGross(
                "0 <= gross USD -1/1 <= start USD 1/1 and <= net USD -1/1, 2026-03: expected true but was false, given",
                row("d", MARCH, CurrencyUnit.USD, Movement.CHURN, 1, -1));
    }

    private static void assertGross(String start, MovementRow... rows) {
        RevenueMovementContract turned = () -> given -> List.of(rows);
        String message = message(() -> turned.retentionCountsWhoWasThere(given(1)));
        assertTrue(message.startsWith("law 72, retention: " + start), message);
    }

    @Test
    void aBasisOfOnesOwnIsKept() {
        MonthBasis average = new MonthBasis(Ratio.of(36_525, 700), Ratio.of(36_525, 100));
        RevenueMovementContract own = new RevenueMovementContract() {
            @Override
            public RevenueMovementClassifier subject() {
                return new NaiveRevenueMovementClassifier(average);
            }

            @Override
            public MonthBasis basis() {
                return average;
            }
        };

        for (long seed = 0; seed < 100; seed++) {
            own.equalPricesAreEqualRevenue(given(1), seed);
        }
        own.aPeriodIsWorthItsPriceAMonth(given(1));
        own.rowsAreThoseOfTheDefinition(given(1));
        RevenueMovementContract standard = () -> new NaiveRevenueMovementClassifier(average);
        String message = message(() -> standard.aPeriodIsWorthItsPriceAMonth(given(1)));
        assertTrue(message.startsWith("law 73, proration: "), message);
    }

    @Test
    void equalPricesComeInAllUnits() {
        List<PaidPeriod> seen = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            seen.addAll(MovementLaws.billedOtherwise(given(1), MonthBasis.standard(), new Random(seed))
                    .periods());
        }

        assertEquals(
                new HashSet<>(List.of(
                        "USD 1.00 / P1W",
                        "USD 2.00 / P2W",
                        "USD 3.00 / P3W",
                        "USD 52.00 / P12M",
                        "USD 104.00 / P24M",
                        "USD 156.00 / P36M",
                        "USD 52.00 / P365D",
                        "USD 104.00 / P730D",
                        "USD 156.00 / P1095D")),
                new HashSet<>(seen.stream()
                        .map(period -> period.price() + " / " + period.every())
                        .toList()));
    }

    @Test
    void billingPeriodsAreBounded() {
        assertEquals(Set.of("P600M", "P1200M"), billedOtherwise(BillingPeriod.ofMonths(600)));
        assertEquals(Set.of("P100W", "P200W", "P300W", "P1200M"), billedOtherwise(BillingPeriod.ofWeeks(100)));
    }

    private static Set<String> billedOtherwise(BillingPeriod every) {
        RevenueMovementCase given = given(1);
        RevenueMovementCase billed = given.with(given.periods().stream()
                .map(period -> period.billed(period.price(), every))
                .toList());
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            MovementLaws.billedOtherwise(billed, MonthBasis.standard(), new Random(seed))
                    .periods()
                    .forEach(period -> seen.add(period.every().toString()));
        }
        return seen;
    }

    @Test
    void whatHasNoEqualPriceStaysAsItIs() {
        PaidPeriod period = new PaidPeriod(
                "d0",
                "d",
                LocalDate.of(2026, 3, 1),
                Optional.empty(),
                Money.of(CurrencyUnit.USD, 1),
                BillingPeriod.ofMonths(1_200));
        RevenueMovementCase given = new RevenueMovementCase(ImmutableList.of(period), ImmutableList.of(), MARCH, MARCH);

        for (long seed = 0; seed < 50; seed++) {
            MovementLaws.billedOtherwise(given, MonthBasis.standard(), new Random(seed))
                    .periods()
                    .forEach(same -> assertTrue(same.equals(period), same::toString));
        }
    }

    @Test
    void smallHistoriesAreAllTriedOnce() {
        List<RevenueMovementCase> tried = new ArrayList<>();
        MovementLaws.forEachHistory(1, tried::add);
        assertEquals(3, tried.size());

        tried.clear();
        MovementLaws.forEachHistory(5, tried::add);
        assertEquals(243, tried.size());
        assertEquals(243, new HashSet<>(tried).size());
        assertEquals(1, MovementLaws.history(0, 2).periods().size());
    }

    @Test
    void rowsHaveOneOrder() {
        List<MovementRow> rows = List.of(
                row("d", MARCH, CurrencyUnit.JPY, Movement.CHURN, 2, 0),
                row("d", MARCH, CurrencyUnit.USD, Movement.EXPANSION, 1, 2),
                row("d", MARCH, CurrencyUnit.USD, Movement.EXPANSION, 1, 3),
                row("d", MARCH, CurrencyUnit.USD, Movement.EXPANSION, 2, 3),
                row("d", MARCH, CurrencyUnit.USD, Movement.NEW, 0, 1),
                row("e", MARCH, CurrencyUnit.JPY, Movement.NEW, 0, 1),
                row("d", MARCH.plusMonths(1), CurrencyUnit.JPY, Movement.NEW, 0, 1));
        for (long seed = 0; seed < 50; seed++) {
            List<MovementRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(rows, MovementLaws.sorted(shuffled.stream()));
        }
    }

    @Test
    void sizesAreBounded() {
        assertEquals("smallScope must be 1 to 7, was 0", refused(() -> MovementLaws.forEachHistory(0, given -> {})));
        assertEquals("smallScope must be 1 to 7, was 8", refused(() -> MovementLaws.forEachHistory(8, given -> {})));
        assertEquals("largeSize must be at least 2, was 1", refused(() -> MovementLaws.manyAssets(1)));
        assertEquals(2, MovementLaws.manyAssets(2).periods().size());
    }

    private static RevenueMovementCase given(int dollarsAWeek) {
        return new RevenueMovementCase(
                ImmutableList.of(new PaidPeriod(
                        "d0",
                        "d",
                        LocalDate.of(2026, 3, 1),
                        Optional.empty(),
                        Money.ofMajor(CurrencyUnit.USD, dollarsAWeek),
                        BillingPeriod.WEEKLY)),
                ImmutableList.of(),
                MARCH,
                MARCH);
    }

    private static MovementRow row(
            String key, YearMonth month, CurrencyUnit currency, Movement movement, long start, long end) {
        long cents = currency.equals(CurrencyUnit.USD) ? 100 : 1;
        return MovementRow.of(key, month, Optional.of(movement), currency, start * cents, end * cents, 1);
    }

    private static @Nullable String refused(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static String message(Executable law) {
        return String.valueOf(assertThrows(AssertionError.class, law).getMessage());
    }

    private static void assertStart(String start, Map<String, String> broken, String law) {
        String message = broken.getOrDefault(law, "");
        assertTrue(message.startsWith(start), () -> law + " of " + broken);
    }

    private Map<String, String> broken(Class<? extends RevenueMovementContract> contract, String... expected) {
        return BrokenLaws.of(contract, List.of(expected), 250, folder);
    }
}
