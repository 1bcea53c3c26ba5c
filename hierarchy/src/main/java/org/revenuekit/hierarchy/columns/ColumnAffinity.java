package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.revenuekit.hierarchy.internal.Best;

/**
 * Which products are owned together, over baskets, which are rows or families: the counts behind next best offers.
 *
 * <p>Immutable. Up to 2,000 products have 2 bytes for the square of their number, counted in time in the pairs that
 * stand in each basket; pairs of more products are counted as asked for, in 4 bytes for each holding.
 */
public final class ColumnAffinity {
    private static final int MOST_IN_TRIANGLE = 2_000;

    private static final Comparator<ColumnPair> BEST_FIRST = ((Comparator<ColumnPair>) ColumnPair::compareLifts)
            .thenComparingLong(ColumnPair::both)
            .reversed()
            .thenComparingInt(ColumnPair::one)
            .thenComparingInt(ColumnPair::other);

    private final ColumnCatalogue catalogue;
    private final int[] owners;
    private final long baskets;
    private final PairCounts pairs;

    ColumnAffinity(ColumnCatalogue catalogue, HeldProducts held, long baskets) {
        this(catalogue, held, baskets, MOST_IN_TRIANGLE);
    }

    /** Also takes up to how many products all pairs are counted at once. */
    ColumnAffinity(ColumnCatalogue catalogue, HeldProducts held, long baskets, int mostInTriangle) {
        this.catalogue = catalogue;
        this.owners = held.holders(catalogue.size());
        this.baskets = baskets;
        this.pairs = catalogue.size() <= mostInTriangle
                ? new TrianglePairs(held, catalogue.size())
                : new ListedPairs(held, owners);
    }

    /**
     * Returns how many baskets there are.
     *
     * @return rows or families, those without any holding included
     */
    public long baskets() {
        return baskets;
    }

    /**
     * Returns how many baskets have a product.
     *
     * @param product the product
     * @return 0 or more
     */
    public long owners(int product) {
        return owners[catalogue.check(product)];
    }

    /**
     * Returns how often two products are owned together. Takes constant time, or time in how many own them if there are
     * more than 2,000 products.
     *
     * @param one the one product, on which {@linkplain ColumnPair#confidence() confidence} is conditioned
     * @param other the other
     * @return the counts
     * @throws IllegalArgumentException if they are the same
     */
    public ColumnPair of(int one, int other) {
        checkArgument(
                catalogue.check(one) != catalogue.check(other), "products must differ, were %s and %s", one, other);
        return pair(one, other, pairs.both(one, other));
    }

    /**
     * Returns the pairs that go together most strongly. Takes time in the number of pairs, or of pairs in each basket
     * if there are more than 2,000 products; products that too few own are passed over.
     *
     * @param most how many to return at most, 0 or more
     * @param minimumSupport how many baskets must have both, 1 or more
     * @return the highest lift first, ties by support, highest first, then by product; each pair once, the smaller
     *     number first
     * @throws IllegalArgumentException if a bound is broken
     */
    public ImmutableList<ColumnPair> topByLift(int most, int minimumSupport) {
        checkArgument(most >= 0, "most must be >= 0, was %s", most);
        checkArgument(minimumSupport >= 1, "minimumSupport must be >= 1, was %s", minimumSupport);
        if (most == 0) {
            return ImmutableList.of();
        }
        Best<ColumnPair> best = new Best<>(most, BEST_FIRST);
        pairs.forEach(minimumSupport, (one, other, both) -> best.offer(pair(one, other, both)));
        return best.list();
    }

    private ColumnPair pair(int one, int other, long both) {
        return new ColumnPair(one, other, both, owners[one], owners[other], baskets);
    }

    /** Returns how many baskets and products there are. */
    @Override
    public String toString() {
        return catalogue + " in " + baskets + (baskets == 1 ? " basket" : " baskets");
    }
}
