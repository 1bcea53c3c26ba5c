package org.revenuekit.hierarchy.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * What a white-space analysis says, in plain types.
 *
 * @param states the state of each cell, by account and offering: the name of a
 *     {@link org.revenuekit.hierarchy.whitespace.CellState}
 * @param counts how many cells are in each state; a state that is not there counts 0
 * @param potentials what an open cell could be worth, by account and offering, in minor units; of a cell without a
 *     number nothing
 * @param byAccount what the open cells of each account could be worth; an account that is not there has 0
 * @param byOffering what the open cells of each offering could be worth; an offering that is not there has 0
 * @param total what all open cells could be worth
 * @param unvalued how many open cells have no number
 */
public record WhiteSpaceAnswer(
        Map<String, Map<String, String>> states,
        Map<String, Long> counts,
        Map<String, Map<String, Long>> potentials,
        Map<String, Long> byAccount,
        Map<String, Long> byOffering,
        long total,
        long unvalued) {
    /**
     * Checks that all parts are there.
     *
     * @param states the state of each cell
     * @param counts how many cells are in each state
     * @param potentials what an open cell could be worth
     * @param byAccount what the open cells of each account could be worth
     * @param byOffering what the open cells of each offering could be worth
     * @param total what all open cells could be worth
     * @param unvalued how many open cells have no number
     */
    public WhiteSpaceAnswer {
        requireNonNull(states, "states");
        requireNonNull(counts, "counts");
        requireNonNull(potentials, "potentials");
        requireNonNull(byAccount, "byAccount");
        requireNonNull(byOffering, "byOffering");
    }
}
