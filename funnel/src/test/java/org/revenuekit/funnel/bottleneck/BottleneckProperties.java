package org.revenuekit.funnel.bottleneck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.LEAD;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.OFFER;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.STAGES;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.TALK;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.WON;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.at;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.conversion;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.days;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.endOf;
import static org.revenuekit.funnel.bottleneck.BottleneckWorld.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;

class BottleneckProperties {
    private static final int LAST_DAY = 12;

    @Provide
    Arbitrary<List<LeadEvent>> logs() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.integers().between(0, 4 * LAST_DAY),
                        Arbitraries.integers().between(0, 6))
                .as(BottleneckProperties::event)
                .list()
                .ofMaxSize(24)
                .withoutEdgeCases();
    }

    private static LeadEvent event(String lead, int quarterDay, int what) {
        Instant at = at(quarterDay / 4, 6 * (quarterDay % 4));
        return what < STAGES.size()
                ? StageEntry.of(LeadId.of(lead), STAGES.get(what), at)
                : Exit.of(LeadId.of(lead), ReasonId.of("price"), at);
    }

    /** Counts of four stages, never rising. */
    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofSize(4)
                .map(counts -> counts.stream().sorted(Comparator.reverseOrder()).toList())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<BottleneckPolicy> policies() {
        Arbitrary<BigDecimal> rates =
                Arbitraries.integers().between(1, 10).map(tenths -> BigDecimal.valueOf(tenths, 1));
        Arbitrary<BigDecimal> capacities = Arbitraries.integers().between(1, 5).map(BigDecimal::valueOf);
        return Combinators.combine(rates, rates, rates, capacities, capacities)
                .as((first, second, third, inLead, inOffer) -> BottleneckPolicy.builder()
                        .ref(DefinitionRef.of("any", 1))
                        .addTargets(
                                new TargetRate(LEAD, TALK, first),
                                new TargetRate(TALK, OFFER, second),
                                new TargetRate(OFFER, WON, third))
                        .addCapacities(new StageCapacity(LEAD, inLead), new StageCapacity(OFFER, inOffer))
                        .build());
    }

    private static Journeys journeys(List<LeadEvent> log) {
        return JourneyTracking.of(process()).follow(Leads.namedIn(log), log, endOf(LAST_DAY));
    }

    private static Bottlenecks find(BottleneckPolicy policy, List<LeadEvent> log, int from, int to) {
        Journeys journeys = journeys(log);
        return BottleneckAnalysis.of(policy).find(conversion(journeys), journeys, days(from, to));
    }

    private static Bottlenecks find(BottleneckPolicy policy, List<Integer> counts, int k) {
        return new BottleneckWorld()
                .team("a", counts.stream().mapToInt(count -> k * count).toArray())
                .find(policy, 1);
    }

    @Property
    void queuesAreThoseOfAPlainCount(
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(max = LAST_DAY) int from,
            @ForAll @IntRange(max = LAST_DAY) int to) {
        int first = Math.min(from, to);
        int end = Math.max(from, to) + 1;
        BottleneckOracle oracle = new BottleneckOracle(journeys(log), at(first, 0), at(end, 0));
        long whole = STAGES.stream().mapToLong(oracle::secondsToGoal).sum();

        for (StepReading step :
                find(BottleneckPolicy.standard(), log, first, end).steps()) {
            StageQueue queue = step.queue();
            boolean isEmpty = queue.flow().openAtStart() == 0 && queue.flow().entries() == 0;
            assertEquals(isEmpty ? Ratio.of(0, 0) : oracle.meanWorkInProcess(step.from()), queue.meanWorkInProcess());
            List<Duration> finished = oracle.finished(step.from());
            assertEquals(finished.size(), queue.finished().count());
            assertEquals(
                    finished.stream().reduce(Duration.ZERO, Duration::plus),
                    queue.finished().total());
            assertEquals(Ratio.of(oracle.secondsToGoal(step.from()), whole), queue.shareOfTimeToGoal());
        }
    }

    @Property
    void sharesOfTheTimeToTheGoalSumToOne(@ForAll("logs") List<LeadEvent> log) {
        Ratio sum = Ratio.of(0, 1);
        Ratio last = Ratio.of(0, 0);
        for (StepReading step :
                find(BottleneckPolicy.standard(), log, 0, LAST_DAY + 1).steps()) {
            last = step.queue().shareOfTimeToGoal();
            sum = Ratio.of(sum.numerator().add(last.numerator()), last.denominator());
        }

        assertEquals(last.denominator(), sum.numerator());
    }

    @Property
    void littlesLawHoldsExactlyWhereNobodyIsThereAtEitherEnd(@ForAll("logs") List<LeadEvent> log) {
        for (StepReading step :
                find(BottleneckPolicy.standard(), log, 0, LAST_DAY + 1).steps()) {
            if (step.queue().flow().openAtEnd() == 0 && step.queue().flow().entries() > 0) {
                assertEquals(
                        0, step.queue().littlesLaw().difference().numerator().signum());
            }
        }
    }

    @Property
    void theOrderOfEventsChangesNothing(
            @ForAll("logs") List<LeadEvent> log, @ForAll("policies") BottleneckPolicy policy) {
        List<LeadEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(log.size()));

        assertEquals(
                find(policy, log, 0, LAST_DAY).steps(),
                find(policy, shuffled, 0, LAST_DAY).steps());
    }

    /** Law 70: the ranking is of shapes, not of sizes. */
    @Property
    void multiplyingAllCountsChangesNoRanking(
            @ForAll("counts") List<Integer> counts,
            @ForAll("policies") BottleneckPolicy policy,
            @ForAll @IntRange(min = 2, max = 4) int k) {
        Bottlenecks once = find(policy, counts, 1);
        Bottlenecks times = find(policy, counts, k);

        for (Theory theory : Theory.values()) {
            assertEquals(ranks(once, theory), ranks(times, theory));
        }
    }

    private static List<String> ranks(Bottlenecks found, Theory theory) {
        return found.ranking(theory).stream()
                .map(each -> each.rank() + " " + each.step().from())
                .toList();
    }

    @Property
    void everyStepIsRankedOrNotAndNoEmptyOneIsTheBottleneck(
            @ForAll("counts") List<Integer> counts, @ForAll("policies") BottleneckPolicy policy) {
        Bottlenecks found = find(policy, counts, 1);

        for (Theory theory : Theory.values()) {
            assertEquals(
                    3, found.ranking(theory).size() + found.unranked(theory).size());
            found.first(theory)
                    .ifPresent(first ->
                            assertTrue(found.conversion().count(first.step().from()) > 0));
            isSorted(found.ranking(theory));
        }
    }

    private static void isSorted(List<Bottleneck> ranking) {
        for (int i = 1; i < ranking.size(); i++) {
            Bottleneck before = ranking.get(i - 1);
            Bottleneck next = ranking.get(i);
            int order = Ratio.byValue().compare(before.measure(), next.measure());
            assertTrue(order >= 0);
            assertEquals(order == 0 ? before.rank() : i + 1, next.rank());
            assertTrue(order > 0
                    || process().isBefore(before.step().from(), next.step().from()));
        }
    }

    /** Raising the rate of a step to its target, the others being fixed, adds the headroom at the goal. */
    @Property
    void headroomIsTheGainOfTheChangedProduct(
            @ForAll("counts") List<Integer> counts, @ForAll("policies") BottleneckPolicy policy) {
        Bottlenecks found = find(policy, counts, 1);

        for (int i = 0; i < 3; i++) {
            StepReading step = found.steps().get(i);
            Ratio gain = step.headroom().orElseThrow().gain();
            if (gain.isDefined()) {
                double target = policy.targets().get(i).rate().doubleValue();
                double product = counts.get(0);
                for (int other = 0; other < 3 && counts.get(other) > 0; other++) {
                    double rate = (double) counts.get(other + 1) / counts.get(other);
                    product *= other == i ? Math.max(rate, target) : rate;
                }
                assertEquals(product - counts.get(3), gain.orElseThrow().doubleValue(), 1e-9);
                assertTrue(Ratio.byValue().compare(step.headroom().orElseThrow().low(), gain) <= 0);
                assertTrue(Ratio.byValue()
                                .compare(gain, step.headroom().orElseThrow().high())
                        <= 0);
            }
        }
    }
}
