package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The days of which contracts speak: bounded, so that no term counted on from them leaves the dates there are. */
final class AssetDates {
    private static final int LAST_YEAR = 9_999;

    private AssetDates() {}

    static void check(LocalDate day, String name) {
        int year = requireNonNull(day, name).getYear();
        checkArgument(year >= 1 && year <= LAST_YEAR, "%s must be of the years 1 to 9999, was %s", name, day);
    }
}
