package org.revenuekit.funnel.steps;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

/** Small funnels of all kinds, and logs full of ties, repetitions and events of no step. */
final class StepArbitraries {
    private StepArbitraries() {}

    static Arbitrary<List<StepEvent>> logs() {
        return Combinators.combine(
                        Arbitraries.of("l0", "l0", "l0", "l1", "l2"),
                        Arbitraries.of("a", "b", "c", "d", "x", "z"),
                        Arbitraries.integers().between(0, 6))
                .as(StepWorld::event)
                .list()
                .ofMaxSize(12);
    }

    static Arbitrary<StepFunnel> funnels() {
        return Combinators.combine(
                        steps(),
                        Arbitraries.of(EventOrder.class),
                        Arbitraries.of(TieRule.class),
                        windows(),
                        Arbitraries.of(AttemptRule.class),
                        exclusions(),
                        Arbitraries.of(ExclusionEffect.class))
                .as(StepArbitraries::funnel);
    }

    private static Arbitrary<Optional<Duration>> windows() {
        return Arbitraries.integers().between(1, 5).map(StepWorld::hours).optional(0.6);
    }

    private static Arbitrary<List<Step>> steps() {
        Arbitrary<Set<String>> codes =
                Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(codes, windows().optional(0.4).map(within -> within.flatMap(own -> own)))
                .as((own, within) -> new Step(
                        StepId.of("step"),
                        Label.of("Step", "ステップ"),
                        own.stream().map(StepCode::of).collect(ImmutableSet.toImmutableSet()),
                        within))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(StepArbitraries::numbered);
    }

    private static List<Step> numbered(List<Step> steps) {
        List<Step> numbered = new ArrayList<>();
        for (Step step : steps) {
            Optional<Duration> within = numbered.isEmpty() ? Optional.empty() : step.within();
            numbered.add(new Step(StepId.of("s" + numbered.size()), step.name(), step.codes(), within));
        }
        return numbered;
    }

    /** Codes and two places, which are brought into the bounds of the funnel. */
    private record Exclusion(Set<String> codes, int after, int length) {
        StepExclusion of(List<Step> steps) {
            int first = Math.min(after, steps.size() - 2);
            int second = Math.min(first + length, steps.size() - 1);
            return new StepExclusion(
                    codes.stream().map(StepCode::of).collect(ImmutableSet.toImmutableSet()),
                    steps.get(first).id(),
                    steps.get(second).id());
        }
    }

    private static Arbitrary<List<Exclusion>> exclusions() {
        return Combinators.combine(
                        Arbitraries.of("x", "a", "b", "c").set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3))
                .as(Exclusion::new)
                .list()
                .ofMaxSize(2);
    }

    private static StepFunnel funnel(
            List<Step> steps,
            EventOrder order,
            TieRule ties,
            Optional<Duration> window,
            AttemptRule attempts,
            List<Exclusion> exclusions,
            ExclusionEffect effect) {
        boolean isAny = order == EventOrder.ANY;
        return StepFunnel.builder()
                .ref(DefinitionRef.of("any", 1))
                .steps(isAny ? steps.stream().map(StepArbitraries::timeless).toList() : steps)
                .order(order)
                .ties(ties)
                .window(window)
                .attempts(attempts)
                .exclusions(
                        isAny
                                ? List.of()
                                : exclusions.stream()
                                        .map(exclusion -> exclusion.of(steps))
                                        .toList())
                .exclusionEffect(effect)
                .build();
    }

    static Step timeless(Step step) {
        return new Step(step.id(), step.name(), step.codes(), Optional.empty());
    }
}
