package org.revenuekit.funnel.conversion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.StageId;

/**
 * What became of those who count at a stage, on the way to a later one: how many had which {@link Fate}, and the two
 * rates that follow, which are not to be mixed.
 *
 * @param converted how many were converted
 * @param lost how many went out
 * @param notYet how many were not converted by the end of the window
 * @param open how many may still be
 * @param maturedConverted how many of those whose time is over were converted
 * @param matured how many there are whose time is over: with a window those for whom it has ended at the end of the
 *     journeys, whatever became of them before; without one those who are not open
 */
public record Maturity(long converted, long lost, long notYet, long open, long maturedConverted, long matured) {
    /**
     * Checks that parts are not more than the whole.
     *
     * @param converted how many were converted, 0 or more
     * @param lost how many went out, 0 or more
     * @param notYet how many were not converted by the end of the window, 0 or more
     * @param open how many may still be, 0 or more
     * @param maturedConverted how many of those whose time is over were converted, 0 to {@code converted}
     * @param matured how many there are whose time is over
     * @throws IllegalArgumentException if a count is negative or beyond the whole
     */
    public Maturity {
        checkArgument(converted >= 0, "converted must be >= 0, was %s", converted);
        checkArgument(lost >= 0, "lost must be >= 0, was %s", lost);
        checkArgument(notYet >= 0, "notYet must be >= 0, was %s", notYet);
        checkArgument(open >= 0, "open must be >= 0, was %s", open);
        checkArgument(
                maturedConverted >= 0 && maturedConverted <= converted,
                "maturedConverted must be 0 to %s, was %s",
                converted,
                maturedConverted);
        checkArgument(
                matured >= maturedConverted && matured - maturedConverted <= lost + notYet,
                "matured must be %s to %s, was %s",
                maturedConverted,
                maturedConverted + lost + notYet,
                matured);
    }

    /**
     * Returns how many count at the first stage.
     *
     * @return the sum of the four
     */
    public long base() {
        return Math.addExact(Math.addExact(converted, lost), Math.addExact(notYet, open));
    }

    /**
     * Returns the plain rate: of young cohorts it is too low, as some are still open.
     *
     * @return converted / base; undefined of nobody
     */
    public Ratio naive() {
        return Ratio.of(converted, base());
    }

    /**
     * Returns the rate of those whose time is over. Once a cohort is mature, no later event changes it.
     *
     * <p>Without a window it leaves out whoever is open, and those are the slow ones: it is too high of young cohorts.
     * With one it leaves out whoever began late, quick or slow.
     *
     * @return converted / all among them; undefined of nobody
     */
    public Ratio matureOnly() {
        return Ratio.of(maturedConverted, matured);
    }

    Explanation explain(StageId from, StageId to) {
        return Explanation.quotient(
                "rate from " + from + " to " + to,
                leaf("converted", converted),
                Explanation.sum(
                        "counted at " + from,
                        ImmutableList.of(
                                leaf("converted", converted),
                                leaf("lost", lost),
                                leaf("not yet", notYet),
                                leaf("open", open))));
    }

    private static Explanation leaf(String label, long count) {
        return Explanation.leaf(label, BigDecimal.valueOf(count));
    }
}
