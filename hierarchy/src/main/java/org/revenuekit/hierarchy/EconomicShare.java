package org.revenuekit.hierarchy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.measure.Explanation;

/**
 * What a holder has of a company's profit or loss (経済的持分), directly and through others. Not control: 60 % of 60 % is an
 * economic share of 36 %, and controlled.
 *
 * @param holder the holder
 * @param company the company
 * @param bounds the share, 0 to 1, from what each holder on the way has at least and at most
 * @param residual by how much, at most, stakes in companies that hold each other miss the sums they should be; 0 if no
 *     such company is between the two
 * @param isConverged whether that is no more than rounding; if not, the bounds are true but wider than the shares say
 * @param isOverHeld whether the least shares contradict each other: they would give the holder more than all of some
 *     company between the two, or of the company. Nobody has more than all, so that it was counted as 1
 * @param parts through whom, one for each direct holder in which the holder has a stake, in order of their ids
 */
public record EconomicShare(
        Node holder,
        Node company,
        Bounds<BigDecimal> bounds,
        BigDecimal residual,
        boolean isConverged,
        boolean isOverHeld,
        ImmutableList<HolderPart> parts) {
    /**
     * Returns whether the share is known exactly.
     *
     * @return true if both bounds are equal
     */
    public boolean isExact() {
        return bounds.isExact();
    }

    /**
     * Explains the lower bound.
     *
     * @return the sum of the parts, each of the least share and stake; O(number of parts)
     */
    public Explanation explainLow() {
        return explain(
                "at least", bounds.low(), Bounds::low, part -> part.share().low());
    }

    /**
     * Explains the upper bound.
     *
     * @return the sum of the parts, each of the most share and stake, and what is cut because nobody has more than all;
     *     O(number of parts)
     */
    public Explanation explainHigh() {
        return explain(
                "at most", bounds.high(), Bounds::high, part -> part.share().high());
    }

    private Explanation explain(
            String which,
            BigDecimal amount,
            Function<Bounds<BigDecimal>, BigDecimal> bound,
            Function<HolderPart, BigDecimal> share) {
        String label = holder.label() + " has of " + company.label() + ", " + which;
        if (holder.equals(company)) {
            return Explanation.leaf(label, amount);
        }
        List<Explanation> leaves = new ArrayList<>();
        BigDecimal rest = amount;
        for (HolderPart part : parts) {
            BigDecimal product = bound.apply(part.part());
            String how = share.apply(part).toPlainString() + " x "
                    + bound.apply(part.stake()).toPlainString();
            leaves.add(Explanation.leaf("through " + part.through().label() + ", " + how, product));
            rest = rest.subtract(product);
        }
        if (rest.signum() != 0) {
            leaves.add(Explanation.leaf("cut, as nobody has more than all, or left by rounding", rest));
        }
        return Explanation.sum(label, amount, leaves);
    }

    /** Returns the bounds, of what, and whose. */
    @Override
    public String toString() {
        return bounds + " of " + company + " for " + holder;
    }
}
