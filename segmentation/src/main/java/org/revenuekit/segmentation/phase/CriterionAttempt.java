package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/**
 * That an account met a criterion in a phase for the first time, and what became of it.
 *
 * @param account which account
 * @param criterion which criterion
 * @param phase in which phase the account was for certain on the day before
 * @param metOn the first day on which the criterion was met by an account that was in the phase on the day before
 * @param outcome whether the account came to a higher phase in time
 */
public record CriterionAttempt(
        AccountId account, CriterionId criterion, RelationshipPhase phase, LocalDate metOn, Outcome outcome) {
    /** What became of it. */
    public enum Outcome {
        /** It came to a higher phase in time. */
        PROMOTED,
        /** It did not, and the time is over. */
        NOT_PROMOTED,
        /**
         * The time is not over. So it is of those promoted already, too: else the quick ones would count before the
         * slow ones can.
         */
        OPEN
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionAttempt that
                && account.equals(that.account)
                && criterion.equals(that.criterion)
                && phase.equals(that.phase)
                && metOn.equals(that.metOn)
                && outcome == that.outcome;
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, criterion, phase, metOn, outcome.name()); // an enum's own differs between launches
    }
}
