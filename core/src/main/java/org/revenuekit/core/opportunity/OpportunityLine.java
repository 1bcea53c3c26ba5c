package org.revenuekit.core.opportunity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;

/**
 * One line of an opportunity: so many of a product, for so much before the discount, at such a discount.
 *
 * <p>It keeps the total before the discount rather than the unit price, because many exports state only that, and a
 * unit price made from it by division would no longer be exact.
 */
@Value.Immutable
public abstract class OpportunityLine implements WithOpportunityLine {
    OpportunityLine() {}

    /**
     * Returns a line from its unit price.
     *
     * @param unitPrice the price of one before the discount
     * @param quantity how many
     * @return the line, without product and discount
     * @throws IllegalArgumentException if the quantity has more than 1,000 digits or a scale outside -100 to 100
     * @throws ArithmeticException if the product is beyond the limits of {@link MoneyFraction}
     */
    public static OpportunityLine of(MoneyFraction unitPrice, BigDecimal quantity) {
        return builder().unitPrice(unitPrice, quantity).build();
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
     * Returns the product, if known.
     *
     * @return the product's id
     */
    public abstract Optional<ProductId> product();

    /**
     * Returns how many; negative for a return.
     *
     * @return the quantity, scale ignored in equals
     */
    public abstract BigDecimal quantity();

    /**
     * Returns the price of the whole line before the discount.
     *
     * @return unit price x quantity, exact
     */
    public abstract MoneyFraction gross();

    /**
     * Returns the discount that was stated.
     *
     * @return the discount; empty if unknown, which is not 0 %
     */
    public abstract Optional<Discount> discount();

    /**
     * Returns what the customer pays for the line.
     *
     * @return gross x (1 - discount), exact; the gross price if no discount is known
     * @throws ArithmeticException if the product is beyond the limits of {@link MoneyFraction}
     */
    public MoneyFraction net() {
        return discount()
                .map(discount -> gross().times(BigDecimal.ONE.subtract(discount.rate())))
                .orElse(gross());
    }

    @Value.Check
    OpportunityLine normalise() {
        return withQuantity(Decimals.argument(quantity(), "quantity"));
    }

    /** Builds a line; quantity and gross price are mandatory. */
    public static final class Builder extends ImmutableOpportunityLine.Builder {
        /** Returns an empty builder. */
        public Builder() {}

        /**
         * Sets quantity and gross price from the price of one.
         *
         * @param unitPrice the price of one before the discount
         * @param quantity how many
         * @return this builder
         * @throws IllegalArgumentException if the quantity has more than 1,000 digits or a scale outside -100 to 100
         * @throws ArithmeticException if the product is beyond the limits of {@link MoneyFraction}
         */
        public Builder unitPrice(MoneyFraction unitPrice, BigDecimal quantity) {
            requireNonNull(unitPrice, "unitPrice");
            BigDecimal exact = Decimals.argument(quantity, "quantity");
            quantity(exact);
            gross(unitPrice.times(exact));
            return this;
        }
    }
}
