package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * How the end of one term is seen differently in two calendars. It can be the end of more than one term of an asset: of
 * one that was renewed early, and of that by which it was.
 *
 * @param asset what runs out
 * @param due when
 * @param before as in the earlier calendar; none if it was not there
 * @param now as in the later one; none if it is not there
 */
public record CalendarChange(
        AssetId asset, LocalDate due, ImmutableList<CalendarEntry> before, ImmutableList<CalendarEntry> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param asset what runs out
     * @param due when
     * @param before as in the earlier calendar
     * @param now as in the later one
     * @throws IllegalArgumentException if it is in none
     */
    public CalendarChange {
        requireNonNull(asset, "asset");
        requireNonNull(due, "due");
        checkArgument(
                !before.isEmpty() || !now.isEmpty(), "before or now must not be empty, both were (asset %s)", asset);
    }
}
