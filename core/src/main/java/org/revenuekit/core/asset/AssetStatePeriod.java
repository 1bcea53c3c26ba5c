package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;

/**
 * Some days in a row on which it stands alike with an asset.
 *
 * @param state how
 * @param span on which days: not empty, with a first day; without an end if it is the last
 */
public record AssetStatePeriod(AssetState state, Span span) {
    /**
     * Checks the bounds.
     *
     * @param state how it stands
     * @param span on which days
     * @throws IllegalArgumentException if there is no day, or no first one
     */
    public AssetStatePeriod {
        requireNonNull(state, "state");
        checkArgument(
                !requireNonNull(span, "span").isEmpty() && span.from().isPresent(),
                "span must have a first day, was %s",
                span);
    }
}
