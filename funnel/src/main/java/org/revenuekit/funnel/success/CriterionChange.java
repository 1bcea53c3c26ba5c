package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;

/**
 * How a customer stands with one criterion, then and now.
 *
 * @param account the customer's account
 * @param criterion which
 * @param before as in the earlier answer; empty if it was no customer, or the criterion did not apply to it
 * @param now as in the later answer; empty if it is no customer any more, or the criterion does not apply to it
 */
public record CriterionChange(
        AccountId account, CriterionId criterion, Optional<CriterionResult> before, Optional<CriterionResult> now) {
    /**
     * Checks that it is of one of them.
     *
     * @param account the customer's account
     * @param criterion which
     * @param before as in the earlier answer
     * @param now as in the later answer
     * @throws IllegalArgumentException if it is of none
     */
    public CriterionChange {
        requireNonNull(account, "account");
        requireNonNull(criterion, "criterion");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        checkArgument(
                before.isPresent() || now.isPresent(),
                "before or now must be present, were empty (criterion %s, account %s)",
                criterion,
                Text.shown(account.value()));
    }
}
