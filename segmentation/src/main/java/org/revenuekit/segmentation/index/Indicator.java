package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.observation.IndicatorId;

/** One thing that an index measures: what its values are worth, how much it weighs, and how fast it grows old. */
@Value.Immutable
public abstract class Indicator implements WithIndicator {
    /** The longest half-life, and the latest expiry, in days. */
    public static final int MAX_DAYS = 3_650;

    Indicator() {}

    /**
     * Returns an indicator that does not grow old.
     *
     * @param id what is observed
     * @param weight at least 0; only the proportions within its group matter
     * @param scale what its values are worth
     * @return the indicator
     * @throws IllegalArgumentException if the weight is negative
     */
    public static Indicator of(String id, long weight, Scale scale) {
        return builder()
                .id(IndicatorId.of(id))
                .weight(BigDecimal.valueOf(weight))
                .scale(scale)
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is observed.
     *
     * @return the id
     */
    public abstract IndicatorId id();

    /**
     * Returns how much it weighs among the indicators of its group. An indicator of weight 0 is explained with the
     * others and changes nothing.
     *
     * @return at least 0; only the proportions matter; 1 by default
     */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /**
     * Returns what its values are worth.
     *
     * @return the scale
     */
    public abstract Scale scale();

    /**
     * Returns which way it is better.
     *
     * @return that of the scale; stated to have it checked, and never another
     */
    @Value.Default
    public Direction direction() {
        return scale().direction();
    }

    /**
     * Returns how several observations become one.
     *
     * @return {@link Summary#LATEST} by default
     */
    @Value.Default
    public Summary summary() {
        return Summary.LATEST;
    }

    /**
     * Returns after how many days an observation counts half (半減期). What no longer counts is not measured.
     *
     * @return 1 to {@value #MAX_DAYS}; it does not grow old by default
     */
    public abstract Optional<Integer> halfLifeDays();

    /**
     * Returns for how many days after it was made an observation counts at all.
     *
     * @return 1 to {@value #MAX_DAYS}, the last such day included; for ever by default
     */
    public abstract Optional<Integer> expiresAfterDays();

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(id(), weight(), scale(), halfLifeDays(), expiresAfterDays());
    }

    @Value.Check
    Indicator normalise() {
        BigDecimal weight = Decimals.argument(weight(), "weight");
        checkArgument(weight.signum() >= 0, "weight must be >= 0, was %s (indicator %s)", weight, id());
        checkArgument(
                direction() == scale().direction(),
                "direction must be that of the scale, %s, was %s (indicator %s)",
                scale().direction(),
                direction(),
                id());
        checkDays("halfLifeDays", halfLifeDays());
        checkDays("expiresAfterDays", expiresAfterDays());
        return withWeight(weight);
    }

    private void checkDays(String name, Optional<Integer> days) {
        days.ifPresent(number -> checkArgument(
                number >= 1 && number <= MAX_DAYS,
                "%s must be 1 to %s, was %s (indicator %s)",
                name,
                MAX_DAYS,
                number,
                id()));
    }

    /** Builds an indicator; id and scale are mandatory. */
    public static final class Builder extends ImmutableIndicator.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
