package org.revenuekit.core.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;

/** A contract (契約) of an asset that runs out on a day unless it is renewed (更新). */
@Value.Immutable
public abstract class RenewalDue implements WithRenewalDue {
    RenewalDue() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what runs out.
     *
     * @return the asset's id
     */
    public abstract AssetId asset();

    /**
     * Returns who has it.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns what it is.
     *
     * @return the product's id
     */
    public abstract ProductId product();

    /**
     * Returns the contract it belongs to, if known.
     *
     * @return the subscription's id
     */
    public abstract Optional<SubscriptionId> subscription();

    /**
     * Returns when it is due.
     *
     * @return the first day that the contract does not cover
     */
    public abstract LocalDate due();

    /**
     * Returns until when renewal can be refused (更新拒絶の通知期限), if that is agreed: the day that matters, not the end.
     *
     * @return the last day on which it can
     */
    public abstract Optional<LocalDate> noticeBy();

    /**
     * Returns whether it is renewed (自動更新) unless somebody refuses.
     *
     * @return false by default
     */
    @Value.Default
    public boolean automatic() {
        return false;
    }

    /**
     * Returns how many run out.
     *
     * @return above 0; 1 by default
     */
    @Value.Default
    public BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /**
     * Returns what one piece costs again and again, if it does.
     *
     * @return the price
     */
    public abstract Optional<UnitPrice> price();

    @Value.Check
    RenewalDue normalise() {
        return withQuantity(Quantities.argument(quantity(), asset()));
    }

    /** Builds one; asset, account, product and due are mandatory, and a quantity must be above 0. */
    public static final class Builder extends ImmutableRenewalDue.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
