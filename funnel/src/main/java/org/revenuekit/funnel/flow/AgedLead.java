package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

/**
 * A lead that is open.
 *
 * @param lead who
 * @param stage where it is
 * @param owner who owns it there, if known
 * @param enteredAt since when it is there
 * @param days for how many days, from the business day of the entry to the last day that is seen and known
 */
public record AgedLead(LeadId lead, StageId stage, Optional<SellerId> owner, Instant enteredAt, long days) {
    /** The longest there first, ties by id. */
    static final Comparator<AgedLead> OLDEST_FIRST =
            Comparator.comparing(AgedLead::enteredAt).thenComparing(AgedLead::lead);

    /**
     * Checks the bounds.
     *
     * @param lead who
     * @param stage where it is
     * @param owner who owns it there, if known
     * @param enteredAt since when it is there
     * @param days for how many days, 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public AgedLead {
        requireNonNull(lead, "lead");
        requireNonNull(stage, "stage");
        requireNonNull(owner, "owner");
        requireNonNull(enteredAt, "enteredAt");
        checkArgument(days >= 0, "days must be >= 0, was %s", days);
    }
}
