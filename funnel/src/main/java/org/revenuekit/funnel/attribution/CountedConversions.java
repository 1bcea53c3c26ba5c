package org.revenuekit.funnel.attribution;

/** Which conversions of a lead are credited. */
public enum CountedConversions {
    /** The first of all its passes (初回転換): a lead converts at most once. */
    FIRST,
    /**
     * The first of each pass (再転換を含む): who came back and is converted again counts again. A touch works for the first
     * conversion at or after it alone, so that none is credited twice.
     */
    EVERY_PASS
}
