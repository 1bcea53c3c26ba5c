package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;

/**
 * What customers whom one channel brought pay again and again.
 *
 * @param amount what they pay a month on the date
 * @param retention what of it was kept; empty if none of them paid at either end of the period
 * @param survival for how long they stay
 */
public record ChannelRevenue(
        MonthlyAmount amount, Optional<Retention<AccountId>> retention, Survival<AccountId> survival) {
    /** Checks that nothing is null. */
    public ChannelRevenue {
        requireNonNull(amount, "amount");
        requireNonNull(retention, "retention");
        requireNonNull(survival, "survival");
    }
}
