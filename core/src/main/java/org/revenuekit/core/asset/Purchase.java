package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;

/** An asset is bought (購入): with it its history begins. */
@Value.Immutable
public abstract non-sealed class Purchase implements AssetChange, WithPurchase {
    private static final long MAX_MONTHS = 1_200;
    private static final long MAX_DAYS = 36_500;

    Purchase() {}

    /**
     * Returns a purchase of one piece without end and without a price.
     *
     * @param account who buys it
     * @param product what it is
     * @return the purchase
     */
    public static Purchase of(AccountId account, ProductId product) {
        return builder().account(account).product(product).build();
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
     * Returns who buys it.
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
     * @return the price; empty for what is paid once or by use
     */
    public abstract Optional<UnitPrice> price();

    /**
     * Returns the contract (契約) it belongs to, if known.
     *
     * @return the subscription's id
     */
    public abstract Optional<SubscriptionId> subscription();

    /**
     * Returns for whom the licence (ライセンス) holds.
     *
     * @return {@link LicenceScope#ACCOUNT} by default
     */
    @Value.Default
    public LicenceScope scope() {
        return LicenceScope.ACCOUNT;
    }

    /**
     * Returns whether it is only ordered until an {@link AssetChange.Activation} (利用開始) comes.
     *
     * @return false by default: it is active from the first day on
     */
    @Value.Default
    public boolean awaitsActivation() {
        return false;
    }

    /**
     * Returns when its term ends (契約満了), if that is agreed.
     *
     * @return the first day that the contract does not cover
     */
    public abstract Optional<LocalDate> until();

    /**
     * Returns for how long it is renewed (自動更新) at the end of its term, again and again, unless somebody refuses.
     *
     * @return the length of each further term; empty if it is not renewed automatically
     */
    public abstract Optional<BillingPeriod> renewsEach();

    /**
     * Returns how long before the end of a term its renewal has to be refused (更新拒絶の予告期間), if that is agreed.
     *
     * @return so many full months and days must lie between the notice and the end; above 0, of at most 1,200 months
     *     and 36,500 days
     */
    public abstract Optional<Period> notice();

    /**
     * Returns when its useful life (耐用年数) ends, if known.
     *
     * @return the first day on which it is no longer useful
     */
    public abstract Optional<LocalDate> usefulUntil();

    @Override
    public AssetChangeKind kind() {
        return AssetChangeKind.PURCHASE;
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                account(),
                product(),
                quantity(),
                price(),
                subscription(),
                scope().name(),
                awaitsActivation(),
                until(),
                renewsEach(),
                notice(),
                usefulUntil());
    }

    @Value.Check
    Purchase normalise() {
        BigDecimal exact = Quantities.argument(quantity());
        until().ifPresent(day -> AssetDates.check(day, "until"));
        checkArgument(until().isPresent() || renewsEach().isEmpty(), "until must be given, as the term is renewed");
        notice().ifPresent(Purchase::checkNotice);
        return withQuantity(exact);
    }

    private static void checkNotice(Period notice) {
        checkArgument(
                !notice.isNegative()
                        && !notice.isZero()
                        && notice.toTotalMonths() <= MAX_MONTHS
                        && notice.get(ChronoUnit.DAYS) <= MAX_DAYS,
                "notice must be above 0, of at most 1200 months and 36500 days, was %s",
                notice);
    }

    /** Builds a purchase; account and product are mandatory, and a quantity must be above 0. */
    public static final class Builder extends ImmutablePurchase.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
