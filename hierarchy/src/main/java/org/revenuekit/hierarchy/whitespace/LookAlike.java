package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;

/**
 * A member that owns what another owns (類似顧客).
 *
 * @param member who is alike
 * @param similarity offerings that both own / offerings that either owns (Jaccard), both counts kept; above 0
 */
public record LookAlike(AccountId member, Ratio similarity) {
    /**
     * Checks that both are there.
     *
     * @param member who is alike
     * @param similarity offerings that both own / offerings that either owns
     */
    public LookAlike {
        requireNonNull(member, "member");
        requireNonNull(similarity, "similarity");
    }

    /** Returns the member and the counts. */
    @Override
    public String toString() {
        return member + " (" + similarity + ")";
    }
}
