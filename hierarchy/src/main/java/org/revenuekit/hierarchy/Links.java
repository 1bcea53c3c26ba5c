package org.revenuekit.hierarchy;

import org.revenuekit.hierarchy.internal.Adjacency;
import org.revenuekit.hierarchy.link.Share;

/**
 * All links of a graph by their numbers, and by either end. Nobody changes the arrays.
 *
 * @param up from child to parent
 * @param down from parent to child
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Links(int[] children, int[] parents, Share[] shares, Adjacency up, Adjacency down) {
    static Links of(int nodes, int[] children, int[] parents, Share[] shares) {
        return new Links(
                children,
                parents,
                shares,
                new Adjacency(nodes, children, parents),
                new Adjacency(nodes, parents, children));
    }
}
