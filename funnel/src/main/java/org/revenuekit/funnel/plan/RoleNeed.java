package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.revenuekit.funnel.process.RoleId;

/**
 * How many people of a role the work of a month needs, beside those that are there.
 *
 * @param role the role
 * @param month the month
 * @param needed how many fully ramped people its entries need, exact
 * @param available how many those known already count for in it, each by its ramp; without the hires of the plan
 */
public record RoleNeed(RoleId role, YearMonth month, Quantity needed, Quantity available) {
    /**
     * Checks that nothing is null.
     *
     * @param role the role
     * @param month the month
     * @param needed how many fully ramped people its entries need
     * @param available how many those known already count for
     */
    public RoleNeed {
        requireNonNull(role, "role");
        requireNonNull(month, "month");
        requireNonNull(needed, "needed");
        requireNonNull(available, "available");
    }

    /**
     * Returns whether the work is more than those known can do.
     *
     * @return true if more are needed than available
     */
    public boolean isShort() {
        return needed.compareTo(available) > 0;
    }
}
