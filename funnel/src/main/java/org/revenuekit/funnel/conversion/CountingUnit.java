package org.revenuekit.funnel.conversion;

/** What is counted: a subject of conversion. */
public enum CountingUnit {
    /** Each lead once, whatever it did in all its passes taken together. It starts with its first entry of all. */
    LEADS,
    /** Each pass of each lead: a lead that comes back counts again. It starts with the first entry of the pass. */
    PASSES
}
