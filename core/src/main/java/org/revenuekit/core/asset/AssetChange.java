package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.offering.ProductId;

/** What an {@link AssetAction} does to an asset (納入商品): one of a closed set, pure data. */
public sealed interface AssetChange
        permits Purchase,
                AssetChange.Activation,
                AssetChange.QuantityChange,
                AssetChange.PriceChange,
                AssetChange.ProductChange,
                AssetChange.Swap,
                AssetChange.Renewal,
                AssetChange.Suspension,
                AssetChange.Resumption,
                AssetChange.Cancellation,
                AssetChange.CancellationUndone {

    /**
     * Returns its kind.
     *
     * @return the kind, one for each type
     */
    AssetChangeKind kind();

    /** What was ordered can be used from now on (利用開始). */
    record Activation() implements AssetChange {
        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.ACTIVATION;
        }
    }

    /**
     * There is more or less of it from now on (数量変更). More is a source of its own; less is taken from the sources that
     * came last.
     *
     * @param delta how many more, or fewer if below 0; not 0, of at most 1,000 digits and 100 decimals
     */
    record QuantityChange(BigDecimal delta) implements AssetChange {
        /**
         * Checks the bounds; the delta is brought into its normal form.
         *
         * @param delta how many more, or fewer if below 0
         * @throws IllegalArgumentException if it is 0 or beyond its limits
         */
        public QuantityChange {
            delta = Decimals.argument(delta, "delta");
            checkArgument(delta.signum() != 0, "delta must not be 0");
        }

        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.QUANTITY_CHANGE;
        }
    }

    /**
     * A piece costs something else from now on (価格改定).
     *
     * @param price what one piece costs
     * @param escalated whether that was agreed in the contract (契約上の値上げ), so that nobody earned it on that day
     */
    record PriceChange(UnitPrice price, boolean escalated) implements AssetChange {
        /**
         * Checks that nothing is null.
         *
         * @param price what one piece costs
         * @param escalated whether that was agreed in the contract
         */
        public PriceChange {
            requireNonNull(price, "price");
        }

        /**
         * Returns a change that was not agreed before.
         *
         * @param price what one piece costs
         * @return the change
         */
        public static PriceChange to(UnitPrice price) {
            return new PriceChange(price, false);
        }

        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.PRICE_CHANGE;
        }
    }

    /**
     * It is another edition of the product from now on (版の変更), and stays the same asset.
     *
     * @param product what it is
     */
    record ProductChange(ProductId product) implements AssetChange {
        /**
         * Checks that nothing is null.
         *
         * @param product what it is
         */
        public ProductChange {
            requireNonNull(product, "product");
        }

        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.PRODUCT_CHANGE;
        }
    }

    /**
     * Another asset takes its place (入替): this one ends, and the other has a {@link Purchase} of its own.
     *
     * @param replacement the other asset
     */
    record Swap(AssetId replacement) implements AssetChange {
        /**
         * Checks that nothing is null.
         *
         * @param replacement the other asset
         */
        public Swap {
            requireNonNull(replacement, "replacement");
        }

        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.SWAP;
        }
    }

    /**
     * It is renewed (更新): it has another end. An asset that has ended comes back by it. Whether it renews automatically
     * stays as it was.
     *
     * @param until the first day that is no longer covered
     * @param quantity how many from now on, above 0; as many as before if empty
     * @param price what one piece costs from now on; as much as before if empty
     */
    record Renewal(LocalDate until, Optional<BigDecimal> quantity, Optional<UnitPrice> price) implements AssetChange {
        /**
         * Checks the bounds; the quantity is brought into its normal form.
         *
         * @param until the first day that is no longer covered
         * @param quantity how many from now on
         * @param price what one piece costs from now on
         * @throws IllegalArgumentException if the day is not of the years 1 to 9999, or the quantity is not above 0
         */
        public Renewal {
            AssetDates.check(until, "until");
            quantity = requireNonNull(quantity, "quantity").map(Quantities::argument);
            requireNonNull(price, "price");
        }

        /**
         * Returns a renewal on the same terms.
         *
         * @param until the first day that is no longer covered
         * @return the change
         * @throws IllegalArgumentException if the day is not of the years 1 to 9999
         */
        public static Renewal until(LocalDate until) {
            return new Renewal(until, Optional.empty(), Optional.empty());
        }

        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.RENEWAL;
        }
    }

    /** It is not used for some time (休止). */
    record Suspension() implements AssetChange {
        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.SUSPENSION;
        }
    }

    /** It is used again after a suspension (再開). */
    record Resumption() implements AssetChange {
        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.RESUMPTION;
        }
    }

    /** It is given up (解約); with effect at the end of its term, its renewal is refused (更新拒絶). */
    record Cancellation() implements AssetChange {
        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.CANCELLATION;
        }
    }

    /**
     * It is not given up after all (解約の取消): from its day on, all cancellations decided before are as if they had never
     * been.
     */
    record CancellationUndone() implements AssetChange {
        @Override
        public AssetChangeKind kind() {
            return AssetChangeKind.CANCELLATION_UNDONE;
        }
    }
}
