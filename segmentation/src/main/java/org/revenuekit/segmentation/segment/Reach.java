package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.segmentation.index.Scale;

/**
 * How far a segment reaches along one axis of a grid.
 *
 * @param from the least points, 0 or a cut of the grid
 * @param to the points that are no longer in it, a cut of the grid or 100, which is included; equal to {@code from} for
 *     a segment of accounts that are not measured only
 * @param notMeasured whether accounts that are not measured belong to it
 */
public record Reach(BigDecimal from, BigDecimal to, boolean notMeasured) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * Checks the bounds.
     *
     * @param from the least points
     * @param to the points that are no longer in it
     * @param notMeasured whether accounts that are not measured belong to it
     * @throws IllegalArgumentException if it is out of range, ends before it starts or reaches nothing
     */
    public Reach {
        from = Scale.checkPoints(requireNonNull(from, "from"));
        to = Scale.checkPoints(requireNonNull(to, "to"));
        int order = from.compareTo(to);
        checkArgument(
                order < 0 || (order == 0 && notMeasured), "a reach must end above its start, was %s to %s", from, to);
    }

    /**
     * Returns all points between two cuts.
     *
     * @param from the least points
     * @param to the points that are no longer in it
     * @return the reach
     * @throws IllegalArgumentException if it is out of range, or ends before it starts
     */
    public static Reach between(BigDecimal from, BigDecimal to) {
        return new Reach(from, to, false);
    }

    /**
     * Returns all points below a cut.
     *
     * @param cut the cut
     * @return the reach
     * @throws IllegalArgumentException if it is out of range
     */
    public static Reach below(BigDecimal cut) {
        return between(BigDecimal.ZERO, cut);
    }

    /**
     * Returns all points from a cut on.
     *
     * @param cut the cut
     * @return the reach
     * @throws IllegalArgumentException if it is out of range
     */
    public static Reach atLeast(BigDecimal cut) {
        return between(cut, ALL);
    }

    /**
     * Returns the accounts with a score.
     *
     * @return the reach
     */
    public static Reach measured() {
        return between(BigDecimal.ZERO, ALL);
    }

    /**
     * Returns the accounts without a score.
     *
     * @return the reach
     */
    public static Reach unmeasured() {
        return new Reach(BigDecimal.ZERO, BigDecimal.ZERO, true);
    }

    /**
     * Returns all accounts.
     *
     * @return the reach
     */
    public static Reach any() {
        return new Reach(BigDecimal.ZERO, ALL, true);
    }
}
