package org.revenuekit.funnel.success;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;

/**
 * Something that happened with a customer on a day. It is seen if it neither happened nor was recorded after the point
 * in time asked from.
 */
public sealed interface CustomerFact permits MilestoneReached, UsageReading, ContractEvent {
    /**
     * Returns with whom.
     *
     * @return the customer's account
     */
    AccountId account();

    /**
     * Returns when.
     *
     * @return the day on which it happened
     */
    LocalDate on();

    /**
     * Returns when it was put on record.
     *
     * @return the day
     */
    LocalDate recordedOn();
}
