package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What leads into a phase from the one below.
 *
 * @param needed how many of the criteria must be met at least
 * @param criteria their ids, at least one
 */
public record PhaseJudgeGate(int needed, ImmutableList<String> criteria) {
    /**
     * Checks that all is there.
     *
     * @param needed how many must be met
     * @param criteria their ids
     */
    public PhaseJudgeGate {
        requireNonNull(criteria, "criteria");
    }
}
