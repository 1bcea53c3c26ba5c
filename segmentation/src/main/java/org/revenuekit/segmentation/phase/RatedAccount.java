package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Objects;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/**
 * What raters say of one criterion of an account.
 *
 * @param account which account
 * @param answers who said what, by rater
 */
public record RatedAccount(AccountId account, ImmutableSortedMap<SellerId, CriterionResult> answers) {
    /**
     * Returns whether the raters are apart.
     *
     * @return true if there are two different answers
     */
    public boolean isDisputed() {
        return answers.values().stream().distinct().count() > 1;
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(
                account,
                answers.keySet().asList(),
                answers.values().stream().map(CriterionResult::name).collect(toImmutableList()));
    }
}
