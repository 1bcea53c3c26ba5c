package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.forecast.ForecastWorld.CALENDAR;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.LEAD;
import static org.revenuekit.funnel.forecast.ForecastWorld.PROCESS;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.WON;
import static org.revenuekit.funnel.forecast.ForecastWorld.at;
import static org.revenuekit.funnel.forecast.ForecastWorld.day;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;
import static org.revenuekit.funnel.forecast.ForecastWorld.trusting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;

class ForecastHostileSizesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ForecastPolicy POLICY =
            trusting(1).toBuilder().includesNewLeads(true).build();

    private static Forecast forecast(List<LeadEvent> events, int lastDay, int days) {
        Journeys journeys = JourneyTracking.of(PROCESS).follow(Leads.namedIn(events), events, endOf(lastDay));
        return Forecasting.of(POLICY).forecast(journeys, days(lastDay + 1, lastDay + 1 + days), JPY);
    }

    @Test
    void oneLeadMayGoToAndFroWithoutEnd() {
        List<LeadEvent> events = new ArrayList<>();
        LeadId lead = LeadId.of("a");
        for (int i = 0; i < 200_000; i++) {
            events.add(
                    StageEntry.of(lead, i % 2 == 0 ? LEAD : TALK, at(i / 100, 0).plusSeconds(i % 100)));
        }
        Forecast forecast = assertTimeoutPreemptively(SOON, () -> forecast(events, 2_000, 90));

        assertEquals(1, forecast.total().leads());
    }

    @Test
    void ageAndHorizonMayBothBeLong() {
        List<LeadEvent> events = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            LeadId lead = LeadId.of("a" + i);
            events.add(StageEntry.of(lead, TALK, at(i, 0)));
            LeadId won = LeadId.of("w" + i);
            events.add(StageEntry.of(won, TALK, at(0, 0)));
            events.add(StageEntry.of(won, WON, at(i + 1, 0)));
        }
        Forecast forecast = assertTimeoutPreemptively(SOON, () -> forecast(events, 3_000, 3_660));

        assertEquals(3_000, forecast.fromStock().leads());
    }

    @Test
    void timeMayBeginLongAgo() {
        List<LeadEvent> events = List.of(
                StageEntry.of(LeadId.of("a"), TALK, Instant.MIN.plus(Duration.ofDays(400))),
                StageEntry.of(LeadId.of("b"), TALK, Instant.MIN.plus(Duration.ofDays(400))),
                StageEntry.of(LeadId.of("b"), WON, CALENDAR.startOf(day(0))),
                StageEntry.of(LeadId.of("c"), TALK, CALENDAR.startOf(day(0))));
        Forecast forecast = assertTimeoutPreemptively(SOON, () -> forecast(events, 0, 3_660));

        assertEquals(2, forecast.total().leads());
    }
}
