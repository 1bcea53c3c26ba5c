package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * Whence a part of an asset's quantity came and how many are left of it: a purchase, or one that added to it.
 *
 * @param from since which day
 * @param order by which order, if by one
 * @param quantity how many are left of it, above 0
 */
public record QuantitySource(LocalDate from, Optional<OpportunityId> order, BigDecimal quantity) {
    /**
     * Checks the bounds; the quantity is brought into its normal form.
     *
     * @param from since which day
     * @param order by which order, if by one
     * @param quantity how many are left of it
     * @throws IllegalArgumentException if the quantity is not above 0
     */
    public QuantitySource {
        requireNonNull(from, "from");
        requireNonNull(order, "order");
        quantity = Quantities.argument(quantity);
    }
}
