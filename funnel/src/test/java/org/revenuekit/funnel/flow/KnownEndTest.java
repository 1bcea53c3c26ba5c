package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadId;

/** What lasts has lasted until the end of the date, or of the day of knowledge if that is earlier. */
class KnownEndTest {
    /** What was known on 9 April of the end of the month; 6 April is a Monday. */
    private static final Journeys KNOWN = new Fixture()
            .act("a", "04-06T10:00")
            .enter("a", Fixture.MQL, "04-06T16:00")
            .enter("b", Fixture.OPPORTUNITY, "04-01T09:00")
            .exit("b", "not-now", "04-01T10:00")
            .asOfKnownOn("05-01", "04-09");

    private static DurationSummary hours(long hours) {
        return DurationSummary.ofMicros(hours * 3_600_000_000L);
    }

    private static long days(Journeys journeys) {
        return AgeingReview.of(AgeingPolicy.standard())
                .measure(journeys)
                .open()
                .get(0)
                .days();
    }

    private static HandOffResponse handOff(Journeys journeys) {
        return HandOffReview.of(Fixture.NINE_TO_SIX).measure(journeys).responses().stream()
                .filter(response -> response.lead().equals(LeadId.of("a")))
                .findFirst()
                .orElseThrow();
    }

    private static List<MissedFollowUp> missed(Journeys journeys) {
        return FollowUpReview.of(FollowUpPolicy.standard()).find(journeys).list();
    }

    @Test
    void agesEndWithWhatIsKnown() {
        assertEquals(hours(8 + 3 * 24), StageTimes.of(KNOWN).in(Fixture.MQL).open());
        assertEquals(hours(14 + 3 * 24), BuyerHeadStart.of(KNOWN).waiting());
        assertEquals(3, days(KNOWN));
    }

    @Test
    void whatMayHaveBeenDoneSinceIsNotOverdue() {
        assertEquals(Duration.ofHours(2 + 3 * 9), handOff(KNOWN).businessTime());
        assertEquals(List.of(), missed(KNOWN));
        Journeys handedOver =
                new Fixture().enter("a", Fixture.MQL, "04-09T17:00").asOfKnownOn("04-30", "04-09");

        assertEquals(ResponseState.PENDING, handOff(handedOver).state());
    }

    @Test
    void whoIsToBeAskedAgainIsPlannedForTheDate() {
        assertEquals(
                List.of(Optional.of(Fixture.day("05-01"))),
                Recycling.of(KNOWN).due().stream().map(PooledLead::wakesOn).toList());
    }

    @Test
    void laterKnowledgeDoesNotMakeItLonger() {
        Fixture log = new Fixture().enter("a", Fixture.MQL, "04-06T16:00");

        assertEquals(
                hours(8 + 3 * 24),
                StageTimes.of(log.asOfKnownOn("04-09", "05-01")).in(Fixture.MQL).open());
        assertEquals(3, days(log.asOfKnownOn("04-09", "05-01")));
        assertEquals(
                Duration.ofHours(2 + 3 * 9),
                handOff(log.asOfKnownOn("04-09", "05-01")).businessTime());
        assertEquals(List.of(), missed(log.asOfKnownOn("04-20", "05-01")));
        assertEquals(1, missed(log.asOfKnownOn("04-21", "05-01")).size());
        assertEquals(1, missed(log.asOfKnownOn("05-01", "04-21")).get(0).daysOverdue());
    }

    @Test
    void whatWasRecordedBeforeItBeganHasNotLasted() {
        Journeys planned = new Fixture()
                .enterRecorded("a", Fixture.MQL, "04-20T16:00", "04-08")
                .asOfKnownOn("04-30", "04-09");

        assertEquals(hours(0), StageTimes.of(planned).in(Fixture.MQL).open());
        assertEquals(0, days(planned));
        assertEquals(Duration.ZERO, handOff(planned).businessTime());
        assertEquals(ResponseState.PENDING, handOff(planned).state());
        assertEquals(List.of(), missed(planned));
    }
}
