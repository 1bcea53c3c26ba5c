package org.revenuekit.funnel.queue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import java.util.Map;

/**
 * Points by how many: days since something, or times within some days. A table of steps: each holds from its number up
 * to before the next.
 *
 * @param from points by the number from which they hold, 0 or more; below the first there are none
 */
public record PointSteps(ImmutableSortedMap<Integer, Long> from) {
    /** The most steps. */
    public static final int MAX_STEPS = 100;

    /**
     * Checks the bounds.
     *
     * @param from points by the number from which they hold
     * @throws IllegalArgumentException if there are no steps or too many, a number is negative, or points are beyond
     *     {@link ScoreRule#MAX_POINTS}
     */
    public PointSteps {
        from = ImmutableSortedMap.copyOf(requireNonNull(from, "from")); // whatever order it was sorted by
        checkArgument(
                !from.isEmpty() && from.size() <= MAX_STEPS, "steps must be 1 to %s, were %s", MAX_STEPS, from.size());
        checkArgument(from.firstKey() >= 0, "steps must be >= 0, was %s", from.firstKey());
        PointBounds.check(from, "from");
    }

    /**
     * Returns a table of steps.
     *
     * @param from points by the number from which they hold, in any order
     * @return the table
     * @throws IllegalArgumentException if a bound is broken
     */
    public static PointSteps of(Map<Integer, Long> from) {
        return new PointSteps(ImmutableSortedMap.copyOf(requireNonNull(from, "from")));
    }

    /**
     * Returns the points for a number.
     *
     * @param number how many, 0 or more
     * @return the points of the last step that is not above it; 0 below the first; O(log steps)
     */
    public long points(long number) {
        Map.Entry<Integer, Long> step = from.floorEntry(Ints.saturatedCast(number));
        return step == null ? 0 : step.getValue();
    }

    /** Returns the steps, such as {@code {0=10, 8=0}}. */
    @Override
    public String toString() {
        return from.toString();
    }
}
