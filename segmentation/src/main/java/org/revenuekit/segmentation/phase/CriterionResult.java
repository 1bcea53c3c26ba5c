package org.revenuekit.segmentation.phase;

/** Whether a criterion or a gate is met, in ascending order. What nobody saw or asked is not known, never a no. */
public enum CriterionResult {
    /** It was asked and is not so, or it would be on record if it were. */
    NOT_MET,
    /** It cannot be told from what is known. */
    UNKNOWN,
    /** There is enough evidence that it is so. */
    MET
}
