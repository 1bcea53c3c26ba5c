package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;

class BuyerHeadStartTest {
    private static final Journeys JOURNEYS = new Fixture()
            .act("early", "04-01T10:00")
            .act("early", "04-05T10:00")
            .act("early", "04-11T10:00")
            .touch("early", "04-11T10:00")
            .touch("early", "04-12T10:00")
            .act("early", "04-13T10:00")
            .touch("called", "04-02T10:00")
            .act("called", "04-03T10:00")
            .touch("only-called", "04-02T10:00")
            .act("waits", "04-29T00:00")
            .act("waits", "04-30T00:00")
            .act("two", "04-01T10:00")
            .touch("two", "04-03T10:00")
            .lead(Lead.of(LeadId.of("nothing")))
            .asOf("04-30");

    private final BuyerHeadStart start = BuyerHeadStart.of(JOURNEYS);

    @Test
    void tellsWhoHadBegunBeforeTheFirstTouch() {
        assertEquals(4, start.touched());
        assertEquals(2, start.activeBefore());
        assertEquals(Ratio.of(2, 4), start.share());
        assertEquals(WilsonInterval.of(2, 4, 1.5), start.interval(1.5));
        assertEquals(Ratio.of(3, 2), start.activitiesPerLead());
        assertEquals(Optional.of(Duration.ofDays(2)), start.lead().min());
        assertEquals(Optional.of(Duration.ofDays(10)), start.lead().max());
    }

    @Test
    void whoWaitsIsApart() {
        assertEquals(1, start.waiting().count());
        assertEquals(Optional.of(Duration.ofDays(2)), start.waiting().max());
    }

    @Test
    void groupsAreMeasuredAlone() {
        Grouping<Lead, Integer> byLength =
                Grouping.of("length", lead -> Optional.of(lead.id().value().length()));
        Grouped<Integer, BuyerHeadStart> groups = start.by(byLength);

        assertEquals(Ratio.of(1, 1), groups.of(3).orElseThrow().share());
        assertEquals(Ratio.of(0, 1), groups.of(6).orElseThrow().share());
        assertEquals(Ratio.of(0, 0), groups.of(7).orElseThrow().activitiesPerLead());
    }

    @Test
    @SuppressWarnings("NullAway")
    void saysOfWhatItIs() {
        assertSame(Fixture.PROCESS, start.definition());
        assertSame(JOURNEYS.asOf(), start.asOf());
        assertEquals(
                "journeys",
                assertThrows(NullPointerException.class, () -> BuyerHeadStart.of(null))
                        .getMessage());
    }
}
