package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

/**
 * What open cells could be worth together.
 *
 * @param value the sum of the cells that have a number; what has none is never added as 0
 * @param valued how many open cells have a number
 * @param unvalued how many open cells have none, so that there may be more
 */
public record PotentialSum(ValueRange value, long valued, long unvalued) {
    /**
     * Checks that the value is there.
     *
     * @param value the sum of the cells that have a number
     * @param valued how many open cells have a number
     * @param unvalued how many open cells have none
     */
    public PotentialSum {
        requireNonNull(value, "value");
    }

    /**
     * Returns both together.
     *
     * @param other the sum of other cells
     * @return the sum
     */
    public PotentialSum plus(PotentialSum other) {
        requireNonNull(other, "other");
        return new PotentialSum(value.plus(other.value), valued + other.valued, unvalued + other.unvalued);
    }

    /** Returns the value, and how many cells have none if there are such. */
    @Override
    public String toString() {
        return value + (unvalued == 0 ? "" : ", " + unvalued + " of " + (valued + unvalued) + " without a number");
    }
}
