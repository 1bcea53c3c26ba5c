package org.revenuekit.funnel.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.success.ContractEvent;

/**
 * The question where in their lifecycle accounts are (カスタマーライフサイクルの追跡), from the first contact to renewal or end:
 * immutable, used again and again.
 */
public final class CustomerLifecycleTracking {
    private final CustomerLifecyclePolicy definition;

    private CustomerLifecycleTracking(CustomerLifecyclePolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how leads and assets are read as one lifecycle
     * @return the question
     */
    public static CustomerLifecycleTracking of(CustomerLifecyclePolicy definition) {
        return new CustomerLifecycleTracking(requireNonNull(definition, "definition"));
    }

    /**
     * Joins what leads did with what accounts have. The answer is as of when the journeys are.
     *
     * @param journeys the journeys of leads through a process whose goal is the deal
     * @param periods the days on which assets are active, in any order, such as
     *     {@link org.revenuekit.core.asset.AssetHistories#periods()}; those recorded later are not seen, those that are
     *     take effect on their days, also to come
     * @param contractEvents renewals and further purchases, in any order; none if they are not known
     * @return the lifecycle of each account; O(n log n) for n visits, periods and contract events
     * @throws IllegalArgumentException if the day asked about is {@link LocalDate#MAX}, whose end no date can say
     */
    public CustomerLifecycles follow(
            Journeys journeys, Iterable<AssetPeriod> periods, Iterable<ContractEvent> contractEvents) {
        requireNonNull(journeys, "journeys");
        requireNonNull(periods, "periods");
        requireNonNull(contractEvents, "contractEvents");
        LocalDate today = journeys.asOf().seenUntil();
        checkArgument(today.isBefore(LocalDate.MAX), "day asked about must be before %s, was %s", LocalDate.MAX, today);
        return new LifecycleFollower(definition, journeys.asOf()).follow(journeys, periods, contractEvents);
    }
}
