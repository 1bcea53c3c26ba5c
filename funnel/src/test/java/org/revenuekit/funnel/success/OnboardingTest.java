package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.NOBODY;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;
import static org.revenuekit.funnel.success.Cafe.reached;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.time.AsOf;

class OnboardingTest {
    private static final MilestoneId A = MilestoneId.of("a");
    private static final MilestoneId B = MilestoneId.of("b");
    private static final OnboardingPlan PLAN = OnboardingPlan.builder()
            .ref(DefinitionRef.of("test", 1))
            .addMilestones(milestone("a", 10), milestone("b", 20))
            .valueMilestone(A)
            .build();
    private static final Customer CUSTOMER = Cafe.since(CAPRICORN, "2026-01-01");

    private static OnboardingMilestone milestone(String id, int days) {
        return new OnboardingMilestone(MilestoneId.of(id), Label.of(id, id), days);
    }

    private static CustomerOnboarding of(Customer customer, String day, MilestoneReached... reached) {
        return OnboardingReview.of(PLAN)
                .review(Cafe.one(customer), List.of(reached), Cafe.asOf(day))
                .of(customer.account());
    }

    private static MilestoneState a(Customer customer, String day, MilestoneReached... reached) {
        return of(customer, day, reached)
                .milestones()
                .getOrDefault(A, of(customer, day).whole())
                .state();
    }

    @Test
    void aMilestoneIsReachedInTimeOrLate() {
        assertEquals(MilestoneState.OPEN, a(CUSTOMER, "2026-01-11"));
        assertEquals(MilestoneState.MISSED, a(CUSTOMER, "2026-01-12"));
        assertEquals(MilestoneState.IN_TIME, a(CUSTOMER, "2026-03-01", reached(CAPRICORN, "a", "2026-01-11")));
        assertEquals(MilestoneState.LATE, a(CUSTOMER, "2026-03-01", reached(CAPRICORN, "a", "2026-01-12")));
        assertEquals(
                MilestoneState.IN_TIME,
                a(
                        CUSTOMER,
                        "2026-03-01",
                        reached(CAPRICORN, "a", "2026-01-12"),
                        reached(CAPRICORN, "a", "2026-01-11"),
                        reached(CAPRICORN, "a", "2026-01-13")));
        Customer left = CUSTOMER.withContractEnd(Cafe.day("2026-01-05"));
        assertEquals(MilestoneState.OPEN, a(left, "2026-01-04"));
        assertEquals(MilestoneState.MISSED, a(left, "2026-01-05"));
        assertEquals(MilestoneState.OPEN, a(CUSTOMER, "2025-01-05"));
    }

    @Test
    void allTogetherAreReachedWithTheLast() {
        MilestoneStatus whole = of(
                        CUSTOMER,
                        "2026-03-01",
                        reached(CAPRICORN, "b", "2026-01-15"),
                        reached(CAPRICORN, "a", "2026-01-21"))
                .whole();
        assertEquals(
                new MilestoneStatus(
                        Cafe.day("2026-01-21"), Optional.of(Cafe.day("2026-01-21")), MilestoneState.IN_TIME),
                whole);
        assertEquals(
                new MilestoneStatus(Cafe.day("2026-01-21"), Optional.empty(), MilestoneState.MISSED),
                of(CUSTOMER, "2026-01-22", reached(CAPRICORN, "b", "2026-01-15"))
                        .whole());
        assertEquals(
                MilestoneState.OPEN,
                of(CUSTOMER, "2026-01-21", reached(CAPRICORN, "b", "2026-01-15"))
                        .whole()
                        .state());
    }

    @Test
    void whatWasReachedBeforeTheContractIsReachedOnItsFirstDay() {
        OnboardingReport report = OnboardingReview.of(PLAN)
                .review(Cafe.one(CUSTOMER), List.of(reached(CAPRICORN, "a", "2025-11-01")), Cafe.asOf("2026-01-31"));
        assertEquals(Optional.of(Duration.ZERO), report.timeToValue().max());
        assertEquals(1, report.of(A).inTime());
        assertEquals(List.of(), Cafe.texts(report.findings()));
    }

    private static final Customers MANY = Cafe.one(
            CUSTOMER.withSegment("high"),
            Cafe.since(ARIES, "2026-01-01").withSegment("high"),
            Cafe.since(AccountId.of("b-open"), "2026-01-25"),
            Cafe.since(AccountId.of("c-left"), "2026-01-01").withContractEnd(Cafe.day("2026-01-06")),
            Cafe.since(AccountId.of("d-missed"), "2026-01-01").withContractEnd(Cafe.day("2026-03-06")),
            Cafe.since(AccountId.of("e-later"), "2026-02-01"));
    private static final OnboardingReport REPORT = OnboardingReview.of(PLAN)
            .review(
                    MANY,
                    List.of(
                            reached(CAPRICORN, "a", "2026-01-04"),
                            reached(CAPRICORN, "b", "2026-01-05"),
                            reached(ARIES, "a", "2026-01-13"),
                            reached(ARIES, "x", "2026-01-13"),
                            reached(NOBODY, "a", "2026-01-13")),
                    Cafe.asOf("2026-01-31"));

    @Test
    void openOnesAreNeitherReachedNorMissed() {
        assertEquals(new MilestoneCounts(1, 1, 2, 2), REPORT.of(A));
        assertEquals(new MilestoneCounts(1, 0, 2, 3), REPORT.of(B));
        assertEquals(new MilestoneCounts(1, 0, 2, 3), REPORT.whole());
        assertEquals("2/4", REPORT.of(A).completionRate().toString());
        assertEquals("1/4", REPORT.of(A).shareInTime().toString());
        assertEquals(6, REPORT.of(A).total());
        assertEquals(List.of(A, B), REPORT.byMilestone().keySet().asList());
        assertEquals(REPORT.of(B), REPORT.byMilestone().values().asList().get(1));
        assertRefused("plan test@1 has no milestone x", () -> REPORT.of(MilestoneId.of("x")));
    }

    @Test
    void timeToValueCensorsThoseWhoStillMayReachIt() {
        assertEquals(2, REPORT.timeToValue().count());
        assertEquals(Optional.of(Duration.ofDays(3)), REPORT.timeToValue().min());
        assertEquals(Optional.of(Duration.ofDays(12)), REPORT.timeToValue().max());
        assertEquals(
                CumulativeIncidence.of(new long[] {3, 12}, new long[] {5}, new long[] {6, 30}),
                REPORT.valueIncidence());
        assertEquals(
                Optional.empty(),
                OnboardingReview.of(PLAN)
                        .review(Cafe.one(CUSTOMER), List.of(), Cafe.asOf("2025-12-31"))
                        .valueIncidence());
        assertEquals(
                1,
                OnboardingReview.of(PLAN)
                        .review(Cafe.one(CUSTOMER), List.of(), Cafe.asOf("2026-01-01"))
                        .valueIncidence()
                        .orElseThrow()
                        .subjects());
    }

    @Test
    void whatIsOddIsSetAside() {
        assertEquals(
                List.of(
                        "UNKNOWN_MILESTONE account aries, milestone x, facts 1",
                        "UNKNOWN_ACCOUNT account nobody, facts 1"),
                Cafe.texts(REPORT.findings()));
        assertEquals(new FactTally(3, 2), REPORT.tally());
    }

    @Test
    void groupsAndExplanations() {
        Grouped<String, OnboardingReport> groups = REPORT.by(Customer.bySegment());
        assertEquals(2, groups.of("high").orElseThrow().whole().total());
        assertEquals(4, groups.ungrouped().whole().total());
        assertEquals("""
                milestones reached by account aries as of 2026-01-31 (test@1) = 1
                  a LATE, due 2026-01-11, reached 2026-01-13 = 1
                  b MISSED, due 2026-01-21 = 0""", REPORT.explain(ARIES).text());
        assertEquals(PLAN, REPORT.definition());
        assertEquals(Cafe.asOf("2026-01-31"), REPORT.asOf());
        assertEquals(6, REPORT.list().size());
        assertThrows(UnknownIdException.class, () -> REPORT.explain(NOBODY));
    }

    @Test
    void plansAreChecked() {
        assertEquals(PLAN, PLAN.toBuilder().build());
        assertEquals(PLAN.ref().hashCode(), PLAN.hashCode());
        assertEquals(4, OnboardingPlan.standard().milestones().size());
        assertRefused("milestones must not be empty (plan test@1)", () -> PLAN.withMilestones(ImmutableList.of()));
        assertRefused(
                "milestone must be there once, was twice: a (plan test@1)",
                () -> PLAN.withMilestones(milestone("a", 1), milestone("a", 2)));
        assertEquals(
                2,
                PLAN.withMilestones(milestone("a", 1), milestone("b", 1))
                        .milestones()
                        .size());
        assertRefused(
                "dueDays must not fall, were 1 after 2 (milestone b, plan test@1)",
                () -> PLAN.withMilestones(milestone("a", 2), milestone("b", 1)));
        assertRefused(
                "valueMilestone must be one of [a, b], was c (plan test@1)",
                () -> PLAN.withValueMilestone(MilestoneId.of("c")));
        assertEquals(0, milestone("a", 0).dueDays());
        assertEquals(36_500, milestone("a", 36_500).dueDays());
        assertRefused("dueDays must be 0 to 36500, was -1 (milestone a)", () -> milestone("a", -1));
        assertRefused("dueDays must be 0 to 36500, was 36501 (milestone a)", () -> milestone("a", 36_501));
    }

    @Test
    void countsAddUp() {
        assertEquals(
                new MilestoneCounts(11, 22, 33, 44),
                new MilestoneCounts(1, 2, 3, 4).plus(new MilestoneCounts(10, 20, 30, 40)));
        assertEquals(3, new MilestoneCounts(1, 2, 3, 4).completed());
        assertEquals(10, new MilestoneCounts(1, 2, 3, 4).total());
        assertRefused(
                "counts must be >= 0, were -1 in time, 0 late, 0 open and 0 missed",
                () -> new MilestoneCounts(-1, 0, 0, 0));
        assertRefused(
                "counts must be >= 0, were 0 in time, -1 late, 0 open and 0 missed",
                () -> new MilestoneCounts(0, -1, 0, 0));
        assertRefused(
                "counts must be >= 0, were 0 in time, 0 late, -1 open and 0 missed",
                () -> new MilestoneCounts(0, 0, -1, 0));
        assertRefused(
                "counts must be >= 0, were 0 in time, 0 late, 0 open and -1 missed",
                () -> new MilestoneCounts(0, 0, 0, -1));
        MilestoneCounts most = new MilestoneCounts(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        for (MilestoneState state : MilestoneState.values()) {
            assertThrows(
                    ArithmeticException.class, () -> MilestoneCounts.of(state).plus(most));
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsAreValues() throws ReflectiveOperationException {
        AsOf asOf = Cafe.asOf("2026-01-31");
        OnboardingReview review = OnboardingReview.of(PLAN);
        assertNames("definition", () -> OnboardingReview.of(null));
        assertNames("customers", () -> review.review(null, List.of(), asOf));
        assertNames("reached", () -> review.review(MANY, null, asOf));
        assertNames("asOf", () -> review.review(MANY, List.of(), null));
        assertNames("account", () -> REPORT.of((AccountId) null));
        assertNames("milestone", () -> REPORT.of((MilestoneId) null));
        assertNames("other", () -> REPORT.whole().plus(null));
        assertNames("other", () -> REPORT.tally().plus(null));
        CustomerOnboarding onboarding = REPORT.of(CAPRICORN);
        Cafe.assertNoPartIsNull(onboarding);
        Cafe.assertNoPartIsNull(onboarding.whole());
        Cafe.assertNoPartIsNull(milestone("a", 1));
        assertNotEquals(
                onboarding.whole().hashCode(),
                new MilestoneStatus(
                                onboarding.whole().dueOn(), onboarding.whole().reachedOn(), MilestoneState.MISSED)
                        .hashCode());
        EqualsVerifier.forClass(MilestoneStatus.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
