package org.revenuekit.segmentation.phase;

/** Why a criterion is met, not met or not known. */
public enum CriterionReason {
    /** It was seen often enough: met. */
    SEEN,
    /** Everything that could show it was denied since: not met. */
    DENIED,
    /** It was seen, but less often than it takes: what {@link Criterion#unseen()} says. */
    TOO_FEW,
    /** Nothing shows it: what {@link Criterion#unseen()} says. */
    NOT_SEEN,
    /** A yes and a no are of one day and were recorded on one day: not known. */
    CONTRADICTORY,
    /** The question does not arise: not known. */
    NO_OCCASION
}
