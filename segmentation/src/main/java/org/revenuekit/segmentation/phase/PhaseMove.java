package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/**
 * That an account is for certain in another phase, and why.
 *
 * @param account which account
 * @param from its phase then
 * @param to its phase now, never of the same level
 * @param steps how it came there: each begins where the one before ends, at least one
 * @param criteria which criteria changed, and why
 */
public record PhaseMove(
        AccountId account,
        RelationshipPhase from,
        RelationshipPhase to,
        ImmutableList<Step> steps,
        ImmutableList<CriterionChange> criteria) {
    /**
     * A step from one phase to another.
     *
     * @param cause what made it
     * @param from the phase before
     * @param to the phase after, never the same
     */
    public record Step(PhaseCause cause, RelationshipPhase from, RelationshipPhase to) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that && cause == that.cause && from.equals(that.from) && to.equals(that.to);
        }

        @Override
        public int hashCode() {
            return Objects.hash(cause.name(), from, to); // an enum's own hash differs from launch to launch
        }

        /** Returns such as {@code NEW_EVIDENCE: 2 TRUST -> 3 PROPOSITION}. */
        @Override
        public String toString() {
            return cause + ": " + from + " -> " + to;
        }
    }

    /**
     * Returns how far it went.
     *
     * @return the levels up, below 0 for down; beyond 1 and -1 phases were skipped
     */
    public int levels() {
        return to.level() - from.level();
    }

    /**
     * Returns whether it rose.
     *
     * @return true if the phase is a higher one
     */
    public boolean isPromotion() {
        return levels() > 0;
    }
}
