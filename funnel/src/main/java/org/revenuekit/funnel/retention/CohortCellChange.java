package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.time.Span;

/**
 * How one cell is seen differently in two answers.
 *
 * @param days in which the customers of its cohort first paid
 * @param months after how many
 * @param before in the earlier answer; empty if it was too early to tell, or there was no such cohort
 * @param now in the later answer; empty if it is too early to tell, or there is no such cohort
 */
public record CohortCellChange(Span days, long months, Optional<CohortCell> before, Optional<CohortCell> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param days in which the customers of its cohort first paid
     * @param months after how many
     * @param before in the earlier answer
     * @param now in the later answer
     * @throws IllegalArgumentException if it is in none
     */
    public CohortCellChange {
        requireNonNull(days, "days");
        checkArgument(
                before.isPresent() || now.isPresent(),
                "before or now must be present, were empty (%s after %s months)",
                days,
                months);
    }
}
