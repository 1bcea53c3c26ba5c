package org.revenuekit.hierarchy;

import java.util.BitSet;
import java.util.List;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** The links that a view follows at a date, each with the numbers of its two nodes. */
final class LinkTable {
    static final int NOBODY = -1;

    private final List<ParentLink> links;
    // Beside the links, so that who asks about every link need not fetch them all from memory again.
    private final LinkKind[] kinds;
    private final BitSet absent = new BitSet();
    private final int[] children;
    private final int[] parents;

    /** Takes arrays over; NOBODY where a link names no node, or one that cannot be told. */
    LinkTable(List<ParentLink> links, int[] children, int[] parents) {
        this.links = links;
        this.children = children;
        this.parents = parents;
        this.kinds = new LinkKind[children.length];
        for (int at = 0; at < kinds.length; at++) {
            ParentLink link = links.get(at);
            kinds[at] = link.kind();
            if (parents[at] < 0 && link.absence().isPresent()) {
                absent.set(at);
            }
        }
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
        return parents[at] < 0 && !isAbsence(at);
    }

    /** Whether it says why there is no parent. */
    boolean isAbsence(int at) {
        return absent.get(at);
    }

    LinkKind kind(int at) {
        return kinds[at];
    }

    boolean isOwnership(int at) {
        return kinds[at] == LinkKind.OWNERSHIP;
    }

    boolean isUltimate(int at) {
        return kinds[at] == LinkKind.ULTIMATE_CONSOLIDATION;
    }
}
