package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scores of an account on a day.
 *
 * @param day the number of the day
 * @param cs its score on the CS axis, 0 to 100 with two decimals; empty if nothing was measured
 * @param op its score on the OP axis, 0 to 100 with two decimals; empty if nothing was measured
 */
public record SegmenterRow(int day, Optional<BigDecimal> cs, Optional<BigDecimal> op) {
    /**
     * Checks that the parts are there.
     *
     * @param day the number of the day
     * @param cs its score on the CS axis
     * @param op its score on the OP axis
     */
    public SegmenterRow {
        requireNonNull(cs, "cs");
        requireNonNull(op, "op");
    }

    SegmenterRow on(int otherDay) {
        return new SegmenterRow(otherDay, cs, op);
    }

    SegmenterRow swapped() {
        return new SegmenterRow(day, op, cs);
    }
}
