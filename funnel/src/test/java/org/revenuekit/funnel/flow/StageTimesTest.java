package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.StageId;

class StageTimesTest {
    private static final Journeys JOURNEYS = new Fixture()
            .enter("a", Fixture.LEAD, "04-01T10:00")
            .enter("a", Fixture.MQL, "04-01T12:00")
            .enter("a", Fixture.LEAD, "04-01T13:00")
            .enter("a", Fixture.MQL, "04-01T18:00")
            .enter("b", Fixture.LEAD, "04-02T10:00")
            .exit("b", "gone", "04-02T10:30")
            .enter("c", Fixture.LEAD, "04-03T20:00")
            .enter("d", Fixture.MQL, "04-03T01:00")
            .enter("d", Fixture.LEAD, "04-03T02:00")
            .exit("d", "not-now", "04-03T05:00")
            .enter("d", Fixture.LEAD, "04-03T06:00")
            .enter("d", Fixture.MQL, "04-03T06:00")
            .asOf("04-03");

    private static DurationSummary minutes(long... minutes) {
        DurationSummary.Builder builder = DurationSummary.builder();
        for (long each : minutes) {
            builder.addMicros(each * 60_000_000);
        }
        return builder.build();
    }

    @Test
    void whatLastsIsApart() {
        StageTime lead = StageTimes.of(JOURNEYS).in(Fixture.LEAD);

        assertEquals(minutes(120, 300, 30, 180, 0), lead.finished());
        assertEquals(minutes(240), lead.open());
        assertEquals(
                new StageTime(minutes(60, 60), minutes(54 * 60, 18 * 60)),
                StageTimes.of(JOURNEYS).in(Fixture.MQL));
        assertEquals(
                new StageTime(minutes(120, 300, 30, 180, 0, 1), minutes(240, 2)),
                lead.plus(new StageTime(minutes(1), minutes(2))));
    }

    @Test
    void fromStageToStageIsFromFirstEntryToFirstEntryOfAPass() {
        StageInterval interval = StageTimes.of(JOURNEYS).between(Fixture.LEAD, Fixture.MQL);

        assertEquals(new StageInterval(minutes(120, 0), 1), interval);
        assertEquals(new StageInterval(minutes(60), 2), StageTimes.of(JOURNEYS).between(Fixture.MQL, Fixture.LEAD));
        assertEquals(new StageInterval(minutes(120, 0, 7), 3), interval.plus(new StageInterval(minutes(7), 2)));
        assertEquals(
                new StageInterval(DurationSummary.none(), 0),
                StageTimes.of(JOURNEYS).between(Fixture.LEAD, Fixture.WON));
        assertEquals(
                new StageInterval(DurationSummary.none(), 0),
                StageTimes.of(JOURNEYS).between(Fixture.WON, Fixture.LEAD));
    }

    @Test
    void theFirstVisitOfAllCounts() {
        Journeys journeys = new Fixture()
                .enter("a", Fixture.MQL, "04-01T10:00")
                .enter("a", Fixture.LEAD, "04-01T11:00")
                .asOf("04-03");

        assertEquals(
                new StageInterval(DurationSummary.none(), 1),
                StageTimes.of(journeys).between(Fixture.LEAD, Fixture.MQL));
        assertEquals(new StageInterval(minutes(60), 0), StageTimes.of(journeys).between(Fixture.MQL, Fixture.LEAD));
    }

    @Test
    void groupsAreMeasuredAlone() {
        Grouping<Lead, String> onlyB =
                Grouping.of("b", lead -> Optional.of(lead.id().value()).filter("b"::equals));
        Grouped<String, StageTimes> groups = StageTimes.of(JOURNEYS).by(onlyB);

        assertEquals(minutes(30), groups.of("b").orElseThrow().in(Fixture.LEAD).finished());
        assertEquals(4, groups.ungrouped().in(Fixture.LEAD).finished().count());
    }

    @Test
    void timesBeyondWhatCanBeSaidAreTheLongest() {
        Instant past = Instant.parse("-200000-01-01T00:00:00Z");
        Instant future = Instant.parse("+200000-01-01T00:00:00Z");
        LeadId id = LeadId.of("a");
        List<LeadEvent> events = List.of(StageEntry.of(id, Fixture.LEAD, past), StageEntry.of(id, Fixture.MQL, future));
        Journeys journeys = JourneyTracking.of(Fixture.PROCESS)
                .follow(
                        Leads.namedIn(events),
                        events,
                        Fixture.TOKYO.endOf(Fixture.day("01-01").plusYears(250_000)));

        assertEquals(
                DurationSummary.ofMicros(Long.MAX_VALUE),
                StageTimes.of(journeys).in(Fixture.LEAD).finished());
    }

    @Test
    void stagesAreChecked() {
        StageTimes times = StageTimes.of(JOURNEYS);

        assertRefused("process small@1 has no stage nowhere", () -> times.in(StageId.of("nowhere")));
        assertRefused("from and to must differ, were lead", () -> times.between(Fixture.LEAD, Fixture.LEAD));
        assertRefused("reversed must be >= 0, was -1", () -> new StageInterval(DurationSummary.none(), -1));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        DurationSummary none = DurationSummary.none();

        assertNamed("journeys", () -> StageTimes.of(null));
        assertNamed("id", () -> StageTimes.of(JOURNEYS).in(null));
        assertNamed("finished", () -> new StageTime(null, none));
        assertNamed("open", () -> new StageTime(none, null));
        assertNamed("other", () -> new StageTime(none, none).plus(null));
        assertNamed("durations", () -> new StageInterval(null, 0));
        assertNamed("other", () -> new StageInterval(none, 0).plus(null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        assertSame(Fixture.PROCESS, StageTimes.of(JOURNEYS).definition());
        assertSame(JOURNEYS.asOf(), StageTimes.of(JOURNEYS).asOf());
        assertEquals(
                Duration.ofHours(54),
                StageTimes.of(JOURNEYS).in(Fixture.MQL).open().max().orElseThrow());
    }
}
