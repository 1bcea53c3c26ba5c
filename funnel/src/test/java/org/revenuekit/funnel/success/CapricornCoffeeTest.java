package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.ResponseState;

/** A chain of coffee offices that starts late, waits three days for an answer, uses more and more, renews and grows. */
class CapricornCoffeeTest {
    private static final Customers CUSTOMERS =
            Cafe.one(Cafe.since(CAPRICORN, "2025-04-01").withSegment("high touch"));
    private static final AsOf NOW = Cafe.asOf("2026-06-30");
    private static final ImmutableList<MilestoneReached> REACHED = ImmutableList.of(
            Cafe.reached(CAPRICORN, "kick-off", "2025-04-08"),
            Cafe.reached(CAPRICORN, "set-up", "2025-05-02"),
            Cafe.reached(CAPRICORN, "trained", "2025-05-16"),
            Cafe.reached(CAPRICORN, "first-value", "2025-06-20"));
    private static final ImmutableList<UsageReading> USAGE = ImmutableList.of(
            Cafe.seats(CAPRICORN, 18, 60, "2025-06-30"),
            Cafe.seats(CAPRICORN, 30, 60, "2025-09-30"),
            Cafe.seats(CAPRICORN, 45, 60, "2025-12-31"),
            Cafe.seats(CAPRICORN, 90, 96, "2026-06-15"));
    private static final ImmutableList<ContractEvent> EVENTS = ImmutableList.of(
            Cafe.event(CAPRICORN, ContractEventKind.RENEWED, "2026-04-01"),
            Cafe.event(CAPRICORN, ContractEventKind.FURTHER_PURCHASE, "2026-05-11"));

    private static LifecycleBoard board(AsOf asOf) {
        ImmutableList.Builder<CustomerFact> facts = ImmutableList.builder();
        facts.addAll(REACHED).addAll(USAGE).addAll(EVENTS);
        return LifecycleReview.of(LifecyclePolicy.standard()).judge(CUSTOMERS, facts.build(), asOf);
    }

    @Test
    void itGoesThroughTheFourPhases() {
        LifecycleState now = board(NOW).of(CAPRICORN);

        assertEquals(Optional.of(LifecyclePhase.GROWTH), now.phase());
        assertEquals(Optional.of(Cafe.day("2026-05-11")), now.since());
        assertEquals(51, now.days());
        assertEquals(
                "ONBOARDING [2025-04-01,2025-06-20), ADOPTION [2025-06-20,2025-12-31), "
                        + "RETENTION [2025-12-31,2026-05-11), GROWTH [2026-05-11,2026-07-01)",
                now.history().orElseThrow().toString());
        assertEquals("""
                days of account capricorn as of 2026-06-30 (lifecycle@1) = 456
                  ONBOARDING [2025-04-01,2025-06-20) = 80
                  ADOPTION [2025-06-20,2025-12-31) = 194
                  RETENTION [2025-12-31,2026-05-11) = 131
                  GROWTH [2026-05-11,2026-07-01) = 51""", board(NOW).explain(CAPRICORN).text());
        assertTrue(board(NOW).findings().isEmpty());
    }

    @Test
    void itWasStuckInAdoption() {
        assertFalse(board(Cafe.asOf("2025-12-16")).of(CAPRICORN).stuck());
        LifecycleBoard board = board(Cafe.asOf("2025-12-17"));
        assertTrue(board.of(CAPRICORN).stuck());
        assertEquals(181, board.stuck().get(0).days());
        assertEquals(1, board(NOW).changeSince(board).count(LifecyclePhase.ADOPTION, LifecyclePhase.GROWTH));
    }

    @Test
    void itsOnboardingWasDoneLate() {
        OnboardingReport report = OnboardingReview.of(OnboardingPlan.standard()).review(CUSTOMERS, REACHED, NOW);

        assertEquals(
                List.of(MilestoneState.IN_TIME, MilestoneState.LATE, MilestoneState.IN_TIME, MilestoneState.LATE),
                report.of(CAPRICORN).milestones().values().stream()
                        .map(MilestoneStatus::state)
                        .toList());
        assertEquals(
                new MilestoneStatus(Cafe.day("2025-05-31"), Optional.of(Cafe.day("2025-06-20")), MilestoneState.LATE),
                report.of(CAPRICORN).whole());
        assertEquals(Optional.of(Duration.ofDays(80)), report.timeToValue().median());
        assertEquals("1/1", report.whole().completionRate().toString());
        assertEquals("0/1", report.whole().shareInTime().toString());
    }

    @Test
    void itWaitedThreeDaysForItsRenewal() {
        ServiceReport report = ServiceReview.of(ServicePromise.standard())
                .measure(
                        CUSTOMERS,
                        List.of(
                                request("R1", "2025-07-01T10:00").withAnsweredAt(Cafe.at("2025-07-01T11:30")),
                                request("R2", "2026-02-02T10:00").withAnsweredAt(Cafe.at("2026-02-05T10:00"))),
                        Cafe.NINE_TO_SIX,
                        NOW);

        RequestResponse renewal = report.of(CAPRICORN).responses().get(1);
        assertEquals(ResponseState.MISSED, renewal.state());
        assertEquals(Duration.ofHours(27), renewal.businessTime());
        assertEquals(Cafe.at("2026-02-02T18:00"), renewal.deadline());
        ResponseCounts counts = report.total();
        assertEquals("1/2", counts.shareInTime().toString());
        assertEquals(Optional.of(Duration.ofHours(27)), counts.answered().max());
    }

    private static SupportRequest request(String id, String at) {
        return SupportRequest.builder()
                .id(RequestId.of(id))
                .account(CAPRICORN)
                .receivedAt(Cafe.at(at))
                .build();
    }

    @Test
    void somebodyTurnsToIt() {
        List<Activity> activities = List.of(
                contact(ActivityKind.CALL, "2025-04-02"),
                contact(ActivityKind.VISIT, "2025-04-28"),
                contact(ActivityKind.SEMINAR, "2026-03-30"),
                contact(ActivityKind.VISIT, "2026-04-20"));
        ContactReview review = ContactReview.of(ContactCadence.standard());
        ContactReport before = review.review(CUSTOMERS, activities, Cafe.asOf("2026-04-19"));
        ContactReport now = review.review(CUSTOMERS, activities, NOW);

        assertEquals(18, before.of(CAPRICORN).daysOverdue());
        assertEquals(Optional.of(Cafe.day("2026-04-01")), before.of(CAPRICORN).dueOn());
        assertEquals(ContactState.UP_TO_DATE, now.of(CAPRICORN).state());
        assertEquals(Optional.of(Cafe.day("2027-04-01")), now.of(CAPRICORN).dueOn());
        assertEquals(2, now.of(CAPRICORN).touches(Span.parse("[2025-04-01,2026-04-01)")));
    }

    private static Activity contact(ActivityKind kind, String day) {
        return Activity.builder()
                .kind(kind)
                .account(CAPRICORN)
                .date(Cafe.day(day))
                .build();
    }

    @Test
    void itsAdoptionRisesUntilItNeedsMore() {
        AdoptionReport report =
                AdoptionReview.of(AdoptionPolicy.standard(UsageKind.SEATS)).measure(CUSTOMERS, USAGE, NOW);

        assertEquals("90/96", report.of(CAPRICORN).rate().toString());
        assertEquals(
                Optional.of("45/60"),
                report.of(CAPRICORN).earlier().map(reading -> reading.rate().toString()));
        assertFalse(report.of(CAPRICORN).declining());
        assertTrue(report.of(CAPRICORN).nearlyFull());
        assertEquals("93.75", report.observations().list().get(0).value().toString());
    }

    /** To Capricorn, success is that four of five offices use it within a year. */
    @Test
    void itsSuccessIsMeasuredByWhatWasObserved() {
        SuccessCriteria criteria = SuccessCriteria.builder()
                .ref(DefinitionRef.of("capricorn", 1))
                .addCriteria(SuccessCriterion.builder()
                        .id(CriterionId.of("used"))
                        .meaning(Label.of("Offices use it", "各店舗で使われている"))
                        .account(CAPRICORN)
                        .indicator(UsageKind.SEATS.indicator())
                        .target(new BigDecimal("80"))
                        .dueOn(Cafe.day("2026-03-31"))
                        .build())
                .build();
        Observations measured = Observations.none();
        for (String day : List.of("2025-09-30", "2025-12-31", "2026-06-30")) {
            measured = measured.plus(AdoptionReview.of(AdoptionPolicy.standard(UsageKind.SEATS))
                    .measure(CUSTOMERS, USAGE, Cafe.asOf(day))
                    .observations());
        }
        SuccessReview review = SuccessReview.of(criteria);

        assertEquals(
                CriterionState.IN_TIME,
                review.review(CUSTOMERS, measured, Cafe.asOf("2026-03-31"))
                        .of(CAPRICORN)
                        .results()
                        .get(0)
                        .state());
        assertEquals(
                CriterionState.MISSED,
                review.review(CUSTOMERS, measured, Cafe.asOf("2026-04-01"))
                        .of(CAPRICORN)
                        .results()
                        .get(0)
                        .state());
        CriterionResult now =
                review.review(CUSTOMERS, measured, NOW).of(CAPRICORN).results().get(0);
        assertEquals(CriterionState.LATE, now.state());
        assertEquals(Optional.of(Cafe.day("2026-06-15")), now.reachedOn());
        assertTrue(now.holds());
    }
}
