package org.revenuekit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Nodes that are above each other over links running in circles (循環出資, 株式の持ち合い), which are merged where only what is
 * above and what below counts; or a node that is in no circle, alone.
 *
 * @param members at least one, in order of their ids
 */
public record NodeGroup(ImmutableList<Node> members) {
    private static final int SHOWN = 20;

    /**
     * Checks the members.
     *
     * @param members at least one, in order of their ids
     * @throws IllegalArgumentException if there are none, or not in order
     */
    public NodeGroup {
        checkArgument(!members.isEmpty(), "members must not be empty");
        checkArgument(
                Comparators.isInStrictOrder(members, Comparator.comparing(Node::id)),
                "members must be in order of their ids, each once");
    }

    /**
     * Returns the member after which the group is named and sorted.
     *
     * @return the one with the smallest id
     */
    public Node first() {
        return members.get(0);
    }

    /**
     * Returns whether its members are in a circle.
     *
     * @return false if there is only one
     */
    public boolean isCycle() {
        return members.size() > 1;
    }

    /** Returns the members, the first 20 of them. */
    @Override
    public String toString() {
        String shown = members.stream().limit(SHOWN).map(Node::toString).collect(Collectors.joining(", "));
        return members.size() > SHOWN ? shown + " and " + (members.size() - SHOWN) + " more" : shown;
    }
}
