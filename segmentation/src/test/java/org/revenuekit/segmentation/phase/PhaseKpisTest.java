package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;
import static org.revenuekit.segmentation.phase.PhaseWorld.phase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;

class PhaseKpisTest {
    private static final SellerId SATO = SellerId.of("sato");
    private static final SellerId MORI = SellerId.of("mori");
    private static final Criterion MEETS =
            criterion("meets", EvidencePattern.of(FactKind.MEETING).withWithinDays(29));
    private static final Criterion QUOTES = criterion("quotes", FactKind.COMPETITIVE_QUOTE);
    private static final Criterion ORDERS = criterion("orders", FactKind.ORDER);
    private static final PhaseModel MODEL = model(Gate.allOf(MEETS), Gate.allOf(QUOTES), Gate.allOf(ORDERS));
    private static final PhaseKpis KPIS = PhaseKpis.of(PhaseKpiPolicy.standard());

    /** The 100 days up to today. */
    private static final Span WINDOW = lastDays(100);

    /**
     * A meets us 90 days ago, for 30 days; asks for a quotation 80 days ago; meets us again 20 days ago. B does all at
     * once 40 days ago, and no longer meets us from 10 days ago on.
     */
    private static final PhaseBoard BOARD = judge(
            MODEL,
            held("1", FactKind.MEETING, 90),
            held("2", FactKind.COMPETITIVE_QUOTE, 80),
            held("3", FactKind.MEETING, 20),
            held("4", FactKind.MEETING, 40).withAccount(B),
            held("5", FactKind.COMPETITIVE_QUOTE, 40).withAccount(B),
            held("6", FactKind.ORDER, 40).withAccount(B));

    private static final PhaseKpiReport REPORT = KPIS.measure(BOARD, WINDOW);

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    private static Span lastDays(int days) {
        return Span.of(ago(days - 1), TODAY.plusDays(1));
    }

    private static PhaseEvent event(AccountId account, int daysAgo, int from, int to, PhaseCause cause) {
        return new PhaseEvent(
                account,
                ago(daysAgo),
                phase(from),
                phase(to),
                ImmutableList.of(new PhaseMove.Step(cause, phase(from), phase(to))));
    }

    @Test
    void promotionsAndDemotionsAreNeverNetted() {
        PhaseEvents events = REPORT.events();

        PhaseEvent fell = event(A, 60, 2, 0, PhaseCause.EXPIRED);
        PhaseEvent rose = event(A, 20, 0, 2, PhaseCause.NEW_EVIDENCE);
        PhaseEvent jumped = event(B, 40, 0, 3, PhaseCause.NEW_EVIDENCE);
        PhaseEvent dropped = event(B, 10, 3, 0, PhaseCause.EXPIRED);
        assertEquals(
                List.of(
                        event(A, 90, 0, 1, PhaseCause.NEW_EVIDENCE),
                        event(A, 80, 1, 2, PhaseCause.NEW_EVIDENCE),
                        fell,
                        rose,
                        jumped,
                        dropped),
                events.list());
        assertEquals(4, events.promotions().size());
        assertEquals(List.of(fell, dropped), events.demotions());
        assertEquals(List.of(fell, rose, jumped, dropped), events.skips());
        assertEquals(List.of(fell, dropped), events.by(PhaseCause.EXPIRED));
        assertEquals(events.promotions(), events.by(PhaseCause.NEW_EVIDENCE));
        assertEquals(List.of(), events.by(PhaseCause.DEFINITION));
        assertEquals(1, events.transitions().count(phase(0), phase(3)));
        assertEquals(6, events.transitions().moved());
        assertEquals("4 promotions, 2 demotions", events.toString());
        assertEquals(-3, dropped.levels());
        assertEquals(events, KPIS.measure(BOARD, WINDOW).events());
        assertEquals(events.hashCode(), KPIS.measure(BOARD, WINDOW).events().hashCode());
        assertNotEquals(events, KPIS.measure(BOARD, lastDays(20)).events());
        assertNotEquals(
                events.hashCode(), KPIS.measure(BOARD, lastDays(20)).events().hashCode());
        assertNotEquals(events, events.list());
        assertFalse(new PhaseEvent(A, TODAY, phase(1), phase(1), ImmutableList.of()).isPromotion());
    }

    @Test
    void thePortfolioIsThatBeforeTheWindowAndOfItsLastDay() {
        assertEquals(List.of(2L, 0L, 0L, 0L), REPORT.atStart().values().asList());
        assertEquals(List.of(1L, 0L, 1L, 0L), REPORT.atEnd().values().asList());
        assertEquals(
                List.of(phase(0), phase(1), phase(2), phase(3)),
                REPORT.atEnd().keySet().asList());
        assertEquals(1, REPORT.transitions().count(phase(0), phase(2)));
        assertEquals(1, REPORT.transitions().stayed());
        assertEquals(Ratio.of(1, 2), REPORT.transitions().rate(phase(0), phase(2)));

        // a window that begins on the day of an event has it, and starts from the day before
        PhaseKpiReport twenty = KPIS.measure(BOARD, lastDays(21));
        assertEquals(List.of(1L, 0L, 0L, 1L), twenty.atStart().values().asList());
        assertEquals(2, twenty.events().list().size());
        assertEquals(1, KPIS.measure(BOARD, lastDays(20)).events().list().size());
        assertEquals(
                1,
                KPIS.measure(BOARD, Span.of(ago(20), ago(19))).events().list().size());
    }

    @Test
    void daysAreThoseOfTheWindowAndStaysAreWhole() {
        List<PhaseDwell> dwell = REPORT.dwell();

        // A: 9 days, 40 days (60 to 21 ago); B: 59 days, then 11 from 10 days ago on
        assertEquals(new PhaseDwell(phase(0), 9 + 40 + 59 + 11, ImmutableList.of(40L), 2, 1), dwell.get(0));
        assertEquals(new PhaseDwell(phase(1), 10, ImmutableList.of(10L), 0, 0), dwell.get(1));
        assertEquals(new PhaseDwell(phase(2), 20 + 21, ImmutableList.of(20L), 0, 1), dwell.get(2));
        assertEquals(new PhaseDwell(phase(3), 30, ImmutableList.of(30L), 0, 0), dwell.get(3));

        // of a stay that ends in the window the days before it count for its length, not for the days
        PhaseDwell later = KPIS.measure(BOARD, lastDays(15)).dwell().get(3);
        assertEquals(new PhaseDwell(phase(3), 4, ImmutableList.of(30L), 0, 0), later);
        assertEquals(
                new PhaseDwell(phase(3), 0, ImmutableList.of(30L), 0, 0),
                KPIS.measure(BOARD, lastDays(11)).dwell().get(3));
        assertEquals(
                new PhaseDwell(phase(3), 0, ImmutableList.of(), 0, 0),
                KPIS.measure(BOARD, lastDays(10)).dwell().get(3));
        assertEquals(
                new PhaseDwell(phase(3), 5, ImmutableList.of(), 0, 1),
                KPIS.measure(BOARD, Span.of(ago(15), ago(10))).dwell().get(3));
    }

    @Test
    void percentilesAreLengthsThatOccurred() {
        PhaseDwell dwell = new PhaseDwell(phase(1), 0, ImmutableList.of(1L, 5L, 9L, 30L), 0, 0);

        assertEquals(Optional.of(5L), dwell.median());
        assertEquals(Optional.of(1L), dwell.percentile(1));
        assertEquals(Optional.of(1L), dwell.percentile(25));
        assertEquals(Optional.of(5L), dwell.percentile(26));
        assertEquals(Optional.of(9L), dwell.percentile(75));
        assertEquals(Optional.of(30L), dwell.percentile(76));
        assertEquals(Optional.of(30L), dwell.percentile(100));
        assertEquals(Optional.empty(), new PhaseDwell(phase(1), 9, ImmutableList.of(), 1, 1).median());
        assertRefused("percent must be 1 to 100, was 0", () -> dwell.percentile(0));
        assertRefused("percent must be 1 to 100, was 101", () -> dwell.percentile(101));
    }

    @Test
    void stuckIsWhoStaysLongerThanAllowed() {
        PhaseKpiPolicy policy = PhaseKpiPolicy.standard().withStuckAfterDays(20);
        StuckAccount a = new StuckAccount(A, phase(2), ago(20), 21);

        assertEquals(List.of(a), PhaseKpis.of(policy).measure(BOARD, WINDOW).stuck());
        assertEquals(
                List.of(),
                PhaseKpis.of(policy.withStuckAfterDays(21))
                        .measure(BOARD, WINDOW)
                        .stuck());
        assertEquals(
                List.of(a, new StuckAccount(B, phase(0), ago(10), 11)),
                PhaseKpis.of(policy.withStuckAfterDays(10))
                        .measure(BOARD, WINDOW)
                        .stuck());
        // by the end of another window, in which B is in the highest phase
        assertEquals(
                List.of(new StuckAccount(A, phase(0), ago(60), 40)),
                PhaseKpis.of(policy).measure(BOARD, Span.of(ago(30), ago(20))).stuck());
    }

    @Test
    void whoWasNeverElsewhereIsNotStuckButListed() {
        assertEquals(List.of(), REPORT.neverMoved());
        PhaseKpiReport early = KPIS.measure(BOARD, Span.of(ago(89), ago(50)));
        assertEquals(List.of(B), early.neverMoved());
        assertEquals(List.of(), early.stuck());
    }

    @Test
    void tiesAmongTheStuckAreByAccount() {
        PhaseBoard board = judge(MODEL, held("1", FactKind.MEETING, 9).withAccount(B), held("2", FactKind.MEETING, 9));

        assertEquals(
                List.of(A, B),
                PhaseKpis.of(PhaseKpiPolicy.standard().withStuckAfterDays(9))
                        .measure(board, lastDays(1))
                        .stuck()
                        .stream()
                        .map(StuckAccount::account)
                        .toList());
    }

    @Test
    void historiesAreThoseOfTheWindow() {
        assertEquals(
                "0 P0 [" + ago(99) + "," + ago(90) + "), 1 P1 [" + ago(90) + "," + ago(80) + "), 2 P2 [" + ago(80) + ","
                        + ago(60) + "), 0 P0 [" + ago(60) + "," + ago(20) + "), 2 P2 [" + ago(20) + ","
                        + TODAY.plusDays(1) + ")",
                REPORT.of(A).toString());
        assertThrows(UnknownIdException.class, () -> REPORT.of(STRANGER));
        assertSame(BOARD, REPORT.board());
        assertEquals(WINDOW, REPORT.window());
        assertEquals(PhaseKpiPolicy.standard(), REPORT.definition());
    }

    @Test
    void hitsAreCountedOnTheLastDayOfTheWindow() {
        assertEquals(
                List.of(
                        new CriterionHit(MEETS.id(), 1, 0, 1, WilsonInterval.of(1, 1, 1.96)),
                        new CriterionHit(QUOTES.id(), 2, 0, 0, WilsonInterval.of(2, 2, 1.96)),
                        new CriterionHit(ORDERS.id(), 1, 0, 1, WilsonInterval.of(1, 1, 1.96))),
                REPORT.hits());
        CriterionHit denied = KPIS.measure(
                        judge(
                                MODEL,
                                held("1", FactKind.ORDER, 3).withAnswer(false),
                                held("2", FactKind.ORDER, 3).withAccount(B)),
                        lastDays(1))
                .hits()
                .get(2);
        assertEquals(new CriterionHit(ORDERS.id(), 1, 1, 0, WilsonInterval.of(1, 2, 1.96)), denied);
        assertEquals(Ratio.of(1, 2), denied.rate());
        assertEquals(
                Ratio.of(0, 0),
                KPIS.measure(BOARD, Span.of(ago(99), ago(95))).hits().get(0).rate());
    }

    private static CriterionAttempt attempt(
            Criterion criterion, int level, int daysAgo, CriterionAttempt.Outcome outcome) {
        return new CriterionAttempt(A, criterion.id(), phase(level), ago(daysAgo), outcome);
    }

    @Test
    void anAttemptIsTheFirstDayOnWhichACriterionIsMetInAPhase() {
        PhaseKpiReport report = PhaseKpis.of(PhaseKpiPolicy.standard().withPromotionWithinDays(10))
                .measure(BOARD, WINDOW);

        assertEquals(
                List.of(
                        attempt(MEETS, 0, 90, CriterionAttempt.Outcome.PROMOTED), // on the same day
                        attempt(MEETS, 1, 89, CriterionAttempt.Outcome.PROMOTED), // on the tenth day, 80 days ago: 9
                        attempt(QUOTES, 1, 80, CriterionAttempt.Outcome.PROMOTED),
                        attempt(MEETS, 2, 79, CriterionAttempt.Outcome.NOT_PROMOTED),
                        attempt(QUOTES, 2, 79, CriterionAttempt.Outcome.NOT_PROMOTED),
                        attempt(QUOTES, 0, 59, CriterionAttempt.Outcome.NOT_PROMOTED)),
                report.attempts().stream()
                        .filter(attempt -> attempt.account().equals(A))
                        .toList());
        assertEquals(
                new CriterionYield(MEETS.id(), phase(0), 2, 0, 0, WilsonInterval.of(2, 2, 1.96)),
                report.yields().get(0));
        assertEquals(Ratio.of(2, 2), report.yields().get(0).rate());
        assertEquals(
                Ratio.of(1, 3),
                new CriterionYield(MEETS.id(), phase(0), 1, 2, 4, WilsonInterval.of(1, 3, 1.96)).rate());
        assertEquals(
                List.of(), // from the highest phase there is none to come to
                report.attempts().stream()
                        .filter(attempt -> attempt.phase().equals(MODEL.top()))
                        .toList());
    }

    @Test
    void comingBackToThePhaseIsNoPromotion() {
        PhaseBoard board = judge(MODEL, held("1", FactKind.MEETING, 90), held("2", FactKind.MEETING, 55));
        PhaseKpiReport report = PhaseKpis.of(PhaseKpiPolicy.standard().withPromotionWithinDays(40))
                .measure(board, WINDOW);

        assertEquals(
                List.of(
                        attempt(MEETS, 0, 90, CriterionAttempt.Outcome.PROMOTED),
                        attempt(MEETS, 1, 89, CriterionAttempt.Outcome.NOT_PROMOTED)),
                report.attempts());
    }

    @Test
    void anAttemptIsOpenUntilItsTimeIsOver() {
        PhaseBoard board = judge(
                MODEL,
                held("1", FactKind.COMPETITIVE_QUOTE, 9),
                held("2", FactKind.MEETING, 3),
                held("3", FactKind.COMPETITIVE_QUOTE, 9).withAccount(B));
        PhaseKpiPolicy policy = PhaseKpiPolicy.standard();

        List<CriterionAttempt> open = PhaseKpis.of(policy.withPromotionWithinDays(10))
                .measure(board, WINDOW)
                .attempts();
        assertEquals(CriterionAttempt.Outcome.OPEN, open.get(0).outcome()); // though it is promoted already
        List<CriterionYield> yields = PhaseKpis.of(policy.withPromotionWithinDays(9))
                .measure(board, WINDOW)
                .yields();
        assertEquals(
                new CriterionYield(QUOTES.id(), phase(0), 1, 1, 0, WilsonInterval.of(1, 2, 1.96)),
                yields.stream()
                        .filter(one -> one.criterion().equals(QUOTES.id()))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                Optional.of(CriterionAttempt.Outcome.PROMOTED),
                PhaseKpis.of(policy.withPromotionWithinDays(6)).measure(board, WINDOW).attempts().stream()
                        .map(CriterionAttempt::outcome)
                        .findFirst());
        assertEquals(
                Optional.of(CriterionAttempt.Outcome.NOT_PROMOTED),
                PhaseKpis.of(policy.withPromotionWithinDays(5)).measure(board, WINDOW).attempts().stream()
                        .map(CriterionAttempt::outcome)
                        .findFirst());
        // what comes of it is looked for after the window, too
        assertEquals(
                Optional.of(CriterionAttempt.Outcome.PROMOTED),
                PhaseKpis.of(policy.withPromotionWithinDays(6))
                        .measure(board, Span.of(ago(20), ago(8)))
                        .attempts()
                        .stream()
                        .map(CriterionAttempt::outcome)
                        .findFirst());
    }

    @Test
    void eventsBelongToWhoLedTheAccountOnTheDay() {
        Ownership ownership = Ownership.of(
                Sellers.of(List.of()),
                List.of(
                        AccountOwner.of(A, SATO, Span.until(ago(80))),
                        AccountOwner.of(A, MORI, Span.from(ago(80))),
                        AccountOwner.of(B, MORI, Span.from(ago(20)))));
        KpiGroups<SellerId, PhaseEvents> events = REPORT.eventsBySeller(ownership);

        assertEquals(List.of(MORI, SATO), events.groups().keySet().asList());
        assertEquals(
                List.of(event(A, 90, 0, 1, PhaseCause.NEW_EVIDENCE)),
                events.find(SATO).orElseThrow().list());
        assertEquals(4, events.find(MORI).orElseThrow().list().size());
        assertEquals(
                List.of(event(B, 40, 0, 3, PhaseCause.NEW_EVIDENCE)),
                events.ungrouped().list());
        assertEquals(Optional.empty(), events.find(SellerId.of("nobody")));
        assertEquals(
                "{mori=2 promotions, 2 demotions, sato=1 promotions, 0 demotions}, ungrouped 1 promotions, 0 demotions",
                events.toString());
        assertEquals(
                List.of(MORI), REPORT.hitsBySeller(ownership).groups().keySet().asList());
        assertEquals(2, REPORT.yieldsBySeller(ownership).groups().size());
    }

    @Test
    void teamsAreGroupings() {
        Grouping<AccountId, String> teams =
                Grouping.of("team", account -> account.equals(A) ? Optional.of("east") : Optional.empty());

        assertEquals(4, REPORT.eventsBy(teams).find("east").orElseThrow().list().size());
        assertEquals(2, REPORT.eventsBy(teams).ungrouped().list().size());
        assertEquals(
                new PhaseDwell(phase(0), 49, ImmutableList.of(40L), 1, 0),
                REPORT.dwellBy(teams).find("east").orElseThrow().get(0));
        assertEquals(1, REPORT.hitsBy(teams).find("east").orElseThrow().get(0).met());
        assertEquals(1, REPORT.yieldsBy(teams).find("east").orElseThrow().get(0).open());
    }

    @Test
    void topSellersAreComparedWithTheOthers() {
        Ownership ownership =
                Ownership.of(Sellers.of(List.of()), List.of(AccountOwner.of(A, SATO), AccountOwner.of(B, MORI)));
        TopSellers sellers = REPORT.topSellers(ownership);

        assertEquals(List.of(SATO), sellers.top());
        assertEquals(List.of(MORI), sellers.rest());
        assertEquals(
                List.of(QUOTES.id(), MEETS.id(), ORDERS.id()),
                sellers.contrasts().stream().map(CriterionContrast::criterion).toList());
        assertEquals(Ratio.of(0, 1), sellers.contrasts().get(0).difference());
        assertEquals(Ratio.of(0, 0), sellers.contrasts().get(1).difference());

        assertEquals(List.of(), REPORT.topSellers(Ownership.none()).top());
        TopSellers nobodyPromoted = KPIS.measure(BOARD, lastDays(5)).topSellers(ownership);
        assertEquals(List.of(), nobodyPromoted.top());
        assertEquals(List.of(MORI, SATO), nobodyPromoted.rest());
    }

    @Test
    void theWindowIsBounded() {
        assertRefused(
                "window must be of at least one day and have both ends, was [" + TODAY + ",..)",
                () -> KPIS.measure(BOARD, Span.from(TODAY)));
        assertRefused(
                "window must not go on after " + TODAY + ", was [" + TODAY + "," + TODAY.plusDays(2) + ")",
                () -> KPIS.measure(BOARD, Span.of(TODAY, TODAY.plusDays(2))));
        LocalDate first = Year.of(1).atDay(1);
        Span old = Span.of(first.minusDays(1), TODAY);
        assertRefused("window must begin in year 1 or later, was " + old, () -> KPIS.measure(BOARD, old));
        assertEquals(
                6, KPIS.measure(BOARD, Span.of(first, TODAY)).events().list().size());
        LocalDate last = LocalDate.of(9_999, 12, 31);
        PhaseBoard late = PhaseReview.of(MODEL).judge(ACCOUNTS, EvidenceRegister.none(), PhaseWorld.endOf(last));
        assertEquals(
                List.of(A, B),
                KPIS.measure(late, Span.of(last, last.plusDays(1))).neverMoved());
        assertEquals(AS_OF, BOARD.asOf());
    }

    @Test
    void theStandardPolicy() {
        PhaseKpiPolicy policy = PhaseKpiPolicy.standard();
        assertEquals("phase-kpi-policy@1", policy.ref().toString());
        assertEquals(180, policy.stuckAfterDays());
        assertEquals(180, policy.promotionWithinDays());
        assertEquals(new BigDecimal("0.2"), policy.topShare());
        assertEquals(new BigDecimal("1.96"), policy.z());
        assertEquals(policy, policy.toBuilder().build());
        assertEquals(policy.ref().hashCode(), policy.hashCode());
        assertEquals(policy, policy.withTopShare(new BigDecimal("0.20")).withZ(new BigDecimal("1.960")));
        assertEquals(
                policy,
                policy.toBuilder()
                        .topShare(new BigDecimal("0.20"))
                        .z(new BigDecimal("1.960"))
                        .build());
        assertNotEquals(policy, policy.withPromotionWithinDays(0).withStuckAfterDays(1));
        assertEquals(3_650, policy.withPromotionWithinDays(3_650).promotionWithinDays());
        assertEquals(3_650, policy.withStuckAfterDays(3_650).stuckAfterDays());
    }

    @Test
    void aPolicyHasBounds() {
        PhaseKpiPolicy policy = PhaseKpiPolicy.standard();
        assertRefused(
                "stuckAfterDays must be 1 to 3650, was 0 (policy phase-kpi-policy@1)",
                () -> policy.withStuckAfterDays(0));
        assertRefused(
                "stuckAfterDays must be 1 to 3650, was 3651 (policy phase-kpi-policy@1)",
                () -> policy.withStuckAfterDays(3_651));
        assertRefused(
                "promotionWithinDays must be 0 to 3650, was -1 (policy phase-kpi-policy@1)",
                () -> policy.withPromotionWithinDays(-1));
        assertRefused(
                "promotionWithinDays must be 0 to 3650, was 3651 (policy phase-kpi-policy@1)",
                () -> policy.withPromotionWithinDays(3_651));
        assertRefused(
                "topShare must be above 0 and below 1, was 0 (policy phase-kpi-policy@1)",
                () -> policy.withTopShare(BigDecimal.ZERO));
        assertRefused(
                "topShare must be above 0 and below 1, was 1 (policy phase-kpi-policy@1)",
                () -> policy.withTopShare(BigDecimal.ONE));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy phase-kpi-policy@1)",
                () -> policy.withZ(BigDecimal.ZERO));
    }

    @Test
    void anAttemptIsAValue() {
        CriterionAttempt attempt = attempt(MEETS, 0, 9, CriterionAttempt.Outcome.OPEN);
        assertEquals(attempt, attempt(MEETS, 0, 9, CriterionAttempt.Outcome.OPEN));
        assertEquals(
                attempt.hashCode(),
                attempt(MEETS, 0, 9, CriterionAttempt.Outcome.OPEN).hashCode());
        assertNotEquals(attempt, attempt(MEETS, 0, 9, CriterionAttempt.Outcome.PROMOTED));
        assertNotEquals(attempt, attempt(QUOTES, 0, 9, CriterionAttempt.Outcome.OPEN));
        assertNotEquals(attempt, attempt(MEETS, 1, 9, CriterionAttempt.Outcome.OPEN));
        assertNotEquals(attempt, attempt(MEETS, 0, 8, CriterionAttempt.Outcome.OPEN));
        assertNotEquals(attempt, new CriterionAttempt(B, MEETS.id(), phase(0), ago(9), CriterionAttempt.Outcome.OPEN));
        assertNotEquals(attempt, "attempt");
        assertNotEquals(
                attempt.hashCode(),
                attempt(MEETS, 0, 9, CriterionAttempt.Outcome.PROMOTED).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        PhaseEvents events = REPORT.events();
        KpiGroups<SellerId, PhaseEvents> groups = REPORT.eventsBySeller(Ownership.none());
        assertNames("cause", () -> events.by(null));
        assertNames("key", () -> groups.find(null));
        assertNames("ownership", () -> REPORT.eventsBySeller(null));
        assertNames("ownership", () -> REPORT.hitsBySeller(null));
        assertNames("ownership", () -> REPORT.yieldsBySeller(null));
        assertNames("ownership", () -> REPORT.topSellers(null));
        assertNames("grouping", () -> REPORT.eventsBy(null));
        assertNames("grouping", () -> REPORT.dwellBy(null));
        assertNames("grouping", () -> REPORT.hitsBy(null));
        assertNames("grouping", () -> REPORT.yieldsBy(null));
        assertNames("definition", () -> PhaseKpis.of(null));
        assertNames("board", () -> KPIS.measure(null, WINDOW));
        assertNames("window", () -> KPIS.measure(BOARD, null));
    }
}
