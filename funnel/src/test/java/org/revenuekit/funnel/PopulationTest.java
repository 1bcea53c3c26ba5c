package org.revenuekit.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.Population.CALENDAR;
import static org.revenuekit.funnel.Population.PROCESS;
import static org.revenuekit.funnel.Population.STAGES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.flow.FlowCounts;
import org.revenuekit.funnel.flow.Inflow;
import org.revenuekit.funnel.flow.Outflow;
import org.revenuekit.funnel.flow.RecycledPasses;
import org.revenuekit.funnel.flow.Recycling;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.PassSource;

/** What is measured on a population of which the truth is known is the truth. */
class PopulationTest {
    private static final Population POPULATION = Population.of(5_000);
    private static final LocalDate END = LocalDate.of(2028, 3, 31);
    private static final Journeys JOURNEYS = journeys();

    private static Journeys journeys() {
        List<LeadEvent> events = POPULATION.events;
        Collections.shuffle(events, new Random(1)); // in any order
        return JourneyTracking.of(PROCESS).follow(Leads.namedIn(events), events, CALENDAR.endOf(END));
    }

    private static Conversion conversion(CountingUnit unit) {
        return ConversionAnalysis.of(ConversionPolicy.standard().withUnit(unit)).count(JOURNEYS, Span.always());
    }

    @Test
    void nothingIsOdd() {
        assertTrue(JOURNEYS.findings().isEmpty(), JOURNEYS.findings()::toString);
    }

    @Test
    void ratesAreThoseOfThePopulation() {
        Conversion leads = conversion(CountingUnit.LEADS);
        Conversion passes = conversion(CountingUnit.PASSES);
        for (int stage = 0; stage < STAGES.size(); stage++) {
            assertEquals(POPULATION.leadsReached[stage], leads.count(STAGES.get(stage)));
            assertEquals(POPULATION.passesReached[stage], passes.count(STAGES.get(stage)));
        }
        for (int stage = 0; stage + 1 < STAGES.size(); stage++) {
            Ratio expected = Ratio.of(POPULATION.leadsReached[stage + 1], POPULATION.leadsReached[stage]);
            assertEquals(expected, leads.rate(STAGES.get(stage), STAGES.get(stage + 1)));
        }
    }

    /** From opportunity on, each pass that is in a stage goes on by the rate that made the population. */
    @Test
    void theRatesThatMadeItLieInTheIntervals() {
        Conversion passes = ConversionAnalysis.of(ConversionPolicy.standard()
                        .withUnit(CountingUnit.PASSES)
                        .withZ(new BigDecimal(4)))
                .count(JOURNEYS, Span.always());
        for (int stage = 2; stage + 1 < STAGES.size(); stage++) {
            WilsonInterval interval = passes.interval(STAGES.get(stage), STAGES.get(stage + 1));
            double rate = Population.GOES_ON[stage] / 100.0;
            assertTrue(interval.lower() < rate && rate < interval.upper(), STAGES.get(stage) + " " + interval);
        }
    }

    @Test
    void recyclingYieldsWhatItDid() {
        Recycling recycling = Recycling.of(JOURNEYS);
        for (PassSource source : List.of(PassSource.UNRIPE, PassSource.LOST)) {
            RecycledPasses passes = recycling.from(source);
            assertEquals(POPULATION.count(source.name(), "passes"), passes.passes());
            assertEquals(
                    Ratio.of(POPULATION.count(source.name(), "converted"), POPULATION.count(source.name(), "passes")),
                    passes.convertedShare());
            assertTrue(passes.passes() > 100, passes.toString());
        }
        assertEquals(0, recycling.from(PassSource.CUSTOMER).passes());
    }

    @Test
    void stocksAndFlowsOfEveryMonthAreThoseThatHappened() {
        Span years = Span.of(LocalDate.of(2025, 4, 1), END.plusDays(1));
        for (StockFlow month : StockFlow.over(JOURNEYS, years).months()) {
            YearMonth ofMonth = YearMonth.from(month.period().from().orElseThrow());
            assertTrue(month.isBalanced(), ofMonth::toString);
            for (int stage = 0; stage < STAGES.size(); stage++) {
                FlowCounts flow = month.of(STAGES.get(stage));
                for (Inflow how : Inflow.values()) {
                    assertEquals(POPULATION.count("in", STAGES.get(stage), how, ofMonth), flow.in(how));
                }
                for (Outflow how : Outflow.values()) {
                    assertEquals(POPULATION.count("out", STAGES.get(stage), how, ofMonth), flow.out(how));
                }
            }
        }
    }

    @Test
    void whatIsLeftIsOpen() {
        StockFlow all = StockFlow.over(JOURNEYS, Span.of(LocalDate.of(2025, 4, 1), END.plusDays(1)));
        for (int stage = 0; stage < STAGES.size(); stage++) {
            assertEquals(POPULATION.open[stage], all.of(STAGES.get(stage)).openAtEnd());
            assertEquals(0, all.of(STAGES.get(stage)).openAtStart());
        }
    }
}
