package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.Offering;

/**
 * How often who owns one offering owns another, too (併売, 共起). Counts of members; what follows from them is exact.
 *
 * @param from what is owned
 * @param to what is owned with it
 * @param both how many members own both: the support as a count
 * @param ownersOfFrom how many own {@code from}
 * @param ownersOfTo how many own {@code to}
 * @param members how many members there are
 */
public record AffinityRule(Offering from, Offering to, long both, long ownersOfFrom, long ownersOfTo, long members) {
    /**
     * Checks that the counts fit together.
     *
     * @param from what is owned
     * @param to what is owned with it
     * @param both how many members own both
     * @param ownersOfFrom how many own {@code from}
     * @param ownersOfTo how many own {@code to}
     * @param members how many members there are
     * @throws IllegalArgumentException if they do not
     */
    public AffinityRule {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        long fewer = Math.min(ownersOfFrom, ownersOfTo);
        long more = Math.max(ownersOfFrom, ownersOfTo);
        checkArgument(
                0 <= both && both <= fewer && more <= members && more - both <= members - fewer,
                "owners must be some of the members, and of both some of each, were %s, %s and %s of %s",
                ownersOfFrom,
                ownersOfTo,
                both,
                members);
    }

    /**
     * Returns how common it is to own both (支持度).
     *
     * @return members that own both / all members; undefined if there are none
     */
    public Ratio support() {
        return Ratio.of(both, members);
    }

    /**
     * Returns how often who owns the one owns the other (信頼度).
     *
     * @return members that own both / members that own {@code from}; undefined if nobody does
     */
    public Ratio confidence() {
        return Ratio.of(both, ownersOfFrom);
    }

    /**
     * Returns how many times as often both are owned as they would be by chance (リフト値): above 1 they go together, below
     * 1 they stand in for each other.
     *
     * @return members that own both x all members / (members that own {@code from} x members that own {@code to});
     *     undefined if nobody owns one of them
     */
    public Ratio lift() {
        return Ratio.of(product(both, members), product(ownersOfFrom, ownersOfTo));
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }

    /** Returns both offerings and the counts behind the confidence. */
    @Override
    public String toString() {
        return from + " -> " + to + ": " + both + " of " + ownersOfFrom;
    }
}
