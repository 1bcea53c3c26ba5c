package org.revenuekit.core.seller;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.offering.ProductId;

/** One of our sellers (営業担当); not the customer's contact, whom Japanese also calls 担当者. */
@Value.Immutable
public abstract class Seller implements WithSeller {
    Seller() {}

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
    public abstract SellerId id();

    /**
     * Returns the name, if known.
     *
     * @return the name as given
     */
    public abstract Optional<String> name();

    /**
     * Returns how experienced the seller is, if known.
     *
     * @return the seniority, or empty: not known, which is not the same as regular
     */
    public abstract Optional<Seniority> seniority();

    /**
     * Returns who leads this seller (営業リーダー), if known.
     *
     * @return the manager's id
     */
    public abstract Optional<SellerId> manager();

    /**
     * Returns in which languages the seller can work with a customer.
     *
     * @return the languages in the order given; empty if not known, as everybody has one
     */
    public abstract ImmutableSet<Language> languages();

    /**
     * Returns which products the seller knows well enough to sell.
     *
     * @return the products in the order given; empty if not known, which is not the same as none
     */
    public abstract ImmutableSet<ProductId> products();

    /**
     * Returns how many accounts the seller can lead at once, if known.
     *
     * @return 0 or more; 0 of somebody who takes none, such as one on leave
     */
    public abstract Optional<Long> capacity();

    /**
     * Returns what to show: the name, or else the id.
     *
     * @return text for people
     */
    public String label() {
        return name().orElse(id().value());
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(), name(), seniority().map(Seniority::name), manager(), languages(), products(), capacity());
    }

    @Value.Check
    void check() {
        name().ifPresent(name -> Text.checkName(name, "seller name"));
        capacity()
                .ifPresent(accounts -> checkArgument(
                        accounts >= 0,
                        "capacity must be >= 0, was %s (seller %s)",
                        accounts,
                        Text.shown(id().value())));
    }

    /** Builds a seller; the id is mandatory. */
    public static final class Builder extends ImmutableSeller.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
