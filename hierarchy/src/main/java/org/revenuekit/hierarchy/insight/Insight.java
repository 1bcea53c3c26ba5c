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
}
