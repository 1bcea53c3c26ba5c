package org.revenuekit.funnel.department;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;

/**
 * What became of deals (商談). Its two rates have different bases, and are not to be mixed.
 *
 * @param won how many were won (受注)
 * @param lost how many were lost (失注)
 * @param withdrawn how many left without being lost
 * @param open how many last
 */
public record DealCounts(long won, long lost, long withdrawn, long open) {
    /** No deals. */
    static final DealCounts NONE = new DealCounts(0, 0, 0, 0);

    /**
     * Checks that nothing is negative.
     *
     * @param won how many were won, 0 or more
     * @param lost how many were lost, 0 or more
     * @param withdrawn how many left without being lost, 0 or more
     * @param open how many last, 0 or more
     * @throws IllegalArgumentException if a count is negative
     */
    public DealCounts {
        checkArgument(won >= 0, "won must be >= 0, was %s", won);
        checkArgument(lost >= 0, "lost must be >= 0, was %s", lost);
        checkArgument(withdrawn >= 0, "withdrawn must be >= 0, was %s", withdrawn);
        checkArgument(open >= 0, "open must be >= 0, was %s", open);
    }

    /**
     * Returns how many there are.
     *
     * @return the sum of the four: of deals by their creation, all created
     */
    public long all() {
        return Math.addExact(Math.addExact(won, lost), Math.addExact(withdrawn, open));
    }

    /**
     * Returns the win rate (勝率): of deals that were decided.
     *
     * @return won / (won + lost); undefined if none was decided
     */
    public Ratio winRate() {
        return Ratio.of(won, Math.addExact(won, lost));
    }

    /**
     * Returns the close rate (成約率): of all deals, open ones too, so that young ones pull it down.
     *
     * @return won / all; undefined if there are none
     */
    public Ratio closeRate() {
        return Ratio.of(won, all());
    }

    /**
     * Returns how far the rates can still change.
     *
     * @return open / all; 0 if each is decided, undefined if there are none
     */
    public Ratio openShare() {
        return Ratio.of(open, all());
    }

    /**
     * Adds up.
     *
     * @param other the counts of other deals
     * @return those of both
     * @throws ArithmeticException if a sum is beyond a long
     */
    public DealCounts plus(DealCounts other) {
        return new DealCounts(
                Math.addExact(won, other.won),
                Math.addExact(lost, other.lost),
                Math.addExact(withdrawn, other.withdrawn),
                Math.addExact(open, other.open));
    }

    /**
     * Returns why the win rate is what it is.
     *
     * @return won / (won + lost)
     */
    public Explanation explainWinRate() {
        return Explanation.quotient(
                "win rate",
                leaf("won", won),
                Explanation.sum("decided", ImmutableList.of(leaf("won", won), leaf("lost", lost))));
    }

    /**
     * Returns why the close rate is what it is.
     *
     * @return won / (won + lost + withdrawn + open)
     */
    public Explanation explainCloseRate() {
        return Explanation.quotient(
                "close rate",
                leaf("won", won),
                Explanation.sum(
                        "all",
                        ImmutableList.of(
                                leaf("won", won),
                                leaf("lost", lost),
                                leaf("withdrawn", withdrawn),
                                leaf("open", open))));
    }

    private static Explanation leaf(String label, long count) {
        return Explanation.leaf(label, BigDecimal.valueOf(count));
    }
}
