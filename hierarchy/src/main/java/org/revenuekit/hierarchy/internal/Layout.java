package org.revenuekit.hierarchy.internal;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Node;

/** A hierarchy as its own module's engines see it. */
public final class Layout {
    private final Forest forest;
    private final ToIntFunction<AccountId> nodeOf;
    private final AccountLookup accounts;
    private final IntFunction<Node> nodes;

    /**
     * Returns the layout.
     *
     * @param forest node numbers in preorder; those of accounts are their positions among the accounts
     * @param nodeOf the number of an id that was given; throws for any other
     * @param accounts the numbers of the accounts of facts
     * @param nodes what a number stands for
     */
    public Layout(Forest forest, ToIntFunction<AccountId> nodeOf, AccountLookup accounts, IntFunction<Node> nodes) {
        this.forest = forest;
        this.nodeOf = nodeOf;
        this.accounts = accounts;
        this.nodes = nodes;
    }

    /**
     * Returns the nodes in preorder.
     *
     * @return the forest
     */
    public Forest forest() {
        return forest;
    }

    /**
     * Returns how to number an id.
     *
     * @return the number of an id that was given; throws for any other
     */
    public ToIntFunction<AccountId> nodeOf() {
        return nodeOf;
    }

    /**
     * Returns what a number stands for.
     *
     * @param number the number of a node
     * @return the node
     */
    public Node node(int number) {
        return nodes.apply(number);
    }

    /**
     * Finds the accounts of facts, by their ids or those of accounts merged into them.
     *
     * @param count how many facts
     * @param account the account of each, or null
     * @return the number of each, -1 where there is none
     */
    public int[] accountsOf(int count, IntFunction<@Nullable AccountId> account) {
        int[] found = new int[count];
        accounts.findAll(found, account);
        return found;
    }
}
