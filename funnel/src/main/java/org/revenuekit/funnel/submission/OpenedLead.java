package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * Since when a lead is one of which something should be submitted, until there is a result.
 *
 * @param lead who
 * @param on from which day on
 * @param seller whose it was then, if known
 */
public record OpenedLead(LeadId lead, LocalDate on, Optional<SellerId> seller) {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param on from which day on
     * @param seller whose it was then, if known
     */
    public OpenedLead {
        requireNonNull(lead, "lead");
        requireNonNull(on, "on");
        requireNonNull(seller, "seller");
    }
}
