package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.statistics.Agreement;

/**
 * Whether raters judge a criterion the same.
 *
 * @param criterion the criterion, with its question
 * @param standing whether they do
 * @param items how many accounts at least two judged
 * @param raters how many raters judged these
 * @param agreement how far they agree, beyond chance, too: Cohen's kappa of two raters, Fleiss' of more; empty if there
 *     are no items
 * @param disagreements the accounts on which they are apart, by id
 */
public record CriterionAgreement(
        Criterion criterion,
        Standing standing,
        int items,
        int raters,
        Optional<Agreement> agreement,
        ImmutableList<RatedAccount> disagreements) {
    /** Whether raters agree. */
    public enum Standing {
        /** Too few accounts were judged by at least two to tell. */
        TOO_FEW_ITEMS,
        /** All answers to all accounts are the same: nothing could differ, so that nothing is shown. */
        NO_VARIATION,
        /** They agree less than the policy asks for: make the question more concrete. */
        BELOW_FLOOR,
        /** They agree enough. */
        OBJECTIVE
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionAgreement that
                && criterion.equals(that.criterion)
                && standing == that.standing
                && items == that.items
                && raters == that.raters
                && agreement.equals(that.agreement)
                && disagreements.equals(that.disagreements);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(criterion, standing.name(), items, raters, agreement, disagreements);
    }

    /** Returns such as {@code told-where-to-compromise BELOW_FLOOR (12 accounts, 3 raters, 4 apart)}. */
    @Override
    public String toString() {
        return criterion.id() + " " + standing + " (" + items + " accounts, " + raters + " raters, "
                + disagreements.size() + " apart)";
    }
}
