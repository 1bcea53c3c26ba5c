package org.revenuekit.hierarchy;

import java.util.List;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** The links that a view follows at a date, each with the numbers of its two nodes. */
final class LinkTable {
    static final int NOBODY = -1;

    private final List<ParentLink> links;
    private final int[] children;
    private final int[] parents;

    /** Takes arrays over; NOBODY where a link names no node, or one that cannot be told. */
    LinkTable(List<ParentLink> links, int[] children, int[] parents) {
        this.links = links;
        this.children = children;
        this.parents = parents;
    }

    int size() {
        return children.length;
    }

    ParentLink link(int at) {
        return links.get(at);
    }

    int child(int at) {
        return children[at];
    }

    int parent(int at) {
        return parents[at];
    }

    /** Whether it joins two nodes. */
    boolean joins(int at) {
        return children[at] >= 0 && parents[at] >= 0 && children[at] != parents[at];
    }

    /** Whether it names its parent by a name that several accounts have. */
    boolean isAmbiguous(int at) {
        return parents[at] < 0 && links.get(at).absence().isEmpty();
    }

    boolean isOwnership(int at) {
        return links.get(at).kind() == LinkKind.OWNERSHIP;
    }

    boolean isUltimate(int at) {
        return links.get(at).kind() == LinkKind.ULTIMATE_CONSOLIDATION;
    }
}
