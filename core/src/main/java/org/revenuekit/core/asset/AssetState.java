package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.offering.ProductId;

/**
 * How it stands with an asset on a day.
 *
 * @param status how it stands: ordered, active, suspended or ended
 * @param product what it is, or was at its end
 * @param sources whence its quantity came, the first source first; none if nothing is left or it has ended
 * @param price what one piece costs again and again; empty if nothing, or it has ended
 */
public record AssetState(
        AssetStatus status, ProductId product, ImmutableList<QuantitySource> sources, Optional<UnitPrice> price) {
    /**
     * Checks the bounds.
     *
     * @param status how it stands
     * @param product what it is
     * @param sources whence its quantity came
     * @param price what one piece costs
     * @throws IllegalArgumentException if there is no asset yet, or one that has ended has a source or a price
     */
    public AssetState {
        checkArgument(requireNonNull(status, "status") != AssetStatus.NONE, "status must not be NONE");
        requireNonNull(product, "product");
        requireNonNull(sources, "sources");
        requireNonNull(price, "price");
        checkArgument(
                status != AssetStatus.ENDED || (sources.isEmpty() && price.isEmpty()),
                "what has ended must have no source and no price");
    }

    /**
     * Returns how many there are.
     *
     * @return the sum of the sources, 0 or more
     */
    public BigDecimal quantity() {
        return Quantities.total(sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status.name(), product, sources, price); // an enum's own hash differs from launch to launch
    }
}
