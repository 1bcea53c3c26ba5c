package org.revenuekit.segmentation.testkit;

/** A score under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface ScorerSubject {
    /**
     * Scores a customer: the mean of the points of its indicators, weighted.
     *
     * @param given the indicators, each with its weight and its points or none, and what to do about those
     * @return the score with its bounds, or that there is none
     */
    ScorerAnswer score(ScorerCase given);
}
