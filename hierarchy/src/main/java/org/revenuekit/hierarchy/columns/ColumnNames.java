package org.revenuekit.hierarchy.columns;

import org.revenuekit.core.finding.Subject;

/** What nodes are called: rows first, then external companies. */
interface ColumnNames {
    /** Returns the id of a node, or the number of its row if ids are unknown. */
    String name(int node);

    /** Returns how findings speak of a node. */
    Subject subject(int node);

    /** Compares the ids of two nodes, or their rows if ids are unknown. */
    int compare(int one, int other);
}
