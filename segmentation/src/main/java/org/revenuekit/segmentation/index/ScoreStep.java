package org.revenuekit.segmentation.index;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cause of a change.
 *
 * @param kind the cause
 * @param before the outcome without it
 * @param after the outcome with it
 */
public record ScoreStep(StepKind kind, ScoreOutcome before, ScoreOutcome after) {
    /**
     * Checks that the parts are there.
     *
     * @param kind the cause
     * @param before the outcome without it
     * @param after the outcome with it
     */
    public ScoreStep {
        requireNonNull(kind, "kind");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns by how much the score moved.
     *
     * @return points, exactly; empty if there is no score before or after
     */
    public Optional<BigDecimal> difference() {
        return before.score().flatMap(from -> after.score().map(to -> to.point().subtract(from.point())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreStep that
                && kind == that.kind
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), before, after); // an enum's own hash differs from launch to launch
    }
}
