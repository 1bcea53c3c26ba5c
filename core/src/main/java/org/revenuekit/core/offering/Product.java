package org.revenuekit.core.offering;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

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
     * @return the name as given: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> name();

    /**
     * Returns the list price (定価) of one, before any discount, if known.
     *
     * @return the price, 0 or more
     */
    public abstract Optional<MoneyFraction> listPrice();

    /**
     * Returns the product line it belongs to, if any is known.
     *
     * @return the line
     */
    public abstract Optional<ProductLine> line();

    /**
     * Returns the category it belongs to, if any is known.
     *
     * @return the category
     */
    public abstract Optional<ProductCategory> category();

    /**
     * Returns when it is sold.
     *
     * @return the days; all of them by default
     */
    @Value.Default
    public Span sold() {
        return Span.always();
    }

    /**
     * Returns whether it is known to be sold no longer, whatever {@link #sold()} says: many catalogues mark what is
     * retired (販売終了) without the day.
     *
     * @return false by default
     */
    @Value.Default
    public boolean isRetired() {
        return false;
    }

    /**
     * Returns the products that meet the same need (代替品), so that who has one of them does not need this one. It is not
     * turned around: they need not name this one.
     *
     * @return other products, in the order given; none by default
     */
    public abstract ImmutableSet<ProductId> substitutes();

    /**
     * Returns the products without which this one is of no use (前提商品), such as the machine of an attachment.
     *
     * @return other products, in the order given, all of which are needed; none by default
     */
    public abstract ImmutableSet<ProductId> prerequisites();

    /**
     * Returns whether it can be sold at a date.
     *
     * @param asOf the date
     * @return true if it is not retired and sold on that day
     */
    public boolean isSoldAt(AsOf asOf) {
        return !isRetired() && asOf.isLive(sold());
    }

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
        checkArgument(
                !substitutes().contains(id()),
                "substitutes must be other products (product %s)",
                Text.shown(id().value()));
        checkArgument(
                !prerequisites().contains(id()),
                "prerequisites must be other products (product %s)",
                Text.shown(id().value()));
    }

    /** Builds a product; the id is mandatory, and no product is its own substitute or prerequisite. */
    public static final class Builder extends ImmutableProduct.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
