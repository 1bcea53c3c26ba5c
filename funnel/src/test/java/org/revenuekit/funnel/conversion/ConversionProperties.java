package org.revenuekit.funnel.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.conversion.ConversionWorld.LEAD;
import static org.revenuekit.funnel.conversion.ConversionWorld.LIVE;
import static org.revenuekit.funnel.conversion.ConversionWorld.STAGES;
import static org.revenuekit.funnel.conversion.ConversionWorld.TALK;
import static org.revenuekit.funnel.conversion.ConversionWorld.WON;
import static org.revenuekit.funnel.conversion.ConversionWorld.days;
import static org.revenuekit.funnel.conversion.ConversionWorld.endOf;
import static org.revenuekit.funnel.conversion.ConversionWorld.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.ConversionOracle.Outcome;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.StageId;

class ConversionProperties {
    @Provide
    Arbitrary<List<LeadEvent>> logs() {
        return ConversionArbitraries.logs();
    }

    @Provide
    Arbitrary<ConversionPolicy> policies() {
        return ConversionArbitraries.policies();
    }

    @Provide
    Arbitrary<List<Integer>> orderly() {
        return Arbitraries.integers().between(1, STAGES.size()).list().ofMaxSize(6);
    }

    private static Journeys journeys(List<LeadEvent> log, int lastDay) {
        return JourneyTracking.of(ConversionWorld.process()).follow(Leads.namedIn(log), log, endOf(lastDay));
    }

    private static Conversion count(ConversionPolicy policy, List<LeadEvent> log, int lastDay) {
        return ConversionAnalysis.of(policy).count(journeys(log, lastDay), Span.always());
    }

    private static List<Long> counts(Conversion conversion) {
        return STAGES.stream().map(conversion::count).toList();
    }

    /** Hears of every two stages in order. */
    private interface Way {
        void go(StageId from, StageId to);
    }

    private static void everyWay(Way way) {
        for (int from = 0; from < STAGES.size(); from++) {
            for (int to = from + 1; to < STAGES.size(); to++) {
                way.go(STAGES.get(from), STAGES.get(to));
            }
        }
    }

    private static long count(List<Outcome> outcomes, Fate fate) {
        return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }

    private static long[] micros(List<Outcome> outcomes, Fate... fates) {
        return outcomes.stream()
                .filter(outcome -> List.of(fates).contains(outcome.fate()))
                .mapToLong(outcome -> outcome.after().toNanos() / 1_000)
                .toArray();
    }

    @Property
    void isThatOfTheOracle(
            @ForAll("logs") List<LeadEvent> log,
            @ForAll("policies") ConversionPolicy policy,
            @ForAll @IntRange(min = 0, max = 10) int first,
            @ForAll @IntRange(min = 0, max = 15) int length,
            @ForAll @IntRange(min = 5, max = 25) int lastDay) {
        Span period = days(first, first + length);
        Journeys journeys = journeys(log, lastDay);
        ConversionOracle oracle = new ConversionOracle(journeys, policy, period);
        Conversion conversion = ConversionAnalysis.of(policy).count(journeys, period);

        assertEquals(oracle.subjects().size(), conversion.size());
        assertEquals(STAGES.stream().map(oracle::count).toList(), counts(conversion));
        everyWay((from, to) -> assertIsThatOf(oracle.outcomes(from, to), conversion, from, to));
    }

    private static void assertIsThatOf(List<Outcome> outcomes, Conversion conversion, StageId from, StageId to) {
        List<Outcome> mature = outcomes.stream().filter(Outcome::isMature).toList();
        Maturity expected = new Maturity(
                count(outcomes, Fate.CONVERTED),
                count(outcomes, Fate.LOST),
                count(outcomes, Fate.NOT_YET),
                count(outcomes, Fate.OPEN),
                count(mature, Fate.CONVERTED),
                mature.size());
        assertEquals(expected, conversion.maturity(from, to));
        assertEquals(expected.naive(), conversion.rate(from, to));
        assertEquals(
                DurationSummary.ofMicros(
                        micros(outcomes.stream().filter(Outcome::isForward).toList(), Fate.CONVERTED)),
                conversion.timeTo(from, to));
        assertEquals(
                ConversionCurve.of(
                        micros(outcomes, Fate.CONVERTED),
                        micros(outcomes, Fate.LOST),
                        micros(outcomes, Fate.NOT_YET, Fate.OPEN)),
                conversion.cumulativeIncidence(from, to));
    }

    @Property
    void allLaterStagesTogetherAreAsOneByOne(
            @ForAll("logs") List<LeadEvent> log, @ForAll("policies") ConversionPolicy policy) {
        Conversion conversion = count(policy, log, 15);

        everyWay((from, to) -> {
            assertEquals(
                    conversion.maturity(from, to), conversion.maturities(from).get(to));
            assertEquals(conversion.timeTo(from, to), conversion.timesFrom(from).get(to));
        });
    }

    /** Law 64 for a cohort: nobody who counts at a stage is lost out of sight. */
    @Property
    void whoCountsAtAStageHasOneFate(@ForAll("logs") List<LeadEvent> log, @ForAll("policies") ConversionPolicy policy) {
        Conversion conversion = count(policy, log, 15);

        everyWay((from, to) -> assertEquals(
                conversion.count(from), conversion.maturity(from, to).base()));
    }

    /** Law 65. */
    @Property
    void rateLiesBetweenNothingAndAll(
            @ForAll("logs") List<LeadEvent> log, @ForAll("policies") ConversionPolicy policy) {
        Conversion conversion = count(policy, log, 15);

        everyWay((from, to) -> {
            Ratio rate = conversion.rate(from, to);
            boolean isRight = rate.fold(
                    value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
                    reason -> conversion.count(from) == 0);
            assertTrue(isRight);
        });
    }

    /** Law 65: a/b * b/c = a/c, said without division. */
    @Property
    void ratesOfStepsMultiplyToTheWholeWay(@ForAll("logs") List<LeadEvent> log) {
        for (Counting counting : List.of(Counting.REACHED, Counting.IN_SEQUENCE)) {
            Conversion conversion = count(policy(counting), log, 15);
            Ratio one = conversion.rate(LEAD, TALK);
            Ratio two = conversion.rate(TALK, WON);
            Ratio three = conversion.rate(WON, LIVE);
            Ratio whole = conversion.rate(LEAD, LIVE);

            assertEquals(
                    one.numerator()
                            .multiply(two.numerator())
                            .multiply(three.numerator())
                            .multiply(whole.denominator()),
                    whole.numerator()
                            .multiply(one.denominator())
                            .multiply(two.denominator())
                            .multiply(three.denominator()));
        }
    }

    @Property
    void readingsAreNested(@ForAll("logs") List<LeadEvent> log, @ForAll CountingUnit unit) {
        List<List<Long>> counts = Stream.of(
                        Counting.IN_SEQUENCE, Counting.FIRST_ENTRY, Counting.VISITED, Counting.REACHED)
                .map(counting -> counts(count(policy(counting).withUnit(unit), log, 15)))
                .toList();

        for (int stage = 0; stage < STAGES.size(); stage++) {
            for (int stricter = 0; stricter < 3; stricter++) {
                assertTrue(counts.get(stricter).get(stage)
                        <= counts.get(stricter + 1).get(stage));
            }
            if (stage > 0) {
                assertTrue(counts.get(0).get(stage) <= counts.get(0).get(stage - 1));
                assertTrue(counts.get(3).get(stage) <= counts.get(3).get(stage - 1));
            }
        }
    }

    @Property
    void readingsAreOneWhereNobodySkips(@ForAll("orderly") List<Integer> depths) {
        List<LeadEvent> log = new ArrayList<>();
        for (int lead = 0; lead < depths.size(); lead++) {
            for (int stage = 0; stage < depths.get(lead); stage++) {
                log.add(StageEntry.of(
                        ConversionWorld.id("l" + lead), STAGES.get(stage), ConversionWorld.at(lead + stage, 0)));
            }
        }

        for (Counting counting : Counting.values()) {
            assertEquals(counts(count(policy(Counting.REACHED), log, 15)), counts(count(policy(counting), log, 15)));
        }
    }

    /** Law 66, for any split. */
    @Property
    void partsMergeToTheWhole(
            @ForAll("logs") List<LeadEvent> log,
            @ForAll("policies") ConversionPolicy policy,
            @ForAll @IntRange(min = 1, max = 4) int number,
            @ForAll Random random) {
        Map<Integer, List<LeadEvent>> split = new TreeMap<>();
        split.put(0, new ArrayList<>());
        for (LeadEvent event : log) {
            split.computeIfAbsent(event.lead().value().charAt(0) % number, part -> new ArrayList<>())
                    .add(event);
        }
        List<Conversion> parts = new ArrayList<>(
                split.values().stream().map(part -> count(policy, part, 15)).toList());
        Collections.shuffle(parts, random);

        assertSame(count(policy, log, 15), parts.stream().parallel().collect(Conversion.merging()));
        assertSame(
                count(policy, log, 15), parts.stream().reduce(Conversion::plus).orElseThrow());
    }

    private static void assertSame(Conversion expected, Conversion actual) {
        assertEquals(expected.size(), actual.size());
        assertEquals(counts(expected), counts(actual));
        everyWay((from, to) -> {
            assertEquals(expected.rate(from, to), actual.rate(from, to));
            assertEquals(expected.maturity(from, to), actual.maturity(from, to));
            assertEquals(expected.timeTo(from, to), actual.timeTo(from, to));
            assertEquals(expected.cumulativeIncidence(from, to), actual.cumulativeIncidence(from, to));
        });
        assertEquals(
                counts(expected.bySeller(LEAD).ungrouped()),
                counts(actual.bySeller(LEAD).ungrouped()));
    }

    /** Parts of any grouping come to the whole at every stage, and merge back to it. */
    @Property
    void groupsComeToTheWhole(@ForAll("logs") List<LeadEvent> log, @ForAll("policies") ConversionPolicy policy) {
        Conversion all = count(policy, log, 15);
        Grouping<Lead, Integer> byName = Grouping.of(
                "name",
                (Lead lead) -> Optional.of(lead.id().value().charAt(0) % 3).filter(rest -> rest > 0));

        assertComeTo(all, all.by(byName));
        assertComeTo(all, all.byMonth());
        assertComeTo(all, all.byFiscalQuarter());
        assertComeTo(all, all.byChannel());
        assertComeTo(all, all.bySeller(TALK));
        assertSame(
                all,
                Stream.concat(
                                all.by(byName).groups().values().stream(),
                                Stream.of(all.by(byName).ungrouped()))
                        .collect(Conversion.merging()));
    }

    private static void assertComeTo(Conversion all, Grouped<?, Conversion> parts) {
        for (StageId stage : STAGES) {
            long sum = parts.groups().values().stream()
                    .mapToLong(part -> part.count(stage))
                    .sum();
            assertEquals(all.count(stage), sum + parts.ungrouped().count(stage));
        }
        parts.groups().values().forEach(part -> assertTrue(part.size() > 0));
    }

    /** Where nobody is open and every window is over, there is only one rate. */
    @Property
    void matureCohortsHaveOneRate(@ForAll("logs") List<LeadEvent> log, @ForAll("policies") ConversionPolicy policy) {
        Conversion conversion = count(policy, log, 30);

        everyWay((from, to) -> {
            Maturity maturity = conversion.maturity(from, to);
            if (maturity.matured() == maturity.base() && maturity.base() > 0) {
                assertEquals(maturity.naive(), maturity.matureOnly());
                assertEquals(
                        (double) maturity.converted() / maturity.base(),
                        conversion
                                .cumulativeIncidence(from, to)
                                .orElseThrow()
                                .atEnd()
                                .converted(),
                        1e-12);
            }
        });
    }

    @Property
    void nothingThatHappensLaterChangesAMatureCohort(
            @ForAll("logs") List<LeadEvent> log,
            @ForAll CountingUnit unit,
            @ForAll @IntRange(min = 1, max = 5) int days,
            @ForAll @IntRange(min = 0, max = 5) int later) {
        ConversionPolicy policy = ConversionPolicy.builder()
                .ref(DefinitionRef.of("mature", 1))
                .unit(unit)
                .window(Duration.ofDays(days))
                .build();
        ConversionAnalysis analysis = ConversionAnalysis.of(policy);
        Conversion then = analysis.count(journeys(log, 8 + days), days(0, 8));
        Conversion now = analysis.count(journeys(log, 8 + days + later), days(0, 8));

        for (StageId to : STAGES.subList(1, STAGES.size())) {
            assertEquals(0, then.maturity(LEAD, to).open());
            assertEquals(then.maturity(LEAD, to), now.maturity(LEAD, to));
            assertEquals(then.timeTo(LEAD, to), now.timeTo(LEAD, to));
        }
    }

    /** Law 67. */
    @Property
    void theOrderOfEventsChangesNothing(
            @ForAll("logs") List<LeadEvent> log, @ForAll("policies") ConversionPolicy policy, @ForAll Random random) {
        Assume.that(!log.isEmpty());
        List<LeadEvent> shuffled = new ArrayList<>(log);
        shuffled.add(log.get(random.nextInt(log.size())));
        Collections.shuffle(shuffled, random);

        assertSame(count(policy, log, 15), count(policy, shuffled, 15));
    }

    /** Law 69: a longer window never converts fewer. */
    @Property
    void aLongerWindowNeverConvertsFewer(
            @ForAll("logs") List<LeadEvent> log,
            @ForAll Counting counting,
            @ForAll @IntRange(min = 1, max = 9) int days) {
        Conversion shorter = count(policy(counting).withWindow(Duration.ofDays(days)), log, 15);
        Conversion longer = count(policy(counting).withWindow(Duration.ofDays(days + 1)), log, 15);
        Conversion unbounded = count(policy(counting), log, 15);

        everyWay((from, to) -> {
            assertTrue(shorter.maturity(from, to).converted()
                    <= longer.maturity(from, to).converted());
            assertTrue(longer.maturity(from, to).converted()
                    <= unbounded.maturity(from, to).converted());
        });
    }
}
