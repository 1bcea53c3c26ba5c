package org.revenuekit.funnel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.change.ChangeWorld.HOME;
import static org.revenuekit.funnel.change.ChangeWorld.PAID;
import static org.revenuekit.funnel.change.ChangeWorld.STAGES;
import static org.revenuekit.funnel.change.ChangeWorld.UNKNOWN;
import static org.revenuekit.funnel.change.ChangeWorld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Fraction;

class ChangeProperties {
    private static final BigDecimal NEARLY_NOTHING = new BigDecimal("1E-40");

    /** Any groups, some of which nobody is in, or nobody comes far. */
    @Provide
    Arbitrary<Map<String, List<Integer>>> cohorts() {
        Arbitrary<List<Integer>> counts = Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofSize(STAGES.size())
                .map(ChangeProperties::descending);
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", UNKNOWN), counts)
                .map(map -> (Map<String, List<Integer>>) new TreeMap<>(map))
                .withoutEdgeCases();
    }

    private static List<Integer> descending(List<Integer> counts) {
        List<Integer> sorted = new ArrayList<>(counts);
        sorted.sort(Collections.reverseOrder());
        return sorted;
    }

    @Provide
    Arbitrary<List<ChangeFactor>> orders() {
        return Arbitraries.shuffle(ChangeFactor.values());
    }

    private static ChangePolicy policy(List<ChangeFactor> order) {
        return ChangePolicy.builder()
                .ref(DefinitionRef.of("any", 1))
                .addAllOrder(order)
                .build();
    }

    private static int goal(Map<String, List<Integer>> cohort) {
        return cohort.values().stream().mapToInt(counts -> counts.get(3)).sum();
    }

    private static Effect effect(long number) {
        return new Effect(Fraction.of(number, 1));
    }

    @Property
    void partsSumExactly(
            @ForAll("cohorts") Map<String, List<Integer>> earlier,
            @ForAll("cohorts") Map<String, List<Integer>> later,
            @ForAll("orders") List<ChangeFactor> order) {
        FunnelChange<String> change = explain(policy(order), earlier, later);

        assertEquals(effect(goal(later) - goal(earlier)), change.total());
        assertEquals(change.total(), change.volume().plus(change.mix()).plus(change.rate(HOME, PAID)));
        change.groups()
                .forEach(
                        (key, parts) -> assertEquals(effect(goalOf(key, later) - goalOf(key, earlier)), parts.total()));
        assertEquals(
                effect(goalOf(UNKNOWN, later) - goalOf(UNKNOWN, earlier)),
                change.ungrouped().total());
        for (int cause = 0; cause < change.causes().size(); cause++) {
            Effect sum = change.ungrouped().causes().get(cause).effect();
            for (ChangeParts parts : change.groups().values()) {
                sum = sum.plus(parts.causes().get(cause).effect());
            }
            assertEquals(sum, change.causes().get(cause).effect());
        }
        change.explain(); // refuses what does not sum
    }

    private static long goalOf(String group, Map<String, List<Integer>> cohort) {
        return cohort.containsKey(group) ? cohort.get(group).get(3) : 0;
    }

    @Property
    void partsAreThoseOfAPlainEvaluation(
            @ForAll("cohorts") Map<String, List<Integer>> earlier,
            @ForAll("cohorts") Map<String, List<Integer>> later,
            @ForAll("orders") List<ChangeFactor> order) {
        List<BigDecimal> expected = new ChangeOracle(earlier, later, 3).effects(order);
        List<ChangeCause> causes = explain(policy(order), earlier, later).causes();

        assertEquals(expected.size(), causes.size());
        for (int i = 0; i < expected.size(); i++) {
            BigDecimal off = causes.get(i).effect().rounded(50).subtract(expected.get(i));
            assertTrue(off.abs().compareTo(NEARLY_NOTHING) < 0, () -> causes + " but " + expected);
        }
    }

    @Property
    void withoutAChangeThereIsNoCause(
            @ForAll("cohorts") Map<String, List<Integer>> cohort, @ForAll("orders") List<ChangeFactor> order) {
        FunnelChange<String> change = explain(policy(order), cohort, cohort);

        assertEquals(List.of(), change.largest());
        assertEquals(effect(0), change.total());
        assertEquals(List.of(), change.simpsonWarnings());
    }

    @Property
    void swappingThePeriodsNegatesTheWhole(
            @ForAll("cohorts") Map<String, List<Integer>> earlier,
            @ForAll("cohorts") Map<String, List<Integer>> later) {
        FunnelChange<String> change = explain(earlier, later);
        FunnelChange<String> back = explain(later, earlier);

        assertEquals(effect(0), change.total().plus(back.total()));
        assertEquals(
                change.simpsonWarnings().stream()
                        .map(warning -> List.of(warning.from(), warning.to(), !warning.isRise()))
                        .toList(),
                back.simpsonWarnings().stream()
                        .map(warning -> List.of(warning.from(), warning.to(), warning.isRise()))
                        .toList());
    }

    @Property
    void multiplyingAllCountsMultipliesAllEffects(
            @ForAll("cohorts") Map<String, List<Integer>> earlier,
            @ForAll("cohorts") Map<String, List<Integer>> later,
            @ForAll @IntRange(min = 2, max = 4) int k) {
        List<ChangeCause> causes = explain(earlier, later).causes();
        List<ChangeCause> times = explain(times(k, earlier), times(k, later)).causes();

        for (int i = 0; i < causes.size(); i++) {
            Fraction expected = causes.get(i).effect().value().times(Fraction.of(k, 1));
            assertEquals(expected, times.get(i).effect().value());
        }
    }

    private static Map<String, List<Integer>> times(int k, Map<String, List<Integer>> cohort) {
        Map<String, List<Integer>> times = new TreeMap<>();
        cohort.forEach((group, counts) ->
                times.put(group, counts.stream().map(count -> k * count).toList()));
        return times;
    }

    @Property
    void theSameGroupsInAnotherSizeAreVolumeOnly(
            @ForAll("cohorts") Map<String, List<Integer>> cohort, @ForAll @IntRange(min = 1, max = 4) int k) {
        FunnelChange<String> change = explain(cohort, times(k, cohort));

        assertEquals(change.total(), change.volume());
        assertEquals(effect(0), change.mix());
    }

    @Property
    void theLargestCauseIsFirst(
            @ForAll("cohorts") Map<String, List<Integer>> earlier,
            @ForAll("cohorts") Map<String, List<Integer>> later) {
        List<ChangeCause> largest = explain(earlier, later).largest();

        for (int i = 1; i < largest.size(); i++) {
            Fraction before = largest.get(i - 1).effect().value().abs();
            assertTrue(before.compareTo(largest.get(i).effect().value().abs()) >= 0, largest::toString);
        }
    }
}
