package org.revenuekit.hierarchy.internal;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Takes leaves away from a parent map until nothing is left; where only circles are, they are opened first. */
final class Peeling {
    private final int[] parents;
    private final int[] childrenLeft;
    private final int[] sizes;
    private final int[] order;
    private int found;
    private int taken;

    /** Takes the parent of each node, and the top of a circle that a node is on, at whose link it is to be opened. */
    Peeling(int[] parents, IntUnaryOperator topOfCircle) {
        this.parents = parents;
        this.childrenLeft = new int[parents.length];
        this.sizes = new int[parents.length];
        this.order = new int[parents.length];
        for (int up : parents) {
            if (up >= 0) {
                childrenLeft[up]++;
            }
        }
        for (int node = 0; node < parents.length; node++) {
            if (childrenLeft[node] == 0 && parents[node] != FamilyLayout.SET_ASIDE) {
                order[found++] = node;
            }
        }
        Arrays.fill(sizes, 1);
        takeLeaves();
        for (int node = 0; node < parents.length; node++) {
            if (childrenLeft[node] > 0) {
                open(topOfCircle.applyAsInt(node));
                takeLeaves();
            }
        }
    }

    private void takeLeaves() {
        int last = found;
        int next = taken;
        while (next < last) {
            int leaf = order[next++];
            int up = parents[leaf];
            if (up >= 0) {
                sizes[up] += sizes[leaf];
                if (--childrenLeft[up] == 0) {
                    order[last++] = up;
                }
            }
        }
        found = last;
        taken = next;
    }

    /** Nothing hangs from a circle any more: cut above its top, it is a chain with one leaf. */
    private void open(int top) {
        int leaf = parents[top];
        parents[top] = FamilyLayout.NO_PARENT;
        childrenLeft[leaf] = 0;
        order[found++] = leaf;
    }

    /** All nodes but those set aside, children before parents: so many of them as {@link #found} says. */
    int[] order() {
        return order;
    }

    int found() {
        return found;
    }

    /** How many nodes are at and below each. */
    int[] sizes() {
        return sizes;
    }

    /** An array of zeros, one for each node, to be used again. */
    int[] zeros() {
        return childrenLeft;
    }
}
