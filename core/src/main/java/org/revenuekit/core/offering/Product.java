package org.revenuekit.core.offering;

import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.money.MoneyFraction;

/** A product (商品) of the catalogue. */
@Value.Immutable
public abstract class Product implements WithProduct {
    Product() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract ProductId id();

    /**
     * Returns the name, if known.
     *
     * @return the name as given
     */
    public abstract Optional<String> name();

    /**
     * Returns the list price of one, before any discount, if known.
     *
     * @return the price, 0 or more
     */
    public abstract Optional<MoneyFraction> listPrice();

    /**
     * Returns what to show: the name, or else the id.
     *
     * @return text for people
     */
    public String label() {
        return name().orElse(id().value());
    }

    @Value.Check
    void check() {
        name().ifPresent(name -> Text.checkName(name, "product name"));
        listPrice().filter(price -> price.amount().signum() < 0).ifPresent(price -> {
            throw new IllegalArgumentException(
                    "list price must be >= 0, was " + price + " (product " + Text.shown(id().value()) + ")");
        });
    }

    /** Builds a product; the id is mandatory. */
    public static final class Builder extends ImmutableProduct.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
