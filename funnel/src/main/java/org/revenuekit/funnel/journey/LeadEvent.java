package org.revenuekit.funnel.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a lead at an instant. Whoever has dates only gives the start of the day
 * ({@link org.revenuekit.core.time.BusinessCalendar#startOf}): events of one instant are a group, whatever their order.
 */
public sealed interface LeadEvent permits StageEntry, Exit, Touch, BuyerActivity {
    /**
     * Returns to whom it happened.
     *
     * @return the lead's id
     */
    LeadId lead();

    /**
     * Returns when it happened, counted to the microsecond.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Returns when it was recorded.
     *
     * @return the day; empty for the day on which it happened
     */
    Optional<LocalDate> recordedOn();
}
