package org.revenuekit.funnel.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * What journeys are made from.
 *
 * @param process the process
 * @param leads who goes through it
 * @param events what happened to them, and perhaps to others, in any order
 * @param asOf what is seen
 */
public record FunnelInput(SalesProcess process, ImmutableList<Lead> leads, ImmutableList<LeadEvent> events, AsOf asOf) {
    /**
     * Checks that all is there.
     *
     * @param process the process
     * @param leads who goes through it
     * @param events what happened
     * @param asOf what is seen
     */
    public FunnelInput {
        requireNonNull(process, "process");
        requireNonNull(leads, "leads");
        requireNonNull(events, "events");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Follows the leads.
     *
     * @return their journeys
     */
    public Journeys follow() {
        return JourneyTracking.of(process).follow(Leads.of(leads), events, asOf);
    }

    /**
     * Returns the same with other events, or the same ones in another order.
     *
     * @param others the events
     * @return the input
     */
    public FunnelInput withEvents(Iterable<? extends LeadEvent> others) {
        return new FunnelInput(process, leads, ImmutableList.copyOf(others), asOf);
    }
}
