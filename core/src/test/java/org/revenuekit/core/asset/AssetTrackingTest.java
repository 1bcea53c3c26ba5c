package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetChange.Activation;
import org.revenuekit.core.asset.AssetChange.Cancellation;
import org.revenuekit.core.asset.AssetChange.CancellationUndone;
import org.revenuekit.core.asset.AssetChange.PriceChange;
import org.revenuekit.core.asset.AssetChange.ProductChange;
import org.revenuekit.core.asset.AssetChange.QuantityChange;
import org.revenuekit.core.asset.AssetChange.Renewal;
import org.revenuekit.core.asset.AssetChange.Resumption;
import org.revenuekit.core.asset.AssetChange.Suspension;
import org.revenuekit.core.asset.AssetChange.Swap;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

class AssetTrackingTest {
    private static final AssetId A = AssetId.of("A");
    private static final AssetId B = AssetId.of("B");
    private static final AccountId ACCOUNT = AccountId.of("X");
    private static final ProductId PRODUCT = ProductId.of("P");
    private static final Purchase BOUGHT = Purchase.of(ACCOUNT, PRODUCT).withPrice(AssetLogs.yen(100));
    private static final Purchase YEAR = BOUGHT.withUntil(day("2027-04-01"));
    private static final AsOf ASKED = AssetLogs.asOf(day("2026-12-31"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static AssetAction on(String day, AssetChange change) {
        AssetAction action = AssetAction.of(A, day(day), change);
        // what is planned was decided by the date asked about
        return day(day).isAfter(ASKED.date()) ? action.withDecidedOn(ASKED.date()) : action;
    }

    private static AssetHistories follow(AssetAction... actions) {
        return AssetTracking.of(AssetPolicy.standard()).follow(List.of(actions), ASKED);
    }

    private static AssetAction more(String day, int delta) {
        return on(day, new QuantityChange(BigDecimal.valueOf(delta)));
    }

    private static void assertPeriods(AssetHistories histories, String... periods) {
        assertEquals(
                List.of(periods),
                histories.periods().stream()
                        .map(period -> period.asset() + " " + period.active() + " " + period.quantity() + " x "
                                + period.product()
                                + period.price().map(price -> " " + price).orElse("")
                                + (period.escalated() ? " escalated" : "")
                                + period.cancelledOn()
                                        .map(on -> " cancelled " + on)
                                        .orElse(""))
                        .toList());
    }

    private static void assertFindings(AssetHistories histories, String... findings) {
        assertEquals(
                List.of(findings),
                histories.findings().stream().map(Object::toString).toList());
    }

    private static void assertClean(AssetHistories histories) {
        assertFindings(histories);
        assertEquals(histories.given(), histories.used());
        assertEquals(0, histories.setAside());
    }

    @Test
    void aPurchaseHoldsUntilItsTermEnds() {
        AssetHistories histories = follow(on("2026-04-01", YEAR));
        AssetHistory history = histories.of(A);

        assertClean(histories);
        assertPeriods(histories, "A [2026-04-01,2027-04-01) 1 x P JPY 100 / P1M");
        assertEquals(Optional.empty(), history.state(day("2026-03-31")));
        assertEquals(AssetStatus.NONE, history.status(day("2026-03-31")));
        assertEquals(AssetStatus.ACTIVE, history.status(day("2027-03-31")));
        assertEquals(AssetStatus.ENDED, history.status(day("2027-04-01")));
        assertEquals(
                Optional.of(new AssetState(AssetStatus.ENDED, PRODUCT, ImmutableList.of(), Optional.empty())),
                history.state(day("2027-04-01")));
        assertEquals(
                "ACTIVE [2027-03-30,2027-04-01), ENDED [2027-04-01,2027-04-03)",
                history.timeline(Span.parse("[2027-03-30,2027-04-03)")).toString());
        assertEquals(
                "NONE [2026-03-30,2026-04-01), ACTIVE [2026-04-01,2026-04-02)",
                history.timeline(Span.parse("[2026-03-30,2026-04-02)")).toString());
        assertEquals(A, history.id());
        assertEquals(ACCOUNT, history.account());
        assertEquals(YEAR, history.purchase());
        assertEquals(Optional.of(day("2027-04-01")), history.endOfTerm());
        assertEquals(Optional.empty(), history.noticeBy());
        assertEquals(Optional.empty(), history.replacedBy());
        assertEquals(ImmutableList.of(on("2026-04-01", YEAR)), history.actions());
        assertEquals(AssetPolicy.standard(), histories.definition());
        assertEquals(ASKED, histories.asOf());
    }

    @Test
    void whatIsOrderedIsActiveWhenItIsActivated() {
        Purchase ordered = BOUGHT.withAwaitsActivation(true);
        AssetHistories histories = follow(on("2026-04-01", ordered), on("2026-05-01", new Activation()));

        assertClean(histories);
        assertEquals(AssetStatus.ORDERED, histories.of(A).status(day("2026-04-30")));
        assertPeriods(histories, "A [2026-05-01,..) 1 x P JPY 100 / P1M");
        assertEquals(Optional.of(day("2026-05-01")), histories.assets().get(0).deliveredOn());
        assertPeriods(follow(on("2026-04-01", ordered)));
        assertEquals(ImmutableList.of(), follow(on("2026-04-01", ordered)).assets());
        assertFindings(
                follow(on("2026-04-01", BOUGHT), on("2026-05-01", new Activation())),
                "ACTION_WITHOUT_EFFECT asset A, action ACTIVATION 2026-05-01 0, status ACTIVE");
    }

    @Test
    void quantityPriceAndEditionChangeFromTheirDayOn() {
        AssetHistories histories = follow(
                on("2026-04-01", YEAR.withQuantity(BigDecimal.TEN)),
                more("2026-06-01", 5),
                on("2026-05-01", PriceChange.to(AssetLogs.yen(90))),
                on("2026-07-01", new ProductChange(ProductId.of("Q"))),
                on("2027-02-01", new PriceChange(AssetLogs.yen(95), true)),
                more("2027-03-01", -12));

        assertClean(histories);
        assertPeriods(
                histories,
                "A [2026-04-01,2026-05-01) 10 x P JPY 100 / P1M",
                "A [2026-05-01,2026-06-01) 10 x P JPY 90 / P1M",
                "A [2026-06-01,2026-07-01) 15 x P JPY 90 / P1M",
                "A [2026-07-01,2027-02-01) 15 x Q JPY 90 / P1M",
                "A [2027-02-01,2027-03-01) 15 x Q JPY 95 / P1M escalated",
                "A [2027-03-01,2027-04-01) 3 x Q JPY 95 / P1M");
    }

    /** Others refuse to amend what a later segment exists of. */
    @Test
    void aBackDatedIncreaseHoldsForAllThatFollows() {
        assertPeriods(
                follow(
                        on("2026-04-01", YEAR),
                        more("2026-10-01", 2),
                        more("2026-12-15", 1).withEffectiveFrom(day("2026-07-01"))),
                "A [2026-04-01,2026-07-01) 1 x P JPY 100 / P1M",
                "A [2026-07-01,2026-10-01) 2 x P JPY 100 / P1M",
                "A [2026-10-01,2027-04-01) 4 x P JPY 100 / P1M");
    }

    @Test
    void onOneDayTheSequenceDecides() {
        AssetAction dear =
                on("2026-05-01", new PriceChange(AssetLogs.yen(2), true)).withSequence(1);
        AssetAction cheap = on("2026-05-01", PriceChange.to(AssetLogs.yen(1))).withSequence(2);
        AssetAction seats = more("2026-05-01", 1).withSequence(3);

        assertPeriods(
                follow(cheap, dear, on("2026-04-01", BOUGHT)),
                "A [2026-04-01,2026-05-01) 1 x P JPY 100 / P1M",
                "A [2026-05-01,..) 1 x P JPY 1 / P1M");
        assertPeriods(
                follow(cheap.withSequence(0), seats, dear, on("2026-04-01", BOUGHT)),
                "A [2026-04-01,2026-05-01) 1 x P JPY 100 / P1M",
                "A [2026-05-01,..) 2 x P JPY 2 / P1M escalated");
        assertFindings(
                follow(cheap, dear.withSequence(2), on("2026-04-01", BOUGHT)),
                "ACTIONS_OF_ONE_SEQUENCE asset A, action PRICE_CHANGE 2026-05-01 2");
    }

    @Test
    void aDecreaseTakesFromWhatCameLast() {
        OpportunityId first = OpportunityId.of("O1");
        OpportunityId second = OpportunityId.of("O2");
        AssetHistories histories = follow(
                on("2026-04-01", BOUGHT.withQuantity(BigDecimal.TEN)).withOrder(first),
                more("2026-05-01", 5).withOrder(second),
                more("2026-06-01", 3),
                more("2026-07-01", -6));

        assertClean(histories);
        assertEquals(
                ImmutableList.of(
                        new QuantitySource(day("2026-04-01"), Optional.of(first), BigDecimal.TEN),
                        new QuantitySource(day("2026-05-01"), Optional.of(second), BigDecimal.valueOf(2))),
                histories.of(A).state().orElseThrow().sources());
        assertEquals(
                new OrderLineage(
                        second,
                        ImmutableList.of(more("2026-05-01", 5).withOrder(second)),
                        ImmutableSortedMap.of(A, BigDecimal.valueOf(2))),
                histories.lineage(second));
        assertEquals(
                new OrderLineage(OpportunityId.of("O3"), ImmutableList.of(), ImmutableSortedMap.of()),
                histories.lineage(OpportunityId.of("O3")));
        assertEquals(
                "quantity of A on 2026-12-31 = 12\n  since 2026-04-01 by O1 = 10\n  since 2026-05-01 by O2 = 2",
                histories.explain(A).text());
    }

    @Test
    void aQuantityIsNeverBelowNothing() {
        AssetHistories histories =
                follow(on("2026-04-01", BOUGHT), more("2026-05-01", 2), more("2026-06-01", -4), more("2026-07-01", 1));

        assertFindings(histories, "QUANTITY_BELOW_ZERO asset A, action QUANTITY_CHANGE 2026-06-01 0, quantity 3");
        assertEquals(4, histories.used());
        assertPeriods(
                histories,
                "A [2026-04-01,2026-05-01) 1 x P JPY 100 / P1M",
                "A [2026-05-01,2026-06-01) 3 x P JPY 100 / P1M",
                "A [2026-07-01,..) 1 x P JPY 100 / P1M");
        AssetHistories none = follow(on("2026-04-01", YEAR), more("2026-06-01", -1));
        assertFindings(none);
        assertEquals(
                BigDecimal.ZERO,
                none.of(A).state(day("2026-06-01")).orElseThrow().quantity());
        assertEquals(ImmutableList.of(), none.assets());
        assertEquals(ImmutableList.of(), none.renewals(Span.always()).list());
    }

    /** Of two that nothing else tells apart the content decides, so that the order of the log does not. */
    @Test
    void whatHasOnePlaceAppliesInAFixedOrder() {
        AssetAction bought = on("2026-04-01", BOUGHT);
        AssetAction price = on("2026-05-01", PriceChange.to(AssetLogs.yen(1)));
        AssetAction other = price.withChange(PriceChange.to(AssetLogs.yen(2)));
        for (AssetAction last : List.of(
                other,
                price.withDecidedOn(day("2026-05-02")),
                price.withRecordedOn(day("2026-05-01")),
                price.withOrder(OpportunityId.of("O1")))) {
            AssetAction first = last.equals(other) ? price : last.equals(price) ? other : price;
            assertEquals(
                    ImmutableList.of(bought, first, last),
                    follow(bought, last, first).of(A).actions());
            assertEquals(
                    ImmutableList.of(bought, first, last),
                    follow(first, bought, last).of(A).actions());
        }
        // a decision of May stands before one of June, whatever their kinds
        AssetAction cancelled = on("2026-07-01", new Cancellation()).withDecidedOn(day("2026-05-01"));
        AssetAction renewed = on("2026-07-01", Renewal.until(day("2027-07-01"))).withDecidedOn(day("2026-06-01"));
        assertPeriods(follow(bought, renewed, cancelled), "A [2026-04-01,2027-07-01) 1 x P JPY 100 / P1M");
        assertPeriods(
                follow(bought, renewed.withDecidedOn(day("2026-05-01")), cancelled),
                "A [2026-04-01,2026-07-01) 1 x P JPY 100 / P1M cancelled 2026-05-01");
    }

    @Test
    void aPeriodIsOnRecordWhenTheLastOfItsActionsIs() {
        AssetHistories histories = follow(
                on("2026-04-01", YEAR.withSubscription(SubscriptionId.of("S1"))),
                more("2026-05-01", 1).withRecordedOn(day("2026-05-09")),
                on("2026-05-01", PriceChange.to(AssetLogs.yen(1))),
                more("2026-06-01", 1).withDecidedOn(day("2026-05-20")));

        assertEquals(
                List.of(Optional.of(day("2026-04-01")), Optional.of(day("2026-05-09")), Optional.of(day("2026-05-20"))),
                histories.periods().stream().map(AssetPeriod::recordedOn).toList());
        assertEquals(
                Optional.of(SubscriptionId.of("S1")), histories.periods().get(0).subscription());
    }

    @Test
    void quantitiesHaveALimit() {
        BigDecimal most = new BigDecimal("9".repeat(1_000));
        BigDecimal tiny = new BigDecimal("1E-100");
        AssetAction bought = on("2026-04-01", BOUGHT.withQuantity(most));

        assertEquals(most, follow(bought).periods().get(0).quantity());
        assertThrows(ArithmeticException.class, () -> follow(bought, more("2026-05-01", 1)));
        assertThrows(
                ArithmeticException.class, () -> follow(bought, on("2026-05-01", new QuantityChange(tiny.negate()))));
        assertThrows(
                ArithmeticException.class,
                () -> follow(
                        bought, on("2026-05-01", new Renewal(day("2027-01-01"), Optional.of(tiny), Optional.empty()))));
    }

    @Test
    void whatIsSuspendedCostsNothingUnlessThePolicySaysSo() {
        ImmutableList<AssetAction> log = ImmutableList.of(
                on("2026-04-01", BOUGHT), on("2026-06-01", new Suspension()), on("2026-08-01", new Resumption()));
        AssetPolicy charged = AssetPolicy.builder()
                .ref(DefinitionRef.of("charged", 1))
                .chargedWhileSuspended(true)
                .build();

        assertPeriods(
                AssetTracking.of(AssetPolicy.standard()).follow(log, ASKED),
                "A [2026-04-01,2026-06-01) 1 x P JPY 100 / P1M",
                "A [2026-08-01,..) 1 x P JPY 100 / P1M");
        assertPeriods(
                AssetTracking.of(charged).follow(log, ASKED),
                "A [2026-04-01,2026-06-01) 1 x P JPY 100 / P1M",
                "A [2026-06-01,2026-08-01) 1 x P JPY 100 / P1M",
                "A [2026-08-01,..) 1 x P JPY 100 / P1M");
        assertEquals(
                Span.parse("[2026-04-01,..)"),
                AssetTracking.of(charged).follow(log, ASKED).assets().get(0).active());
        assertFindings(
                follow(
                        on("2026-04-01", BOUGHT),
                        on("2026-05-01", new Resumption()),
                        on("2026-06-01", new Suspension()),
                        on("2026-07-01", new Suspension())),
                "ACTION_WITHOUT_EFFECT asset A, action RESUMPTION 2026-05-01 0, status ACTIVE",
                "ACTION_WITHOUT_EFFECT asset A, action SUSPENSION 2026-07-01 0, status SUSPENDED");
    }

    @Test
    void aCancellationIsDecidedBeforeItTakesEffect() {
        AssetAction cancelled = on("2026-06-10", new Cancellation()).withEffectiveFrom(day("2026-10-01"));
        AssetHistories histories =
                follow(on("2026-04-01", BOUGHT), more("2026-05-01", 1), cancelled, more("2026-11-01", 1));

        assertPeriods(
                histories,
                "A [2026-04-01,2026-05-01) 1 x P JPY 100 / P1M cancelled 2026-06-10",
                "A [2026-05-01,2026-10-01) 2 x P JPY 100 / P1M cancelled 2026-06-10");
        assertFindings(histories, "ACTION_WITHOUT_EFFECT asset A, action QUANTITY_CHANGE 2026-11-01 0, status ENDED");
        assertEquals(1, histories.setAside());
        assertFindings(
                follow(on("2026-04-01", BOUGHT), cancelled, cancelled.withEffectiveFrom(day("2026-10-02"))),
                "ACTION_WITHOUT_EFFECT asset A, action CANCELLATION 2026-10-02 0, status ENDED");
    }

    @Test
    void aBackDatedCancellationIsSaid() {
        AssetHistories histories = follow(
                on("2026-04-01", BOUGHT), on("2026-06-11", new Cancellation()).withEffectiveFrom(day("2026-06-10")));

        assertFindings(histories, "BACK_DATED_CANCELLATION asset A, action CANCELLATION 2026-06-10 0");
        assertPeriods(histories, "A [2026-04-01,2026-06-10) 1 x P JPY 100 / P1M cancelled 2026-06-11");
        assertEquals(2, histories.used());
    }

    @Test
    void anUndoneCancellationIsAsIfItHadNeverBeen() {
        AssetAction bought = on("2026-04-01", YEAR);
        AssetAction cancelled = on("2026-06-10", new Cancellation()).withEffectiveFrom(day("2026-10-01"));
        AssetAction undone = on("2026-09-01", new CancellationUndone());
        AssetHistories histories = follow(bought, cancelled, undone);

        assertClean(histories);
        assertEquals(follow(bought).periods(), histories.periods());
        assertEquals(
                follow(bought).renewals(Span.always()).list(),
                histories.renewals(Span.always()).list());
        assertEquals(
                ImmutableSortedMap.of(), histories.changeSince(follow(bought)).differences());
        // decided before, it takes back nothing
        assertFindings(
                follow(bought, cancelled, undone.withDecidedOn(day("2026-06-09"))),
                "ACTION_WITHOUT_EFFECT asset A, action CANCELLATION_UNDONE 2026-09-01 0, status ACTIVE");
        AssetHistories atOnce = follow(bought, cancelled, undone.withDecidedOn(day("2026-06-10")));
        assertClean(atOnce);
        assertEquals(follow(bought).periods(), atOnce.periods());
        // on one day the sequence tells which came first
        assertPeriods(
                follow(
                        bought,
                        cancelled.withSequence(2),
                        undone.withDecidedOn(day("2026-06-10")).withSequence(1)),
                "A [2026-04-01,2026-10-01) 1 x P JPY 100 / P1M cancelled 2026-06-10");
    }

    @Test
    void whatIsUndoneAfterTheEndComesBackAsItWas() {
        AssetAction bought = on("2026-04-01", YEAR.withRenewsEach(BillingPeriod.YEARLY));
        AssetAction cancelled = on("2026-06-10", new Cancellation()).withEffectiveFrom(day("2026-10-01"));
        AssetHistories histories =
                follow(bought, more("2026-05-01", 2), cancelled, on("2026-11-01", new CancellationUndone()));

        assertClean(histories);
        assertPeriods(
                histories,
                "A [2026-04-01,2026-05-01) 1 x P JPY 100 / P1M cancelled 2026-06-10",
                "A [2026-05-01,2026-10-01) 3 x P JPY 100 / P1M cancelled 2026-06-10",
                "A [2026-11-01,..) 3 x P JPY 100 / P1M");
        assertEquals(Optional.of(day("2027-04-01")), histories.of(A).endOfTerm());
        assertEquals(1, histories.renewals(Span.always()).count(RenewalStatus.NOTICE_OPEN));
        assertEquals(1, histories.renewals(Span.always()).list().size());
        // a second cancellation in between did nothing
        assertPeriods(
                follow(
                        bought,
                        cancelled,
                        on("2026-10-15", new Cancellation()),
                        on("2026-11-01", new CancellationUndone())),
                "A [2026-04-01,2026-10-01) 1 x P JPY 100 / P1M cancelled 2026-06-10",
                "A [2026-11-01,..) 1 x P JPY 100 / P1M");
        // the term had run out in between
        assertPeriods(
                follow(
                        on("2026-04-01", BOUGHT.withUntil(day("2026-10-15"))),
                        cancelled,
                        on("2026-11-01", new CancellationUndone())),
                "A [2026-04-01,2026-10-01) 1 x P JPY 100 / P1M cancelled 2026-06-10");
        assertFindings(
                follow(bought, on("2026-11-01", new CancellationUndone())),
                "ACTION_WITHOUT_EFFECT asset A, action CANCELLATION_UNDONE 2026-11-01 0, status ACTIVE");
    }

    @Test
    void anUndoTakesBackWhatIsStillToCome() {
        AssetAction cancelled = on("2026-06-10", new Cancellation()).withEffectiveFrom(day("2026-10-01"));
        AssetAction again = on("2026-06-20", new Cancellation()).withEffectiveFrom(day("2026-12-01"));

        assertPeriods(
                follow(
                        on("2026-04-01", BOUGHT),
                        cancelled,
                        again,
                        on("2026-07-01", new CancellationUndone()),
                        on("2026-08-01", new CancellationUndone()).withEffectiveFrom(day("2026-09-01"))),
                "A [2026-04-01,..) 1 x P JPY 100 / P1M");
        assertPeriods(
                follow(on("2026-04-01", BOUGHT), cancelled, again, on("2026-06-15", new CancellationUndone())),
                "A [2026-04-01,2026-12-01) 1 x P JPY 100 / P1M cancelled 2026-06-20");
    }

    /** Of several undos the one that holds first counts, whichever was decided first. */
    @Test
    void oneUndoInTimeIsEnough() {
        AssetAction cancelled = on("2026-06-10", new Cancellation()).withEffectiveFrom(day("2026-10-01"));
        AssetAction july = on("2026-07-01", new CancellationUndone());
        AssetAction august = on("2026-08-01", new CancellationUndone());

        assertPeriods(
                follow(
                        on("2026-04-01", BOUGHT),
                        cancelled,
                        july.withEffectiveFrom(day("2026-09-01")),
                        august.withEffectiveFrom(day("2026-11-01"))),
                "A [2026-04-01,..) 1 x P JPY 100 / P1M");
        assertPeriods(
                follow(
                        on("2026-04-01", BOUGHT),
                        cancelled,
                        july.withEffectiveFrom(day("2026-11-01")),
                        august.withEffectiveFrom(day("2026-09-01"))),
                "A [2026-04-01,..) 1 x P JPY 100 / P1M");
    }

    @Test
    void anUndoBringsNothingBackThatEndedOtherwise() {
        AssetAction cancelled = on("2026-06-10", new Cancellation()).withEffectiveFrom(day("2026-12-01"));
        AssetAction undone = on("2026-07-01", new CancellationUndone()).withEffectiveFrom(day("2026-10-01"));

        // by a swap
        assertPeriods(
                follow(
                        on("2026-04-01", BOUGHT),
                        cancelled,
                        on("2026-06-20", new Swap(B)).withEffectiveFrom(day("2026-09-01")),
                        undone),
                "A [2026-04-01,2026-09-01) 1 x P JPY 100 / P1M");
        // by a cancellation that was decided later
        assertPeriods(
                follow(on("2026-04-01", BOUGHT), cancelled, undone, on("2026-08-01", new Cancellation())),
                "A [2026-04-01,2026-08-01) 1 x P JPY 100 / P1M cancelled 2026-08-01");
    }

    @Test
    void aSwapEndsOneAssetAndNamesTheOther() {
        AssetAction swapped = on("2026-09-01", new Swap(B));
        AssetAction other = AssetAction.of(B, day("2026-09-01"), BOUGHT.withProduct(ProductId.of("Q")));
        AssetHistories histories = follow(on("2026-04-01", YEAR), swapped, other);

        assertClean(histories);
        assertPeriods(
                histories, "A [2026-04-01,2026-09-01) 1 x P JPY 100 / P1M", "B [2026-09-01,..) 1 x Q JPY 100 / P1M");
        assertEquals(Optional.of(B), histories.of(A).replacedBy());
        assertEquals(Optional.empty(), histories.of(A).endOfTerm());
        assertEquals(ImmutableList.of(), histories.renewals(Span.always()).list());
        assertFindings(follow(on("2026-04-01", YEAR), swapped), "UNKNOWN_REPLACEMENT asset A, replacement B");
        assertFindings(
                follow(on("2026-04-01", BOUGHT.withUntil(day("2026-08-01"))), swapped, other),
                "ACTION_WITHOUT_EFFECT asset A, action SWAP 2026-09-01 0, status ENDED");
    }

    /** Nobody has to decide any more whether it is renewed. */
    @Test
    void whatIsSwappedWhenItsTermEndsIsNotOverdue() {
        AssetHistories histories = follow(
                on("2026-04-01", BOUGHT.withUntil(day("2026-09-01"))),
                on("2026-09-01", new Swap(B)),
                AssetAction.of(B, day("2026-09-01"), BOUGHT.withProduct(ProductId.of("Q"))));

        assertClean(histories);
        assertEquals(Optional.of(B), histories.of(A).replacedBy());
        assertEquals(ImmutableList.of(), histories.renewals(Span.always()).list());
    }

    @Test
    void whatCameBackAndIsSwappedAgainIsReplacedByTheLast() {
        AssetHistories histories = follow(
                on("2026-04-01", BOUGHT),
                on("2026-06-01", new Swap(B)),
                on("2026-08-01", Renewal.until(day("2027-08-01"))),
                on("2026-10-01", new Swap(AssetId.of("C"))));

        assertEquals(Optional.of(AssetId.of("C")), histories.of(A).replacedBy());
        assertFindings(histories, "UNKNOWN_REPLACEMENT asset A, replacement C");
        assertEquals(
                Span.parse("[2026-08-01,2026-10-01)"), histories.assets().get(0).active());
    }

    /** Only a decision about the end itself comes before that end. */
    @Test
    void whatChangesOnTheDayOfTheEndComesTooLate() {
        AssetHistories histories = follow(on("2026-04-01", BOUGHT.withUntil(day("2026-09-01"))), more("2026-09-01", 1));

        assertFindings(histories, "ACTION_WITHOUT_EFFECT asset A, action QUANTITY_CHANGE 2026-09-01 0, status ENDED");
        assertPeriods(histories, "A [2026-04-01,2026-09-01) 1 x P JPY 100 / P1M");
    }

    @Test
    void whatIsOddIsSetAsideAndSaid() {
        AssetAction bought = on("2026-04-01", BOUGHT);

        assertFindings(
                follow(bought, more("2026-05-01", 1), more("2026-05-01", 1), more("2026-05-01", 1)),
                "DUPLICATE_ACTION asset A, action QUANTITY_CHANGE 2026-05-01 0",
                "DUPLICATE_ACTION asset A, action QUANTITY_CHANGE 2026-05-01 0");
        assertFindings(
                follow(more("2026-05-01", 1), on("2026-06-01", new Cancellation())),
                "ASSET_NEVER_PURCHASED asset A, actions 2");
        assertFindings(
                follow(bought, more("2026-03-31", 1)),
                "ACTION_BEFORE_PURCHASE asset A, action QUANTITY_CHANGE 2026-03-31 0");
        assertFindings(follow(bought, on("2026-05-01", YEAR)), "SECOND_PURCHASE asset A, action PURCHASE 2026-05-01 0");
        AssetHistories empty = follow(on("2027-04-01", YEAR), on("2027-04-02", YEAR), more("2027-05-01", 1));
        assertFindings(
                empty,
                "EMPTY_TERM asset A, action PURCHASE 2027-04-01 0",
                "EMPTY_TERM asset A, action PURCHASE 2027-04-02 0",
                "ASSET_NEVER_PURCHASED asset A, actions 1");
        assertEquals(3, empty.setAside());
        assertEquals(ImmutableList.of(), empty.list());
        assertFindings(
                follow(on("2026-04-01", YEAR), on("2027-01-01", Renewal.until(day("2027-01-01")))),
                "EMPTY_TERM asset A, action RENEWAL 2027-01-01 0");
        assertClean(follow(on("2027-03-31", YEAR)));
        assertClean(follow());
        // what is bought comes first on its day
        AssetHistories atOnce = follow(bought, more("2026-04-01", 1).withDecidedOn(day("2026-03-01")));
        assertClean(atOnce);
        assertPeriods(atOnce, "A [2026-04-01,..) 2 x P JPY 100 / P1M");
    }

    @Test
    void assetsThatOverlapAreSaidAndNeverMerged() {
        AssetAction other = AssetAction.of(B, day("2026-09-01"), BOUGHT);

        AssetHistories histories = follow(on("2026-04-01", YEAR), other);
        assertFindings(histories, "OVERLAPPING_ASSETS asset B, other A, days [2026-09-01,2027-04-01)");
        assertEquals(2, histories.assets().size());
        assertEquals(2, histories.used());
        assertClean(follow(on("2026-04-01", BOUGHT.withUntil(day("2026-09-01"))), other));
        assertClean(follow(on("2026-04-01", YEAR.withProduct(ProductId.of("Q"))), other));
        assertClean(follow(on("2026-04-01", YEAR.withAccount(AccountId.of("Y"))), other));
        AssetAction third = AssetAction.of(AssetId.of("C"), day("2026-10-01"), YEAR);
        assertFindings(
                follow(on("2026-04-01", BOUGHT.withUntil(day("2026-09-02"))), other, third),
                "OVERLAPPING_ASSETS asset B, other A, days [2026-09-01,2026-09-02)",
                "OVERLAPPING_ASSETS asset C, other B, days [2026-10-01,2027-04-01)");
        // the later one joins the earlier one, whatever their ids
        assertFindings(
                follow(on("2026-10-01", YEAR), other),
                "OVERLAPPING_ASSETS asset A, other B, days [2026-10-01,2027-04-01)");
    }

    @Test
    void anOverlapWithALongOneIsSeenPastShorterOnes() {
        AssetAction within = AssetAction.of(B, day("2026-05-01"), BOUGHT.withUntil(day("2026-06-01")));
        AssetAction after = AssetAction.of(AssetId.of("C"), day("2026-07-01"), YEAR);
        assertFindings(
                follow(on("2026-04-01", YEAR), within, after),
                "OVERLAPPING_ASSETS asset B, other A, days [2026-05-01,2026-06-01)",
                "OVERLAPPING_ASSETS asset C, other A, days [2026-07-01,2027-04-01)");
        // of two that end on one day the first is named
        assertFindings(
                follow(on("2026-04-01", YEAR), within.withChange(YEAR), after),
                "OVERLAPPING_ASSETS asset B, other A, days [2026-05-01,2027-04-01)",
                "OVERLAPPING_ASSETS asset C, other A, days [2026-07-01,2027-04-01)");
        // one of another product hides nothing, however long it lasts
        Purchase other = YEAR.withProduct(ProductId.of("Q"));
        assertFindings(
                follow(on("2026-04-01", BOUGHT), within.withChange(other), after.withChange(other)),
                "OVERLAPPING_ASSETS asset C, other B, days [2026-07-01,2027-04-01)");
    }

    @Test
    void anAssetIsToldAsOnTheDate() {
        AssetAction bought = on(
                        "2026-04-01",
                        YEAR.withScope(LicenceScope.GROUP)
                                .withUsefulUntil(day("2027-01-02"))
                                .withRenewsEach(BillingPeriod.YEARLY)
                                .withNotice(Period.ofMonths(1)))
                .withOrder(OpportunityId.of("O1"));
        AssetHistories histories = follow(bought, more("2026-12-31", 1), more("2027-01-01", 1));

        assertEquals(
                ImmutableList.of(Asset.builder()
                        .id(A)
                        .account(ACCOUNT)
                        .product(PRODUCT)
                        .quantity(BigDecimal.valueOf(2))
                        .active(Span.parse("[2026-04-01,..)"))
                        .deliveredOn(day("2026-04-01"))
                        .scope(LicenceScope.GROUP)
                        .opportunity(OpportunityId.of("O1"))
                        .usefulUntil(day("2027-01-02"))
                        .noticeBy(day("2027-02-28"))
                        .renewsAutomatically(true)
                        .build()),
                histories.assets());
        assertEquals(Optional.of(1L), histories.of(A).usefulDaysLeft());
        assertEquals(Optional.of(OpportunityId.of("O1")), histories.of(A).order());
    }

    @Test
    void whatHasEndedOrIsToComeIsToldAsNextToTheDate() {
        AssetHistories ended = follow(on("2026-04-01", BOUGHT.withUntil(day("2026-12-31"))), more("2026-12-30", 1));
        AssetHistories coming = follow(on("2027-01-01", YEAR), more("2027-01-02", 1));
        AssetHistories back = follow(
                on("2026-04-01", BOUGHT.withUntil(day("2026-05-01"))),
                on("2027-02-01", Renewal.until(day("2028-02-01"))));

        assertEquals(
                Span.parse("[2026-04-01,2026-12-31)"), ended.assets().get(0).active());
        assertEquals(BigDecimal.valueOf(2), ended.assets().get(0).quantity());
        assertFalse(ended.assets().get(0).renewsAutomatically());
        assertEquals(
                Span.parse("[2027-01-01,2027-04-01)"), coming.assets().get(0).active());
        assertEquals(BigDecimal.ONE, coming.assets().get(0).quantity());
        assertEquals(Span.parse("[2026-04-01,2026-05-01)"), back.assets().get(0).active());
        assertEquals(Optional.empty(), coming.of(A).state());
        assertEquals(Optional.empty(), coming.of(A).endOfTerm());
    }

    @Test
    void usefulLifeIsCountedFromTheDayAfter() {
        AssetAction bought = on("2026-04-01", BOUGHT);

        assertEquals(Optional.empty(), follow(bought).of(A).usefulDaysLeft());
        for (String[] expected :
                new String[][] {{"2027-01-02", "1"}, {"2027-01-01", "0"}, {"2026-12-31", "0"}, {"2020-01-01", "0"}}) {
            assertEquals(
                    Optional.of(Long.valueOf(expected[1])),
                    follow(bought.withChange(BOUGHT.withUsefulUntil(day(expected[0]))))
                            .of(A)
                            .usefulDaysLeft());
        }
    }

    @Test
    void assetsAreFoundById() {
        AssetHistories histories = follow(on("2026-04-01", BOUGHT));

        assertEquals(Optional.empty(), histories.find(B));
        assertTrue(histories.find(A).isPresent());
        assertEquals(
                "never given: asset B",
                assertThrows(UnknownIdException.class, () -> histories.of(B)).getMessage());
        assertThrows(UnknownIdException.class, () -> histories.explain(B));
        assertEquals(
                "quantity of A on 2026-12-31 = 0",
                follow(on("2027-04-01", BOUGHT)).explain(A).text());
    }

    @Test
    void theNumberAsPublishedThenAndAsKnownNow() {
        AssetAction bought = on("2026-04-01", BOUGHT);
        AssetAction late =
                more("2027-02-10", -1).withDecidedOn(day("2027-02-10")).withEffectiveFrom(day("2026-12-31"));
        AssetAction planned =
                more("2027-02-10", 1).withDecidedOn(day("2027-02-10")).withEffectiveFrom(day("2027-01-01"));
        AssetAction missing = AssetAction.of(B, day("2026-05-01"), BOUGHT.withProduct(ProductId.of("Q")));
        AssetAction gone = more("2026-05-01", 3);
        AssetTracking question = AssetTracking.of(AssetPolicy.standard());
        AssetHistories then = question.follow(List.of(bought, late, planned, gone), ASKED);
        AssetHistories now = question.follow(List.of(bought, late, planned, missing), ASKED.knownOn(day("2027-02-10")));
        AssetHistoriesChange change = now.changeSince(then);

        assertEquals(2, then.notYetKnown());
        assertEquals(
                ImmutableList.of(
                        new AssetRevision(gone, RevisionKind.REMOVED),
                        new AssetRevision(late, RevisionKind.BACK_DATED),
                        new AssetRevision(planned, RevisionKind.NEW),
                        new AssetRevision(missing, RevisionKind.ADDED)),
                change.revisions());
        assertEquals(ImmutableList.of(new AssetRevision(missing, RevisionKind.ADDED)), change.of(B));
        assertEquals(ImmutableSortedMap.of(A, day("2026-05-01"), B, day("2026-05-01")), change.differences());
        assertEquals(change.differences(), change.restated());
        assertEquals(then, change.earlier());
        assertEquals(now, change.later());
        AssetHistories plan = question.follow(List.of(bought, planned), ASKED.knownOn(day("2027-02-10")));
        AssetHistoriesChange onlyPlan = plan.changeSince(question.follow(List.of(bought), ASKED));
        assertEquals(ImmutableSortedMap.of(A, day("2027-01-01")), onlyPlan.differences());
        assertEquals(ImmutableSortedMap.of(), onlyPlan.restated());
        assertEquals(
                ImmutableSortedMap.of(A, day("2026-12-31")),
                question.follow(List.of(bought, late), ASKED.knownOn(day("2027-02-10")))
                        .changeSince(question.follow(List.of(bought), ASKED))
                        .restated());
    }

    @Test
    void answersOfUnequalPoliciesWithOneReferenceAreNotCompared() {
        AssetPolicy charged = AssetPolicy.standard().withChargedWhileSuspended(true);
        AssetHistories other = AssetTracking.of(charged).follow(List.of(), ASKED);
        AssetHistories renamed = AssetTracking.of(
                        charged.toBuilder().ref(DefinitionRef.of("other", 1)).build())
                .follow(List.of(), ASKED);

        assertThrows(DefinitionClashException.class, () -> other.changeSince(follow()));
        assertEquals(ImmutableList.of(), renamed.changeSince(follow()).revisions());
        assertEquals("asset-policy@1", AssetPolicy.standard().ref().toString());
        assertFalse(AssetPolicy.standard().chargedWhileSuspended());
        assertEquals(AssetPolicy.standard().ref().hashCode(), charged.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("definition", () -> AssetTracking.of(null));
        assertNames("actions", () -> AssetTracking.of(AssetPolicy.standard()).follow(null, ASKED));
        assertNames("asOf", () -> AssetTracking.of(AssetPolicy.standard()).follow(List.of(), null));
        assertNames("asset", () -> follow().find(null));
        assertNames("days", () -> follow().renewals(null));
        assertNames("order", () -> follow().lineage(null));
        assertNames("earlier", () -> follow().changeSince(null));
        assertNames("asset", () -> follow().changeSince(follow()).of(null));
        AssetHistory history = follow(on("2026-04-01", BOUGHT)).of(A);
        assertNames("date", () -> history.state(null));
        assertNames("window", () -> history.timeline(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
