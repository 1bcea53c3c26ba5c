package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;

/**
 * That a criterion is met and will not be if nothing new is seen.
 *
 * @param account of which account
 * @param criterion which criterion
 * @param expiresOn the first day on which it is no longer met
 * @param phase in which phase the account is now, for certain
 * @param phaseThen in which it will be on that day, for certain
 */
public record ExpiringCriterion(
        AccountId account,
        CriterionId criterion,
        LocalDate expiresOn,
        RelationshipPhase phase,
        RelationshipPhase phaseThen) {
    /**
     * Returns whether the account falls.
     *
     * @return true if the phase on that day is a lower one
     */
    public boolean isDemotion() {
        return phaseThen.compareTo(phase) < 0;
    }
}
