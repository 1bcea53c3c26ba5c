package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What became of the facts given: each is used, or set aside with a finding.
 *
 * @param used how many an answer looked at
 * @param setAside how many are in findings instead
 */
public record FactTally(long used, long setAside) {
    static final FactTally NONE = new FactTally(0, 0);

    /**
     * Checks the bounds.
     *
     * @param used how many an answer looked at, 0 or more
     * @param setAside how many are in findings instead, 0 or more
     * @throws IllegalArgumentException if a number is negative
     */
    public FactTally {
        checkArgument(used >= 0 && setAside >= 0, "used and setAside must be >= 0, were %s and %s", used, setAside);
    }

    /**
     * Returns how many were given.
     *
     * @return used + set aside
     */
    public long given() {
        return used + setAside;
    }

    /**
     * Adds others.
     *
     * @param other what became of other facts
     * @return what became of both
     */
    public FactTally plus(FactTally other) {
        requireNonNull(other, "other");
        return new FactTally(Math.addExact(used, other.used), Math.addExact(setAside, other.setAside));
    }
}
