package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.revenuekit.funnel.process.RoleId;

/**
 * People of a role who are to begin in one month (採用).
 *
 * @param role the role
 * @param people how many, 1 or more
 * @param start the last month in which they can begin
 * @param fullFrom the month in which they must do all: the first that is short without them
 * @param isTooLate whether the month to begin has begun before the plan is made
 */
public record Hire(RoleId role, long people, YearMonth start, YearMonth fullFrom, boolean isTooLate) {
    /**
     * Checks the bounds.
     *
     * @param role the role
     * @param people how many, 1 or more
     * @param start the last month in which they can begin
     * @param fullFrom the month in which they must do all, not before the start
     * @param isTooLate whether the month to begin has begun before the plan is made
     * @throws IllegalArgumentException if a bound is broken
     */
    public Hire {
        requireNonNull(role, "role");
        requireNonNull(start, "start");
        requireNonNull(fullFrom, "fullFrom");
        checkArgument(people >= 1, "people must be >= 1, were %s", people);
        checkArgument(!fullFrom.isBefore(start), "fullFrom must not be before start, were %s and %s", fullFrom, start);
    }
}
