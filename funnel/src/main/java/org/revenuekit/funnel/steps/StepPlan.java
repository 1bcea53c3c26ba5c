package org.revenuekit.funnel.steps;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.funnel.internal.Micros;

/** A funnel compiled, for who goes through in order. Steps are levels from 1; level n is bit n - 1 of a mask. */
final class StepPlan {
    private final int levels;
    private final long[] masks; // by class: the levels that an event of it can be
    private final long[] gaps; // by level: the longest time to the next one, in microseconds; the first is not used
    private final long window;
    private final boolean strict;
    private final boolean later;
    private final ImmutableList<Barrier> barriers;

    private StepPlan(
            int levels,
            long[] masks,
            long[] gaps,
            long window,
            boolean strict,
            boolean later,
            ImmutableList<Barrier> barriers) {
        this.levels = levels;
        this.masks = masks;
        this.gaps = gaps;
        this.window = window;
        this.strict = strict;
        this.later = later;
        this.barriers = barriers;
    }

    /** What must not happen after one level and before another. */
    private record Barrier(int after, int before) {
        boolean isPassed(int from, int to) {
            return from >= after && to < before;
        }

        Barrier mirrored(int deepest) {
            return new Barrier(deepest + 1 - Math.min(before, deepest), deepest + 1 - after);
        }
    }

    static StepPlan of(StepFunnel funnel, StepCodes codes) {
        int levels = funnel.steps().size();
        long[] gaps = new long[levels];
        for (int level = 1; level < levels; level++) {
            gaps[level] = micros(funnel.steps().get(level).within());
        }
        return new StepPlan(
                levels,
                codes.masks(),
                gaps,
                micros(funnel.window()),
                funnel.order() == EventOrder.STRICT,
                funnel.ties() == TieRule.TIES_STRICT,
                funnel.exclusions().stream()
                        .map(exclusion ->
                                new Barrier(funnel.place(exclusion.after()) + 1, funnel.place(exclusion.before()) + 1))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static long micros(Optional<Duration> window) {
        return window.map(Micros::of).orElse(Micros.NEVER);
    }

    /** The plan of the first levels, for a log read backward: the last of them comes first. */
    StepPlan mirrored(int deepest) {
        long[] backward = new long[deepest];
        for (int level = 1; level < deepest; level++) {
            backward[level] = gaps[deepest - level];
        }
        return new StepPlan(
                deepest,
                Arrays.stream(masks)
                        .map(mask -> Long.reverse(mask) >>> (Long.SIZE - deepest))
                        .toArray(),
                backward,
                window,
                strict,
                later,
                barriers.stream().map(barrier -> barrier.mirrored(deepest)).collect(ImmutableList.toImmutableList()));
    }

    int levels() {
        return levels;
    }

    long[] masks() {
        return masks;
    }

    /** Whether nothing else may lie between. */
    boolean isStrict() {
        return strict;
    }

    /** Whether a level must be later in time than the one before. */
    boolean isLater() {
        return later;
    }

    /** Whether the level after one can be reached at an instant. */
    boolean isInTime(int level, long startedAt, long reachedAt, long at) {
        return LongMath.saturatedSubtract(at, reachedAt) <= gaps[level] && isInWindow(startedAt, at);
    }

    boolean isInWindow(long startedAt, long at) {
        return LongMath.saturatedSubtract(at, startedAt) <= window;
    }

    /**
     * Whether events of some exclusions lie between for who goes at their instant from one level to another, or stays.
     */
    boolean isExcluded(long exclusions, int from, int to) {
        for (long rest = exclusions; rest != 0; rest &= rest - 1) {
            if (barriers.get(Long.numberOfTrailingZeros(rest)).isPassed(from, to)) {
                return true;
            }
        }
        return false;
    }
}
