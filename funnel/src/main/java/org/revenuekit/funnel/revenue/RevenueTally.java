package org.revenuekit.funnel.revenue;

/**
 * What became of the periods given: all are used or in findings, and in one of these.
 *
 * @param given how many there were
 * @param used how many are used, also at a price of 0
 * @param notYetKnown how many came on record after the day of knowledge
 * @param empty how many have no day
 * @param duplicates how many equal another one
 * @param notRecurring how many have no price
 * @param withoutRate how many are in a currency without a rate
 * @param cancelledBeforeStart how many begin after their cancellation, where that counts
 */
public record RevenueTally(
        long given,
        long used,
        long notYetKnown,
        long empty,
        long duplicates,
        long notRecurring,
        long withoutRate,
        long cancelledBeforeStart) {}
