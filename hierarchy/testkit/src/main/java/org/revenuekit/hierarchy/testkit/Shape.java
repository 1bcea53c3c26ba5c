package org.revenuekit.hierarchy.testkit;

/** What a parent map looks like; the first three have no circles. */
enum Shape {
    FOREST,
    CHAIN,
    HUB,
    RING,
    ANY;

    static final int TOP = -1;

    /**
     * The number of a node's parent.
     *
     * @param node a number from 0 to below size
     * @param draw what was drawn for the node, at least 0; 0 makes it a top where the shape leaves a choice
     */
    int parent(int node, int draw, int size) {
        return switch (this) {
            case FOREST -> draw % (node + 1) - 1;
            case CHAIN -> node - 1;
            case HUB -> node == 0 ? TOP : 0;
            case RING -> (node + 1) % size;
            case ANY -> draw % (size + 1) - 1;
        };
    }
}
