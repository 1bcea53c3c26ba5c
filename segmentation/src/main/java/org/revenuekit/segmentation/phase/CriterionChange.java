package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a criterion changed, and why.
 *
 * @param criterion which criterion
 * @param from its result then; not known if the model then did not ask
 * @param to its result now; not known if the model now does not ask
 * @param steps how it came there: each begins where the one before ends. At least one; several may lead back
 */
public record CriterionChange(
        CriterionId criterion, CriterionResult from, CriterionResult to, ImmutableList<Step> steps) {
    /**
     * A step from one result to another.
     *
     * @param cause what made it
     * @param from the result before
     * @param to the result after, never the same
     */
    public record Step(PhaseCause cause, CriterionResult from, CriterionResult to) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that && cause == that.cause && from == that.from && to == that.to;
        }

        @Override
        public int hashCode() {
            return Objects.hash(cause.name(), from.name(), to.name()); // an enum's own differs from launch to launch
        }

        /** Returns such as {@code EXPIRED: MET -> UNKNOWN}. */
        @Override
        public String toString() {
            return cause + ": " + from + " -> " + to;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionChange that
                && criterion.equals(that.criterion)
                && from == that.from
                && to == that.to
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                criterion, from.name(), to.name(), steps); // an enum's own hash differs from launch to launch
    }
}
