package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.flow.AgeingPolicy;
import org.revenuekit.funnel.flow.FollowUpPolicy;
import org.revenuekit.funnel.flow.LeadOutlook;

/**
 * By what a funnel is judged.
 *
 * @param bottleneck the targets and capacities of stages
 * @param followUp after how many days somebody should turn to a lead
 * @param ageing into which bands of age open leads are sorted
 * @param outlook what is expected of leads, if anything is
 * @param opens when the business hours begin in which hand-offs are answered
 * @param closes when they end; midnight for the end of the day
 */
public record FunnelPolicies(
        BottleneckPolicy bottleneck,
        FollowUpPolicy followUp,
        AgeingPolicy ageing,
        Optional<LeadOutlook> outlook,
        LocalTime opens,
        LocalTime closes) {
    /** What holds where a mapping says nothing. */
    public static final FunnelPolicies STANDARD = new FunnelPolicies(
            BottleneckPolicy.standard(),
            FollowUpPolicy.standard(),
            AgeingPolicy.standard(),
            Optional.empty(),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0));

    /** Checks that nothing is null. */
    public FunnelPolicies {
        requireNonNull(bottleneck, "bottleneck");
        requireNonNull(followUp, "followUp");
        requireNonNull(ageing, "ageing");
        requireNonNull(outlook, "outlook");
        requireNonNull(opens, "opens");
        requireNonNull(closes, "closes");
    }

    /**
     * Returns the business hours in which hand-offs are answered.
     *
     * @param calendar which days are business days
     * @return the hours
     */
    public BusinessHours hours(BusinessCalendar calendar) {
        return BusinessHours.of(calendar, opens, closes);
    }
}
