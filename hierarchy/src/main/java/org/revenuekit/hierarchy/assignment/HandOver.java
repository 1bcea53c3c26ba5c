package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;

/**
 * An account whose team is not what it was (担当替え).
 *
 * @param account the account
 * @param before its team then, sorted by role and seller; empty if nobody, or if there was no such account
 * @param after its team now, sorted likewise
 */
public record HandOver(AccountId account, ImmutableList<TeamMember> before, ImmutableList<TeamMember> after) {
    /**
     * Checks that all parts are there.
     *
     * @param account the account
     * @param before its team then
     * @param after its team now
     */
    public HandOver {
        requireNonNull(account, "account");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns whether the account has another lead, not just other helpers.
     *
     * @return true if those who lead it are not those who led it
     */
    public boolean leadChanged() {
        return !TeamRows.leads(before).equals(TeamRows.leads(after));
    }
}
