package org.revenuekit.core.asset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A renewal, before it is known of which kind it is.
 *
 * @param action by which action
 * @param until the new end
 * @param previousEnd the end before, if there was one
 */
record RenewalStep(AssetAction action, LocalDate until, Optional<LocalDate> previousEnd) {
    /**
     * Says which kind it is.
     *
     * @param endsWithAnother whether another asset of the account had the new end already
     */
    AssetRenewal classified(boolean endsWithAnother) {
        return new AssetRenewal(action, kind(endsWithAnother), previousEnd, until);
    }

    private RenewalKind kind(boolean endsWithAnother) {
        LocalDate from = action.effectiveFrom();
        if (previousEnd.filter(from::isAfter).isPresent()) {
            return RenewalKind.GAP;
        }
        if (previousEnd.filter(action.decidedOn()::isAfter).isPresent()) {
            return RenewalKind.LATE;
        }
        if (endsWithAnother) {
            return RenewalKind.CO_TERM;
        }
        return previousEnd.equals(Optional.of(from)) ? RenewalKind.SEAMLESS : RenewalKind.EARLY;
    }
}
