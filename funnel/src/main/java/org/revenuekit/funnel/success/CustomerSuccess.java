package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * How a customer stands with what success means to it.
 *
 * @param customer who
 * @param results its own criteria, then those of its segment and of all, each in the order of the definition; none if
 *     none applies to it
 */
public record CustomerSuccess(Customer customer, ImmutableList<CriterionResult> results) {
    /**
     * Checks that nothing is null.
     *
     * @param customer who
     * @param results its criteria
     */
    public CustomerSuccess {
        requireNonNull(customer, "customer");
        requireNonNull(results, "results");
    }
}
