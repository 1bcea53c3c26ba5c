package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.hierarchy.Family;

/**
 * A family that ranks higher than anybody sees who looks at accounts one by one.
 *
 * @param family the family and its rank among families
 * @param rankByLargest the rank that it would have if every family counted for its largest account only
 * @param largest its largest account, and the rank of that among all accounts
 * @param top its top, and the rank of that among all accounts; empty if the top is external
 * @param overtaken families that are ahead of it by their largest account but behind it as families; the first ten by
 *     size of that account
 */
public record Flip(
        RankedFamily family,
        long rankByLargest,
        RankedAccount largest,
        Optional<RankedAccount> top,
        ImmutableList<Family> overtaken) {
    /** Returns who is first as what, and ahead of whom. */
    @Override
    public String toString() {
        return family.family().ultimate() + ": rank " + family.rank() + " as a family with " + family.value()
                + ", rank "
                + rankByLargest + " by its largest account " + largest.account() + " with " + largest.value()
                + ", ahead of " + overtaken.stream().map(Family::ultimate).toList();
    }
}
