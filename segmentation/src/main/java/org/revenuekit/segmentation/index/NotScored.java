package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an account has no score; which is not a low one.
 *
 * @param reason why
 * @param coverage how much of the index is measured, 0 to 1
 */
public record NotScored(NotScoredReason reason, BigDecimal coverage) implements ScoreOutcome {
    /**
     * Checks that the parts are there.
     *
     * @param reason why
     * @param coverage 0 to 1
     */
    public NotScored {
        requireNonNull(reason, "reason");
        requireNonNull(coverage, "coverage");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotScored that && reason == that.reason && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason.name(), coverage); // an enum's own hash differs from launch to launch
    }

    /** Returns such as {@code BELOW_COVERAGE_FLOOR, coverage 0.2}. */
    @Override
    public String toString() {
        return reason + ", coverage " + coverage.toPlainString();
    }
}
