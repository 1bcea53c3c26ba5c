package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/**
 * What one person says of a criterion of an account, asked without hearing the others.
 *
 * @param rater who says it
 * @param account of which account
 * @param criterion of which criterion
 * @param result what; {@link CriterionResult#UNKNOWN} for "I cannot tell", which is an answer like the others
 */
public record RaterAnswer(SellerId rater, AccountId account, CriterionId criterion, CriterionResult result) {
    /**
     * Checks that all parts are there.
     *
     * @param rater who says it
     * @param account of which account
     * @param criterion of which criterion
     * @param result what
     */
    public RaterAnswer {
        requireNonNull(rater, "rater");
        requireNonNull(account, "account");
        requireNonNull(criterion, "criterion");
        requireNonNull(result, "result");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RaterAnswer that
                && rater.equals(that.rater)
                && account.equals(that.account)
                && criterion.equals(that.criterion)
                && result == that.result;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rater, account, criterion, result.name()); // an enum's own hash differs between launches
    }
}
