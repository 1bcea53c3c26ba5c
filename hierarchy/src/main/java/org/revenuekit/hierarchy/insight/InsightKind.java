package org.revenuekit.hierarchy.insight;

/** A kind of insight about a family. The library's own are {@link FamilyInsightKind}; checks of yours add theirs. */
public interface InsightKind {
    /**
     * Returns the stable name that reports and filters use.
     *
     * @return upper-case letters and underscores
     */
    String code();
}
