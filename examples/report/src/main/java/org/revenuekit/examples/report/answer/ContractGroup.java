package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.lifetime.Estimate;
import org.revenuekit.lifetime.RetentionFit;

/**
 * How long customers under contract of one group stay.
 *
 * @param name what the group is called; empty for all, and for those of no group
 * @param fit the model, fitted to them alone
 * @param contribution the profit of one of them in a period; refused if it cannot be told
 */
public record ContractGroup(Optional<String> name, RetentionFit fit, Estimate<MoneyRatio> contribution) {
    /** Checks that nothing is null. */
    public ContractGroup {
        requireNonNull(name, "name");
        requireNonNull(fit, "fit");
        requireNonNull(contribution, "contribution");
    }
}
