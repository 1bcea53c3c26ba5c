package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

/**
 * What is expected of one open lead.
 *
 * @param lead its id
 * @param stage where it is
 * @param days for how many days it has been there
 * @param basis on whose history its probability rests
 * @param sample of how many comparable stays that history knows what happened next; 0 without a basis
 * @param probability how likely it reaches the goal within the horizon, in millionths; 0 without a basis
 * @param unobserved how much more likely it may be at most, where history does not reach so far
 * @param value what it is worth: as stated, otherwise the mean of those won; empty if there is neither
 * @param isValueStated whether the value is its own
 */
public record LeadForecast(
        LeadId lead,
        StageId stage,
        long days,
        ForecastBasis basis,
        long sample,
        BigDecimal probability,
        BigDecimal unobserved,
        Optional<MoneyFraction> value,
        boolean isValueStated) {
    /**
     * Checks the bounds.
     *
     * @param lead its id
     * @param stage where it is
     * @param days for how many days it has been there, 0 or more
     * @param basis on whose history its probability rests
     * @param sample of how many comparable stays that history knows what happened next, 0 or more
     * @param probability how likely it reaches the goal within the horizon, 0 to 1
     * @param unobserved how much more likely it may be at most, 0 or more
     * @param value what it is worth
     * @param isValueStated whether the value is its own
     * @throws IllegalArgumentException if a bound is broken
     */
    public LeadForecast {
        requireNonNull(lead, "lead");
        requireNonNull(stage, "stage");
        requireNonNull(basis, "basis");
        requireNonNull(value, "value");
        checkArgument(days >= 0, "days must be >= 0, was %s", days);
        checkArgument(sample >= 0, "sample must be >= 0, was %s", sample);
        checkArgument(
                requireNonNull(probability, "probability").signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0,
                "probability must be 0 to 1, was %s",
                probability);
        checkArgument(
                requireNonNull(unobserved, "unobserved").signum() >= 0, "unobserved must be >= 0, was %s", unobserved);
    }

    /**
     * Returns its expected value.
     *
     * @return value x probability; empty if no value is known
     */
    public Optional<MoneyFraction> expectedValue() {
        return value.map(known -> known.times(probability));
    }

    @Override
    public int hashCode() {
        // no enum: its hash differs from launch to launch
        return Objects.hash(lead, stage, days, basis.name(), sample, probability, unobserved, value, isValueStated);
    }
}
