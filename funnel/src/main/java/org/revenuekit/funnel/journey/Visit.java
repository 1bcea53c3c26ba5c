package org.revenuekit.funnel.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.process.StageId;

/**
 * A stay in a stage.
 *
 * @param stage where
 * @param enteredAt since when
 * @param leftAt until when; empty while the lead is there
 * @param seller who owned it: the first whom its events name, or else whom the lead names; empty if neither does
 */
public record Visit(StageId stage, Instant enteredAt, Optional<Instant> leftAt, Optional<SellerId> seller) {
    /**
     * Checks that it does not end before it begins.
     *
     * @param stage where
     * @param enteredAt since when
     * @param leftAt until when; empty while the lead is there
     * @param seller who owned it: the first whom its events name, or else whom the lead names; empty if neither does
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Visit {
        requireNonNull(stage, "stage");
        requireNonNull(enteredAt, "enteredAt");
        requireNonNull(leftAt, "leftAt");
        requireNonNull(seller, "seller");
        checkArgument(
                leftAt.isEmpty() || !leftAt.get().isBefore(enteredAt),
                "leftAt must not be before enteredAt %s, was %s",
                enteredAt,
                leftAt.orElse(enteredAt));
    }

    /**
     * Returns how long it lasted.
     *
     * @return the time; empty while the lead is there, since nobody knows yet
     */
    public Optional<Duration> duration() {
        return leftAt.map(end -> Duration.between(enteredAt, end));
    }
}
