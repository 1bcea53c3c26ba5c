package org.revenuekit.hierarchy.internal;

/**
 * A forest in preorder: every subtree is a contiguous range of positions, so that a roll-up is one backward pass and
 * "is x under y" two comparisons. Nothing recurses.
 */
public abstract class Forest {
    /** More layers than this are laid out anew, so that what was moved often does not stay slow. */
    private static final int MOST_LAYERS = 16;

    Forest() {}

    /**
     * Lays a forest out.
     *
     * @param parent the parent of each node, -1 for tops; without cycles, and not changed afterwards
     * @return the forest
     */
    public static Forest of(int[] parent) {
        return new LaidOutForest(parent);
    }

    /**
     * Hangs a node, with everything below it, elsewhere. Takes constant time, but for every sixteenth time: the new
     * forest looks at this one through the move.
     *
     * @param node the node to move
     * @param newParent where to, -1 to make it a top; not at or below the node
     * @return the forest after the move
     */
    public Forest moved(int node, int newParent) {
        return new MovedForest(settled(), node, newParent);
    }

    /**
     * Returns the forest as it is best moved on from.
     *
     * @return this one, or, if it looks through too many moves, the same laid out anew
     */
    public Forest settled() {
        return layers() < MOST_LAYERS ? this : of(parents());
    }

    /**
     * Returns the parent of each node. Linear.
     *
     * @return a new array, -1 for tops
     */
    public int[] parents() {
        int[] parents = new int[size()];
        for (int node = 0; node < parents.length; node++) {
            parents[node] = parent(node);
        }
        return parents;
    }

    /** How many moves are looked through. */
    int layers() {
        return 0;
    }

    /**
     * Returns how many nodes there are.
     *
     * @return 0 or more
     */
    public abstract int size();

    /**
     * Returns a node's parent.
     *
     * @param of the node
     * @return the parent, or -1
     */
    public abstract int parent(int of);

    /**
     * Returns the top above a node.
     *
     * @param of the node
     * @return the node without parent on the way up, perhaps the node itself
     */
    public abstract int top(int of);

    /**
     * Returns the node at a position.
     *
     * @param at the position in preorder
     * @return the node
     */
    public abstract int nodeAt(int at);

    /**
     * Returns where a node stands, which is also where its subtree begins.
     *
     * @param of the node
     * @return its position in preorder
     */
    public abstract int start(int of);

    /**
     * Returns where a node's subtree ends.
     *
     * @param of the node
     * @return the first position behind it
     */
    public abstract int end(int of);

    /**
     * Returns whether one node is another or below it.
     *
     * @param below the one
     * @param above the other
     * @return true if {@code above} is on the way up from {@code below}
     */
    public final boolean isWithin(int below, int above) {
        int at = start(below);
        return start(above) <= at && at < end(above);
    }

    /**
     * Returns the position of the parent of the node at each position.
     *
     * @return -1 for tops; not to be changed
     */
    abstract int[] parentPositions();
}
