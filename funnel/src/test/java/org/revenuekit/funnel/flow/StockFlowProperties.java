package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.PassEnd;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Laws 64 (per period), 66 and 69 (periods are half-open), against counting by dates. */
class StockFlowProperties {
    @Provide
    Arbitrary<FlowLog> logs() {
        return FlowLog.any();
    }

    @Provide
    Arbitrary<Span> periods() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-5, 90).withoutEdgeCases();
        return Combinators.combine(days, days)
                .as((one, other) -> Span.of(
                        Fixture.day("01-01").plusDays(Math.min(one, other)),
                        Fixture.day("01-01").plusDays(Math.min(90, Math.max(one, other) + 1))))
                .filter(span -> !span.isEmpty());
    }

    @Property
    void stockAndFlowAreBalancedInEveryStageGroupAndMonth(@ForAll("logs") FlowLog log, @ForAll("periods") Span period) {
        StockFlow flow = StockFlow.over(log.journeys(), period);

        assertTrue(flow.isBalanced());
        assertTrue(flow.total().isBalanced());
        assertTrue(flow.byChannel().groups().values().stream().allMatch(StockFlow::isBalanced));
        assertTrue(flow.months().stream().allMatch(StockFlow::isBalanced));
    }

    @Property
    void movesWithinTheProcessCancelOut(@ForAll("logs") FlowLog log, @ForAll("periods") Span period) {
        FlowCounts total = StockFlow.over(log.journeys(), period).total();

        assertEquals(total.in(Inflow.ADVANCED), total.out(Outflow.ADVANCED));
        assertEquals(total.in(Inflow.MOVED_BACK), total.out(Outflow.MOVED_BACK));
        assertEquals(total.in(Inflow.CUSTOMER), total.out(Outflow.RETURNED));
    }

    @Property
    void agreesWithCountingVisitsByDate(@ForAll("logs") FlowLog log, @ForAll("periods") Span period) {
        Journeys journeys = log.journeys();
        StockFlow flow = StockFlow.over(journeys, period);
        for (Stage stage : Fixture.PROCESS.stages()) {
            FlowCounts counts = flow.of(stage.id());
            assertEquals(
                    count(
                            journeys,
                            stage.id(),
                            visit -> isThereBefore(visit, period.from().orElseThrow())),
                    counts.openAtStart());
            assertEquals(
                    count(
                            journeys,
                            stage.id(),
                            visit -> isThereBefore(visit, period.to().orElseThrow())),
                    counts.openAtEnd());
            for (Inflow how : Inflow.values()) {
                assertEquals(in(journeys, stage.id(), period, how), counts.in(how));
            }
            for (Outflow how : Outflow.values()) {
                assertEquals(out(journeys, stage.id(), period, how), counts.out(how));
            }
        }
    }

    private static long count(Journeys journeys, StageId stage, Predicate<Visit> counts) {
        return journeys.stream()
                .flatMap(journey -> journey.passes().stream())
                .flatMap(pass -> pass.visits().stream())
                .filter(visit -> visit.stage().equals(stage) && counts.test(visit))
                .count();
    }

    private static boolean isThereBefore(Visit visit, LocalDate day) {
        return date(visit.enteredAt()).isBefore(day)
                && visit.leftAt().map(left -> !date(left).isBefore(day)).orElse(true);
    }

    private static LocalDate date(Instant instant) {
        return Fixture.TOKYO.dateOf(instant);
    }

    private static long in(Journeys journeys, StageId stage, Span period, Inflow how) {
        long count = 0;
        for (Journey journey : journeys.stream().toList()) {
            for (Pass pass : journey.passes()) {
                for (int i = 0; i < pass.visits().size(); i++) {
                    Visit visit = pass.visits().get(i);
                    String way =
                            i == 0 ? pass.source().name() : move(pass.visits().get(i - 1), visit);
                    count += visit.stage().equals(stage)
                                    && period.contains(date(visit.enteredAt()))
                                    && way.equals(how.name())
                            ? 1
                            : 0;
                }
            }
        }
        return count;
    }

    private static long out(Journeys journeys, StageId stage, Span period, Outflow how) {
        long count = 0;
        for (Journey journey : journeys.stream().toList()) {
            for (Pass pass : journey.passes()) {
                for (int i = 0; i < pass.visits().size(); i++) {
                    Visit visit = pass.visits().get(i);
                    String way = i + 1 < pass.visits().size()
                            ? move(visit, pass.visits().get(i + 1))
                            : pass.end().map(PassEnd::kind).map(Enum::name).orElse("");
                    count += visit.stage().equals(stage)
                                    && visit.leftAt()
                                            .map(left -> period.contains(date(left)))
                                            .orElse(false)
                                    && way.equals(how.name())
                            ? 1
                            : 0;
                }
            }
        }
        return count;
    }

    private static String move(Visit from, Visit to) {
        return Fixture.PROCESS.isBefore(from.stage(), to.stage()) ? "ADVANCED" : "MOVED_BACK";
    }

    @Property
    void monthsChainAndSumToThePeriod(@ForAll("logs") FlowLog log, @ForAll("periods") Span period) {
        StockFlow flow = StockFlow.over(log.journeys(), period);
        List<StockFlow> months = flow.months();

        assertEquals(flow.total().openAtStart(), months.get(0).total().openAtStart());
        for (int i = 1; i < months.size(); i++) {
            assertEquals(
                    months.get(i - 1).total().openAtEnd(), months.get(i).total().openAtStart());
            assertEquals(months.get(i - 1).period().to(), months.get(i).period().from());
        }
        assertEquals(
                flow.total().openAtEnd(), months.get(months.size() - 1).total().openAtEnd());
        assertEquals(
                flow.total().ratio(),
                months.stream().map(month -> month.total().ratio()).reduce(new FlowRatio(0, 0), FlowRatio::plus));
    }

    @Property
    void groupsSumToTheWholeForAnySplit(@ForAll("logs") FlowLog log, @ForAll("periods") Span period, @ForAll int salt) {
        StockFlow flow = StockFlow.over(log.journeys(), period);
        Grouping<Lead, Integer> any = Grouping.of("any", lead -> {
            int group = Math.floorMod(lead.id().hashCode() * 31 + salt, 4);
            return group == 3 ? Optional.empty() : Optional.of(group);
        });
        StockFlow merged = Fixture.sum(flow.by(any), StockFlow::plus);

        for (Stage stage : Fixture.PROCESS.stages()) {
            assertEquals(flow.of(stage.id()), merged.of(stage.id()));
        }
    }

    @Property
    void theOrderOfEventsChangesNothing(
            @ForAll("logs") FlowLog log, @ForAll("periods") Span period, @ForAll Random random) {
        FlowCounts counts = StockFlow.over(log.journeys(), period).total();
        Collections.shuffle(log.events(), random);

        assertEquals(counts, StockFlow.over(log.journeys(), period).total());
    }
}
