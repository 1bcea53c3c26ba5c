package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion is met, and the evidence behind it.
 *
 * @param criterion the criterion
 * @param result whether it is met
 * @param reason why
 * @param evidence what shows it and was not denied since; if that is too little, the last denials, too, and what
 *     contradicts them; by day, then day of record, then id
 * @param occasion the same of the occasion on which the question arises; none if it always does
 * @param expiresOn the first day on which it is no longer met if nothing new is seen; empty if it is not met, or never
 *     expires
 */
public record CriterionVerdict(
        Criterion criterion,
        CriterionResult result,
        CriterionReason reason,
        ImmutableList<Evidence> evidence,
        ImmutableList<Evidence> occasion,
        Optional<LocalDate> expiresOn) {
    /**
     * Returns whether it is met.
     *
     * @return true if it is known to be met
     */
    public boolean isMet() {
        return result == CriterionResult.MET;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionVerdict that
                && criterion.equals(that.criterion)
                && result == that.result
                && reason == that.reason
                && evidence.equals(that.evidence)
                && occasion.equals(that.occasion)
                && expiresOn.equals(that.expiresOn);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(criterion, result.name(), reason.name(), evidence, occasion, expiresOn);
    }

    /** Returns such as {@code told-where-to-compromise UNKNOWN (NO_OCCASION)}. */
    @Override
    public String toString() {
        return criterion.id() + " " + result + " (" + reason + ")";
    }
}
