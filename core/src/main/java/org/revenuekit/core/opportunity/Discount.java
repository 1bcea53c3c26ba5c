package org.revenuekit.core.opportunity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import org.revenuekit.core.internal.Decimals;

/**
 * A discount that was stated: its rate and its reason.
 *
 * @param rate the part of the price that is waived, 0 to 1; 0 says that no discount was given, which is not the same as
 *     an unknown one
 * @param reason why
 */
public record Discount(BigDecimal rate, DiscountReason reason) {
    /**
     * Checks the bounds.
     *
     * @param rate the part of the price that is waived, 0 to 1
     * @param reason why
     * @throws IllegalArgumentException if the rate is not within 0 and 1
     */
    public Discount {
        rate = Decimals.argument(rate, "rate");
        requireNonNull(reason, "reason");
        checkArgument(
                rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                "discount rate must be in [0, 1], was %s",
                rate);
    }

    /**
     * Returns a discount.
     *
     * @param rate the part of the price that is waived, 0 to 1
     * @param reason why
     * @return the discount
     * @throws IllegalArgumentException if the rate is not within 0 and 1
     */
    public static Discount of(BigDecimal rate, DiscountReason reason) {
        return new Discount(rate, reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rate, reason.name()); // an enum's own hash differs from launch to launch
    }
}
