package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;

/**
 * A seller who could lead, and what speaks for him.
 *
 * @param seller who
 * @param label his name, or else his id
 * @param overCapacity whether he would lead more accounts than he can; never true if his capacity is not known
 * @param merits what each criterion asked says, in the order of the criteria; at least one
 */
public record Candidate(SellerId seller, String label, boolean overCapacity, ImmutableList<Merit> merits) {
    /**
     * Checks that all parts are there.
     *
     * @param seller who
     * @param label his name, or else his id
     * @param overCapacity whether he would lead more accounts than he can
     * @param merits what each criterion asked says
     */
    public Candidate {
        requireNonNull(seller, "seller");
        requireNonNull(label, "label");
        requireNonNull(merits, "merits");
    }

    /**
     * Returns what is known to speak for him. What is not known counts as nothing, so that it is never in his favour.
     *
     * @return 0 to 100, to 6 decimals: the sum of the points
     */
    public BigDecimal score() {
        return sum(Merit::points);
    }

    /**
     * Returns what his score would be if all that is not known of him spoke for him.
     *
     * @return {@link #score()} to 100
     */
    public BigDecimal possibleScore() {
        return sum(merit -> merit.known() ? merit.points() : merit.most());
    }

    /**
     * Returns how much of what was asked is known of him, by weight.
     *
     * @return 0 to 1
     */
    public Ratio coverage() {
        return Ratio.of(sum(merit -> merit.known() ? merit.most() : BigDecimal.ZERO), sum(Merit::most));
    }

    /**
     * Returns why his score is what it is.
     *
     * @return a tree whose parts, one for each criterion asked, sum exactly
     */
    public Explanation explain() {
        return Explanation.sum(
                overCapacity ? label + " (over capacity)" : label,
                merits.stream()
                        .map(merit -> Explanation.leaf(merit.reason(), merit.points()))
                        .toList());
    }

    private BigDecimal sum(Function<Merit, BigDecimal> part) {
        return merits.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the label and the score. */
    @Override
    public String toString() {
        return label + " " + score().stripTrailingZeros().toPlainString();
    }
}
