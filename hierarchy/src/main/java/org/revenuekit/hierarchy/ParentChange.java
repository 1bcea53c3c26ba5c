package org.revenuekit.hierarchy;

import java.util.Optional;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * A node whose parent is not what it was, and the links that caused it.
 *
 * @param node the node
 * @param before its parent, or why there was none; empty if the node was not there
 * @param after its parent, or why there is none; empty if the node is no longer there
 * @param linkBefore the link that decided before; empty if none did
 * @param linkAfter the link that decides now; empty if none does, or an edit did it
 */
public record ParentChange(
        Node node,
        Optional<Parent> before,
        Optional<Parent> after,
        Optional<ParentLink> linkBefore,
        Optional<ParentLink> linkAfter) {
    /** Returns the node and its parents. */
    @Override
    public String toString() {
        return node + ": " + shown(before) + " -> " + shown(after);
    }

    private static String shown(Optional<Parent> parent) {
        return parent.map(Parent::toString).orElse("not there");
    }
}
