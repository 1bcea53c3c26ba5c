package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * How much of what it has a customer uses, then and now.
 *
 * @param before as in the earlier answer
 * @param now as in the later answer
 */
public record CustomerAdoptionChange(CustomerAdoption before, CustomerAdoption now) {
    /**
     * Checks that nothing is null.
     *
     * @param before as in the earlier answer
     * @param now as in the later answer
     */
    public CustomerAdoptionChange {
        requireNonNull(before, "before");
        requireNonNull(now, "now");
    }

    /**
     * Returns by how much its adoption rate is higher.
     *
     * @return now - before, exact, negative if it fell; undefined if either is
     */
    public Ratio rate() {
        return now.rate().difference(before.rate());
    }
}
