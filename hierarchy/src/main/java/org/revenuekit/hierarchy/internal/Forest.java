package org.revenuekit.hierarchy.internal;

import java.util.Arrays;

/**
 * A forest in preorder: every subtree is a contiguous range of positions, so that a roll-up is one backward pass and
 * "is x under y" two comparisons. Built and walked without recursion.
 */
public final class Forest {
    private final int[] parent;
    private final int[] node;
    private final int[] position;
    private final int[] parentPosition;
    private final int[] end;
    private final int[] top;

    /**
     * Lays a forest out.
     *
     * @param parent the parent of each node, -1 for tops; without cycles, and not changed afterwards
     */
    public Forest(int[] parent) {
        int size = parent.length;
        this.parent = parent;
        // Children in order of their number, as one array: those of node i stand from first[i] to first[i + 1].
        int[] first = new int[size + 2];
        for (int up : parent) {
            first[up + 2]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] children = new int[size];
        for (int i = 0; i < size; i++) {
            children[first[parent[i] + 1]++] = i;
        }
        // first has moved on by one node: the children of node i, tops being those of node -1, now end at first[i + 1].
        this.node = new int[size];
        this.position = new int[size];
        this.parentPosition = new int[size];
        this.end = new int[size];
        this.top = new int[size];
        int[] stack = new int[size];
        int open = 0;
        for (int i = first[0] - 1; i >= 0; i--) {
            stack[open++] = children[i];
        }
        for (int at = 0; at < size; at++) {
            int current = stack[--open];
            node[at] = current;
            position[current] = at;
            parentPosition[at] = parent[current] < 0 ? -1 : position[parent[current]];
            top[current] = parent[current] < 0 ? current : top[parent[current]];
            for (int i = first[current + 1] - 1; i >= first[current]; i--) {
                stack[open++] = children[i];
            }
        }
        Arrays.setAll(end, at -> at + 1);
        for (int at = size - 1; at >= 0; at--) {
            int up = parentPosition[at];
            if (up >= 0) {
                end[up] = Math.max(end[up], end[at]);
            }
        }
    }

    /**
     * Returns how many nodes there are.
     *
     * @return 0 or more
     */
    public int size() {
        return parent.length;
    }

    /**
     * Returns a node's parent.
     *
     * @param of the node
     * @return the parent, or -1
     */
    public int parent(int of) {
        return parent[of];
    }

    /**
     * Returns the top above a node.
     *
     * @param of the node
     * @return the node without parent on the way up, perhaps the node itself
     */
    public int top(int of) {
        return top[of];
    }

    /**
     * Returns the node at a position.
     *
     * @param at the position in preorder
     * @return the node
     */
    public int nodeAt(int at) {
        return node[at];
    }

    /**
     * Returns where a node stands, which is also where its subtree begins.
     *
     * @param of the node
     * @return its position in preorder
     */
    public int start(int of) {
        return position[of];
    }

    /**
     * Returns where a node's subtree ends.
     *
     * @param of the node
     * @return the first position behind it
     */
    public int end(int of) {
        return end[position[of]];
    }

    /**
     * Returns whether one node is another or below it.
     *
     * @param below the one
     * @param above the other
     * @return true if {@code above} is on the way up from {@code below}
     */
    public boolean isWithin(int below, int above) {
        return position[above] <= position[below] && position[below] < end[position[above]];
    }

    /**
     * Returns the position of the parent of the node at each position.
     *
     * @return -1 for tops; not to be changed
     */
    int[] parentPositions() {
        return parentPosition;
    }
}
