package org.revenuekit.core.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.Span;

/** An asset (納入商品): so many of a product that an account has, or has the right to use, for some time. */
@Value.Immutable
public abstract class Asset implements WithAsset {
    Asset() {}

    /**
     * Returns an asset of one piece without end.
     *
     * @param id its id
     * @param account who has it
     * @param product what it is
     * @return the asset
     */
    public static Asset of(AssetId id, AccountId account, ProductId product) {
        return builder().id(id).account(account).product(product).build();
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
     * Returns the id.
     *
     * @return the id
     */
    public abstract AssetId id();

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
     * Returns how many.
     *
     * @return above 0, of at most 1,000 digits and 100 decimals, scale ignored in equals; 1 by default
     */
    @Value.Default
    public BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /**
     * Returns when it is active: the days on which the account may use it.
     *
     * @return the days; all of them by default
     */
    @Value.Default
    public Span active() {
        return Span.always();
    }

    /**
     * Returns when it was delivered (納入), if known; before that it is ordered at best.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> deliveredOn();

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
     * Returns the opportunity by which it was sold, if known.
     *
     * @return the opportunity's id
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns when its useful life (耐用年数) ends, if known; it may be used on after that, at a risk.
     *
     * @return the first day on which it is no longer useful
     */
    public abstract Optional<LocalDate> usefulUntil();

    /**
     * Returns until when its renewal can be refused (更新拒絶の通知期限), if known.
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
    public boolean renewsAutomatically() {
        return false;
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(),
                account(),
                product(),
                quantity(),
                active(),
                deliveredOn(),
                scope().name(),
                opportunity(),
                usefulUntil(),
                noticeBy(),
                renewsAutomatically());
    }

    @Value.Check
    Asset normalise() {
        return withQuantity(Quantities.argument(quantity(), id()));
    }

    /** Builds an asset; id, account and product are mandatory, and a quantity must be above 0. */
    public static final class Builder extends ImmutableAsset.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
