package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetChange.Cancellation;
import org.revenuekit.core.asset.AssetChange.CancellationUndone;
import org.revenuekit.core.asset.AssetChange.QuantityChange;
import org.revenuekit.core.asset.AssetChange.Renewal;
import org.revenuekit.core.asset.AssetChange.Swap;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

class RenewalCalendarTest {
    private static final AssetId A = AssetId.of("A");
    private static final AssetId B = AssetId.of("B");
    private static final LocalDate START = day("2025-04-01");
    private static final Purchase YEAR = Purchase.of(AccountId.of("X"), ProductId.of("P"))
            .withPrice(AssetLogs.yen(100))
            .withUntil(day("2026-04-01"));
    private static final Purchase AUTOMATIC = YEAR.withRenewsEach(BillingPeriod.YEARLY);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static AssetAction on(AssetId asset, String day, AssetChange change) {
        return AssetAction.of(asset, day(day), change);
    }

    private static AssetAction bought(Purchase purchase) {
        return AssetAction.of(A, START, purchase);
    }

    private static AssetHistories follow(String date, AssetAction... actions) {
        AsOf asOf = AssetLogs.asOf(day(date)).knownOn(day("2030-01-01"));
        return AssetTracking.of(AssetPolicy.standard()).follow(List.of(actions), asOf);
    }

    private static List<String> entries(AssetHistories histories, Span days) {
        return histories.renewals(days).list().stream()
                .map(entry -> entry.due().asset() + " " + entry.due().due()
                        + entry.due().noticeBy().map(by -> " by " + by).orElse("") + " " + entry.status())
                .toList();
    }

    private static void assertEntries(AssetHistories histories, String... entries) {
        assertEquals(List.of(entries), entries(histories, Span.always()));
    }

    @Test
    void withoutAnybodysDecisionATermIsOverdueOnItsEnd() {
        assertEntries(follow("2026-03-31", bought(YEAR)), "A 2026-04-01 NOTICE_OPEN");
        assertEntries(follow("2026-04-01", bought(YEAR)), "A 2026-04-01 OVERDUE");
        assertEntries(follow("2028-04-01", bought(YEAR)), "A 2026-04-01 OVERDUE");
    }

    @Test
    void theLastDayForANoticeIsAWholeNoticeBeforeTheEnd() {
        Purchase month = AUTOMATIC.withNotice(Period.ofMonths(1));

        assertEntries(follow("2026-02-27", bought(month)), "A 2026-04-01 by 2026-02-28 NOTICE_OPEN");
        assertEntries(follow("2026-02-28", bought(month)), "A 2026-04-01 by 2026-02-28 NOTICE_PASSED");
        assertEntries(
                follow("2025-12-01", bought(month.withNotice(Period.ofDays(30)))),
                "A 2026-04-01 by 2026-03-01 NOTICE_OPEN");
        assertEntries(
                follow("2025-12-01", bought(month.withNotice(Period.of(0, 3, 10)))),
                "A 2026-04-01 by 2025-12-21 NOTICE_OPEN");
    }

    @Test
    void whatRenewsAutomaticallyGoesOnSilently() {
        AssetHistories histories = follow("2027-05-01", bought(AUTOMATIC));

        assertEntries(histories, "A 2026-04-01 RENEWED", "A 2027-04-01 RENEWED", "A 2028-04-01 NOTICE_OPEN");
        assertEquals(Span.parse("[2025-04-01,..)"), histories.periods().get(0).active());
        assertEquals(ImmutableList.of(), histories.of(A).renewals());
        assertEquals(Optional.of(day("2028-04-01")), histories.of(A).endOfTerm());
        assertEntries(follow("2026-04-01", bought(AUTOMATIC)), "A 2026-04-01 RENEWED", "A 2027-04-01 NOTICE_OPEN");
        assertEquals(
                Optional.of(day("2027-04-01")),
                follow("2026-04-01", bought(AUTOMATIC)).of(A).endOfTerm());
        assertEquals(
                Optional.of(day("2026-04-01")),
                follow("2026-03-31", bought(AUTOMATIC)).of(A).endOfTerm());
    }

    /** From 31 January on each month ends where it can, and the next one as if it had not been short. */
    @Test
    void eachEndIsCountedFromTheFirst() {
        Purchase monthly = YEAR.withUntil(day("2026-01-31")).withRenewsEach(BillingPeriod.MONTHLY);

        assertEntries(
                follow("2026-04-01", bought(monthly)),
                "A 2026-01-31 RENEWED",
                "A 2026-02-28 RENEWED",
                "A 2026-03-31 RENEWED",
                "A 2026-04-30 NOTICE_OPEN");
        assertEntries(
                follow("2028-03-01", bought(YEAR.withUntil(day("2028-02-29")).withRenewsEach(BillingPeriod.YEARLY))),
                "A 2028-02-29 RENEWED",
                "A 2029-02-28 NOTICE_OPEN");
        assertEntries(
                follow("2026-02-06", bought(monthly.withRenewsEach(BillingPeriod.WEEKLY))),
                "A 2026-01-31 RENEWED",
                "A 2026-02-07 NOTICE_OPEN");
    }

    @Test
    void aRefusalEndsItAtTheEndOfItsTerm() {
        AssetAction refused = on(A, "2026-02-10", new Cancellation()).withEffectiveFrom(day("2026-04-01"));
        Purchase month = AUTOMATIC.withNotice(Period.ofMonths(1));
        AssetHistories histories = follow("2026-03-01", bought(month), refused);

        assertEntries(histories, "A 2026-04-01 by 2026-02-28 REFUSED");
        assertEquals(0, histories.findings().size());
        assertEquals(AssetStatus.ENDED, histories.of(A).status(day("2026-04-01")));
        AssetHistories late = follow("2026-03-01", bought(month), refused.withDecidedOn(day("2026-03-01")));
        assertEntries(late, "A 2026-04-01 by 2026-02-28 REFUSED");
        assertEquals(
                "LATE_NOTICE asset A, action CANCELLATION 2026-04-01 0, noticeBy 2026-02-28",
                late.findings().list().get(0).toString());
        assertEquals(
                0,
                follow("2026-03-01", bought(month), refused.withDecidedOn(day("2026-02-28")))
                        .findings()
                        .size());
        // a later term
        assertEntries(
                follow("2026-05-01", bought(AUTOMATIC), refused.withEffectiveFrom(day("2027-04-01"))),
                "A 2026-04-01 RENEWED",
                "A 2027-04-01 REFUSED");
        assertEntries(
                follow("2025-05-01", bought(AUTOMATIC), refused.withEffectiveFrom(day("2027-04-01"))),
                "A 2026-04-01 NOTICE_OPEN",
                "A 2027-04-01 REFUSED");
    }

    @Test
    void whatIsCancelledBeforeItsEndIsRefusedToo() {
        AssetAction cancelled = on(A, "2025-12-01", new Cancellation());
        AssetHistories histories = follow("2025-12-01", bought(AUTOMATIC.withNotice(Period.ofMonths(1))), cancelled);

        assertEntries(histories, "A 2026-04-01 by 2026-02-28 REFUSED");
        assertEquals(0, histories.findings().size());
        assertEntries(follow("2026-12-01", bought(YEAR), on(A, "2025-04-01", new Cancellation())));
    }

    @Test
    void whatHasRunOutCanStillBeRefused() {
        AssetAction late = on(A, "2026-05-01", new Cancellation());
        AssetHistories histories = follow("2026-05-02", bought(YEAR), late);

        assertEntries(histories, "A 2026-04-01 REFUSED");
        assertEquals(0, histories.findings().size());
        assertEquals(
                Span.parse("[2025-04-01,2026-04-01)"),
                histories.periods().get(0).active());
        assertEquals(Optional.empty(), histories.periods().get(0).cancelledOn());
        assertEntries(
                follow("2026-06-02", bought(YEAR), late, on(A, "2026-06-01", new CancellationUndone())),
                "A 2026-04-01 OVERDUE");
        assertEntries(
                follow("2026-06-02", bought(YEAR), late, on(A, "2026-06-01", Renewal.until(day("2027-06-01")))),
                "A 2026-04-01 REFUSED",
                "A 2027-06-01 NOTICE_OPEN");
    }

    private static AssetRenewal renewal(AssetHistories histories) {
        return histories.of(A).renewals().get(0);
    }

    @Test
    void aRenewalFollowsSeamlesslyEarlyLateOrAfterAGap() {
        AssetAction renewed = on(A, "2026-03-01", Renewal.until(day("2027-04-01")));

        AssetHistories seamless = follow("2026-03-02", bought(YEAR), renewed.withEffectiveFrom(day("2026-04-01")));
        assertEquals(
                new AssetRenewal(
                        renewed.withEffectiveFrom(day("2026-04-01")),
                        RenewalKind.SEAMLESS,
                        Optional.of(day("2026-04-01")),
                        day("2027-04-01")),
                renewal(seamless));
        assertEquals(1, seamless.periods().size());
        assertEntries(seamless, "A 2026-04-01 RENEWED", "A 2027-04-01 NOTICE_OPEN");
        assertEquals(Optional.of(day("2026-04-01")), seamless.of(A).endOfTerm());
        assertEquals(
                Optional.of(day("2027-04-01")),
                follow("2026-04-01", bought(YEAR), renewed.withEffectiveFrom(day("2026-04-01")))
                        .of(A)
                        .endOfTerm());
        AssetHistories early = follow("2026-03-02", bought(YEAR), renewed);
        assertEquals(RenewalKind.EARLY, renewal(early).kind());
        assertEntries(early, "A 2026-04-01 RENEWED", "A 2027-04-01 NOTICE_OPEN");
        AssetHistories late = follow(
                "2026-05-01",
                bought(YEAR),
                renewed.withEffectiveFrom(day("2026-04-01")).withDecidedOn(day("2026-04-02")));
        assertEquals(RenewalKind.LATE, renewal(late).kind());
        assertEquals(1, late.periods().size());
        assertEquals(
                RenewalKind.SEAMLESS,
                renewal(follow(
                                "2026-05-01",
                                bought(YEAR),
                                renewed.withEffectiveFrom(day("2026-04-01")).withDecidedOn(day("2026-04-01"))))
                        .kind());
        AssetHistories gap = follow("2026-05-01", bought(YEAR), renewed.withEffectiveFrom(day("2026-04-02")));
        assertEquals(RenewalKind.GAP, renewal(gap).kind());
        assertEquals(
                List.of(Span.parse("[2025-04-01,2026-04-01)"), Span.parse("[2026-04-02,2027-04-01)")),
                gap.periods().stream().map(AssetPeriod::active).toList());
        assertEntries(gap, "A 2026-04-01 RENEWED", "A 2027-04-01 NOTICE_OPEN");
        AssetHistories none = follow("2026-05-01", bought(Purchase.of(AccountId.of("X"), ProductId.of("P"))), renewed);
        assertEquals(RenewalKind.EARLY, renewal(none).kind());
        assertEquals(Optional.empty(), renewal(none).previousEnd());
    }

    /** A term that was corrected before its first day is none that anybody has to decide about. */
    @Test
    void ofTwoRenewalsOnOneDayTheLastOneCounts() {
        AssetAction renewed = on(A, "2026-03-01", Renewal.until(day("2027-04-01")));
        AssetAction corrected =
                on(A, "2026-03-01", Renewal.until(day("2028-04-01"))).withSequence(1);

        assertEntries(
                follow("2026-03-02", bought(YEAR), renewed, corrected),
                "A 2026-04-01 RENEWED",
                "A 2028-04-01 NOTICE_OPEN");
    }

    @Test
    void whatRenewsAutomaticallyCanBeRenewedByHandToo() {
        AssetAction renewed = on(A, "2027-04-01", Renewal.until(day("2030-04-01")));

        AssetHistories histories = follow("2027-05-01", bought(AUTOMATIC), renewed);
        assertEquals(RenewalKind.SEAMLESS, renewal(histories).kind());
        assertEntries(histories, "A 2026-04-01 RENEWED", "A 2027-04-01 RENEWED", "A 2030-04-01 NOTICE_OPEN");
        assertEquals(
                Optional.of(day("2028-04-01")),
                renewal(follow("2027-05-01", bought(AUTOMATIC), renewed.withEffectiveFrom(day("2027-04-02"))))
                        .previousEnd());
    }

    @Test
    void aRenewalMayHaveAnotherQuantityAndPrice() {
        Renewal less =
                new Renewal(day("2027-04-01"), Optional.of(new BigDecimal("3.0")), Optional.of(AssetLogs.yen(120)));
        AssetAction renewed = on(A, "2026-04-01", less);
        Purchase ten = YEAR.withQuantity(BigDecimal.TEN);

        AssetPeriod after = follow("2026-05-01", bought(ten), renewed).periods().get(1);
        assertEquals(BigDecimal.valueOf(3), after.quantity());
        assertEquals(Optional.of(AssetLogs.yen(120)), after.price());
        AssetHistories more = follow("2026-05-01", bought(YEAR), renewed);
        assertEquals(BigDecimal.valueOf(3), more.periods().get(1).quantity());
        assertEquals(2, more.of(A).state().orElseThrow().sources().size());
        assertEquals(
                1,
                follow(
                                "2026-05-01",
                                bought(YEAR.withQuantity(BigDecimal.valueOf(3))),
                                on(A, "2026-04-01", new Renewal(day("2027-04-01"), less.quantity(), Optional.empty())))
                        .periods()
                        .size());
    }

    @Test
    void aRenewalToTheEndThatAnotherAssetHasIsCoTerm() {
        AssetAction other =
                AssetAction.of(B, START, YEAR.withProduct(ProductId.of("Q")).withUntil(day("2026-12-01")));
        AssetAction renewed = on(A, "2026-04-01", Renewal.until(day("2026-12-01")));

        assertEquals(
                RenewalKind.CO_TERM,
                renewal(follow("2026-05-01", bought(YEAR), other, renewed)).kind());
        // another account
        assertEquals(
                RenewalKind.SEAMLESS,
                renewal(follow(
                                "2026-05-01",
                                bought(YEAR),
                                other.withChange(((Purchase) other.change()).withAccount(AccountId.of("Y"))),
                                renewed))
                        .kind());
        // the other one has its end on the same day only
        assertEquals(
                RenewalKind.SEAMLESS,
                renewal(follow(
                                "2026-05-01",
                                bought(YEAR),
                                other.withDecidedOn(day("2026-04-01")).withEffectiveFrom(day("2026-04-01")),
                                renewed))
                        .kind());
        assertEquals(
                RenewalKind.CO_TERM,
                renewal(follow("2026-05-01", bought(YEAR), other.withEffectiveFrom(day("2026-03-31")), renewed))
                        .kind());
        // the other one is given up
        assertEquals(
                RenewalKind.SEAMLESS,
                renewal(follow("2026-05-01", bought(YEAR), other, on(B, "2026-03-31", new Cancellation()), renewed))
                        .kind());
        assertEquals(
                RenewalKind.CO_TERM,
                renewal(follow("2026-05-01", bought(YEAR), other, on(B, "2026-04-01", new Swap(A)), renewed))
                        .kind());
        // one is given up, and the next one is not
        assertEquals(
                RenewalKind.CO_TERM,
                renewal(follow(
                                "2026-05-01",
                                bought(YEAR),
                                other,
                                on(B, "2026-02-01", new Cancellation()),
                                AssetAction.of(AssetId.of("C"), START, other.change()),
                                renewed))
                        .kind());
        // its own end is no other's
        assertEquals(
                RenewalKind.EARLY,
                renewal(follow("2026-05-01", bought(YEAR), on(A, "2026-03-01", Renewal.until(day("2026-04-01")))))
                        .kind());
        assertEquals(
                RenewalKind.GAP,
                renewal(follow("2026-05-01", bought(YEAR), other, renewed.withEffectiveFrom(day("2026-04-02"))))
                        .kind());
    }

    @Test
    void theMostUrgentComesFirst() {
        AssetAction other = AssetAction.of(
                B,
                START,
                YEAR.withProduct(ProductId.of("Q")).withUntil(day("2026-05-01")).withNotice(Period.ofMonths(3)));
        AssetAction third = AssetAction.of(AssetId.of("C"), START, YEAR.withProduct(ProductId.of("R")));
        AssetHistories histories = follow("2026-01-30", third, bought(YEAR), other);

        assertEntries(
                histories,
                "B 2026-05-01 by 2026-01-31 NOTICE_OPEN",
                "A 2026-04-01 NOTICE_OPEN",
                "C 2026-04-01 NOTICE_OPEN");
        assertEquals(
                List.of("B 2026-05-01 by 2026-01-31 NOTICE_OPEN"),
                entries(histories, Span.parse("[2026-01-31,2026-02-01)")));
        assertEquals(List.of(), entries(histories, Span.parse("[2026-02-01,2026-04-01)")));
        // what is decided already, too
        AssetAction refused = on(B, "2025-12-01", new Cancellation()).withEffectiveFrom(day("2026-05-01"));
        AssetHistories decided = follow("2026-01-30", other, refused);
        assertEquals(
                List.of("B 2026-05-01 by 2026-01-31 REFUSED"), entries(decided, Span.parse("[2026-01-31,2026-02-01)")));
        assertEquals(List.of(), entries(decided, Span.from(day("2026-02-01"))));
        assertEquals(List.of(), entries(decided, Span.until(day("2026-01-31"))));
        RenewalCalendar calendar = histories.renewals(Span.parse("[2026-04-01,2026-06-01)"));
        assertEquals(2, calendar.count(RenewalStatus.NOTICE_OPEN));
        assertEquals(0, calendar.count(RenewalStatus.OVERDUE));
        assertEquals(calendar.list(), calendar.of(RenewalStatus.NOTICE_OPEN));
        assertEquals(A, calendar.dues().get(0).asset());
        assertEquals(day("2026-04-01"), calendar.list().get(0).decideBy());
        assertEquals(histories.asOf(), calendar.asOf());
        assertEquals(Span.parse("[2026-04-01,2026-06-01)"), calendar.days());
    }

    private static List<String> changes(List<CalendarChange> changes) {
        return changes.stream()
                .map(change ->
                        change.asset() + " " + change.due() + " " + statuses(change.before()) + statuses(change.now()))
                .toList();
    }

    private static List<RenewalStatus> statuses(List<CalendarEntry> entries) {
        return entries.stream().map(CalendarEntry::status).toList();
    }

    private static RenewalCalendar calendar(String date, AssetAction... actions) {
        return follow(date, actions).renewals(Span.always());
    }

    @Test
    void itIsToldWhatHasBecomeOfAnEarlierCalendar() {
        AssetAction refused = AssetAction.of(B, START, YEAR.withProduct(ProductId.of("Q")));
        AssetAction added = AssetAction.of(
                AssetId.of("C"), START, YEAR.withProduct(ProductId.of("R")).withUntil(day("2026-03-20")));
        AssetAction same = AssetAction.of(
                AssetId.of("D"), START, YEAR.withProduct(ProductId.of("S")).withUntil(day("2027-04-01")));
        AssetAction gone = AssetAction.of(
                AssetId.of("E"), START, YEAR.withProduct(ProductId.of("T")).withUntil(day("2026-06-01")));
        RenewalCalendar earlier = calendar("2026-03-31", bought(YEAR), refused, same, gone);
        RenewalCalendar later =
                calendar("2026-04-01", bought(YEAR), refused, on(B, "2026-03-31", new Cancellation()), same, added);

        RenewalCalendarChange change = later.changeSince(earlier);
        assertSame(earlier, change.earlier());
        assertSame(later, change.later());
        assertEquals(
                List.of(
                        "C 2026-03-20 [][OVERDUE]",
                        "A 2026-04-01 [NOTICE_OPEN][OVERDUE]",
                        "B 2026-04-01 [NOTICE_OPEN][REFUSED]",
                        "E 2026-06-01 [NOTICE_OPEN][]"),
                changes(change.changes()));
        assertEquals(List.of("B 2026-04-01 [NOTICE_OPEN][REFUSED]"), changes(change.of(B)));
        assertEquals(List.of(), changes(change.of(AssetId.of("D"))));
        assertEquals(
                List.of(AssetId.of("C"), A),
                change.newly(RenewalStatus.OVERDUE).stream()
                        .map(entry -> entry.due().asset())
                        .toList());
        assertEquals(List.of(RenewalStatus.REFUSED), statuses(change.newly(RenewalStatus.REFUSED)));
        assertEquals(List.of(), change.newly(RenewalStatus.NOTICE_OPEN));
        assertEquals(List.of(), later.changeSince(later).changes());
    }

    /** Renewed early, but for no longer: two terms run out on one day. */
    @Test
    void twoTermsThatEndOnOneDayAreOneChange() {
        RenewalCalendar earlier = calendar("2026-02-01", bought(YEAR));
        RenewalCalendar later =
                calendar("2026-03-01", bought(YEAR), on(A, "2026-03-01", Renewal.until(day("2026-04-01"))));

        assertEquals(
                List.of("A 2026-04-01 [NOTICE_OPEN][RENEWED, NOTICE_OPEN]"),
                changes(later.changeSince(earlier).changes()));
        assertEquals(
                List.of(RenewalStatus.RENEWED),
                statuses(later.changeSince(earlier).newly(RenewalStatus.RENEWED)));
        assertEquals(List.of(), later.changeSince(earlier).newly(RenewalStatus.NOTICE_OPEN));
        assertEquals(
                List.of("A 2026-04-01 [RENEWED, NOTICE_OPEN][NOTICE_OPEN]"),
                changes(earlier.changeSince(later).changes()));
    }

    @Test
    void calendarsOfOtherDaysAreComparedToo() {
        AssetHistories histories = follow("2026-03-31", bought(YEAR));

        assertEquals(
                List.of("A 2026-04-01 [NOTICE_OPEN][]"),
                changes(histories
                        .renewals(Span.from(day("2026-04-02")))
                        .changeSince(histories.renewals(Span.always()))
                        .changes()));
    }

    @Test
    void calendarsOfUnequalPoliciesWithOneReferenceAreNotCompared() {
        AssetPolicy standard = AssetPolicy.standard();
        AssetPolicy other = standard.withChargedWhileSuspended(true);
        AsOf asOf = AssetLogs.asOf(day("2026-03-31"));
        RenewalCalendar clash =
                AssetTracking.of(other).follow(List.of(bought(YEAR)), asOf).renewals(Span.always());

        assertEquals(other, clash.definition());
        assertThrows(
                DefinitionClashException.class,
                () -> calendar("2026-03-31", bought(YEAR)).changeSince(clash));
        assertEquals(
                "before or now must not be empty, both were (asset A)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new CalendarChange(A, day("2026-04-01"), ImmutableList.of(), ImmutableList.of()))
                        .getMessage());
    }

    @Test
    void aDueSaysWhatRunsOut() {
        Purchase purchase = AUTOMATIC.withNotice(Period.ofMonths(2)).withSubscription(SubscriptionId.of("S1"));

        assertEquals(
                ImmutableList.of(RenewalDue.builder()
                        .asset(A)
                        .account(AccountId.of("X"))
                        .product(ProductId.of("P"))
                        .subscription(SubscriptionId.of("S1"))
                        .due(day("2026-04-01"))
                        .noticeBy(day("2026-01-31"))
                        .automatic(true)
                        .quantity(BigDecimal.valueOf(5))
                        .price(AssetLogs.yen(100))
                        .build()),
                follow(
                                "2025-10-01",
                                bought(purchase),
                                on(A, "2026-03-31", new QuantityChange(BigDecimal.valueOf(4))),
                                on(A, "2026-04-01", new QuantityChange(BigDecimal.valueOf(4))))
                        .renewals(Span.parse("[2026-01-01,2026-02-01)"))
                        .dues());
    }

    /** An end is not asked for one by one, however long ago the first one was. */
    @Test
    void oldTermsAreAsCheapAsNewOnes() {
        AssetAction old = AssetAction.of(
                A, LocalDate.of(1, 1, 1), YEAR.withUntil(LocalDate.of(1, 1, 2)).withRenewsEach(BillingPeriod.DAILY));

        assertEquals(
                List.of("A 2026-01-01 RENEWED", "A 2026-01-02 NOTICE_OPEN"),
                entries(follow("2026-01-01", old), Span.from(day("2026-01-01"))));
        AsOf last = AssetLogs.asOf(LocalDate.of(99_999, 1, 1));
        AssetHistories far = AssetTracking.of(AssetPolicy.standard()).follow(List.of(bought(AUTOMATIC)), last);
        assertEquals(List.of(), entries(far, Span.from(LocalDate.of(99_999, 1, 1))));
        assertEquals(Optional.of(LocalDate.of(12_000, 4, 1)), far.of(A).endOfTerm());
    }

    @Test
    @SuppressWarnings("NullAway")
    void valuesAreWhatTheyAreMadeOf() {
        EqualsVerifier.forClass(CalendarEntry.class).verify();
        EqualsVerifier.forClass(AssetRenewal.class).verify();
        EqualsVerifier.forClass(AssetRevision.class).verify();
        assertThrows(NullPointerException.class, () -> new CalendarEntry(null, RenewalStatus.OVERDUE));
        assertThrows(
                NullPointerException.class,
                () -> follow("2026-01-01").renewals(Span.always()).of(null));
    }
}
