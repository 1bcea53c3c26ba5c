package org.revenuekit.funnel.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.journey.JourneyWorld.A;
import static org.revenuekit.funnel.journey.JourneyWorld.AS_OF;
import static org.revenuekit.funnel.journey.JourneyWorld.B;
import static org.revenuekit.funnel.journey.JourneyWorld.CALENDAR;
import static org.revenuekit.funnel.journey.JourneyWorld.PROCESS;
import static org.revenuekit.funnel.journey.JourneyWorld.activity;
import static org.revenuekit.funnel.journey.JourneyWorld.day;
import static org.revenuekit.funnel.journey.JourneyWorld.enter;
import static org.revenuekit.funnel.journey.JourneyWorld.entry;
import static org.revenuekit.funnel.journey.JourneyWorld.exit;
import static org.revenuekit.funnel.journey.JourneyWorld.findings;
import static org.revenuekit.funnel.journey.JourneyWorld.follow;
import static org.revenuekit.funnel.journey.JourneyWorld.leads;
import static org.revenuekit.funnel.journey.JourneyWorld.path;
import static org.revenuekit.funnel.journey.JourneyWorld.recorded;
import static org.revenuekit.funnel.journey.JourneyWorld.touch;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.StageId;

/** What journeys are made of events, one rule after the other. */
class JourneyTrackingTest {
    private static final Lead COMPETITOR =
            Lead.of(A).withTraits(LeadTrait.STUDENT, LeadTrait.PARTNER, LeadTrait.COMPETITOR);

    @Test
    void whoComesBeyondAStageHasComeToIt() {
        Journeys journeys = follow(enter("a", 1), enter("b", 3), enter("d", 8), enter("c", 9));
        Pass pass = journeys.of(A).passes().get(0);

        assertEquals(Optional.of(pass.visits().get(1)), firstAtOrBeyond(pass, journeys, "b"));
        assertEquals(Optional.of(pass.visits().get(2)), firstAtOrBeyond(pass, journeys, "c"));
        assertEquals(Optional.empty(), firstAtOrBeyond(pass, journeys, "e"));
        assertThrows(IllegalArgumentException.class, () -> firstAtOrBeyond(pass, journeys, "nowhere"));
    }

    private static Optional<Visit> firstAtOrBeyond(Pass pass, Journeys journeys, String stage) {
        return pass.firstAtOrBeyond(journeys.definition(), StageId.of(stage));
    }

    @Test
    void stagesFollowOneAnother() {
        Journeys journeys = follow(enter("a", 1), enter("b", 3), enter("d", 8), enter("e", 9));
        Pass pass = journeys.of(A).passes().get(0);

        assertEquals("NEW a1 b3 d8 e9", path(journeys));
        assertEquals(day(1), pass.startedAt());
        assertEquals(1, pass.number());
        assertEquals(Optional.of(day(3)), pass.visits().get(0).leftAt());
        assertEquals(Optional.of(Duration.ofDays(5)), pass.visits().get(1).duration());
        assertEquals(Optional.empty(), pass.visits().get(3).duration());
        assertEquals(Optional.of(pass.visits().get(3)), journeys.of(A).current());
        assertEquals(Findings.none(), journeys.findings());
        assertEquals(new JourneyTally(4, 4, 0, 0), journeys.tally());
    }

    @Test
    void aLeadOfWhichNothingIsStatedHasNoPass() {
        Journey journey = follow().of(A);
        assertEquals(new Journey(Lead.of(A), ImmutableList.of(), ImmutableList.of(), ImmutableList.of()), journey);
        assertEquals(Optional.empty(), journey.current());
    }

    @Test
    void stagesMayBeSkippedAndGoneBackTo() {
        assertEquals("NEW b1 e2", path(enter("b", 1), enter("e", 2)));
        assertEquals("NEW a1 c2 a4 c5", path(enter("a", 1), enter("c", 2), enter("a", 4), enter("c", 5)));
        assertEquals(List.of(), findings(follow(enter("a", 1), enter("c", 2), enter("a", 4))));
    }

    @Test
    void aStageFirstEnteredAfterALaterOneIsReportedInEachPass() {
        Journeys journeys = follow(
                enter("c", 1),
                enter("a", 2),
                enter("b", 3),
                enter("b", 3),
                exit("price", 4),
                enter("c", 5),
                enter("a", 6),
                enter("c", 7),
                enter("a", 8));
        assertEquals("NEW c1 a2 b3 LOST price 4 / LOST c5 a6 c7 a8", path(journeys));
        assertEquals(
                List.of(
                        "DUPLICATE_EVENT lead A, events 1",
                        "NEGATIVE_INTERVAL lead A, stage a, after c, times 2",
                        "NEGATIVE_INTERVAL lead A, stage b, after c, times 1"),
                findings(journeys));
    }

    @Test
    void anEntryAfterAnExitBeginsAnotherPass() {
        Journeys journeys = follow(
                enter("a", 1),
                exit("later", 2),
                enter("a", 5),
                exit("price", 6),
                enter("b", 7),
                exit("competitor", 8),
                enter("c", 9));
        assertEquals(
                "NEW a1 RECYCLED later 2 / UNRIPE a5 LOST price 6 / LOST b7 DISQUALIFIED competitor 8 / DISQUALIFIED c9",
                path(journeys));
        assertEquals(
                List.of(1, 2, 3, 4),
                journeys.of(A).passes().stream().map(Pass::number).toList());
        assertEquals(Optional.of(StageId.of("c")), journeys.of(A).current().map(Visit::stage));
        assertEquals(
                Optional.empty(), follow(enter("a", 1), exit("later", 2)).of(A).current());
        assertEquals(new JourneyTally(7, 7, 0, 0), journeys.tally());
    }

    @Test
    void aCustomerWhoComesBackBeginsAnotherPass() {
        assertEquals("NEW a1 d2 RETURNED - 5 / CUSTOMER c5", path(enter("a", 1), enter("d", 2), enter("c", 5)));
        assertEquals("NEW e2 RETURNED - 5 / CUSTOMER a5", path(enter("e", 2), enter("a", 5)));
        assertEquals("NEW d1 e2 d3", path(enter("d", 1), enter("e", 2), enter("d", 3)));
        assertEquals("NEW d2 RETURNED - 5 / CUSTOMER c5 a6", path(enter("d", 2), enter("c", 5), enter("a", 6)));
    }

    @Test
    void whoReachedTheGoalCanStillLeave() {
        assertEquals("NEW d1 LOST price 2 / LOST a3", path(enter("d", 1), exit("price", 2), enter("a", 3)));
        assertEquals("NEW d1 e2 LOST price 2", path(enter("d", 1), enter("e", 2), exit("price", 2)));
    }

    @Test
    void anExitAtTheInstantOfTheGoalIsSetAside() {
        Journeys journeys = follow(enter("c", 1), enter("d", 2), exit("price", 2), exit("budget", 2));
        assertEquals("NEW c1 d2", path(journeys));
        assertEquals(
                List.of("EXIT_AT_GOAL lead A, reason budget, events 1", "EXIT_AT_GOAL lead A, reason price, events 1"),
                findings(journeys));
        assertEquals("NEW d2 e2", path(enter("d", 2), enter("e", 2), exit("price", 2)));
        assertEquals("NEW c2 LOST price 2", path(enter("c", 2), exit("price", 2)));
        assertEquals(new JourneyTally(4, 2, 0, 2), journeys.tally());
    }

    @Test
    void atOneInstantEntriesComeInTheOrderOfTheProcessAndThenExits() {
        assertEquals("NEW a1 b1 c1 LOST price 1", path(exit("price", 1), enter("c", 1), enter("a", 1), enter("b", 1)));
        assertEquals("NEW a1 c2 a3 c3", path(enter("a", 1), enter("c", 2), enter("c", 3), enter("a", 3)));
    }

    @Test
    void ofSeveralExitsOfOneInstantThatForLosingStandsAndOfThoseTheFirst() {
        Journeys journeys =
                follow(enter("a", 1), exit("later", 2), exit("competitor", 2), exit("budget", 2), exit("price", 2));
        assertEquals("NEW a1 LOST price 2", path(journeys));
        assertEquals(
                List.of(
                        "CONTRADICTING_EXITS lead A, reason budget, events 1",
                        "CONTRADICTING_EXITS lead A, reason competitor, events 1",
                        "CONTRADICTING_EXITS lead A, reason later, events 1"),
                findings(journeys));
        assertEquals("NEW a1 DISQUALIFIED competitor 2", path(enter("a", 1), exit("later", 2), exit("competitor", 2)));
    }

    @Test
    void whoIsNotInCannotLeave() {
        Journeys journeys =
                follow(exit("price", 1), exit("price", 2), enter("a", 3), exit("price", 4), exit("budget", 5));
        assertEquals("NEW a3 LOST price 4", path(journeys));
        assertEquals(
                List.of(
                        "EXIT_WITHOUT_ENTRY lead A, reason budget, events 1",
                        "EXIT_WITHOUT_ENTRY lead A, reason price, events 2"),
                findings(journeys));
        assertEquals(new JourneyTally(5, 2, 0, 3), journeys.tally());
    }

    @Test
    void whoIsNotInCannotLeaveEvenIfTheLeadBeforeLeftThen() {
        Journeys journeys = JourneyTracking.of(PROCESS)
                .follow(
                        leads(Lead.of(B), Lead.of(A)),
                        List.of(entry(B, "a", 1), Exit.of(B, exit("price", 2).reason(), day(2)), exit("price", 2)),
                        AS_OF);
        assertEquals(List.of("EXIT_WITHOUT_ENTRY lead A, reason price, events 1"), findings(journeys));
        assertEquals("NEW a1 LOST price 2", path(journeys.of(B)));
    }

    @Test
    void whatSnapshotsStateAgainChangesNothing() {
        Journeys journeys = follow(
                enter("a", 1),
                enter("a", 2),
                enter("b", 3),
                enter("b", 4),
                exit("price", 5),
                exit("price", 6),
                exit("price", 7));
        assertEquals("NEW a1 b3 LOST price 5", path(journeys));
        assertEquals(Findings.none(), journeys.findings());
        assertEquals(new JourneyTally(7, 3, 4, 0), journeys.tally());
    }

    @Test
    void whatIsStatedTwiceForOneInstantIsReported() {
        Journeys journeys = follow(
                enter("a", 1),
                enter("a", 1),
                enter("a", 1),
                exit("price", 2),
                exit("price", 2),
                touch(3),
                touch(3),
                activity(3),
                activity(3));
        assertEquals("NEW a1 LOST price 2", path(journeys));
        assertEquals(List.of("DUPLICATE_EVENT lead A, events 5"), findings(journeys));
        assertEquals(List.of(day(3)), journeys.of(A).touches());
        assertEquals(List.of(day(3)), journeys.of(A).activities());
        assertEquals(new JourneyTally(9, 4, 0, 5), journeys.tally());
    }

    @Test
    void instantsCountToTheMicrosecond() {
        StageEntry early = StageEntry.of(A, StageId.of("a"), day(1).plusNanos(1_999));
        StageEntry late = StageEntry.of(A, StageId.of("a"), day(1).plusNanos(1_000));
        assertEquals(List.of("DUPLICATE_EVENT lead A, events 1"), findings(follow(early, late)));
        assertEquals(
                day(1).plusNanos(1_000),
                follow(early).of(A).passes().get(0).visits().get(0).enteredAt());
        assertEquals(List.of(), findings(follow(early, StageEntry.of(A, StageId.of("a"), day(1).plusNanos(2_000)))));
    }

    @Test
    void theFirstOwnerNamedInAStageOwnsTheVisit() {
        assertEquals("NEW a1:x b2 c3:y", path(enter("a", 1, "x"), enter("b", 2), enter("c", 3, "y")));
        assertEquals("NEW a1:y", path(enter("a", 1), enter("a", 2, "y"), enter("a", 3, "x")));
        assertEquals("NEW a1:x", path(enter("a", 1, "x"), enter("a", 2, "w")));
        assertEquals("NEW a1:w", path(enter("a", 1), enter("a", 1, "x"), enter("a", 1, "w")));
    }

    @Test
    void whoIsNamedByTheLeadOwnsTheVisitsWhoseEventsNameNobody() {
        Lead owned = Lead.of(A).withSeller(SellerId.of("o"));
        Journeys journeys = follow(owned, enter("a", 1), enter("b", 2, "x"), exit("price", 3), enter("a", 4));
        assertEquals("NEW a1:o b2:x LOST price 3 / LOST a4:o", path(journeys));
        assertEquals(List.of(SellerId.of("o"), SellerId.of("x")), journeys.sellers());
    }

    @Test
    void sellersAreInTheOrderOfTheirIds() {
        assertEquals(
                List.of(SellerId.of("x"), SellerId.of("y"), SellerId.of("z")),
                follow(enter("a", 1, "z"), enter("b", 2, "x"), enter("c", 3, "y"))
                        .sellers());
    }

    @Test
    void touchesAndActivitiesMoveNobody() {
        Journeys journeys = follow(activity(4), touch(3), enter("a", 2), touch(1), activity(1));
        assertEquals("NEW a2", path(journeys));
        assertEquals(List.of(day(1), day(3)), journeys.of(A).touches());
        assertEquals(List.of(day(1), day(4)), journeys.of(A).activities());
        assertEquals(new JourneyTally(5, 5, 0, 0), journeys.tally());
    }

    @Test
    void onlyWhatHappenedByThenIsSeen() {
        Instant last = day(32).minusNanos(1_000);
        Journeys journeys = follow(
                enter("a", 1),
                StageEntry.of(A, StageId.of("b"), last),
                StageEntry.of(A, StageId.of("c"), day(32)),
                touch(33));
        assertEquals("NEW a1 b31", path(journeys));
        assertEquals(List.of("AFTER_AS_OF lead A, events 2"), findings(journeys));
        assertEquals(AS_OF, journeys.asOf());
    }

    @Test
    void onlyWhatWasRecordedByThenIsSeen() {
        AsOf known = AS_OF.knownOn(LocalDate.of(2026, 1, 10));
        List<LeadEvent> events = List.of(
                enter("a", 1),
                new StageEntry(A, StageId.of("b"), day(2), Optional.empty(), recorded(10)),
                new StageEntry(A, StageId.of("c"), day(3), Optional.empty(), recorded(11)),
                enter("d", 10),
                enter("e", 11),
                new Touch(A, day(12), Optional.empty(), recorded(9)),
                new BuyerActivity(A, day(4), recorded(12)));
        Journeys journeys = JourneyTracking.of(PROCESS).follow(leads(Lead.of(A)), events, known);
        assertEquals("NEW a1 b2 d10", path(journeys));
        assertEquals(List.of(day(12)), journeys.of(A).touches());
        assertEquals(List.of("AFTER_AS_OF lead A, events 3"), findings(journeys));
    }

    @Test
    void farInstantsAreSeenFromTheLastDayOnly() {
        StageEntry first = StageEntry.of(A, StageId.of("a"), Instant.MIN);
        StageEntry last = StageEntry.of(A, StageId.of("b"), Instant.MAX);
        assertEquals(List.of("AFTER_AS_OF lead A, events 1"), findings(follow(first, last)));
        Journeys all = JourneyTracking.of(PROCESS)
                .follow(leads(Lead.of(A)), List.of(first, last), CALENDAR.endOf(LocalDate.MAX));
        assertEquals(2, all.of(A).passes().get(0).visits().size());
        assertEquals(Optional.empty(), all.of(A).passes().get(0).end());
    }

    @Test
    void whoIsNotAcceptedEndsAtQualification() {
        Journeys journeys = follow(
                COMPETITOR,
                enter("a", 1),
                enter("b", 2),
                enter("c", 3),
                exit("price", 4),
                touch(5),
                enter("a", 6),
                enter("e", 7));
        assertEquals("NEW a1 DISQUALIFIED competitor 2 / DISQUALIFIED a6 DISQUALIFIED competitor 7", path(journeys));
        assertEquals(List.of("EXCLUDED_LEAD lead A, trait COMPETITOR, events 4"), findings(journeys));
        assertEquals(new JourneyTally(7, 3, 0, 4), journeys.tally());
    }

    @Test
    void whoIsNotAcceptedMayLeaveBefore() {
        Journeys journeys = follow(COMPETITOR, enter("a", 1), exit("competitor", 2), exit("competitor", 3));
        assertEquals("NEW a1 DISQUALIFIED competitor 2", path(journeys));
        assertEquals(Findings.none(), journeys.findings());
    }

    @Test
    void whoIsNotAcceptedDoesNotEvenBegin() {
        Journeys journeys = follow(COMPETITOR, enter("b", 1), exit("price", 2));
        assertEquals("", path(journeys));
        assertEquals(List.of("EXCLUDED_LEAD lead A, trait COMPETITOR, events 2"), findings(journeys));
    }

    @Test
    void aTraitThatDoesNotExcludeChangesNothing() {
        Lead student = Lead.of(A).withTraits(LeadTrait.STUDENT);
        assertEquals("NEW a1 b2", path(follow(student, enter("a", 1), enter("b", 2))));
        assertEquals(
                "NEW a1 b2",
                path(JourneyTracking.of(PROCESS.withQualification(Optional.empty()))
                        .follow(leads(COMPETITOR), List.of(enter("a", 1), enter("b", 2)), AS_OF)));
    }

    /** Whoever is of our own group. */
    private record OwnCheck(LeadTrait trait) implements LeadCheck {
        @Override
        public DefinitionRef ref() {
            return DefinitionRef.of("own-check", 1);
        }

        @Override
        public Optional<LeadTrait> excludes(Lead lead) {
            return lead.id().equals(A) ? Optional.of(trait) : Optional.empty();
        }
    }

    @Test
    void yourOwnChecksExcludeToo() {
        List<LeadEvent> events = List.of(enter("a", 1), enter("b", 2), entry(B, "a", 1), entry(B, "b", 2));
        Journeys journeys = JourneyTracking.of(PROCESS)
                .with(new OwnCheck(LeadTrait.STUDENT))
                .with(new OwnCheck(LeadTrait.PARTNER))
                .follow(Leads.namedIn(events), events, AS_OF);
        assertEquals("NEW a1 DISQUALIFIED competitor 2", path(journeys));
        assertEquals("NEW a1 b2", path(journeys.of(B)));
        assertEquals(List.of("EXCLUDED_LEAD lead A, trait PARTNER, events 1"), findings(journeys));
        assertEquals(List.of(DefinitionRef.of("own-check", 1), DefinitionRef.of("own-check", 1)), journeys.checks());
        assertEquals(List.of(), follow().checks());
    }

    @Test
    void wordsThatTheProcessHasNotAreReported() {
        Journeys journeys = follow(enter("z", 3), enter("z", 1), enter("y", 1), exit("w", 2), enter("a", 4));
        assertEquals("NEW a4", path(journeys));
        assertEquals(
                List.of(
                        "UNKNOWN_STAGE lead A, stage y, events 1",
                        "UNKNOWN_STAGE lead A, stage z, events 2",
                        "UNKNOWN_REASON lead A, reason w, events 1"),
                findings(journeys));
        assertEquals(new JourneyTally(5, 1, 0, 4), journeys.tally());
    }

    @Test
    void leadsThatWereNotGivenAreReported() {
        Journeys journeys = follow(entry(B, "a", 1), entry(B, "z", 90), entry(LeadId.of("0"), "a", 1), enter("a", 1));
        assertEquals(List.of("UNKNOWN_LEAD lead 0, events 1", "UNKNOWN_LEAD lead B, events 2"), findings(journeys));
        assertEquals(new JourneyTally(4, 1, 0, 3), journeys.tally());
        assertEquals(
                "never given: lead B",
                assertThrows(UnknownIdException.class, () -> journeys.of(B)).getMessage());
    }

    @Test
    void channelsThatTheProcessHasNotAreReported() {
        Lead lead = Lead.of(A).withChannel(ChannelId.of("fax"));
        Lead inbound = Lead.of(A).withChannel(ChannelId.of("inbound"));
        assertEquals(List.of("UNKNOWN_CHANNEL lead A, channel fax"), findings(follow(lead)));
        assertEquals(List.of(), findings(follow(inbound)));
        assertEquals(
                List.of(), findings(JourneyTracking.of(PROCESS.withChannels()).follow(leads(lead), List.of(), AS_OF)));
    }

    @Test
    void leadsGivenTwiceAreReportedFirst() {
        Journeys journeys =
                JourneyTracking.of(PROCESS).follow(leads(Lead.of(A), Lead.of(A)), List.of(enter("z", 1)), AS_OF);
        assertEquals(
                List.of("DUPLICATE_LEAD lead A, given 2", "UNKNOWN_STAGE lead A, stage z, events 1"),
                findings(journeys));
    }

    @Test
    void answersKeepWhatTheyWereMadeOf() {
        Leads leads = leads(Lead.of(B), Lead.of(A));
        Journeys journeys = JourneyTracking.of(PROCESS).follow(leads, List.of(enter("a", 1)), AS_OF);
        assertSame(PROCESS, journeys.definition());
        assertSame(leads, journeys.leads());
        assertEquals(
                List.of(Lead.of(B), Lead.of(A)),
                journeys.stream().map(Journey::lead).toList());
        assertEquals(2, journeys.table().leads());
        assertEquals(1, journeys.table().passes());
        assertEquals(1, journeys.table().visits());
        assertEquals(5, journeys.vocabulary().stages());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        JourneyTracking tracking = JourneyTracking.of(PROCESS);
        Leads leads = leads(Lead.of(A));
        assertNames("process", () -> JourneyTracking.of(null));
        assertNames("check", () -> tracking.with(null));
        assertNames("leads", () -> tracking.follow(null, List.of(), AS_OF));
        assertNames("events", () -> tracking.follow(leads, null, AS_OF));
        assertNames("asOf", () -> tracking.follow(leads, List.of(), null));
        assertNames(
                "events must not contain null",
                () -> tracking.follow(leads, Arrays.asList(enter("a", 1), null), AS_OF));
        assertNames("lead", () -> follow().of(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
