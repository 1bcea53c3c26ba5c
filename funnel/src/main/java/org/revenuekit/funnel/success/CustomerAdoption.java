package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;

/**
 * How much of what it has a customer uses.
 *
 * @param customer who
 * @param latest the last reading, if there is one
 * @param earlier the reading that stood before it by the days that the policy looks back, if there was one
 * @param declining whether the rate fell by as much as is a sign since (利用低下の兆候)
 * @param nearlyFull whether the last rate is so high that the customer may want more
 */
public record CustomerAdoption(
        Customer customer,
        Optional<UsageReading> latest,
        Optional<UsageReading> earlier,
        boolean declining,
        boolean nearlyFull) {
    /**
     * Checks that nothing is null.
     *
     * @param customer who
     * @param latest the last reading
     * @param earlier the reading that stood before it
     * @param declining whether the rate fell by as much as is a sign since
     * @param nearlyFull whether the last rate is so high that the customer may want more
     */
    public CustomerAdoption {
        requireNonNull(customer, "customer");
        requireNonNull(latest, "latest");
        requireNonNull(earlier, "earlier");
    }

    /**
     * Returns the adoption rate (採用率).
     *
     * @return used / available by the last reading; Undefined if there is none, or nothing is available
     */
    public Ratio rate() {
        return latest.map(UsageReading::rate).orElse(Ratio.of(0, 0));
    }
}
