package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.forecast.ForecastWorld.CALENDAR;
import static org.revenuekit.funnel.forecast.ForecastWorld.JPY;
import static org.revenuekit.funnel.forecast.ForecastWorld.PROCESS;
import static org.revenuekit.funnel.forecast.ForecastWorld.STAGES;
import static org.revenuekit.funnel.forecast.ForecastWorld.TEAM;
import static org.revenuekit.funnel.forecast.ForecastWorld.USD;
import static org.revenuekit.funnel.forecast.ForecastWorld.at;
import static org.revenuekit.funnel.forecast.ForecastWorld.day;
import static org.revenuekit.funnel.forecast.ForecastWorld.days;
import static org.revenuekit.funnel.forecast.ForecastWorld.endOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;

class ForecastProperties {
    private static final int LAST_DAY = 14;
    private static final List<String> NAMES =
            List.of("a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4", "c1", "c2", "x1", "x2");

    @Provide
    Arbitrary<List<LeadEvent>> logs() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 4 * LAST_DAY),
                        Arbitraries.integers().between(0, 8))
                .as(ForecastProperties::event)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .withoutEdgeCases();
    }

    private static LeadEvent event(String lead, int quarterDay, int what) {
        return what < STAGES.size() + 2
                ? StageEntry.of(
                        LeadId.of(lead), STAGES.get(what % STAGES.size()), at(quarterDay / 4, 6 * (quarterDay % 4)))
                : Exit.of(LeadId.of(lead), ReasonId.of("price"), at(quarterDay / 4, 6 * (quarterDay % 4)));
    }

    @Provide
    Arbitrary<ForecastPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(5), OptionalInt.of(10)),
                        Arbitraries.of(true, false))
                .as((sample, history, isNew) -> ForecastPolicy.builder()
                        .ref(DefinitionRef.of("any", 1))
                        .minimumSample(sample)
                        .historyDays(history)
                        .addAgeDays(1, 4)
                        .includesNewLeads(isNew)
                        .build())
                .withoutEdgeCases();
    }

    /** Some state a value, some one that cannot be used, some none. */
    private static Lead lead(String name) {
        Lead lead = Lead.of(LeadId.of(name));
        return switch (name.charAt(1)) {
            case '1' -> lead;
            case '2' -> lead.withValue(MoneyFraction.of(JPY, new BigDecimal("100.5")));
            case '3' -> lead.withValue(MoneyFraction.of(USD, BigDecimal.ONE));
            default -> lead.withValue(MoneyFraction.of(JPY, BigDecimal.valueOf(name.charAt(0))));
        };
    }

    private static List<Lead> leads() {
        return NAMES.stream().map(ForecastProperties::lead).toList();
    }

    private static Journeys journeys(List<Lead> leads, List<LeadEvent> log, int lastDay) {
        return JourneyTracking.of(PROCESS).follow(Leads.of(leads), log, endOf(lastDay));
    }

    private static Forecast forecast(ForecastPolicy policy, List<LeadEvent> log, int lastDay, int days) {
        return Forecasting.of(policy)
                .with(TEAM)
                .forecast(journeys(leads(), log, lastDay), days(lastDay + 1, lastDay + 1 + days), JPY);
    }

    @Property
    void leadsAreExpectedToDoAsAPlainCountSays(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        Journeys journeys = journeys(leads(), log, LAST_DAY);
        ForecastOracle oracle = new ForecastOracle(policy, TEAM, journeys);
        Forecast forecast = forecast(policy, log, LAST_DAY, days);
        ExpectedWins sum = ExpectedWins.none(JPY);
        for (Lead lead : leads()) {
            Optional<LeadForecast> found = forecast.of(lead.id());
            Optional<ForecastOracle.Answer> expected = oracle.of(lead, days);
            assertEquals(expected.isPresent(), found.isPresent(), lead.toString());
            if (found.isPresent()) {
                assertSame(lead, expected.get(), found.get());
                sum = sum.plus(new ExpectedWins(
                        found.get().probability(), found.get().expectedValue().orElse(MoneyFraction.zero(JPY))));
            }
        }
        assertEquals(sum, forecast.fromStock().expected());
    }

    private static void assertSame(Lead lead, ForecastOracle.Answer expected, LeadForecast found) {
        assertEquals(expected.basis(), found.basis(), lead.toString());
        assertEquals(expected.sample(), found.sample());
        assertEquals(expected.probability(), found.probability().doubleValue(), 6e-7);
        assertEquals(expected.unobserved(), found.unobserved().doubleValue(), 6e-7);
        Optional<BigDecimal> own = ForecastOracle.value(lead);
        assertEquals(own.isPresent(), found.isValueStated());
        assertEquals(own.or(expected::mean).map(amount -> MoneyFraction.of(JPY, amount)), found.value());
    }

    @Property
    void aLongerHorizonNeverExpectsLess(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        Forecast one = forecast(policy, log, LAST_DAY, days);
        Forecast more = forecast(policy, log, LAST_DAY, days + 1);

        for (LeadForecast lead : one.leads()) {
            LeadForecast later = more.of(lead.lead()).orElseThrow();
            assertTrue(later.probability().compareTo(lead.probability()) >= 0);
            assertTrue(lead.probability().add(lead.unobserved()).compareTo(new BigDecimal("1.000001")) <= 0);
        }
        ExpectedWins difference = more.total().expected().minus(one.total().expected());
        assertTrue(difference.count().signum() >= 0, difference.toString());
        assertTrue(difference.value().amount().signum() >= 0, difference.toString());
    }

    @Property
    void partsSumToTheWhole(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 1, max = 70) int days) {
        Forecast forecast = forecast(policy, log, LAST_DAY, days);
        Grouped<String, ForecastPart> teams = forecast.by(TEAM);
        List<ForecastPart> byTeam = new ArrayList<>(teams.groups().values());
        byTeam.add(teams.ungrouped());

        assertSums(forecast.fromStock(), forecast.byStage().values());
        assertSums(
                forecast.fromStock(),
                forecast.byAge().stream().map(AgeForecast::part).toList());
        assertSums(forecast.fromStock(), byTeam);
        assertSums(forecast.total(), List.of(forecast.fromStock(), forecast.fromNewLeads()));
        assertEquals(
                forecast.total().expected(),
                forecast.byMonth().stream()
                        .map(MonthForecast::total)
                        .reduce(ExpectedWins.none(JPY), ExpectedWins::plus));
        assertEquals(
                forecast.fromStock().leads(),
                forecast.bases().values().stream().mapToLong(count -> count).sum());
        assertEquals(forecast.fromStock().notForecast(), forecast.bases().get(ForecastBasis.NONE));
        assertEquals(
                forecast.total().expected().value().amount(),
                forecast.explain().amount().orElseThrow());
    }

    private static void assertSums(ForecastPart whole, Collection<ForecastPart> parts) {
        assertEquals(
                whole.expected(),
                parts.stream().map(ForecastPart::expected).reduce(ExpectedWins.none(JPY), ExpectedWins::plus));
        assertEquals(
                whole.leads(), parts.stream().mapToLong(ForecastPart::leads).sum());
        assertEquals(
                whole.withoutValue(),
                parts.stream().mapToLong(ForecastPart::withoutValue).sum());
        assertEquals(
                whole.unvalued(),
                parts.stream().mapToLong(ForecastPart::unvalued).sum());
        assertEquals(
                whole.notForecast(),
                parts.stream().mapToLong(ForecastPart::notForecast).sum());
        assertEquals(
                whole.notForecastValue(),
                parts.stream()
                        .map(ForecastPart::notForecastValue)
                        .reduce(MoneyFraction.zero(JPY), MoneyFraction::plus));
        assertEquals(
                0,
                whole.unobserved()
                        .compareTo(
                                parts.stream().map(ForecastPart::unobserved).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Property
    void whatIsKnownLaterChangesNothing(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll("logs") List<LeadEvent> later) {
        List<LeadEvent> more = new ArrayList<>(log);
        later.forEach(event -> more.add(
                event instanceof StageEntry entry
                        ? new StageEntry(
                                entry.lead(),
                                entry.stage(),
                                entry.at(),
                                entry.seller(),
                                Optional.of(day(LAST_DAY + 1))) // happened before, but recorded after
                        : Exit.of(
                                event.lead(), ReasonId.of("price"), event.at().plusSeconds(86_400L * (LAST_DAY + 1)))));

        assertAlike(forecast(policy, log, LAST_DAY, 10), forecast(policy, more, LAST_DAY, 10));
    }

    @Property
    void theOrderChangesNothing(
            @ForAll("policies") ForecastPolicy policy, @ForAll("logs") List<LeadEvent> log, @ForAll long seed) {
        List<LeadEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));
        List<Lead> others = new ArrayList<>(leads());
        Collections.shuffle(others, new Random(seed));

        assertAlike(
                forecast(policy, log, LAST_DAY, 10),
                Forecasting.of(policy)
                        .with(TEAM)
                        .forecast(journeys(others, shuffled, LAST_DAY), days(LAST_DAY + 1, LAST_DAY + 11), JPY));
    }

    /** To the last bit, intervals included. */
    private static void assertAlike(Forecast one, Forecast other) {
        assertEquals(one.total(), other.total());
        assertEquals(one.leads(), other.leads());
        assertEquals(one.byStage(), other.byStage());
        assertEquals(one.byMonth(), other.byMonth());
        assertEquals(one.findings(), other.findings());
    }

    @Property
    void changesSumToTheDifference(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        Forecast earlier = forecast(policy, log, day, 10);
        Forecast later = forecast(policy, log, LAST_DAY, 12);

        assertEquals(
                later.total().expected().minus(earlier.total().expected()),
                later.changeSince(earlier).total());
    }

    @Property
    void intervalsHoldWhatIsExpected(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        Forecast forecast = forecast(policy, log, LAST_DAY, days);
        Forecast surer = forecast(policy.toBuilder().z(new BigDecimal("2.6")).build(), log, LAST_DAY, days);
        for (ForecastPart part : List.of(forecast.total(), forecast.fromStock(), forecast.fromNewLeads())) {
            assertTrue(part.countInterval().contains(part.expected().count()), part.toString());
            assertTrue(part.valueInterval().contains(part.expected().value().amount()), part.toString());
        }
        assertTrue(surer.total().countInterval().low()
                <= forecast.total().countInterval().low());
        assertTrue(surer.total().valueInterval().high()
                >= forecast.total().valueInterval().high());
        assertTrue(forecast.fromStock().countInterval().high()
                <= forecast.fromStock().leads() - forecast.fromStock().notForecast());
    }

    @Property
    void aWeightedPipelineIsAPlainCount(@ForAll("logs") List<LeadEvent> log) {
        Journeys journeys = journeys(leads(), log, LAST_DAY);
        ForecastOracle oracle = new ForecastOracle(ForecastWorld.trusting(1), TEAM, journeys);
        WeightedPipeline pipeline = WeightedPipeline.over(journeys, JPY);

        assertEquals(oracle.weights(), pipeline.byStage());
        assertEquals(
                pipeline.byStage().values().stream()
                        .map(StageWeight::expected)
                        .reduce(ExpectedWins.none(JPY), ExpectedWins::plus),
                pipeline.expected());
    }

    @Property
    void aBacktestUsesNothingKnownLater(
            @ForAll("policies") ForecastPolicy policy,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(max = LAST_DAY - 3) int day) {
        Backtest backtest = Backtesting.of(policy)
                .with(TEAM)
                .run(
                        JourneyTracking.of(PROCESS),
                        Leads.of(leads()),
                        log,
                        List.of(day(day)),
                        3,
                        JPY,
                        CALENDAR.endOf(day(LAST_DAY)));
        BacktestPoint point = backtest.points().get(0);
        Forecast then = forecast(policy, log, day, 3);
        WeightedPipeline naive = WeightedPipeline.over(journeys(leads(), log, day), JPY);

        assertEquals(then.total().expected().count(), point.count().expected());
        assertEquals(then.total().countInterval(), point.count().interval());
        assertEquals(then.total().expected().value().amount(), point.value().expected());
        assertEquals(then.total().valueInterval(), point.value().interval());
        assertEquals(naive.expected().count(), point.count().naive());
        assertEquals(naive.expected().value().amount(), point.value().naive());
        long wins = journeys(leads(), log, LAST_DAY).stream()
                .flatMap(journey -> journey.passes().stream())
                .flatMap(pass -> pass.visits().stream()
                        .filter(visit -> STAGES.indexOf(visit.stage()) >= STAGES.indexOf(ForecastWorld.WON))
                        .limit(1))
                .filter(visit -> days(day + 1, day + 4).contains(CALENDAR.dateOf(visit.enteredAt())))
                .count();
        assertEquals(
                wins,
                point.count().actual().longValueExact() + (policy.includesNewLeads() ? 0 : point.wonBesideStock()));
    }
}
