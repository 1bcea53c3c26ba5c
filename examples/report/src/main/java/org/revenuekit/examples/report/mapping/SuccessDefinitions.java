package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.Arrays;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.success.AdoptionPolicy;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.UsageKind;

/**
 * By what customers are judged after the sale.
 *
 * @param lifecycle how customers go through the phases of customer success
 * @param onboarding what they are to reach, and when
 * @param cadence when somebody should turn to them
 * @param promise how soon requests are answered
 * @param opens when the business hours begin in which they are
 * @param closes when they end; midnight for the end of the day
 * @param adoption how adoption is judged, for each kind of usage
 */
public record SuccessDefinitions(
        LifecyclePolicy lifecycle,
        OnboardingPlan onboarding,
        ContactCadence cadence,
        ServicePromise promise,
        LocalTime opens,
        LocalTime closes,
        ImmutableList<AdoptionPolicy> adoption) {
    /** What holds where a mapping says nothing. */
    public static final SuccessDefinitions STANDARD = new SuccessDefinitions(
            LifecyclePolicy.standard(),
            OnboardingPlan.standard(),
            ContactCadence.standard(),
            ServicePromise.standard(),
            FunnelPolicies.STANDARD.opens(),
            FunnelPolicies.STANDARD.closes(),
            Arrays.stream(UsageKind.values()).map(AdoptionPolicy::standard).collect(ImmutableList.toImmutableList()));

    /** Checks that nothing is null. */
    public SuccessDefinitions {
        requireNonNull(lifecycle, "lifecycle");
        requireNonNull(onboarding, "onboarding");
        requireNonNull(cadence, "cadence");
        requireNonNull(promise, "promise");
        requireNonNull(opens, "opens");
        requireNonNull(closes, "closes");
        requireNonNull(adoption, "adoption");
    }

    /**
     * Returns the business hours in which requests are answered.
     *
     * @param calendar which days are business days
     * @return the hours
     */
    public BusinessHours hours(BusinessCalendar calendar) {
        return BusinessHours.of(calendar, opens, closes);
    }
}
