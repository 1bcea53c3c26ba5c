package org.revenuekit.funnel.conversion;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * Which part of the value that counts at one stage is converted to a later one (金額ベースの転換率): large cases convert
 * otherwise than small ones, so that it differs from the rate of counts.
 *
 * @param base what those who count at the first stage are worth
 * @param converted what those of them who were converted are worth
 */
public record ValueRate(StageValue base, StageValue converted) {
    /**
     * Checks that nothing is null.
     *
     * @param base what those who count at the first stage are worth
     * @param converted what those of them who were converted are worth
     */
    public ValueRate {
        requireNonNull(base, "base");
        requireNonNull(converted, "converted");
    }

    /**
     * Returns the rate.
     *
     * @return converted / base; 0 to 1 where no value is negative; of a negative base both with the other sign
     */
    public Ratio rate() {
        return base.sum().amount().signum() < 0
                ? Ratio.of(
                        converted.sum().amount().negate(), base.sum().amount().negate())
                : Ratio.of(converted.sum().amount(), base.sum().amount());
    }
}
