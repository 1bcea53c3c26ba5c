package org.revenuekit.segmentation.internal;

import static org.revenuekit.segmentation.internal.IndexProgram.ALL;

import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.NotScored;
import org.revenuekit.segmentation.index.NotScoredReason;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.ScoreOutcome;

/** A score in whole millionths, set again for each account. */
public final class RawScore {
    /** The point of an account about which nothing was observed. */
    public static final int NOTHING_OBSERVED = -1;
    /** The point of an account of which too little is measured. */
    public static final int BELOW_FLOOR = -2;
    /** The point of an account of which something is missing that is required. */
    public static final int INDICATOR_MISSING = -3;

    private int covered;
    private int low;
    private int point;

    /** Returns a score that says that nothing was observed. */
    public RawScore() {
        this.point = NOTHING_OBSERVED;
    }

    /**
     * Returns what is stored of a score.
     *
     * @param covered as {@link #covered()}
     * @param low as {@link #low()}
     * @param point as {@link #point()}
     * @return what it says
     */
    public static ScoreOutcome outcome(int covered, int low, int point) {
        BigDecimal coverage = shown(millionths(covered));
        if (point < 0) {
            return new NotScored(
                    point == NOTHING_OBSERVED
                            ? NotScoredReason.NOTHING_OBSERVED
                            : point == BELOW_FLOOR
                                    ? NotScoredReason.BELOW_COVERAGE_FLOOR
                                    : NotScoredReason.INDICATOR_MISSING,
                    coverage);
        }
        return new Score(shown(point), coverage, Bounds.of(shown(low), shown(low + (ALL - covered))));
    }

    /**
     * Returns what it says.
     *
     * @return the outcome
     */
    public ScoreOutcome outcome() {
        return outcome(covered, low, point);
    }

    /** A coverage as it is shown and compared: half of an index is half, however its weights were rounded. */
    private static int millionths(int covered) {
        return rounded(covered, ALL / 1_000_000);
    }

    private static BigDecimal shown(int millionths) {
        return Decimals.normal(Points.shown(millionths));
    }

    void set(IndexProgram program, long covered, long worth, boolean complete) {
        this.covered = (int) covered;
        this.low = rounded(worth, ALL);
        this.point = covered == 0
                ? NOTHING_OBSERVED
                : program.missing() == MissingData.REQUIRE && !complete
                        ? INDICATOR_MISSING
                        : millionths(this.covered) < program.floor() ? BELOW_FLOOR : point(program, covered, worth);
    }

    private static int point(IndexProgram program, long covered, long worth) {
        return switch (program.missing()) {
            case REQUIRE, RENORMALISE -> rounded(worth, covered);
            case NEUTRAL, PESSIMISTIC -> rounded(worth + (ALL - covered) * program.pointsOfMissing(), ALL);
        };
    }

    private static int rounded(long worth, long by) {
        return (int) ((worth + by / 2) / by);
    }

    /**
     * Returns how much is measured.
     *
     * @return a part of {@link IndexProgram#ALL}
     */
    public int covered() {
        return covered;
    }

    /**
     * Returns the least the score can be.
     *
     * @return points in millionths
     */
    public int low() {
        return low;
    }

    /**
     * Returns the score.
     *
     * @return points in millionths, or one of the negative constants
     */
    public int point() {
        return point;
    }
}
