package org.revenuekit.hierarchy;

import org.revenuekit.core.account.AccountId;

/**
 * A place in the hierarchy: an account, or a company that is known only as somebody's parent.
 *
 * @param id the account's id; of an external company the id by which a link named it, or its folded name, numbered if
 *     that is the id of something else
 * @param label what to show: the name, or else the id
 * @param external true if no account was given for it, so that it has no facts of its own
 */
public record Node(AccountId id, String label, boolean external) {
    /** Returns the label, and that it is external if it is. */
    @Override
    public String toString() {
        return external ? label + " (external)" : label;
    }
}
