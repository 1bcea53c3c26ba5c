package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Bounds;

/**
 * The score of an account.
 *
 * @param point 0 to 100 with at most six decimals
 * @param coverage how much of the index is measured, 0 to 1
 * @param bounds where the point would lie if the rest were measured, too, whatever came out
 */
public record Score(BigDecimal point, BigDecimal coverage, Bounds<BigDecimal> bounds) implements ScoreOutcome {
    /**
     * Checks that the parts are there.
     *
     * @param point 0 to 100
     * @param coverage 0 to 1
     * @param bounds around the point
     */
    public Score {
        requireNonNull(point, "point");
        requireNonNull(coverage, "coverage");
        requireNonNull(bounds, "bounds");
    }

    /** Returns such as {@code 72.5 in 64..81, coverage 0.8}. */
    @Override
    public String toString() {
        return point.toPlainString() + " in " + bounds.low().toPlainString() + ".."
                + bounds.high().toPlainString() + ", coverage " + coverage.toPlainString();
    }
}
