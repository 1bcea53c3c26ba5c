package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.time.Span;

/**
 * What is left of one cohort month after month.
 *
 * @param days in which its customers first paid
 * @param cells after 0 months, 1 month and so on, as far as the time is over for all of them
 */
public record CohortRow(Span days, ImmutableList<CohortCell> cells) {
    /**
     * Checks that nothing is null.
     *
     * @param days in which its customers first paid
     * @param cells after 0 months, 1 month and so on
     */
    public CohortRow {
        requireNonNull(days, "days");
        requireNonNull(cells, "cells");
    }

    /**
     * Returns what is left after some months.
     *
     * @param months after how many, 0 or more
     * @return the cell; empty if it is too early to tell, or beyond what the policy follows
     * @throws IllegalArgumentException if the number is negative
     */
    public Optional<CohortCell> after(long months) {
        checkArgument(months >= 0, "months must be >= 0, was %s", months);
        return months < cells.size() ? Optional.of(cells.get((int) months)) : Optional.empty();
    }
}
