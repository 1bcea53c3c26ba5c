package org.revenuekit.funnel.lifecycle;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.success.FactTally;

/**
 * What became of what was given: each is used, or set aside with a finding.
 *
 * @param leads the leads of the journeys; those used belong to an account
 * @param periods the periods of assets; used are also those agreed for days to come
 * @param contractEvents renewals and further purchases
 */
public record CustomerLifecycleTally(FactTally leads, FactTally periods, FactTally contractEvents) {
    /**
     * Checks that nothing is null.
     *
     * @param leads the leads of the journeys
     * @param periods the periods of assets
     * @param contractEvents renewals and further purchases
     */
    public CustomerLifecycleTally {
        requireNonNull(leads, "leads");
        requireNonNull(periods, "periods");
        requireNonNull(contractEvents, "contractEvents");
    }
}
