package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.LeadId;

/**
 * What a lead did to the landing.
 *
 * @param lead who
 * @param cause why
 * @param before what it added to the earlier landing
 * @param after what it adds to the later one
 */
public record LeadVariance(LeadId lead, VarianceCause cause, MoneyFraction before, MoneyFraction after) {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param cause why
     * @param before what it added to the earlier landing
     * @param after what it adds to the later one
     */
    public LeadVariance {
        requireNonNull(lead, "lead");
        requireNonNull(cause, "cause");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns by how much it changed the landing.
     *
     * @return after - before
     */
    public MoneyFraction amount() {
        return after.minus(before);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, cause.name(), before, after); // an enum's own hash differs from launch to launch
    }
}
