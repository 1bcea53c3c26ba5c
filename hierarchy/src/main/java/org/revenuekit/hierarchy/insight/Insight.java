package org.revenuekit.hierarchy.insight;

import org.revenuekit.hierarchy.Family;

/** Something about a family that somebody should act on. Implement it for checks of your own. */
public interface Insight {
    /**
     * Returns the kind.
     *
     * @return the kind
     */
    InsightKind kind();

    /**
     * Returns the family it is about.
     *
     * @return the family
     */
    Family family();

    /**
     * Returns what tells it from other insights of its kind about the same family, such as a product.
     *
     * @return a stable text; by default empty, as there is at most one
     */
    default String topic() {
        return "";
    }
}
