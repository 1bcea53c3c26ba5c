package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;
import static org.revenuekit.funnel.success.Cafe.reached;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

class OnboardingChangeTest {
    private static final MilestoneId A = MilestoneId.of("a");
    private static final MilestoneId B = MilestoneId.of("b");
    private static final OnboardingPlan PLAN = OnboardingPlan.builder()
            .ref(DefinitionRef.of("test", 1))
            .addMilestones(milestone("a", 10), milestone("b", 20))
            .valueMilestone(A)
            .build();
    private static final AccountId LATE = AccountId.of("late");
    private static final AccountId NEW = AccountId.of("new");
    private static final AccountId OLD = AccountId.of("old");
    private static final AccountId OPEN = AccountId.of("open");
    private static final AccountId SLOW = AccountId.of("slow");
    private static final List<MilestoneReached> REACHED = List.of(
            reached(ARIES, "a", "2026-01-05"),
            reached(ARIES, "b", "2026-01-06"),
            reached(CAPRICORN, "a", "2026-01-05"),
            reached(CAPRICORN, "b", "2026-01-15"),
            reached(LATE, "a", "2026-01-15"),
            reached(LATE, "b", "2026-01-30"),
            reached(NEW, "a", "2026-01-16"),
            reached(NEW, "b", "2026-01-17"),
            reached(OLD, "a", "2026-01-02"));

    private static OnboardingMilestone milestone(String id, int days) {
        return new OnboardingMilestone(MilestoneId.of(id), Label.of(id, id), days);
    }

    private static OnboardingReport report(OnboardingPlan plan, String day, Customer... customers) {
        return OnboardingReview.of(plan).review(Cafe.one(customers), REACHED, Cafe.asOf(day));
    }

    private static final OnboardingReport THEN = report(
            PLAN,
            "2026-01-10",
            Cafe.since(CAPRICORN, "2026-01-01"),
            Cafe.since(ARIES, "2026-01-01"),
            Cafe.since(LATE, "2026-01-01"),
            Cafe.since(OLD, "2026-01-01"),
            Cafe.since(SLOW, "2026-01-01"),
            Cafe.since(OPEN, "2026-01-31"));
    private static final OnboardingReport NOW = report(
            PLAN,
            "2026-01-31",
            Cafe.since(CAPRICORN, "2026-01-01"),
            Cafe.since(ARIES, "2026-01-01"),
            Cafe.since(LATE, "2026-01-01"),
            Cafe.since(NEW, "2026-01-11"),
            Cafe.since(SLOW, "2026-01-01"),
            Cafe.since(OPEN, "2026-01-31"));
    private static final OnboardingChange CHANGE = NOW.changeSince(THEN);

    private static List<String> names(List<CustomerOnboarding> onboardings) {
        return onboardings.stream()
                .map(onboarding -> onboarding.customer().account().value())
                .toList();
    }

    @Test
    void whoMovedOnIsCountedAndNamed() {
        assertEquals(5, CHANGE.whole().total());
        assertEquals(1, CHANGE.whole().count(MilestoneState.IN_TIME, MilestoneState.IN_TIME));
        assertEquals(1, CHANGE.whole().count(MilestoneState.OPEN, MilestoneState.OPEN));
        assertEquals(1, CHANGE.whole().count(MilestoneState.OPEN, MilestoneState.LATE));
        assertEquals(1, CHANGE.whole().count(MilestoneState.OPEN, MilestoneState.IN_TIME));
        assertEquals(1, CHANGE.whole().count(MilestoneState.OPEN, MilestoneState.MISSED));
        List<CustomerOnboarding> late = CHANGE.by(MilestoneState.OPEN, MilestoneState.LATE);
        assertEquals(List.of(NOW.of(LATE)), late);
        assertEquals(List.of("open"), names(CHANGE.by(MilestoneState.OPEN, MilestoneState.OPEN)));
        assertEquals(List.of(), CHANGE.by(MilestoneState.LATE, MilestoneState.OPEN));
    }

    @Test
    void milestonesAreToldApart() {
        assertEquals(5, CHANGE.of(A).total());
        assertEquals(2, CHANGE.of(A).count(MilestoneState.IN_TIME, MilestoneState.IN_TIME));
        assertEquals(1, CHANGE.of(A).count(MilestoneState.OPEN, MilestoneState.LATE));
        assertEquals(List.of("late", "new"), names(CHANGE.reached(A)));
        assertEquals(List.of("capricorn", "late", "new"), names(CHANGE.reached(B)));
    }

    @Test
    void whoCameSinceMayHaveCompleted() {
        assertEquals(List.of("capricorn", "late", "new"), names(CHANGE.completed()));
        assertEquals(List.of("slow"), names(CHANGE.missed()));
        assertEquals(List.of("new"), names(CHANGE.came()));
        assertEquals(List.of(THEN.of(OLD)), CHANGE.gone());
        assertEquals("1/1", THEN.whole().completionRate().toString());
        assertEquals("4/5", NOW.whole().completionRate().toString());
        assertEquals("-1/5", CHANGE.completionRate().toString());
        assertSame(THEN, CHANGE.earlier());
        assertSame(NOW, CHANGE.later());
    }

    @Test
    void plansMayDifferIfTheirReferencesDo() {
        OnboardingPlan clash = PLAN.withValueMilestone(B);
        OnboardingReport clashing = report(clash, "2026-01-10");
        assertThrows(DefinitionClashException.class, () -> NOW.changeSince(clashing));

        OnboardingPlan shorter = PLAN.toBuilder()
                .ref(DefinitionRef.of("test", 2))
                .milestones(List.of(milestone("a", 10)))
                .build();
        OnboardingReport fewer = report(shorter, "2026-01-10", Cafe.since(CAPRICORN, "2026-01-01"));
        OnboardingChange more = NOW.changeSince(fewer);
        assertEquals(1, more.of(A).total());
        assertRefused("plan test@2 has no milestone b", () -> more.of(B));
        assertRefused("plan test@2 has no milestone b", () -> more.reached(B));
        assertRefused(
                "plan test@2 has no milestone b", () -> fewer.changeSince(NOW).of(B));
        assertEquals(1, more.whole().count(MilestoneState.IN_TIME, MilestoneState.IN_TIME));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        assertNames("earlier", () -> NOW.changeSince(null));
        assertNames("milestone", () -> CHANGE.of(null));
        assertNames("milestone", () -> CHANGE.reached(null));
        assertNames("from", () -> CHANGE.by(null, MilestoneState.OPEN));
        assertNames("to", () -> CHANGE.by(MilestoneState.OPEN, null));
    }
}
