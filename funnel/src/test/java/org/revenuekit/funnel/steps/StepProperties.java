package org.revenuekit.funnel.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.LeadId;

class StepProperties {
    @Provide
    Arbitrary<List<StepEvent>> logs() {
        return StepArbitraries.logs();
    }

    @Provide
    Arbitrary<StepFunnel> funnels() {
        return StepArbitraries.funnels();
    }

    /** Those in which one attempt of each lead counts, and none is removed. */
    @Provide
    Arbitrary<StepFunnel> plainFunnels() {
        return StepArbitraries.funnels()
                .map(funnel -> funnel.withExclusionEffect(ExclusionEffect.DROP_OFF))
                .map(funnel ->
                        funnel.attempts() == AttemptRule.EVERY ? funnel.withAttempts(AttemptRule.FIRST_ENTRY) : funnel);
    }

    private static Map<LeadId, List<StepEvent>> byLead(List<StepEvent> log) {
        return log.stream().collect(Collectors.groupingBy(StepEvent::lead, TreeMap::new, Collectors.toList()));
    }

    private static Map<LeadId, Optional<List<StepAttempt>>> attempts(StepFunnel funnel, List<StepEvent> log) {
        return attempts(StepWorld.count(funnel, log), log);
    }

    private static Map<LeadId, Optional<List<StepAttempt>>> attempts(StepCounts counts, List<StepEvent> log) {
        Map<LeadId, Optional<List<StepAttempt>>> attempts = new TreeMap<>();
        byLead(log)
                .keySet()
                .forEach(lead ->
                        attempts.put(lead, counts.isRemoved(lead) ? Optional.empty() : Optional.of(counts.of(lead))));
        return attempts;
    }

    private static List<Long> reached(StepCounts counts) {
        return counts.definition().steps().stream()
                .map(step -> counts.reached(step.id()))
                .toList();
    }

    private static void assertNoDeeper(StepFunnel one, StepFunnel other, List<StepEvent> log) {
        StepCounts ones = StepWorld.count(one, log);
        StepCounts others = StepWorld.count(other, log);
        byLead(log).keySet().forEach(lead -> assertTrue(ones.depthOf(lead) <= others.depthOf(lead), lead.value()));
    }

    @Property
    void isThatOfTheOracle(@ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        Map<LeadId, Optional<List<List<Instant>>>> expected = new TreeMap<>();
        byLead(log).forEach((lead, own) -> expected.put(lead, new StepOracle(funnel, own).attempts()));
        Map<LeadId, Optional<List<List<Instant>>>> actual = new TreeMap<>();
        attempts(funnel, log)
                .forEach((lead, all) -> actual.put(
                        lead,
                        all.map(some -> some.stream()
                                .map(attempt -> List.<Instant>copyOf(attempt.reachedAt()))
                                .toList())));

        assertEquals(expected, actual);
    }

    @Property
    void countsAreThoseOfTheAttempts(@ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        StepCounts counts = StepWorld.count(funnel, log);
        Map<LeadId, Optional<List<StepAttempt>>> attempts = attempts(counts, log);
        List<StepAttempt> all = attempts.values().stream()
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();

        assertEquals(attempts.size(), counts.size());
        assertEquals(attempts.values().stream().filter(Optional::isEmpty).count(), counts.removed());
        for (int to = 0; to < funnel.steps().size(); to++) {
            int place = to;
            StepId step = funnel.steps().get(to).id();
            List<StepAttempt> there =
                    all.stream().filter(attempt -> attempt.depth() > place).toList();
            assertEquals(there.size(), counts.reached(step));
            assertEquals(
                    all.stream().filter(attempt -> attempt.depth() == place + 1).count(), counts.endedAt(step));
            for (int from = 0; from < to; from++) {
                int before = from;
                StepId first = funnel.steps().get(from).id();
                assertEquals(Ratio.of(there.size(), counts.reached(first)), counts.rate(first, step));
                assertEquals(
                        DurationSummary.ofMicros(there.stream()
                                .map(StepAttempt::reachedAt)
                                .mapToLong(at -> Duration.between(at.get(before), at.get(place))
                                                .toNanos()
                                        / 1_000)
                                .toArray()),
                        counts.timeTo(first, step));
            }
        }
    }

    @Property
    void countsNeverRise(@ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        List<Long> reached = reached(StepWorld.count(funnel, log));

        IntStream.range(1, reached.size()).forEach(i -> assertTrue(reached.get(i) <= reached.get(i - 1)));
    }

    /** Law 67. */
    @Property
    void orderAndRepetitionOfEventsChangeNothing(
            @ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log, @ForAll Random random) {
        List<StepEvent> shuffled = new ArrayList<>(log);
        shuffled.addAll(log.subList(0, log.size() / 2));
        Collections.shuffle(shuffled, random);

        assertEquals(attempts(funnel, log), attempts(funnel, shuffled));
        assertEquals(
                StepWorld.count(funnel, log).findings().of(StepFinding.STEP_WITHOUT_EVENT),
                StepWorld.count(funnel, shuffled).findings().of(StepFinding.STEP_WITHOUT_EVENT));
    }

    /** Law 69. */
    @Property
    void aLongerWindowNeverMakesTheDepthSmaller(
            @ForAll("plainFunnels") StepFunnel funnel,
            @ForAll("logs") List<StepEvent> log,
            @ForAll @IntRange(min = 1, max = 6) int hours) {
        StepFunnel shorter = funnel.withWindow(StepWorld.hours(hours));

        assertNoDeeper(shorter, funnel.withWindow(StepWorld.hours(hours + 1)), log);
        assertNoDeeper(shorter, funnel.withWindow(Optional.empty()), log);
        assertNoDeeper(
                funnel,
                funnel.withSteps(
                        funnel.steps().stream().map(StepArbitraries::timeless).toList()),
                log);
    }

    @Property
    void anEventOfNoStepChangesNothingButInStrictOrder(
            @ForAll("funnels") StepFunnel funnel,
            @ForAll("logs") List<StepEvent> log,
            @ForAll @IntRange(min = 0, max = 6) int hour) {
        StepFunnel tolerant = funnel.order() == EventOrder.STRICT ? funnel.withOrder(EventOrder.ORDERED) : funnel;
        List<StepEvent> more = new ArrayList<>(log);
        byLead(log).keySet().forEach(lead -> more.add(StepWorld.event(lead.value(), "irrelevant", hour)));

        assertEquals(attempts(tolerant, log), attempts(tolerant, more));
    }

    @Property
    void anExclusionNeverMakesTheDepthGreater(
            @ForAll("plainFunnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        StepFunnel without = funnel.withExclusions();

        assertNoDeeper(funnel, without, log);
        assertNoDeeper(funnel.withExclusionEffect(ExclusionEffect.REMOVE_SUBJECT), without, log);
    }

    @Property
    void whoeverIsNotRemovedGoesAsWithoutExclusions(
            @ForAll("plainFunnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        Map<LeadId, Optional<List<StepAttempt>>> without = attempts(funnel.withExclusions(), log);

        attempts(funnel.withExclusionEffect(ExclusionEffect.REMOVE_SUBJECT), log)
                .forEach((lead, attempts) ->
                        assertEquals(without.get(lead), attempts.isEmpty() ? without.get(lead) : attempts));
    }

    @Property
    void rulesOfOrderAreNested(@ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        StepFunnel plain = funnel.withExclusions()
                .withSteps(
                        funnel.steps().stream().map(StepArbitraries::timeless).toList())
                .withAttempts(AttemptRule.BEST);

        assertNoDeeper(plain.withOrder(EventOrder.STRICT), plain.withOrder(EventOrder.ORDERED), log);
        assertNoDeeper(plain.withOrder(EventOrder.ORDERED), plain.withOrder(EventOrder.ANY), log);
    }

    @Property
    void rulesOfTiesAreNested(@ForAll("plainFunnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        assertNoDeeper(funnel.withTies(TieRule.TIES_STRICT), funnel.withTies(TieRule.TIES_ORDERED), log);
    }

    @Property
    void noAttemptGetsFartherThanTheBest(
            @ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log, @ForAll AttemptRule rule) {
        StepFunnel plain = funnel.withExclusionEffect(ExclusionEffect.DROP_OFF);

        assertNoDeeper(plain.withAttempts(rule), plain.withAttempts(AttemptRule.BEST), log);
    }

    /** Law 66. */
    @Property
    void groupsComeToTheWholeAndMergeBackToIt(
            @ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log) {
        StepCounts all = StepWorld.count(funnel, log);
        Grouped<String, StepCounts> parts = all.by(
                Grouping.of("name", (LeadId lead) -> Optional.of(lead.value()).filter(name -> !name.equals("l1"))));
        List<StepCounts> pieces = Stream.concat(parts.groups().values().stream(), Stream.of(parts.ungrouped()))
                .toList();

        assertEquals(all.size(), pieces.stream().mapToLong(StepCounts::size).sum());
        assertEquals(
                all.removed(), pieces.stream().mapToLong(StepCounts::removed).sum());
        funnel.steps()
                .forEach(step -> assertEquals(
                        all.reached(step.id()),
                        pieces.stream()
                                .mapToLong(part -> part.reached(step.id()))
                                .sum()));
        assertEquals(attempts(all, log), attempts(pieces.stream().collect(StepCounts.merging()), log));
    }

    /** Law 66, for any split. */
    @Property
    void partsMergeToTheWhole(
            @ForAll("funnels") StepFunnel funnel, @ForAll("logs") List<StepEvent> log, @ForAll Random random) {
        Map<LeadId, Integer> partOf = new TreeMap<>();
        byLead(log).keySet().forEach(lead -> partOf.put(lead, random.nextInt(3)));
        List<StepCounts> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int part = i;
            parts.add(StepWorld.count(
                    funnel,
                    log.stream()
                            .filter(event -> partOf.getOrDefault(event.lead(), -1) == part)
                            .toList()));
        }
        Collections.shuffle(parts, random);
        StepCounts whole = StepWorld.count(funnel, log);

        for (StepCounts merged : List.of(
                parts.stream().parallel().collect(StepCounts.merging()),
                parts.stream().reduce(StepCounts::plus).orElseThrow())) {
            assertEquals(attempts(whole, log), attempts(merged, log));
            assertEquals(reached(whole), reached(merged));
            assertEquals(whole.size(), merged.size());
            assertEquals(whole.findings(), merged.findings());
        }
    }
}
