package org.revenuekit.hierarchy.internal;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Families in preorder, made from a parent map that may run in circles: everything at and below a node stands in one
 * range of positions, and so does every family. What an array of amounts comes to over such a range is the difference
 * of two sums, so that a roll-up is one pass over arrays.
 *
 * <p>Brothers stand in the order in which leaves are taken away: those without children first, in the order of their
 * numbers. So nodes that are numbered in the order of an earlier layout, in which no link ran in a circle, are laid out
 * in the order of their numbers.
 */
public final class FamilyLayout {
    /** In place of the parent of a node that has none. */
    public static final int NO_PARENT = -1;

    /** In place of the parent of a node, itself nobody's parent, that is to have no position. */
    public static final int SET_ASIDE = -2;

    private final int[] position;
    private final int[] node;
    private final int[] parent;
    private final int[] end;
    private final int[] family;
    private final int[] start;

    /**
     * Lays families out. Takes time in the number of nodes, whatever their shape.
     *
     * @param parents the parent of each node, {@link #NO_PARENT} or {@link #SET_ASIDE}; changed, and kept
     * @param topOfCircle which node of the circle that a given node is on becomes its top; called once for each circle,
     *     when parents further along it are still as given
     */
    public FamilyLayout(int[] parents, IntUnaryOperator topOfCircle) {
        Peeling peeling = new Peeling(parents, topOfCircle);
        int[] order = peeling.order();
        int[] sizes = peeling.sizes();
        // Every node finds its place from the back: before its parent's last place that is still free.
        this.position = new int[parents.length];
        this.node = peeling.zeros();
        this.end = new int[parents.length];
        Arrays.fill(position, -1);
        int families = 0;
        int free = peeling.found() - 1;
        for (int i = peeling.found() - 1; i >= 0; i--) {
            int current = order[i];
            int up = parents[current];
            int size = sizes[current];
            int last;
            if (up < 0) {
                last = free;
                free -= size;
                families++;
            } else {
                last = position[up];
                position[up] = last - size;
            }
            position[current] = last; // moves forward with every child, and ends where the node itself stands
            node[last - size + 1] = current;
            end[last - size + 1] = last + 1;
        }
        this.start = new int[families + 1];
        start[families] = peeling.found();
        // The arrays of what is done with become those of what is left to say.
        this.parent = parents;
        this.family = order;
        follow();
    }

    private void follow() {
        int families = 0;
        int up = NO_PARENT;
        for (int at = 0; at < size(); at++) {
            while (up >= 0 && end[up] <= at) {
                up = parent[up];
            }
            if (up < 0) {
                start[families++] = at;
            }
            family[at] = families - 1;
            parent[at] = up;
            up = at;
        }
    }

    /**
     * Returns how many nodes there are.
     *
     * @return those set aside included
     */
    public int nodes() {
        return position.length;
    }

    /**
     * Returns how many positions there are.
     *
     * @return the number of nodes not set aside
     */
    public int size() {
        return start[start.length - 1];
    }

    /**
     * Returns how many families there are.
     *
     * @return 0 or more
     */
    public int families() {
        return start.length - 1;
    }

    /**
     * Returns where a family begins, which is where its top stands.
     *
     * @param of the number of the family, or that of families, behind the last one
     * @return the position
     */
    public int start(int of) {
        return start[of];
    }

    /**
     * Returns the family at a position.
     *
     * @param at the position
     * @return its number
     */
    public int familyAt(int at) {
        return family[at];
    }

    /**
     * Returns where a node stands, which is also where everything at and below it begins.
     *
     * @param of the node
     * @return its position, or -1 if it is set aside
     */
    public int position(int of) {
        return position[of];
    }

    /**
     * Returns where everything at and below a node ends.
     *
     * @param at the position of the node
     * @return the first position behind it
     */
    public int end(int at) {
        return end[at];
    }

    /**
     * Returns where the parent of a node stands.
     *
     * @param at the position of the node
     * @return the position, or -1 for a top
     */
    public int parentAt(int at) {
        return parent[at];
    }

    /**
     * Returns the node at a position.
     *
     * @param at the position
     * @return the node
     */
    public int nodeAt(int at) {
        return node[at];
    }
}
