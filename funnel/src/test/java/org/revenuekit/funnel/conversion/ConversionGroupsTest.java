package org.revenuekit.funnel.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.conversion.ConversionWorld.LEAD;
import static org.revenuekit.funnel.conversion.ConversionWorld.TALK;
import static org.revenuekit.funnel.conversion.ConversionWorld.WON;
import static org.revenuekit.funnel.conversion.ConversionWorld.at;
import static org.revenuekit.funnel.conversion.ConversionWorld.days;
import static org.revenuekit.funnel.conversion.ConversionWorld.endOf;
import static org.revenuekit.funnel.conversion.ConversionWorld.id;
import static org.revenuekit.funnel.conversion.ConversionWorld.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ChannelId;

class ConversionGroupsTest {
    private static Lead by(String lead, String channel) {
        return Lead.builder().id(id(lead)).channel(ChannelId.of(channel)).build();
    }

    private static ConversionWorld channels() {
        return new ConversionWorld()
                .lead(by("a", "out"))
                .lead(by("b", "in"))
                .lead(by("c", "in"))
                .lead(by("d", "fair"))
                .enter("a", LEAD, 0)
                .enter("b", LEAD, 0)
                .enter("b", TALK, 1)
                .enter("c", LEAD, 0)
                .enter("d", LEAD, 0)
                .enter("e", LEAD, 0)
                .enter("e", TALK, 0);
    }

    @Test
    void channelsAreThoseOfTheProcess() {
        Conversion all = channels().count(Counting.REACHED, 9);
        Grouped<ChannelId, Conversion> parts = all.byChannel();

        assertEquals("channel", parts.grouping());
        assertEquals(
                List.of(ChannelId.of("in"), ChannelId.of("out")),
                List.copyOf(parts.groups().keySet()));
        assertEquals(Ratio.of(1, 2), parts.of(ChannelId.of("in")).orElseThrow().rate(LEAD, TALK));
        assertEquals(Ratio.of(0, 1), parts.of(ChannelId.of("out")).orElseThrow().rate(LEAD, TALK));
        assertEquals(Optional.empty(), parts.of(ChannelId.of("fair")));
        assertEquals(Ratio.of(1, 2), parts.ungrouped().rate(LEAD, TALK));
        assertEquals(Ratio.of(2, 5), parts.total().rate(LEAD, TALK));
        assertEquals(all, parts.total());
    }

    @Test
    void aPartHasPolicyPeriodAndFindingsOfTheWhole() {
        Conversion all =
                ConversionAnalysis.of(policy(Counting.VISITED)).count(channels().journeys(endOf(9)), days(0, 5));
        Conversion part = all.byChannel().of(ChannelId.of("in")).orElseThrow();

        assertEquals(policy(Counting.VISITED), part.definition());
        assertEquals(days(0, 5), part.period());
        assertEquals(1, part.findings().size());
        assertEquals(all.findings(), part.findings());
    }

    @Test
    void groupsMayBeOfTheCallersMaking() {
        Grouped<Integer, Conversion> parts = channels()
                .count(Counting.REACHED, 9)
                .by(Grouping.of(
                        "length", (Lead lead) -> Optional.of(lead.id().value().length())));

        assertEquals("length", parts.grouping());
        assertEquals(5, parts.of(1).orElseThrow().size());
        assertEquals(0, parts.ungrouped().size());
        assertEquals(Ratio.of(0, 0), parts.ungrouped().rate(LEAD, TALK));
    }

    @Test
    void monthsAndQuartersAreThoseOfTheStart() {
        ConversionWorld world = new ConversionWorld()
                .event(StageEntry.of(id("march"), LEAD, at(0, 0).minus(1, ChronoUnit.MICROS)))
                .event(StageEntry.of(id("april"), LEAD, at(0, 0)))
                .enter("april", TALK, 30)
                .event(StageEntry.of(id("june"), LEAD, at(91, 0).minus(1, ChronoUnit.MICROS)))
                .event(StageEntry.of(id("july"), LEAD, at(91, 0)));
        Conversion all = world.count(Counting.REACHED, 120);

        assertEquals(
                List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 6), YearMonth.of(2026, 7)),
                List.copyOf(all.byMonth().groups().keySet()));
        assertEquals("month", all.byMonth().grouping());
        assertEquals(
                Ratio.of(1, 1),
                all.byMonth().of(YearMonth.of(2026, 4)).orElseThrow().rate(LEAD, TALK));
        assertEquals("fiscal quarter", all.byFiscalQuarter().grouping());
        assertEquals(
                List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)),
                List.copyOf(all.byFiscalQuarter().groups().keySet()));
        assertEquals(
                2,
                all.byFiscalQuarter().of(LocalDate.of(2026, 4, 1)).orElseThrow().size());
    }

    @Test
    void thePassesOfOneLeadMayStartInTwoMonths() {
        Conversion all = new ConversionWorld()
                .enter("a", LEAD, 0)
                .exit("a", "unripe", 1)
                .enter("a", LEAD, 40)
                .count(policy(Counting.REACHED).withUnit(CountingUnit.PASSES), 50);

        assertEquals(2, all.byMonth().groups().size());
        assertEquals(
                2,
                all.byMonth().groups().values().stream()
                        .collect(Conversion.merging())
                        .size());
    }

    @Test
    void aSellerIsWhoHadTheLeadWhenItCameToCount() {
        ConversionWorld world = new ConversionWorld()
                .lead(Lead.builder().id(id("own")).seller(SellerId.of("C")).build())
                .enter("passed on", LEAD, 0, "A")
                .enter("passed on", TALK, 1, "B")
                .enter("passed on", WON, 2, "A")
                .enter("own", LEAD, 0)
                .enter("own", TALK, 0)
                .enter("nobody", LEAD, 0)
                .enter("nobody", TALK, 0)
                .enter("not there", LEAD, 0, "B");
        Conversion all = world.count(Counting.REACHED, 9);

        Grouped<SellerId, Conversion> talks = all.bySeller(TALK);
        assertEquals("seller", talks.grouping());
        assertEquals(List.of("B", "C"), keys(talks));
        assertEquals(Ratio.of(1, 1), talks.of(SellerId.of("B")).orElseThrow().rate(TALK, WON));
        assertEquals(2, talks.ungrouped().size());
        assertEquals(1, talks.ungrouped().count(TALK));
        assertEquals(List.of("A", "B", "C"), keys(all.bySeller(LEAD)));
        assertEquals(List.of("A"), keys(all.bySeller(WON)));
    }

    private static List<String> keys(Grouped<SellerId, Conversion> parts) {
        return parts.groups().keySet().stream().map(SellerId::value).toList();
    }

    @Test
    @SuppressWarnings("NullAway")
    void argumentsAreNamed() {
        Conversion all = channels().count(Counting.REACHED, 9);

        assertNamed("key", () -> all.byChannel().of(null));
    }

    private static void assertNamed(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
