package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.retention.RateSource;
import org.revenuekit.funnel.retention.RenewalRates;

/**
 * By which rate contracts of one kind are expected to be renewed.
 *
 * @param automatic whether they renew by themselves
 * @param source whether it is measured, or that of the policy
 * @param rate the rate, by amount
 * @param past what became of those of this kind in the past; empty if none was looked at
 */
public record RenewalRate(boolean automatic, RateSource source, Ratio rate, Optional<RenewalRates> past) {
    /** Checks that nothing is null. */
    public RenewalRate {
        requireNonNull(source, "source");
        requireNonNull(rate, "rate");
        requireNonNull(past, "past");
    }
}
