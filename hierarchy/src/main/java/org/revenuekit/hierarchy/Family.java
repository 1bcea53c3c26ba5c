package org.revenuekit.hierarchy;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.link.ParentAbsence;

/** A corporate family (企業系列): a top and all accounts under it. A view over its hierarchy, cheap to make. */
public final class Family {
    private final Hierarchy hierarchy;
    private final int top;
    private final Node ultimate;

    Family(Hierarchy hierarchy, int top) {
        this.hierarchy = hierarchy;
        this.top = top;
        this.ultimate = hierarchy.node(top);
    }

    /**
     * Returns the top, after which the family is named.
     *
     * @return the ultimate parent of all members; perhaps external
     */
    public Node ultimate() {
        return ultimate;
    }

    /**
     * Returns the accounts of the family, the top among them if it is one.
     *
     * @return at least one account, sorted by id; made by each call
     */
    public ImmutableList<AccountId> members() {
        return hierarchy.membersUnder(top);
    }

    /**
     * Returns how many accounts the family has; external companies do not count.
     *
     * @return at least 1
     */
    public long size() {
        return hierarchy.accountsUnder(top);
    }

    /**
     * Returns whether the family may be larger than is known, because its top may have a parent: it is known only as
     * somebody's parent, its parent is withheld or unknown, or somebody may control it.
     *
     * @return true unless the top has no parent in this view
     */
    public boolean isAtLeastThisLarge() {
        return hierarchy.absence(top) != ParentAbsence.NONE;
    }

    /**
     * Returns whether its links ran in a circle, so that its top was chosen by a rule.
     *
     * @return true if the top was in a cycle
     */
    public boolean isCyclic() {
        return hierarchy.isCycleTop(top);
    }

    /** Families are equal if their top and their members are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Family that
                && ultimate().equals(that.ultimate())
                && members().equals(that.members());
    }

    @Override
    public int hashCode() {
        return ultimate().hashCode();
    }

    /** Returns the name of the top and the number of accounts. */
    @Override
    public String toString() {
        return ultimate() + ", " + size() + (size() == 1 ? " account" : " accounts");
    }
}
