package org.revenuekit.core.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

/**
 * Some days in a row on which an asset (納入商品) is active and nothing about it changes: the same product, quantity and
 * price. It is what recurring revenue is measured from. Periods of one asset follow each other; whoever has a list of
 * subscriptions with a start, an end and an amount has periods already.
 */
@Value.Immutable
public abstract class AssetPeriod implements WithAssetPeriod {
    AssetPeriod() {}

    /**
     * Returns a period of one piece.
     *
     * @param asset of what
     * @param account who has it
     * @param product what it is
     * @param active on which days
     * @param price for how much
     * @return the period
     */
    public static AssetPeriod of(AssetId asset, AccountId account, ProductId product, Span active, UnitPrice price) {
        return builder()
                .asset(asset)
                .account(account)
                .product(product)
                .active(active)
                .price(price)
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
     * Returns of what it is a period.
     *
     * @return the asset's id; several periods have it if the asset changes
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
     * Returns the contract (契約) it belongs to, if known.
     *
     * @return the subscription's id
     */
    public abstract Optional<SubscriptionId> subscription();

    /**
     * Returns on which days it is active.
     *
     * @return the days, half-open; the end is open if none is agreed
     */
    public abstract Span active();

    /**
     * Returns how many.
     *
     * @return above 0, of at most 1,000 digits and 100 decimals, scale ignored in equals; 1 by default
     */
    @Value.Default
    public BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /**
     * Returns what one piece costs again and again, if it does.
     *
     * @return the price; empty for what was paid once or is paid by use, which makes no recurring revenue
     */
    public abstract Optional<UnitPrice> price();

    /**
     * Returns whether the change of price at its start was agreed in the contract (契約上の値上げ), so that nobody earned it
     * in the period.
     *
     * @return false by default
     */
    @Value.Default
    public boolean escalated() {
        return false;
    }

    /**
     * Returns the day on which it was decided that it ends (解約の申し出), if that was decided; it ends later, as a rule.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> cancelledOn();

    /**
     * Returns the business day on which it came on record, if that is known.
     *
     * @return the day; if it is not known, the first day is taken
     */
    public abstract Optional<LocalDate> recordedOn();

    /**
     * Returns from which day on it is known, as a number, for who compares many.
     *
     * @return the epoch day on which it came on record; if that is not known, the {@linkplain Span#startDay() first
     *     day} on which it is active
     */
    public long knownFromDay() {
        Optional<LocalDate> recorded = recordedOn();
        return recorded.isPresent() ? recorded.get().toEpochDay() : active().startDay();
    }

    @Value.Check
    AssetPeriod normalise() {
        return withQuantity(Quantities.argument(quantity(), asset()));
    }

    /** Builds a period; asset, account, product and active are mandatory, and a quantity must be above 0. */
    public static final class Builder extends ImmutableAssetPeriod.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
