package org.revenuekit.hierarchy.columns;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.hierarchy.internal.Products;

/**
 * How often two products are owned together: a co-ownership rule (併買) in both directions.
 *
 * @param one the one product
 * @param other the other, a larger number if the pair was ranked
 * @param both how many baskets have both
 * @param ownersOfOne how many have the one, with the other or without
 * @param ownersOfOther how many have the other, with the one or without
 * @param baskets how many there are
 */
public record ColumnPair(int one, int other, long both, long ownersOfOne, long ownersOfOther, long baskets) {
    /**
     * Returns how usual the pair is (支持度).
     *
     * @return baskets with both / all; undefined if there are none
     */
    public Ratio support() {
        return Ratio.of(both, baskets);
    }

    /**
     * Returns how often the other goes with the one (確信度).
     *
     * @return baskets with both / those with the one; undefined if there are none
     */
    public Ratio confidence() {
        return Ratio.of(both, ownersOfOne);
    }

    /**
     * Returns how many times as often as by chance they go together (リフト値). The same for both directions.
     *
     * @return both x all / (those with the one x those with the other); undefined if nobody has one of them
     */
    public Ratio lift() {
        return Ratio.of(both * baskets, ownersOfOne * ownersOfOther); // numbers of baskets are ints
    }

    /**
     * Returns the pair in the other direction, which has another confidence.
     *
     * @return the one and the other exchanged
     */
    public ColumnPair reversed() {
        return new ColumnPair(other, one, both, ownersOfOther, ownersOfOne, baskets);
    }

    /**
     * Compares lifts over the same baskets, none undefined: fractions of products of three ints, which need more than
     * 64 bits.
     */
    static int compareLifts(ColumnPair first, ColumnPair second) {
        return Products.compare(
                first.both,
                second.ownersOfOne * second.ownersOfOther,
                second.both,
                first.ownersOfOne * first.ownersOfOther);
    }
}
