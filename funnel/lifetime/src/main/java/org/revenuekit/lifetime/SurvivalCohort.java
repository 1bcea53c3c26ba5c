package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Customers who started together (コホート), and how many of them were left after each period.
 *
 * @param start the first day of the period in which they started
 * @param survivors how many there were at the start, then how many after 1 period, after 2, ...: 1 to
 *     {@link RetentionModel#MAX_AGE} + 1 numbers, at most 1e9, none negative, none above the one before it; customers
 *     who come back are a movement of revenue, not survivors
 */
public record SurvivalCohort(LocalDate start, ImmutableList<Long> survivors) {
    private static final long MOST_SURVIVORS = 1_000_000_000L;

    /**
     * Checks the bounds.
     *
     * @param start the first day of the period in which they started
     * @param survivors how many were left after each period, from the start on
     * @throws IllegalArgumentException if a bound is broken
     */
    public SurvivalCohort {
        requireNonNull(start, "start");
        requireNonNull(survivors, "survivors");
        checkArgument(
                !survivors.isEmpty() && survivors.size() <= RetentionModel.MAX_AGE + 1,
                "survivors must be 1 to %s numbers, were %s (cohort %s)",
                RetentionModel.MAX_AGE + 1,
                survivors.size(),
                start);
        checkArgument(
                survivors.get(0) <= MOST_SURVIVORS,
                "survivors must be <= %s, were %s (cohort %s)",
                MOST_SURVIVORS,
                survivors.get(0),
                start);
        for (int age = 1; age < survivors.size(); age++) {
            checkArgument(
                    survivors.get(age) <= survivors.get(age - 1),
                    "survivors must not rise, were %s after %s (cohort %s)",
                    survivors.get(age),
                    survivors.get(age - 1),
                    start);
        }
        long last = survivors.get(survivors.size() - 1);
        checkArgument(last >= 0, "survivors must be >= 0, were %s (cohort %s)", last, start);
    }

    /**
     * Returns a cohort.
     *
     * @param start the first day of the period in which they started
     * @param survivors how many were left after each period, from the start on
     * @return the cohort
     * @throws IllegalArgumentException if a bound is broken
     */
    public static SurvivalCohort of(LocalDate start, Iterable<Long> survivors) {
        return new SurvivalCohort(start, ImmutableList.copyOf(requireNonNull(survivors, "survivors")));
    }

    /**
     * Returns how many started.
     *
     * @return 0 or more
     */
    public long size() {
        return survivors.get(0);
    }

    /**
     * Returns for how many periods it was seen.
     *
     * @return 0 or more
     */
    public long age() {
        return survivors.size() - 1L;
    }
}
