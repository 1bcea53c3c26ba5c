package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;

/**
 * The fewest improvements that move an account to a segment, the last of them no greater than it must be. Scored again
 * with them, the account is there; with any one of them left out it is not.
 *
 * @param account which account
 * @param to which segment
 * @param improvements at least one, those of the CS axis first, on each axis the greatest first
 */
public record SmallestChange(AccountId account, SegmentId to, ImmutableList<Improvement> improvements)
        implements ChangeOutcome {
    /**
     * Checks that the parts are there.
     *
     * @param account which account
     * @param to which segment
     * @param improvements at least one
     */
    public SmallestChange {
        requireNonNull(account, "account");
        requireNonNull(to, "to");
        requireNonNull(improvements, "improvements");
    }
}
