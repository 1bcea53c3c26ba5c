package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.asset.AssetId;

/**
 * How one contract is seen differently in two forecasts.
 *
 * @param asset its asset
 * @param due its due day
 * @param before as in the earlier forecast; empty if it was not there
 * @param now as in the later one; empty if it is not there, such as when it was renewed
 */
public record RenewalChange(
        AssetId asset, LocalDate due, Optional<ExpectedRenewal> before, Optional<ExpectedRenewal> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param asset its asset
     * @param due its due day
     * @param before as in the earlier forecast
     * @param now as in the later one
     * @throws IllegalArgumentException if it is in none
     */
    public RenewalChange {
        requireNonNull(asset, "asset");
        requireNonNull(due, "due");
        checkArgument(
                before.isPresent() || now.isPresent(), "before or now must be present, were empty (asset %s)", asset);
    }
}
