package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

class StockFlowTest {
    private static final Span APRIL = Fixture.days("04-01", "05-01");

    /** Every way in and out of stages. */
    private static Fixture log() {
        return new Fixture()
                .enter("stays", Fixture.LEAD, "03-01T10:00")
                .enter("goes-on", Fixture.LEAD, "03-02T10:00")
                .enter("goes-on", Fixture.MQL, "04-02T10:00")
                .enter("goes-on", Fixture.OPPORTUNITY, "04-03T10:00")
                .enter("goes-on", Fixture.MQL, "04-04T10:00")
                .enter("wins", Fixture.OPPORTUNITY, "04-05T10:00")
                .enter("wins", Fixture.WON, "04-06T10:00")
                .enter("wins", Fixture.OPPORTUNITY, "04-07T10:00")
                .enter("unripe", Fixture.MQL, "03-03T10:00")
                .exit("unripe", "not-now", "04-08T10:00")
                .enter("unripe", Fixture.MQL, "04-09T10:00")
                .exit("unripe", "price", "04-10T10:00")
                .enter("unripe", Fixture.MQL, "04-11T10:00")
                .exit("unripe", "student", "04-12T10:00")
                .enter("unripe", Fixture.MQL, "04-13T10:00")
                .enter("later", Fixture.LEAD, "05-01T00:00");
    }

    @Test
    void countsEveryWayInAndOut() {
        StockFlow april = StockFlow.over(log().asOf("05-31"), APRIL);
        FlowCounts lead = april.of(Fixture.LEAD);
        FlowCounts mql = april.of(Fixture.MQL);
        FlowCounts opportunity = april.of(Fixture.OPPORTUNITY);
        FlowCounts won = april.of(Fixture.WON);

        assertEquals("2 + 0 - 1 = 1", lead.toString());
        assertEquals(1, lead.out(Outflow.ADVANCED));
        assertEquals("1 + 5 - 4 = 2", mql.toString());
        assertEquals(1, mql.in(Inflow.ADVANCED));
        assertEquals(1, mql.in(Inflow.MOVED_BACK));
        assertEquals(1, mql.in(Inflow.UNRIPE));
        assertEquals(1, mql.in(Inflow.LOST));
        assertEquals(1, mql.in(Inflow.DISQUALIFIED));
        assertEquals(0, mql.in(Inflow.NEW));
        assertEquals(3, mql.recycledIn());
        assertEquals(1, mql.out(Outflow.ADVANCED));
        assertEquals(1, mql.out(Outflow.RECYCLED));
        assertEquals(1, mql.out(Outflow.LOST));
        assertEquals(1, mql.out(Outflow.DISQUALIFIED));
        assertEquals("0 + 3 - 2 = 1", opportunity.toString());
        assertEquals(1, opportunity.in(Inflow.NEW));
        assertEquals(1, opportunity.in(Inflow.ADVANCED));
        assertEquals(1, opportunity.in(Inflow.CUSTOMER));
        assertEquals(1, opportunity.out(Outflow.MOVED_BACK));
        assertEquals(1, opportunity.out(Outflow.ADVANCED));
        assertEquals(1, opportunity.recycledIn());
        assertEquals("0 + 1 - 1 = 0", won.toString());
        assertEquals(1, won.out(Outflow.RETURNED));
        assertEquals("3 + 9 - 8 = 4", april.total().toString());
        assertEquals("[2026-04-01,2026-05-01): 3 + 9 - 8 = 4", april.toString());
        assertTrue(april.isBalanced());
    }

    @Test
    void theStockIsExplainedByWhatCameAndWent() {
        StockFlow april = StockFlow.over(log().asOf("05-31"), APRIL);

        assertEquals("""
                open in mql at the end of [2026-04-01,2026-05-01) = 2
                  open at start = 1
                  in: UNRIPE = 1
                  in: LOST = 1
                  in: DISQUALIFIED = 1
                  in: ADVANCED = 1
                  in: MOVED_BACK = 1
                  out: ADVANCED = -1
                  out: LOST = -1
                  out: DISQUALIFIED = -1
                  out: RECYCLED = -1""", april.explain(Fixture.MQL).text());
        assertEquals(
                "open in onboarded at the end of [2026-04-01,2026-05-01) = 0\n  open at start = 0",
                april.explain(Fixture.ONBOARDED).text());
    }

    @Test
    void oneStageOutOfBalanceIsSeen() {
        LeadSet leads = LeadSet.all(log().asOf("05-31"));
        EnumCounts<Inflow> in = new EnumCounts<>(Inflow.values());
        EnumCounts<Outflow> out = new EnumCounts<>(Outflow.values());
        FlowCounts balanced = new FlowCounts(1, in, out, 1);

        assertTrue(flow(leads, balanced, balanced).isBalanced());
        assertFalse(flow(leads, balanced, new FlowCounts(1, in, out, 2)).isBalanced());
    }

    private static StockFlow flow(LeadSet leads, FlowCounts... counts) {
        return new StockFlow(ImmutableList.of(leads), APRIL, ImmutableList.copyOf(counts));
    }

    @Test
    void thePeriodIsHalfOpen() {
        Journeys journeys = new Fixture()
                .enter("a", Fixture.LEAD, "04-01T00:00")
                .exit("a", "gone", "05-01T00:00")
                .asOf("05-31");

        assertEquals("0 + 1 - 0 = 1", StockFlow.over(journeys, APRIL).total().toString());
        assertEquals(
                "1 + 0 - 1 = 0",
                StockFlow.over(journeys, Fixture.days("05-01", "06-01")).total().toString());
        assertEquals(
                "0 + 0 - 0 = 0",
                StockFlow.over(journeys, Fixture.days("03-01", "04-01")).total().toString());
    }

    @Test
    void exitsMayExceedEntries() {
        FlowRatio ratio =
                StockFlow.over(log().asOf("05-31"), APRIL).of(Fixture.LEAD).ratio();

        assertEquals(new FlowRatio(1, 0), ratio);
        assertFalse(ratio.value().isDefined());
    }

    @Test
    void monthsBeginWithTheStockWithWhichTheOneBeforeEnds() {
        StockFlow quarter = StockFlow.over(log().asOf("05-31"), Fixture.days("03-02", "05-16"));

        assertEquals(
                List.of(
                        "[2026-03-02,2026-04-01): 1 + 2 - 0 = 3",
                        "[2026-04-01,2026-05-01): 3 + 9 - 8 = 4",
                        "[2026-05-01,2026-05-16): 4 + 1 - 0 = 5"),
                quarter.months().stream().map(StockFlow::toString).toList());
        assertEquals(
                List.of("[2026-04-10,2026-04-11): 4 + 0 - 1 = 3"),
                StockFlow.over(log().asOf("05-31"), Fixture.days("04-10", "04-11")).months().stream()
                        .map(StockFlow::toString)
                        .toList());
    }

    @Test
    void channelsSumToTheWhole() {
        Journeys journeys = new Fixture()
                .lead(from("a", "inbound"))
                .lead(from("b", "outbound"))
                .lead(from("c", "unheard-of"))
                .enter("a", Fixture.LEAD, "04-01T10:00")
                .enter("b", Fixture.LEAD, "04-02T10:00")
                .enter("c", Fixture.LEAD, "04-03T10:00")
                .enter("d", Fixture.LEAD, "04-04T10:00")
                .asOf("04-30");
        StockFlow april = StockFlow.over(journeys, APRIL);
        Grouped<ChannelId, StockFlow> channels = april.byChannel();

        assertEquals(List.of("inbound", "outbound"), names(channels));
        assertEquals(
                1, channels.of(ChannelId.of("inbound")).orElseThrow().total().entries());
        assertEquals(Optional.empty(), channels.of(ChannelId.of("unheard-of")));
        assertEquals(2, channels.ungrouped().total().entries());
        assertEquals(april.total(), Fixture.sum(channels, StockFlow::plus).total());
    }

    private static List<String> names(Grouped<ChannelId, StockFlow> channels) {
        return channels.groups().keySet().stream().map(ChannelId::value).toList();
    }

    private static Lead from(String id, String channel) {
        return Lead.builder().id(LeadId.of(id)).channel(ChannelId.of(channel)).build();
    }

    @Test
    void otherLeadsAreAdded() {
        StockFlow some = StockFlow.over(log().asOf("05-31"), Fixture.days("03-15", "05-01"));
        StockFlow others = StockFlow.over(
                new Fixture()
                        .lead(from("a", "inbound"))
                        .enter("a", Fixture.LEAD, "04-01T10:00")
                        .asOf("05-31"),
                Fixture.days("03-15", "05-01"));
        StockFlow both = some.plus(others);

        assertEquals("2 + 1 - 1 = 2", both.of(Fixture.LEAD).toString());
        assertEquals("3 + 10 - 8 = 5", both.total().toString());
        assertEquals(
                List.of("3 + 0 - 0 = 3", "3 + 10 - 8 = 5"),
                both.months().stream().map(month -> month.total().toString()).toList());
        assertEquals(
                "0 + 1 - 0 = 1",
                both.byChannel()
                        .of(ChannelId.of("inbound"))
                        .orElseThrow()
                        .total()
                        .toString());
        assertEquals(some.total(), both.byChannel().ungrouped().total());
        Grouping<Lead, String> byInitial =
                Grouping.of("initial", lead -> Optional.of(lead.id().value().substring(0, 1)));
        assertEquals(
                List.of("g", "l", "s", "u", "w", "a").stream().sorted().toList(),
                List.copyOf(both.by(byInitial).groups().keySet()));
        assertEquals(
                2, both.plus(others).by(byInitial).of("a").orElseThrow().total().openAtEnd());
    }

    @Test
    void onlyTheSameIsAdded() {
        Fixture log = log();
        StockFlow april = StockFlow.over(log.asOf("05-31"), APRIL);

        assertRefused(
                "period must be the same, was [2026-04-01,2026-05-01) and [2026-03-01,2026-05-01)",
                () -> april.plus(StockFlow.over(log.asOf("05-31"), Fixture.days("03-01", "05-01"))));
        assertRefused(
                "point in time must be the same, was 2026-05-31 and 2026-05-30",
                () -> april.plus(StockFlow.over(log.asOf("05-30"), APRIL)));
        assertRefused(
                "process must be the same, was small@1 and small@2",
                () -> april.plus(StockFlow.over(
                        log.asOf(
                                Fixture.PROCESS.toBuilder()
                                        .ref(DefinitionRef.of("small", 2))
                                        .build(),
                                "05-31"),
                        APRIL)));
        StockFlow changed = StockFlow.over(
                log.asOf(
                        Fixture.PROCESS.toBuilder()
                                .name(Label.of("Another", "別"))
                                .build(),
                        "05-31"),
                APRIL);
        assertThrows(DefinitionClashException.class, () -> april.plus(changed));
    }

    @Test
    void thePeriodHasBounds() {
        Journeys journeys = log().asOf("04-30");

        assertEquals(4, StockFlow.over(journeys, APRIL).total().openAtEnd());
        assertRefused(
                "period must not go on after 2026-04-30, was [2026-04-01,2026-05-02)",
                () -> StockFlow.over(journeys, Fixture.days("04-01", "05-02")));
        for (Span span : List.of(
                Fixture.days("04-01", "04-01"),
                Span.from(LocalDate.of(2026, 4, 1)),
                Span.until(LocalDate.of(2026, 4, 1)))) {
            assertRefused(
                    "period must be of at least one day and have both ends, was " + span,
                    () -> StockFlow.over(journeys, span));
        }
        assertRefused(
                "process small@1 has no stage nowhere",
                () -> StockFlow.over(journeys, APRIL).of(StageId.of("nowhere")));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        Journeys journeys = log().asOf("05-31");
        StockFlow april = StockFlow.over(journeys, APRIL);

        assertSame(Fixture.PROCESS, april.definition());
        assertSame(journeys.asOf(), april.asOf());
        assertEquals(APRIL, april.period());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        StockFlow april = StockFlow.over(log().asOf("05-31"), APRIL);

        assertNamed("journeys", () -> StockFlow.over(null, APRIL));
        assertNamed("period", () -> StockFlow.over(log().asOf("05-31"), null));
        assertNamed("id", () -> april.of(null));
        assertNamed("grouping", () -> april.by(null));
        assertNamed("other", () -> april.plus(null));
        assertNamed("how", () -> april.total().in(null));
        assertNamed("how", () -> april.total().out(null));
        assertNamed("other", () -> april.total().plus(null));
        assertNamed("key", () -> april.byChannel().of(null));
        assertNamed("other", () -> new FlowRatio(1, 1).plus(null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
