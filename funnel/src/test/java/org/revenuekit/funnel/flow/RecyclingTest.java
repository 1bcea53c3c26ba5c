package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;

class RecyclingTest {
    private static Fixture log() {
        return new Fixture()
                .enter("often", Fixture.MQL, "01-01T10:00")
                .exit("often", "not-now", "01-05T10:00")
                .enter("often", Fixture.MQL, "01-07T10:00")
                .exit("often", "not-now", "01-08T10:00")
                .enter("often", Fixture.WON, "01-11T10:00")
                .enter("customer", Fixture.OPPORTUNITY, "01-01T10:00")
                .enter("customer", Fixture.WON, "01-02T10:00")
                .enter("customer", Fixture.ONBOARDED, "01-03T10:00")
                .enter("customer", Fixture.OPPORTUNITY, "01-12T10:00")
                .enter("lost", Fixture.OPPORTUNITY, "01-01T10:00")
                .exit("lost", "price", "01-02T10:00")
                .enter("lost", Fixture.MQL, "01-03T10:00")
                .exit("lost", "gone", "01-04T10:00")
                .enter("student", Fixture.LEAD, "01-01T10:00")
                .exit("student", "student", "01-02T10:00")
                .enter("student", Fixture.LEAD, "01-03T10:00")
                .exit("student", "student", "01-03T10:00")
                .enter("new", Fixture.WON, "01-01T10:00");
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private static DurationSummary lags(int... days) {
        DurationSummary.Builder builder = DurationSummary.builder();
        Arrays.stream(days).forEach(each -> builder.addMicros(days(each).toNanos() / 1_000));
        return builder.build();
    }

    @Test
    void sourcesAreToldApart() {
        Recycling recycling = Recycling.of(log().asOf("01-31"));

        assertEquals(
                List.of(PassSource.UNRIPE, PassSource.LOST, PassSource.DISQUALIFIED, PassSource.CUSTOMER),
                recycling.bySource().keySet().asList());
        assertEquals(new RecycledPasses(PassSource.UNRIPE, 2, 1, 1, 0, lags(2, 3)), recycling.from(PassSource.UNRIPE));
        assertEquals(new RecycledPasses(PassSource.LOST, 1, 1, 0, 0, lags(1)), recycling.from(PassSource.LOST));
        assertEquals(
                new RecycledPasses(PassSource.DISQUALIFIED, 1, 1, 0, 0, lags(1)),
                recycling.from(PassSource.DISQUALIFIED));
        assertEquals(
                new RecycledPasses(PassSource.CUSTOMER, 1, 1, 0, 1, lags(10)), recycling.from(PassSource.CUSTOMER));
        assertEquals(5, recycling.passes());
        assertEquals(4, recycling.leads());
    }

    @Test
    void whatCameOfThemIsKnownOfThoseThatEnded() {
        RecycledPasses passes = new RecycledPasses(PassSource.LOST, 4, 3, 1, 2, lags(1, 2, 3, 4));

        assertEquals(Ratio.of(1, 4), passes.convertedShare());
        assertEquals(Ratio.of(1, 2), passes.matureShare());
        assertEquals(WilsonInterval.of(1, 4, 1.5), passes.interval(1.5));
        assertEquals("""
                converted of those from LOST = 0.25 (quotient)
                  converted = 1
                  passes = 4
                    converted = 1
                    open = 2
                    ended = 1""", passes.explain().text());
        assertEquals(
                new RecycledPasses(PassSource.LOST, 5, 4, 2, 2, lags(1, 2, 3, 4, 0)),
                passes.plus(new RecycledPasses(PassSource.LOST, 1, 1, 1, 0, lags(0))));
        assertEquals(
                new RecycledPasses(PassSource.LOST, 6, 4, 1, 4, lags(1, 2, 3, 4, 0, 0)),
                passes.plus(new RecycledPasses(PassSource.LOST, 2, 1, 0, 2, lags(0, 0))));
    }

    @Test
    void thePoolIsWhoLeftAndMayComeBack() {
        Journeys journeys = new Fixture()
                .lead(Lead.builder()
                        .id(LeadId.of("lost"))
                        .seller(SellerId.of("owner"))
                        .build())
                .enter("ripe-on-31st", Fixture.LEAD, "01-01T10:00", "ann")
                .enter("ripe-on-31st", Fixture.MQL, "01-01T11:00", "bob")
                .exit("ripe-on-31st", "not-now", "01-01T23:59")
                .enter("also-on-31st", Fixture.LEAD, "01-01T10:00")
                .exit("also-on-31st", "not-now", "01-01T11:00")
                .enter("tomorrow", Fixture.LEAD, "01-01T10:00")
                .exit("tomorrow", "not-now", "01-02T00:00")
                .enter("touched", Fixture.LEAD, "01-01T10:00")
                .exit("touched", "not-now", "01-01T11:00")
                .touch("touched", "01-20T11:00")
                .touch("touched", "01-21T11:00")
                .enter("touched-before", Fixture.LEAD, "01-01T10:00")
                .touch("touched-before", "01-01T10:00")
                .exit("touched-before", "price", "01-03T11:00")
                .enter("lost", Fixture.LEAD, "01-01T10:00")
                .exit("lost", "gone", "01-02T10:00")
                .enter("student", Fixture.LEAD, "01-01T10:00")
                .exit("student", "student", "01-02T10:00")
                .enter("back", Fixture.LEAD, "01-01T10:00")
                .exit("back", "not-now", "01-02T10:00")
                .enter("back", Fixture.LEAD, "01-03T10:00")
                .asOf("01-31");
        Recycling recycling = Recycling.of(journeys);

        assertEquals(
                List.of("also-on-31st", "ripe-on-31st", "tomorrow", "touched", "touched-before", "lost"),
                ids(recycling.pool()));
        assertEquals(List.of("also-on-31st", "ripe-on-31st"), ids(recycling.due()));
        assertEquals(
                new PooledLead(
                        LeadId.of("ripe-on-31st"),
                        PassSource.UNRIPE,
                        Fixture.MQL,
                        ReasonId.of("not-now"),
                        Optional.of(SellerId.of("bob")),
                        Fixture.day("01-01"),
                        Fixture.day("01-01"),
                        Optional.of(Fixture.day("01-31"))),
                recycling.pool().get(1));
        PooledLead touched = recycling.pool().get(3);
        assertEquals(Fixture.day("01-01"), touched.leftOn());
        assertEquals(Fixture.day("01-21"), touched.lastContactOn());
        assertEquals(Optional.of(Fixture.day("02-20")), touched.wakesOn());
        assertEquals(Fixture.day("01-03"), recycling.pool().get(4).lastContactOn());
        PooledLead lost = recycling.pool().get(5);
        assertEquals(PassSource.LOST, lost.source());
        assertEquals(Optional.of(SellerId.of("owner")), lost.owner());
        assertEquals(Optional.empty(), lost.wakesOn());
        assertEquals(
                List.of("lost"),
                ids(recycling
                        .by(Grouping.<Lead, SellerId>of("seller", Lead::seller))
                        .of(SellerId.of("owner"))
                        .orElseThrow()
                        .pool()));
    }

    private static List<String> ids(List<PooledLead> leads) {
        return leads.stream().map(lead -> lead.lead().value()).toList();
    }

    /** Law 68. */
    @Test
    void aLeadRecycledAHundredThousandTimesIsCounted() {
        int times = 100_000;
        LeadId id = LeadId.of("again");
        Instant start = Fixture.at("01-01T00:00");
        Iterable<LeadEvent> events = Iterables.concat(Iterables.transform(
                IntStream.rangeClosed(0, times).boxed().toList(),
                i -> List.<LeadEvent>of(
                        StageEntry.of(id, Fixture.MQL, start.plusSeconds(2L * i)),
                        Exit.of(id, ReasonId.of("not-now"), start.plusSeconds(2L * i + 1)))));
        Recycling recycling = Recycling.of(JourneyTracking.of(Fixture.PROCESS)
                .follow(Leads.of(List.of(Lead.of(id))), events, Fixture.TOKYO.endOf(LocalDate.of(2026, 12, 31))));
        RecycledPasses unripe = recycling.from(PassSource.UNRIPE);

        assertEquals(times, unripe.passes());
        assertEquals(1, unripe.leads());
        assertEquals(Optional.of(Duration.ofSeconds(1)), unripe.lag().median());
        assertTrue(recycling.leads() <= recycling.passes());
        assertEquals(1, recycling.pool().size());
    }

    @Test
    void countsAreChecked() {
        assertRefused(
                "source must be one of recycling, was NEW",
                () -> new RecycledPasses(PassSource.NEW, 0, 0, 0, 0, lags()));
        assertRefused("leads must be 0 to 1 (passes), was 2", () -> passes(1, 2, 0, 0));
        assertRefused("leads must be 0 to 1 (passes), was -1", () -> passes(1, -1, 0, 0));
        assertRefused("converted and open must be 0 to 1 (passes) together, were 1 and 1", () -> passes(1, 1, 1, 1));
        assertRefused("converted and open must be 0 to 1 (passes) together, were -1 and 1", () -> passes(1, 1, -1, 1));
        assertRefused("converted and open must be 0 to 1 (passes) together, were 1 and -1", () -> passes(1, 1, 1, -1));
        assertRefused(
                "lag must be of 1 passes, was of 0", () -> new RecycledPasses(PassSource.LOST, 1, 1, 0, 0, lags()));
        assertRefused(
                "source must be the same, was LOST and UNRIPE",
                () -> passes(1, 1, 0, 0).plus(new RecycledPasses(PassSource.UNRIPE, 0, 0, 0, 0, lags())));
        assertRefused(
                "source must be one of recycling, was NEW",
                () -> Recycling.of(log().asOf("01-31")).from(PassSource.NEW));
        assertEquals(Ratio.of(0, 0), new RecycledPasses(PassSource.LOST, 0, 0, 0, 0, lags()).convertedShare());
        assertEquals(0, passes(1, 0, 0, 0).leads());
        assertEquals(Ratio.of(1, 1), passes(1, 1, 1, 0).matureShare());
    }

    private static RecycledPasses passes(long passes, long leads, long converted, long open) {
        return new RecycledPasses(PassSource.LOST, passes, leads, converted, open, lags(1));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void hashesAreOfNames() {
        RecycledPasses passes = passes(1, 1, 0, 0);
        PooledLead lead = Recycling.of(log().asOf("01-31")).pool().get(0);

        assertEquals(Objects.hash("LOST", 1L, 1L, 0L, 0L, lags(1)), passes.hashCode());
        assertEquals(
                Objects.hash(
                        lead.lead(),
                        "LOST",
                        lead.stage(),
                        lead.reason(),
                        lead.owner(),
                        lead.leftOn(),
                        lead.lastContactOn(),
                        lead.wakesOn()),
                lead.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        LeadId id = LeadId.of("a");
        ReasonId reason = ReasonId.of("price");
        LocalDate day = Fixture.day("01-01");
        Optional<SellerId> nobody = Optional.empty();
        Optional<LocalDate> never = Optional.empty();
        PassSource lost = PassSource.LOST;

        assertNamed("journeys", () -> Recycling.of(null));
        assertNamed("source", () -> Recycling.of(log().asOf("01-31")).from(null));
        assertNamed("source", () -> new RecycledPasses(null, 0, 0, 0, 0, lags()));
        assertNamed("lag", () -> new RecycledPasses(lost, 0, 0, 0, 0, null));
        assertNamed("other", () -> passes(1, 1, 0, 0).plus(null));
        assertNamed("lead", () -> new PooledLead(null, lost, Fixture.MQL, reason, nobody, day, day, never));
        assertNamed("source", () -> new PooledLead(id, null, Fixture.MQL, reason, nobody, day, day, never));
        assertNamed("stage", () -> new PooledLead(id, lost, null, reason, nobody, day, day, never));
        assertNamed("reason", () -> new PooledLead(id, lost, Fixture.MQL, null, nobody, day, day, never));
        assertNamed("owner", () -> new PooledLead(id, lost, Fixture.MQL, reason, null, day, day, never));
        assertNamed("leftOn", () -> new PooledLead(id, lost, Fixture.MQL, reason, nobody, null, day, never));
        assertNamed("lastContactOn", () -> new PooledLead(id, lost, Fixture.MQL, reason, nobody, day, null, never));
        assertNamed("wakesOn", () -> new PooledLead(id, lost, Fixture.MQL, reason, nobody, day, day, null));
        assertNamed("exit", () -> PassSource.after(null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        Journeys journeys = log().asOf("01-31");

        assertSame(Fixture.PROCESS, Recycling.of(journeys).definition());
        assertSame(journeys.asOf(), Recycling.of(journeys).asOf());
    }
}
