package org.revenuekit.hierarchy.internal;

import java.util.Arrays;
import java.util.BitSet;

/** Links by the node they lead from, as arrays: those of a node stand together, in the order given. */
public final class Adjacency {
    private static final int FEWEST = 16;

    private final int[] first;
    private final int[] target;
    private final int[] link;

    /**
     * Arranges links. O(nodes + links).
     *
     * @param size how many nodes there are
     * @param from where each link leads from
     * @param to where it leads to
     */
    public Adjacency(int size, int[] from, int[] to) {
        this.first = new int[size + 1];
        this.target = new int[from.length];
        this.link = new int[from.length];
        for (int node : from) {
            first[node + 1]++;
        }
        for (int node = 0; node < size; node++) {
            first[node + 1] += first[node];
        }
        int[] free = first.clone();
        for (int i = 0; i < from.length; i++) {
            int at = free[from[i]]++;
            target[at] = to[i];
            link[at] = i;
        }
    }

    /**
     * Returns how many nodes there are.
     *
     * @return 0 or more
     */
    public int size() {
        return first.length - 1;
    }

    /**
     * Returns how many links there are.
     *
     * @return 0 or more
     */
    public int links() {
        return target.length;
    }

    /**
     * Returns where a node's links begin.
     *
     * @param node the node
     * @return the first position
     */
    public int start(int node) {
        return first[node];
    }

    /**
     * Returns where a node's links end.
     *
     * @param node the node
     * @return the first position behind them
     */
    public int end(int node) {
        return first[node + 1];
    }

    /**
     * Returns how many links a node has.
     *
     * @param node the node
     * @return 0 or more
     */
    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /**
     * Returns where the link at a position leads.
     *
     * @param at the position
     * @return the node
     */
    public int target(int at) {
        return target[at];
    }

    /**
     * Returns which link stands at a position.
     *
     * @param at the position
     * @return its number in the order given
     */
    public int link(int at) {
        return link[at];
    }

    /**
     * Returns the nodes that a node's links lead to.
     *
     * @param node the node
     * @return a new array, in the order given
     */
    public int[] targets(int node) {
        return Arrays.copyOfRange(target, first[node], first[node + 1]);
    }

    /**
     * Returns what a node reaches over any number of links. O(nodes reached + their links), and a bit for each node.
     *
     * @param node the node
     * @return each node once, the node itself first
     */
    public int[] reached(int node) {
        BitSet seen = new BitSet(size());
        seen.set(node);
        int[] queue = new int[FEWEST];
        queue[0] = node;
        int count = 1;
        for (int next = 0; next < count; next++) {
            for (int at = start(queue[next]); at < end(queue[next]); at++) {
                if (!seen.get(target[at])) {
                    seen.set(target[at]);
                    if (count == queue.length) {
                        queue = Arrays.copyOf(queue, 2 * count);
                    }
                    queue[count++] = target[at];
                }
            }
        }
        return Arrays.copyOf(queue, count);
    }
}
