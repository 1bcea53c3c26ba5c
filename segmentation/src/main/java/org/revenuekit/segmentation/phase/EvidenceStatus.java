package org.revenuekit.segmentation.phase;

/** Whether a fact took place. */
public enum EvidenceStatus {
    /** It is to take place (打診中, 予定). It satisfies nothing. */
    PLANNED,
    /** It took place (実施). */
    HELD,
    /** The record was a mistake, or the plan was dropped: it counts as never given. */
    WITHDRAWN
}
