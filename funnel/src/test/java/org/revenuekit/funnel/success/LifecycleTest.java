package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.NOBODY;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;
import static org.revenuekit.funnel.success.Cafe.event;
import static org.revenuekit.funnel.success.Cafe.reached;
import static org.revenuekit.funnel.success.Cafe.seats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

class LifecycleTest {
    private static final Customer CUSTOMER = Cafe.since(CAPRICORN, "2026-01-01");
    private static final LifecyclePolicy POLICY = LifecyclePolicy.builder()
            .ref(DefinitionRef.of("test", 1))
            .addOnboardingEndsWith(MilestoneId.of("a"), MilestoneId.of("b"))
            .usage(UsageKind.SEATS)
            .adoptedFrom(new BigDecimal("0.50"))
            .growthDays(10)
            .putLimit(LifecyclePhase.ONBOARDING, 30)
            .build();

    private static LifecycleBoard judge(Customer customer, String day, CustomerFact... facts) {
        return LifecycleReview.of(POLICY).judge(Cafe.one(customer), List.of(facts), Cafe.asOf(day));
    }

    private static String history(String day, CustomerFact... facts) {
        return judge(CUSTOMER, day, facts).of(CAPRICORN).history().orElseThrow().toString();
    }

    @Test
    void allMilestonesEndOnboarding() {
        assertEquals(
                "ONBOARDING [2026-01-01,2026-02-01)",
                history("2026-01-31", reached(CAPRICORN, "a", "2026-01-05"), reached(CAPRICORN, "a", "2026-01-09")));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-07), ADOPTION [2026-01-07,2026-02-01)",
                history(
                        "2026-01-31",
                        reached(CAPRICORN, "b", "2026-01-20"),
                        reached(CAPRICORN, "b", "2026-01-07"),
                        reached(CAPRICORN, "other", "2026-01-30"),
                        reached(CAPRICORN, "a", "2026-01-05")));
        assertEquals(
                "ADOPTION [2026-01-01,2026-02-01)",
                history("2026-01-31", reached(CAPRICORN, "a", "2025-12-05"), reached(CAPRICORN, "b", "2025-12-31")));
    }

    private static final MilestoneReached A = reached(CAPRICORN, "a", "2026-01-05");
    private static final MilestoneReached B = reached(CAPRICORN, "b", "2026-01-11");

    @Test
    void adoptionEndsWithTheFirstRateThatIsHighEnough() {
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), ADOPTION [2026-01-11,2026-01-21), RETENTION [2026-01-21,2026-02-01)",
                history(
                        "2026-01-31",
                        A,
                        B,
                        seats(CAPRICORN, 499, 1_000, "2026-01-20"),
                        seats(CAPRICORN, 1, 2, "2026-01-21"),
                        seats(CAPRICORN, 0, 2, "2026-01-22")));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), RETENTION [2026-01-11,2026-02-01)",
                history("2026-01-31", A, B, seats(CAPRICORN, 1, 2, "2026-01-11")));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), RETENTION [2026-01-11,2026-02-01)",
                history("2026-01-31", A, B, seats(CAPRICORN, 1, 2, "2026-01-10")));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), ADOPTION [2026-01-11,2026-02-01)",
                history(
                        "2026-01-31",
                        A,
                        B,
                        seats(CAPRICORN, 2, 2, "2026-01-09"),
                        seats(CAPRICORN, 0, 2, "2026-01-10"),
                        UsageReading.of(CAPRICORN, UsageKind.FEATURES, 2, 2, Cafe.day("2026-01-12"))));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-02-01)", history("2026-01-31", A, seats(CAPRICORN, 2, 2, "2026-01-09")));
    }

    @Test
    void aRenewalLeadsToRetentionFromWherever() {
        ContractEvent renewal = event(CAPRICORN, ContractEventKind.RENEWED, "2026-01-15");
        ContractEvent later = event(CAPRICORN, ContractEventKind.RENEWED, "2026-01-25");
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-15), RETENTION [2026-01-15,2026-02-01)",
                history("2026-01-31", later, renewal));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), ADOPTION [2026-01-11,2026-01-15), RETENTION [2026-01-15,2026-02-01)",
                history("2026-01-31", A, B, renewal));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), ADOPTION [2026-01-11,2026-01-12), RETENTION [2026-01-12,2026-02-01)",
                history("2026-01-31", A, B, renewal, seats(CAPRICORN, 2, 2, "2026-01-12")));
    }

    private static ContractEvent purchase(String day) {
        return event(CAPRICORN, ContractEventKind.FURTHER_PURCHASE, day);
    }

    @Test
    void aFurtherPurchaseIsGrowthForSomeTime() {
        ContractEvent kept = event(CAPRICORN, ContractEventKind.RENEWED, "2026-01-01");
        assertEquals(
                "RETENTION [2026-01-01,2026-01-05), GROWTH [2026-01-05,2026-01-15), RETENTION [2026-01-15,2026-02-01)",
                history("2026-01-31", kept, purchase("2026-01-05")));
        assertEquals(
                "RETENTION [2026-01-01,2026-01-05), GROWTH [2026-01-05,2026-01-15)",
                history("2026-01-14", kept, purchase("2026-01-05")));
        assertEquals(
                "RETENTION [2026-01-01,2026-01-05), GROWTH [2026-01-05,2026-01-15), RETENTION [2026-01-15,2026-01-16)",
                history("2026-01-15", kept, purchase("2026-01-05")));
        assertEquals(
                "RETENTION [2026-01-01,2026-01-05), GROWTH [2026-01-05,2026-01-25), RETENTION [2026-01-25,2026-02-01)",
                history("2026-01-31", kept, purchase("2026-01-15"), purchase("2026-01-05"), purchase("2026-01-07")));
        assertEquals(
                "RETENTION [2026-01-01,2026-01-05), GROWTH [2026-01-05,2026-01-15), RETENTION [2026-01-15,2026-01-16), "
                        + "GROWTH [2026-01-16,2026-01-26), RETENTION [2026-01-26,2026-02-01)",
                history("2026-01-31", kept, purchase("2026-01-16"), purchase("2026-01-05")));
    }

    @Test
    void aPurchaseBeforeRetentionCountsForWhatIsLeftOfIt() {
        ContractEvent kept = event(CAPRICORN, ContractEventKind.RENEWED, "2026-01-11");
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), GROWTH [2026-01-11,2026-01-12), RETENTION [2026-01-12,2026-02-01)",
                history("2026-01-31", kept, purchase("2026-01-02")));
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), RETENTION [2026-01-11,2026-02-01)",
                history("2026-01-31", kept, purchase("2026-01-01")));
        assertEquals("ONBOARDING [2026-01-01,2026-02-01)", history("2026-01-31", purchase("2026-01-02")));
    }

    @Test
    void whoeverIsOutsideItsContractIsInNoPhase() {
        Customer left = CUSTOMER.withContractEnd(Cafe.day("2026-01-20"));
        LifecycleBoard before = judge(left, "2025-12-31");
        assertEquals(LifecycleState.before(left), before.of(CAPRICORN));
        assertEquals(1, before.outside());
        assertEquals(Optional.empty(), before.timeline(CAPRICORN, Span.parse("[2026-01-01,2026-02-01)")));
        assertEquals("0", before.explain(CAPRICORN).amount().orElseThrow().toPlainString());

        LifecycleState first = judge(left, "2026-01-01").of(CAPRICORN);
        assertEquals(1, first.days());
        assertEquals(Optional.of(LifecyclePhase.ONBOARDING), first.phase());
        assertEquals(19, judge(left, "2026-01-19").of(CAPRICORN).days());
        assertEquals(0, judge(left, "2026-01-19").outside());

        LifecycleBoard after = judge(left, "2026-01-20");
        assertEquals(Optional.empty(), after.of(CAPRICORN).phase());
        assertEquals(Optional.empty(), after.of(CAPRICORN).since());
        assertEquals(0, after.of(CAPRICORN).days());
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-20)",
                after.of(CAPRICORN).history().orElseThrow().toString());
        assertEquals(1, after.outside());
        assertFalse(judge(left, "2026-12-31").of(CAPRICORN).stuck());
    }

    @Test
    void whoeverIsInAPhaseTooLongIsStuck() {
        assertFalse(judge(CUSTOMER, "2026-01-30").of(CAPRICORN).stuck());
        assertTrue(judge(CUSTOMER, "2026-01-31").of(CAPRICORN).stuck());
        assertEquals(List.of(), judge(CUSTOMER, "2026-01-30").stuck());
        assertFalse(judge(CUSTOMER, "2099-01-31", A, B).of(CAPRICORN).stuck());

        LifecycleBoard board = LifecycleReview.of(POLICY)
                .judge(
                        Cafe.one(
                                CUSTOMER,
                                Cafe.since(ARIES, "2026-01-01"),
                                Cafe.since(NOBODY, "2025-12-31"),
                                Cafe.since(AccountId.of("young"), "2026-03-01")),
                        List.of(),
                        Cafe.asOf("2026-03-02"));
        assertEquals(
                List.of(NOBODY, ARIES, CAPRICORN),
                board.stuck().stream().map(state -> state.customer().account()).toList());
        assertEquals(4, board.count(LifecyclePhase.ONBOARDING));
    }

    @Test
    void staysThatEndedAreApartFromThoseThatLast() {
        Customer left = Cafe.since(ARIES, "2026-01-01").withContractEnd(Cafe.day("2026-01-21"));
        LifecycleBoard board =
                LifecycleReview.of(POLICY).judge(Cafe.one(CUSTOMER, left), List.of(A, B), Cafe.asOf("2026-01-31"));
        PhaseStays onboarding = board.stays(LifecyclePhase.ONBOARDING);
        assertEquals(2, onboarding.ended().count());
        assertEquals(Optional.of(Duration.ofDays(10)), onboarding.ended().min());
        assertEquals(Optional.of(Duration.ofDays(20)), onboarding.ended().max());
        assertEquals(0, onboarding.lasting().count());
        PhaseStays adoption = board.stays(LifecyclePhase.ADOPTION);
        assertEquals(0, adoption.ended().count());
        assertEquals(Optional.of(Duration.ofDays(21)), adoption.lasting().max());
        assertEquals(0, board.stays(LifecyclePhase.GROWTH).lasting().count());
        assertEquals(
                ImmutableMap.of(
                        LifecyclePhase.ONBOARDING, 0L,
                        LifecyclePhase.ADOPTION, 1L,
                        LifecyclePhase.RETENTION, 0L,
                        LifecyclePhase.GROWTH, 0L),
                board.counts());
        assertEquals(1, board.outside());
    }

    @Test
    void aWindowShowsThePhasesOfItsDays() {
        LifecycleBoard board = judge(CUSTOMER, "2026-01-31", A, B, seats(CAPRICORN, 1, 2, "2026-01-21"));
        assertEquals(
                "ADOPTION [2026-01-15,2026-01-21), RETENTION [2026-01-21,2026-01-25)",
                board.timeline(CAPRICORN, Span.parse("[2026-01-15,2026-01-25)"))
                        .orElseThrow()
                        .toString());
        assertEquals(
                Span.parse("[2026-01-01,2026-02-01)"),
                board.timeline(CAPRICORN, Span.parse("[2025-01-15,2027-01-25)"))
                        .map(Timeline::window)
                        .orElseThrow());
        assertEquals(Optional.empty(), board.timeline(CAPRICORN, Span.parse("[2026-02-01,2026-02-02)")));
        for (Span bad : List.of(
                Span.parse("[2026-02-01,2026-02-01)"),
                Span.from(Cafe.day("2026-01-01")),
                Span.until(Cafe.day("2026-01-01")))) {
            assertRefused(
                    "window must be of at least one day and have both ends, was " + bad,
                    () -> board.timeline(CAPRICORN, bad));
        }
        assertThrows(UnknownIdException.class, () -> board.timeline(NOBODY, Span.parse("[2026-02-01,2026-02-02)")));
    }

    @Test
    void changesAreThoseOfCustomersInAPhaseThenAndNow() {
        Customers customers = Cafe.one(
                CUSTOMER,
                Cafe.since(ARIES, "2026-01-01").withContractEnd(Cafe.day("2026-01-21")),
                Cafe.since(NOBODY, "2026-01-20"));
        LifecycleReview review = LifecycleReview.of(POLICY);
        LifecycleBoard then = review.judge(customers, List.of(A, B), Cafe.asOf("2026-01-10"));
        LifecycleBoard now = review.judge(customers, List.of(A, B), Cafe.asOf("2026-01-31"));
        Transitions<LifecyclePhase> moves = now.changeSince(then);
        assertEquals(1, moves.total());
        assertEquals(1, moves.count(LifecyclePhase.ONBOARDING, LifecyclePhase.ADOPTION));
        LifecycleBoard fewer = review.judge(Cafe.one(CUSTOMER), List.of(), Cafe.asOf("2026-01-10"));
        assertEquals(1, now.changeSince(fewer).total());

        LifecycleBoard other =
                LifecycleReview.of(POLICY.withGrowthDays(11)).judge(customers, List.of(), Cafe.asOf("2026-01-10"));
        assertThrows(DefinitionClashException.class, () -> now.changeSince(other));
    }

    @Test
    void groupsHaveTheirOwn() {
        Customers customers = Cafe.one(CUSTOMER.withSegment("high"), Cafe.since(ARIES, "2026-01-01"));
        LifecycleBoard board = LifecycleReview.of(POLICY)
                .judge(
                        customers,
                        List.of(
                                A,
                                B,
                                seats(CAPRICORN, 3, 2, "2026-01-30"),
                                event(NOBODY, ContractEventKind.RENEWED, "2026-01-30")),
                        Cafe.asOf("2026-01-31"));
        Grouped<String, LifecycleBoard> groups = board.by(Customer.bySegment());
        LifecycleBoard high = groups.of("high").orElseThrow();
        assertEquals("segment", groups.grouping());
        assertEquals(1, high.list().size());
        assertEquals(new FactTally(2, 1), high.tally());
        assertEquals(
                List.of(ARIES),
                groups.ungrouped().list().stream()
                        .map(state -> state.customer().account())
                        .toList());
        assertEquals(new FactTally(0, 1), groups.ungrouped().tally());
        assertEquals(
                List.of("UNKNOWN_ACCOUNT account nobody, facts 1"),
                Cafe.texts(groups.ungrouped().findings()));
        assertEquals(POLICY, high.definition());
        assertEquals(Cafe.asOf("2026-01-31"), high.asOf());
        assertEquals(board.list(), groups.total().list());
        assertThrows(UnknownIdException.class, () -> high.of(ARIES));
    }

    @Test
    void whatIsOddIsSetAside() {
        AsOf asOf = Cafe.TOKYO.endOf(Cafe.day("2026-01-31")).knownOn(Cafe.day("2026-02-10"));
        Customers customers = Cafe.one(CUSTOMER.withContractEnd(Cafe.day("2026-01-20")));
        LifecycleBoard board = LifecycleReview.of(POLICY)
                .judge(
                        customers,
                        List.of(
                                seats(CAPRICORN, 1, 2, "2025-12-31"),
                                seats(CAPRICORN, 1, 2, "2026-01-20"),
                                reached(CAPRICORN, "a", "2026-01-20"),
                                seats(CAPRICORN, 3, 2, "2026-01-15"),
                                seats(CAPRICORN, 4, 2, "2026-01-15"),
                                seats(CAPRICORN, 4, 2, "2026-01-14"),
                                seats(CAPRICORN, 1, 2, "2026-01-16"),
                                seats(CAPRICORN, 2, 2, "2026-01-16"),
                                seats(CAPRICORN, 1, 2, "2026-02-01"),
                                new UsageReading(
                                        CAPRICORN,
                                        UsageKind.SEATS,
                                        1,
                                        2,
                                        Cafe.day("2026-01-02"),
                                        Cafe.day("2026-02-11")),
                                new UsageReading(
                                        CAPRICORN,
                                        UsageKind.SEATS,
                                        1,
                                        2,
                                        Cafe.day("2026-01-02"),
                                        Cafe.day("2026-02-10")),
                                event(NOBODY, ContractEventKind.RENEWED, "2026-01-05"),
                                event(NOBODY, ContractEventKind.RENEWED, "2026-02-05")),
                        asOf);
        assertEquals(
                ImmutableList.of(
                        "AFTER_AS_OF account capricorn, facts 2",
                        "OUTSIDE_CONTRACT account capricorn, facts 3",
                        "USED_ABOVE_AVAILABLE account capricorn, day 2026-01-14, facts 1",
                        "USED_ABOVE_AVAILABLE account capricorn, day 2026-01-15, facts 2",
                        "CONTRADICTION account capricorn, what SEATS, day 2026-01-16",
                        "AFTER_AS_OF account nobody, facts 1",
                        "UNKNOWN_ACCOUNT account nobody, facts 1"),
                Cafe.texts(board.findings()));
        assertEquals(new FactTally(3, 10), board.tally());
    }

    /** What is on record of days to come is not known to be so. */
    @Test
    void nothingIsKnownOfDaysAfterThatOfKnowledge() {
        AsOf asOf = Cafe.TOKYO.endOf(Cafe.day("2026-01-31")).knownOn(Cafe.day("2026-01-15"));
        LifecycleBoard board = LifecycleReview.of(POLICY)
                .judge(
                        Cafe.one(CUSTOMER),
                        List.of(new ContractEvent(
                                CAPRICORN, ContractEventKind.RENEWED, Cafe.day("2026-01-16"), Cafe.day("2026-01-10"))),
                        asOf);
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-16)",
                board.of(CAPRICORN).history().orElseThrow().toString());
        assertEquals(List.of("AFTER_AS_OF account capricorn, facts 1"), Cafe.texts(board.findings()));
    }

    @Test
    void noContractLastsLongerThanThereAreDays() {
        ContractEvent late = purchase("2026-01-02");
        LifecycleState state = LifecycleReview.of(POLICY)
                .judge(
                        Cafe.one(CUSTOMER),
                        List.of(
                                A,
                                B,
                                event(CAPRICORN, ContractEventKind.RENEWED, "9999-12-30"),
                                purchase("9999-12-31"),
                                new ContractEvent(CAPRICORN, late.kind(), LocalDate.MAX, LocalDate.MAX)),
                        Cafe.TOKYO.endOf(LocalDate.MAX))
                .of(CAPRICORN);
        assertEquals(Optional.empty(), state.phase());
        assertEquals(
                "ONBOARDING [2026-01-01,2026-01-11), ADOPTION [2026-01-11,9999-12-30), "
                        + "RETENTION [9999-12-30,9999-12-31), GROWTH [9999-12-31,+10000-01-01)",
                state.history().orElseThrow().toString());
    }

    @Test
    void policiesAreChecked() {
        assertEquals(new BigDecimal("0.5"), POLICY.adoptedFrom());
        assertEquals(POLICY, POLICY.toBuilder().build());
        assertEquals(POLICY.ref().hashCode(), POLICY.hashCode());
        assertNotEquals(POLICY, POLICY.withGrowthDays(11));
        assertEquals("lifecycle@1", LifecyclePolicy.standard().ref().toString());
        assertRefused(
                "onboardingEndsWith must not be empty (policy test@1)",
                () -> POLICY.withOnboardingEndsWith(ImmutableList.of()));
        assertEquals(BigDecimal.ONE, POLICY.withAdoptedFrom(BigDecimal.ONE).adoptedFrom());
        assertRefused(
                "adoptedFrom must be > 0 and <= 1, was 0 (policy test@1)",
                () -> POLICY.withAdoptedFrom(BigDecimal.ZERO));
        assertRefused(
                "adoptedFrom must be > 0 and <= 1, was 1.01 (policy test@1)",
                () -> POLICY.withAdoptedFrom(new BigDecimal("1.01")));
        assertEquals(1, POLICY.withGrowthDays(1).growthDays());
        assertEquals(36_500, POLICY.withGrowthDays(36_500).growthDays());
        assertRefused("growthDays must be 1 to 36500, was 0 (policy test@1)", () -> POLICY.withGrowthDays(0));
        assertRefused("growthDays must be 1 to 36500, was 36501 (policy test@1)", () -> POLICY.withGrowthDays(36_501));
        assertRefused(
                "limit of GROWTH must be 1 to 36500, was 0 (policy test@1)",
                () -> POLICY.withLimits(ImmutableMap.of(LifecyclePhase.GROWTH, 0)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() throws ReflectiveOperationException {
        LifecycleReview review = LifecycleReview.of(POLICY);
        Customers customers = Cafe.one(CUSTOMER);
        AsOf asOf = Cafe.asOf("2026-01-31");
        LifecycleBoard board = review.judge(customers, List.of(), asOf);
        assertNames("definition", () -> LifecycleReview.of(null));
        assertNames("customers", () -> review.judge(null, List.of(), asOf));
        assertNames("facts", () -> review.judge(customers, null, asOf));
        assertNames("asOf", () -> review.judge(customers, List.of(), null));
        assertNames("account", () -> board.of(null));
        assertNames("phase", () -> board.count(null));
        assertNames("phase", () -> board.stays(null));
        assertNames("window", () -> board.timeline(CAPRICORN, null));
        assertNames("grouping", () -> board.by(null));
        assertNames("earlier", () -> board.changeSince(null));
        assertNames("accounts", () -> Customer.by(null));
        assertNames("given", () -> Customers.of(null));
        Cafe.assertNoPartIsNull(board.of(CAPRICORN));
        Cafe.assertNoPartIsNull(board.stays(LifecyclePhase.GROWTH));
        LifecycleState state = board.of(CAPRICORN);
        assertNotEquals(
                state.hashCode(),
                new LifecycleState(
                                state.customer(),
                                Optional.of(LifecyclePhase.GROWTH),
                                state.since(),
                                state.days(),
                                state.stuck(),
                                state.history())
                        .hashCode());
        assertEquals(
                state.hashCode(), judge(CUSTOMER, "2026-01-31").of(CAPRICORN).hashCode());
    }
}
