package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A renewal (更新) of an asset that somebody decided; one that came about automatically is none.
 *
 * @param action by which action
 * @param kind how the new term follows the old one
 * @param previousEnd the first day that the old term did not cover, if it had an end
 * @param until the first day that the new term does not cover
 */
public record AssetRenewal(AssetAction action, RenewalKind kind, Optional<LocalDate> previousEnd, LocalDate until) {
    /**
     * Checks that nothing is null.
     *
     * @param action by which action
     * @param kind how the new term follows the old one
     * @param previousEnd the first day that the old term did not cover
     * @param until the first day that the new term does not cover
     */
    public AssetRenewal {
        requireNonNull(action, "action");
        requireNonNull(kind, "kind");
        requireNonNull(previousEnd, "previousEnd");
        requireNonNull(until, "until");
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, kind.name(), previousEnd, until); // an enum's own hash differs between launches
    }
}
