package org.revenuekit.funnel.change;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.StageId;

/**
 * The rate of all rose while that of every group fell, or the reverse (シンプソンのパラドックス): the groups became of other size,
 * and the rate of all misleads about what happened within them.
 *
 * @param from the first stage
 * @param to the later one
 * @param earlier the earlier rate of all
 * @param later the later rate of all
 * @param grouping the name of the grouping
 */
public record SimpsonWarning(StageId from, StageId to, Ratio earlier, Ratio later, String grouping) {
    /**
     * Checks that nothing is null.
     *
     * @param from the first stage
     * @param to the later one
     * @param earlier the earlier rate of all
     * @param later the later rate of all
     * @param grouping the name of the grouping
     */
    public SimpsonWarning {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(grouping, "grouping");
    }

    /**
     * Returns in which direction the rate of all went.
     *
     * @return true if it rose while it fell in every group; false for the reverse
     */
    public boolean isRise() {
        return Ratio.byValue().compare(later, earlier) > 0;
    }

    /** Returns one line about it. */
    @Override
    public String toString() {
        return "rate from " + from + " to " + to + (isRise() ? " rose" : " fell") + " from " + earlier + " to " + later
                + " while it " + (isRise() ? "fell" : "rose") + " in every group by " + grouping;
    }
}
