package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.revenuekit.funnel.process.RoleId;

/**
 * How many people of a role there are (人員), or are to come for certain.
 *
 * @param role their role
 * @param people how many, 0 to {@link #MAX_PEOPLE}
 * @param hired in which month they began, or will; empty if they are fully ramped for long
 */
public record Headcount(RoleId role, int people, Optional<YearMonth> hired) {
    /** The most people of one headcount. */
    public static final int MAX_PEOPLE = 1_000_000;

    /**
     * Checks the bounds.
     *
     * @param role their role
     * @param people how many
     * @param hired in which month they began, or will
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public Headcount {
        requireNonNull(role, "role");
        requireNonNull(hired, "hired");
        checkArgument(
                people >= 0 && people <= MAX_PEOPLE,
                "people must be 0 to %s, were %s (role %s)",
                MAX_PEOPLE,
                people,
                role);
    }

    /**
     * Returns fully ramped people.
     *
     * @param role their role
     * @param people how many
     * @return the headcount
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public static Headcount of(RoleId role, int people) {
        return new Headcount(role, people, Optional.empty());
    }

    /**
     * Returns people that began, or will begin, in a month.
     *
     * @param role their role
     * @param people how many
     * @param hired the month
     * @return the headcount
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public static Headcount hired(RoleId role, int people, YearMonth hired) {
        return new Headcount(role, people, Optional.of(hired));
    }
}
