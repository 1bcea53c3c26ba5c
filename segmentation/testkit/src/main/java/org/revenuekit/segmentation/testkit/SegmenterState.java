package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * In which bands an account is on a day: the cell of the grid.
 *
 * @param day the number of the day
 * @param cs the band of the CS axis, 0 for the lowest; empty if nothing was measured
 * @param op the band of the OP axis, 0 for the lowest; empty if nothing was measured
 */
public record SegmenterState(int day, Optional<Integer> cs, Optional<Integer> op) {
    /**
     * Checks that the parts are there.
     *
     * @param day the number of the day
     * @param cs the band of the CS axis
     * @param op the band of the OP axis
     */
    public SegmenterState {
        requireNonNull(cs, "cs");
        requireNonNull(op, "op");
    }

    SegmenterState swapped() {
        return new SegmenterState(day, op, cs);
    }
}
