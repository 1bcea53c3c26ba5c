package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * What is expected of the open leads of an age.
 *
 * @param fromDays from how many days in the stage on
 * @param toDays before how many; empty in the oldest band
 * @param part what is expected of them
 */
public record AgeForecast(int fromDays, OptionalInt toDays, ForecastPart part) {
    /**
     * Checks the bounds.
     *
     * @param fromDays from how many days in the stage on, 0 or more
     * @param toDays before how many, more than those; empty in the oldest band
     * @param part what is expected of them
     * @throws IllegalArgumentException if a bound is broken
     */
    public AgeForecast {
        requireNonNull(toDays, "toDays");
        requireNonNull(part, "part");
        checkArgument(fromDays >= 0, "fromDays must be >= 0, was %s", fromDays);
        checkArgument(
                toDays.isEmpty() || toDays.getAsInt() > fromDays,
                "toDays must be > fromDays (%s), was %s",
                fromDays,
                toDays.orElse(0));
    }
}
