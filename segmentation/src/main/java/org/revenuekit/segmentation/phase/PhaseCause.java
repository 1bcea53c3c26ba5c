package org.revenuekit.segmentation.phase;

/**
 * What changes a criterion or a phase, in the order in which the causes are told apart: each step leaves everything
 * after it as it was. The order is part of the answer, as another would find other causes.
 */
public enum PhaseCause {
    /** The model changed, or the calendar by which its windows in business days are counted. */
    DEFINITION,
    /** Time went by: what was known expired. */
    EXPIRED,
    /**
     * Something about the days up to the earlier date came to be known or was corrected since, or was not given then.
     */
    KNOWN_LATER,
    /** Something took place since. */
    NEW_EVIDENCE
}
