package org.revenuekit.hierarchy.columns;

/** How many baskets have two products. */
interface PairCounts {
    /** Takes a pair. */
    interface Visitor {
        void visit(int one, int other, int both);
    }

    int both(int one, int other);

    /** Shows all pairs that at least so many baskets have, 1 or more; the smaller number of each first. */
    void forEach(int atLeast, Visitor visitor);
}
