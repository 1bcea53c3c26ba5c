package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How many open leads are of an age.
 *
 * @param fromDays from how many days on
 * @param toDays before how many; empty in the oldest band
 * @param count how many leads
 */
public record AgeBand(int fromDays, OptionalInt toDays, long count) {
    /**
     * Checks the bounds.
     *
     * @param fromDays from how many days on, 0 or more
     * @param toDays before how many, more than those; empty in the oldest band
     * @param count how many leads, 0 or more
     * @throws IllegalArgumentException if a bound is broken
     */
    public AgeBand {
        requireNonNull(toDays, "toDays");
        checkArgument(fromDays >= 0, "fromDays must be >= 0, was %s", fromDays);
        checkArgument(
                toDays.isEmpty() || toDays.getAsInt() > fromDays,
                "toDays must be > fromDays (%s), was %s",
                fromDays,
                toDays.orElse(0));
        checkArgument(count >= 0, "count must be >= 0, was %s", count);
    }
}
