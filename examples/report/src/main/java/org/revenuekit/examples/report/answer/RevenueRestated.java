package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.KeyRevision;

/**
 * Recurring revenue of a day as it was known then and as it is known now.
 *
 * @param day the day
 * @param before as it was known on that day
 * @param after as it is known now
 * @param accounts whose revenue differs, and by which assets
 */
public record RevenueRestated(
        LocalDate day, MonthlyAmount before, MonthlyAmount after, ImmutableList<KeyRevision<AccountId>> accounts) {
    /** Checks that nothing is null. */
    public RevenueRestated {
        requireNonNull(day, "day");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(accounts, "accounts");
    }
}
