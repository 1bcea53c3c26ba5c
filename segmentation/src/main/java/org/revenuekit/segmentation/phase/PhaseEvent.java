package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;

/**
 * That an account came into another phase on a day, and why.
 *
 * @param account which account
 * @param date the first day in the new phase
 * @param from its certain phase on the day before
 * @param to its certain phase on the day, never of the same level
 * @param steps how it came there: by what {@link PhaseCause#EXPIRED expired} by that day, then by what
 *     {@link PhaseCause#NEW_EVIDENCE took place} on it; each begins where the one before ends, one or two
 */
public record PhaseEvent(
        AccountId account,
        LocalDate date,
        RelationshipPhase from,
        RelationshipPhase to,
        ImmutableList<PhaseMove.Step> steps) {
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
