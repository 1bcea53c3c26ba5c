package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.offering.ProductId;

/**
 * How far the replay of an asset has come. What has ended keeps what it was, as it may come back.
 *
 * @param status how it stands
 * @param product what it is
 * @param sources whence its quantity came
 * @param price what one piece costs
 * @param ending how it ended, if it has
 */
record Standing(
        AssetStatus status,
        ProductId product,
        ImmutableList<QuantitySource> sources,
        Optional<UnitPrice> price,
        Optional<Ending> ending) {
    /**
     * How it ended.
     *
     * @param on from which day on
     * @param by by what; empty if its term was over
     * @param before how it stood before
     */
    record Ending(LocalDate on, Optional<AssetAction> by, Standing before) {
        boolean isUndoneBy(AssetAction undo) {
            return by.filter(action -> action.change().kind() == AssetChangeKind.CANCELLATION)
                    .filter(cancellation -> Undos.takesBack(undo, cancellation))
                    .isPresent();
        }
    }

    boolean hasEnded() {
        return ending.isPresent();
    }

    Standing withStatus(AssetStatus other) {
        return new Standing(other, product, sources, price, Optional.empty());
    }

    Standing withProduct(ProductId other) {
        return new Standing(status, other, sources, price, ending);
    }

    Standing withSources(ImmutableList<QuantitySource> others) {
        return new Standing(status, product, others, price, ending);
    }

    Standing withPrice(UnitPrice other) {
        return new Standing(status, product, sources, Optional.of(other), ending);
    }

    /** It ends; what had ended already ended then. */
    Standing ended(LocalDate day, Optional<AssetAction> by) {
        LocalDate on = ending.map(Ending::on).orElse(day);
        return new Standing(AssetStatus.ENDED, product, sources, price, Optional.of(new Ending(on, by, this)));
    }

    AssetState state() {
        return hasEnded()
                ? new AssetState(status, product, ImmutableList.of(), Optional.empty())
                : new AssetState(status, product, sources, price);
    }
}
