package org.revenuekit.segmentation.internal;

import java.util.Arrays;
import org.revenuekit.segmentation.index.ScoreOutcome;

/** The scores of many accounts, twelve bytes each. */
public final class ScoreColumn {
    private final int[] point;
    private final int[] low;
    private final int[] covered;

    /**
     * Returns a column of accounts about which nothing was observed.
     *
     * @param size how many accounts
     */
    public ScoreColumn(int size) {
        point = new int[size];
        Arrays.fill(point, RawScore.NOTHING_OBSERVED);
        low = new int[size];
        covered = new int[size];
    }

    /**
     * Keeps a score.
     *
     * @param at of which account
     * @param score the score
     */
    public void set(int at, RawScore score) {
        point[at] = score.point();
        low[at] = score.low();
        covered[at] = score.covered();
    }

    /**
     * Returns how many accounts there are.
     *
     * @return 0 or more
     */
    public int size() {
        return point.length;
    }

    /**
     * Returns a score.
     *
     * @param at of which account
     * @return as {@link RawScore#point()}
     */
    public int point(int at) {
        return point[at];
    }

    /**
     * Returns what a score says.
     *
     * @param at of which account
     * @return the outcome
     */
    public ScoreOutcome outcome(int at) {
        return RawScore.outcome(covered[at], low[at], point[at]);
    }
}
