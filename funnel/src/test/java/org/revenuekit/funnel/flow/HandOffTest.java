package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.StageId;

class HandOffTest {
    private static HandOffReport report(Fixture log) {
        return HandOffReview.of(Fixture.NINE_TO_SIX).measure(log.asOf("04-30"));
    }

    /** How the only hand-off of a log was answered. */
    private static HandOffResponse only(Fixture log) {
        HandOffReport report = report(log);
        assertEquals(1, report.responses().size());
        return report.responses().get(0);
    }

    private static Fixture handedOver() { // on Monday, 2 hours before closing
        return new Fixture().enter("a", Fixture.MQL, "04-06T16:00", "ann");
    }

    private static void assertAnswer(ResponseState state, String hours, HandOffResponse response) {
        assertEquals(state, response.state());
        assertEquals(Duration.parse(hours), response.businessTime());
    }

    @Test
    void aTouchInTimeIsInTime() {
        assertEquals(
                new HandOffResponse(
                        LeadId.of("a"),
                        Fixture.MQL,
                        Optional.of(SellerId.of("ann")),
                        Fixture.at("04-06T16:00"),
                        Fixture.at("04-06T18:00"),
                        Optional.of(Fixture.at("04-06T17:00")),
                        Duration.ofHours(1),
                        ResponseState.MET),
                only(handedOver().touch("a", "04-06T17:00")));
        assertAnswer(ResponseState.MET, "PT0S", only(handedOver().touch("a", "04-06T16:00")));
        assertAnswer(ResponseState.MET, "PT2H", only(handedOver().touch("a", "04-07T08:59")));
        assertAnswer(ResponseState.MET, "PT2H", only(handedOver().touch("a", "04-07T09:00")));
        assertAnswer(ResponseState.MISSED, "PT2H1M", only(handedOver().touch("a", "04-07T09:01")));
    }

    @Test
    void theFirstTouchFromTheHandOffOnCounts() {
        assertAnswer(
                ResponseState.MISSED,
                "PT3H",
                only(handedOver()
                        .touch("a", "04-05T10:00")
                        .touch("a", "04-06T15:59")
                        .touch("a", "04-07T10:00")
                        .touch("a", "04-08T10:00")));
    }

    @Test
    void aMoveBeyondOrAnExitIsAnAnswer() {
        assertAnswer(ResponseState.MET, "PT1H", only(handedOver().enter("a", Fixture.WON, "04-06T17:00")));
        assertAnswer(ResponseState.MET, "PT1H", only(handedOver().exit("a", "gone", "04-06T17:00")));
        assertAnswer(
                ResponseState.MET,
                "PT30M",
                only(handedOver().exit("a", "gone", "04-06T17:00").touch("a", "04-06T16:30")));
    }

    @Test
    void aMoveBackIsNoneAndHandsNothingOver() {
        Fixture log = handedOver().enter("a", Fixture.LEAD, "04-06T17:00");

        assertEquals(ResponseState.OVERDUE, only(log).state());
        assertAnswer(
                ResponseState.MISSED,
                "PT4H",
                only(log.enter("a", Fixture.WON, "04-07T11:00").enter("a", Fixture.ONBOARDED, "04-08T11:00")));
        HandOffReport back = report(new Fixture()
                .enter("b", Fixture.OPPORTUNITY, "04-06T09:00")
                .enter("b", Fixture.MQL, "04-06T10:00")
                .enter("b", Fixture.LEAD, "04-06T11:00")
                .enter("b", Fixture.MQL, "04-06T12:00"));
        assertEquals(
                List.of(Fixture.OPPORTUNITY, Fixture.MQL),
                back.responses().stream().map(HandOffResponse::stage).toList());
        assertEquals(Fixture.at("04-06T12:00"), back.responses().get(1).handedOverAt());
    }

    @Test
    void aCustomerWhoBeginsAnewHasNotBeenAnswered() {
        HandOffReport report = report(new Fixture()
                .enter("a", Fixture.OPPORTUNITY, "04-06T09:00")
                .enter("a", Fixture.WON, "04-06T10:00")
                .enter("a", Fixture.OPPORTUNITY, "04-20T09:00"));

        assertEquals(
                List.of(ResponseState.MET, ResponseState.OVERDUE),
                report.responses().stream().map(HandOffResponse::state).toList());
    }

    @Test
    void handOffsAtTheGoalWaitForMoreThanANewPass() {
        Journeys journeys = new Fixture()
                .enter("a", Fixture.WON, "04-20T09:00")
                .enter("a", Fixture.LEAD, "04-21T09:00")
                .asOf(
                        Fixture.PROCESS.toBuilder()
                                .addHandOffs(new HandOff(
                                        Fixture.WON, Role.SMB_AE.id(), Role.CSM.id(), Duration.ofHours(100)))
                                .build(),
                        "04-21");

        HandOffResponse response = HandOffReview.of(Fixture.NINE_TO_SIX)
                .measure(journeys)
                .responses()
                .get(0);
        assertAnswer(ResponseState.PENDING, "PT18H", response);
        assertEquals(Optional.empty(), response.answeredAt());
    }

    @Test
    void whatIsNotAnsweredIsPendingUntilItIsOverdue() {
        assertAnswer(ResponseState.PENDING, "PT2H", only(new Fixture().enter("a", Fixture.MQL, "04-30T16:00")));
        assertAnswer(
                ResponseState.OVERDUE,
                "PT2H0.000001S",
                only(new Fixture().enter("a", Fixture.MQL, "04-30T15:59:59.999999")));
        assertAnswer(
                ResponseState.PENDING,
                "PT0S",
                only(new Fixture().enter("a", Fixture.MQL, "04-30T20:00").touch("a", "05-01T10:00")));
    }

    private static Fixture several() {
        return new Fixture()
                .lead(Lead.builder()
                        .id(LeadId.of("b"))
                        .seller(SellerId.of("bob"))
                        .build())
                .enter("a", Fixture.MQL, "04-06T09:00", "ann")
                .enter("a", Fixture.OPPORTUNITY, "04-06T10:00", "bob") // met
                .touch("a", "04-08T10:00") // missed
                .enter("b", Fixture.MQL, "04-06T09:00") // overdue
                .enter("c", Fixture.MQL, "04-30T17:00") // pending
                .enter("d", Fixture.MQL, "04-06T11:00") // overdue
                .enter("d", Fixture.OPPORTUNITY, "04-06T11:00") // overdue, and the one before met
                .enter("e", Fixture.LEAD, "04-06T11:00");
    }

    @Test
    void handOffsAreCounted() {
        HandOffReport report = report(several());

        assertEquals(
                List.of("a mql", "b mql", "a opportunity", "d mql", "d opportunity", "c mql"),
                report.responses().stream()
                        .map(response -> response.lead() + " " + response.stage())
                        .toList());
        assertEquals(counts(2, 0, 1, 1, 0, 60), report.of(Fixture.MQL));
        assertEquals(counts(0, 1, 0, 1, 18 * 60), report.of(Fixture.OPPORTUNITY));
        assertEquals(counts(2, 1, 1, 2, 0, 60, 18 * 60), report.total());
        assertEquals(
                List.of(Fixture.MQL, Fixture.OPPORTUNITY),
                report.byHandOff().keySet().asList());
        assertEquals(report.of(Fixture.OPPORTUNITY), report.byHandOff().get(Fixture.OPPORTUNITY));
        assertEquals(
                List.of("b mql", "d opportunity"),
                report.overdue().stream()
                        .map(response -> response.lead() + " " + response.stage())
                        .toList());
    }

    private static ResponseCounts counts(long met, long missed, long pending, long overdue, long... minutes) {
        DurationSummary.Builder answered = DurationSummary.builder();
        for (long each : minutes) {
            answered.addMicros(each * 60_000_000);
        }
        return new ResponseCounts(met, missed, pending, overdue, answered.build());
    }

    @Test
    void theyAreGroupedByWhoTookOver() {
        HandOffReport report = report(several());
        Grouped<SellerId, ResponseCounts> owners = report.byOwner();

        assertEquals(counts(1, 0, 0, 0, 60), owners.of(SellerId.of("ann")).orElseThrow());
        assertEquals(counts(0, 1, 0, 1, 18 * 60), owners.of(SellerId.of("bob")).orElseThrow());
        assertEquals(counts(1, 0, 1, 1, 0), owners.ungrouped());
        assertEquals(report.total(), Fixture.sum(owners, ResponseCounts::plus));
        assertEquals(
                counts(0, 0, 0, 1),
                report.byOwner(Fixture.MQL).of(SellerId.of("bob")).orElseThrow());
        assertEquals(
                counts(0, 0, 0, 1),
                report.by(Grouping.<Lead, SellerId>of("seller", Lead::seller))
                        .of(SellerId.of("bob"))
                        .orElseThrow()
                        .total());
    }

    @Test
    void overdueOnesComeByDeadlineThenLead() {
        HandOffReport report = report(new Fixture()
                .enter("z", Fixture.MQL, "04-10T18:30") // both have until Monday
                .enter("b", Fixture.MQL, "04-10T19:00")
                .enter("a", Fixture.OPPORTUNITY, "04-06T09:00")
                .enter("c", Fixture.MQL, "04-06T09:00"));

        assertEquals(
                List.of("c", "a", "b", "z"),
                report.overdue().stream().map(each -> each.lead().value()).toList());
    }

    @Test
    void theShareInTimeIsOfThoseDecided() {
        ResponseCounts counts = counts(5, 1, 10, 2, 1, 1, 1, 1, 1, 1);

        assertEquals(Ratio.of(5, 8), counts.shareInTime());
        assertEquals(18, counts.total());
        assertEquals(counts(6, 3, 13, 6, 1, 1, 1, 1, 1, 1, 2, 2, 2), counts.plus(counts(1, 2, 3, 4, 2, 2, 2)));
    }

    @Test
    void aProcessWithoutHandOffsHasNone() {
        HandOffReport report = HandOffReview.of(Fixture.NINE_TO_SIX)
                .measure(several()
                        .asOf(
                                Fixture.PROCESS.toBuilder()
                                        .handOffs(ImmutableList.of())
                                        .build(),
                                "04-30"));

        assertEquals(List.of(), report.responses());
        assertEquals(counts(0, 0, 0, 0), report.total());
        assertEquals(0, report.byHandOff().size());
        assertRefused("process small@1 has no hand-off at mql", () -> report.of(Fixture.MQL));
        HandOffReport other = report(several());
        assertRefused("process small@1 has no hand-off at lead", () -> other.of(Fixture.LEAD));
        assertRefused("process small@1 has no hand-off at nowhere", () -> report.byOwner(StageId.of("nowhere")));
    }

    @Test
    void businessTimeIsSummarisedToTheMicrosecond() {
        BusinessHours late = BusinessHours.of(Fixture.TOKYO, LocalTime.of(9, 0, 0, 1_500), LocalTime.of(18, 0));
        HandOffReport report = HandOffReview.of(late)
                .measure(new Fixture()
                        .enter("a", Fixture.MQL, "04-06T08:00")
                        .touch("a", "04-06T09:00:00.000003")
                        .asOf("04-30"));

        assertEquals(Duration.ofNanos(1_500), report.responses().get(0).businessTime());
        assertEquals(DurationSummary.ofMicros(1), report.total().answered());
    }

    @Test
    void countsAreChecked() {
        assertRefused("counts must be >= 0, were -1 met, 0 missed, 0 pending and 0 overdue", () -> counts(-1, 0, 0, 0));
        assertRefused("counts must be >= 0, were 0 met, -1 missed, 0 pending and 0 overdue", () -> counts(0, -1, 0, 0));
        assertRefused("counts must be >= 0, were 0 met, 0 missed, -1 pending and 0 overdue", () -> counts(0, 0, -1, 0));
        assertRefused("counts must be >= 0, were 0 met, 0 missed, 0 pending and -1 overdue", () -> counts(0, 0, 0, -1));
        assertRefused("answered must be of 3 hand-offs, was of 0", () -> counts(1, 2, 0, 0));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void hashesAreOfNames() {
        HandOffResponse response = only(handedOver());

        assertEquals(
                Objects.hash(
                        response.lead(),
                        response.stage(),
                        response.owner(),
                        response.handedOverAt(),
                        response.deadline(),
                        response.answeredAt(),
                        response.businessTime(),
                        "OVERDUE"),
                response.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        LeadId id = LeadId.of("a");
        Optional<SellerId> nobody = Optional.empty();
        Instant at = Instant.EPOCH;
        Optional<Instant> never = Optional.empty();
        Duration none = Duration.ZERO;
        ResponseState met = ResponseState.MET;
        StageId mql = Fixture.MQL;
        HandOffReport report = report(several());

        assertNamed("hours", () -> HandOffReview.of(null));
        assertNamed("journeys", () -> HandOffReview.of(Fixture.NINE_TO_SIX).measure(null));
        assertNamed("stage", () -> report.of(null));
        assertNamed("stage", () -> report.byOwner(null));
        assertNamed("answered", () -> new ResponseCounts(0, 0, 0, 0, null));
        assertNamed("other", () -> counts(0, 0, 0, 0).plus(null));
        assertNamed("lead", () -> new HandOffResponse(null, mql, nobody, at, at, never, none, met));
        assertNamed("stage", () -> new HandOffResponse(id, null, nobody, at, at, never, none, met));
        assertNamed("owner", () -> new HandOffResponse(id, mql, null, at, at, never, none, met));
        assertNamed("handedOverAt", () -> new HandOffResponse(id, mql, nobody, null, at, never, none, met));
        assertNamed("deadline", () -> new HandOffResponse(id, mql, nobody, at, null, never, none, met));
        assertNamed("answeredAt", () -> new HandOffResponse(id, mql, nobody, at, at, null, none, met));
        assertNamed("businessTime", () -> new HandOffResponse(id, mql, nobody, at, at, never, null, met));
        assertNamed("state", () -> new HandOffResponse(id, mql, nobody, at, at, never, none, null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        Journeys journeys = several().asOf("04-30");
        HandOffReport report = HandOffReview.of(Fixture.NINE_TO_SIX).measure(journeys);

        assertSame(Fixture.NINE_TO_SIX, report.hours());
        assertSame(Fixture.PROCESS, report.definition());
        assertSame(journeys.asOf(), report.asOf());
    }
}
