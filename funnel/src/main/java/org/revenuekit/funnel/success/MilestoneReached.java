package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.revenuekit.core.account.AccountId;

/**
 * A customer reached a milestone (マイルストーン達成). Told more than once, the earliest day counts.
 *
 * @param account the customer's account
 * @param milestone which
 * @param on on which day
 * @param recordedOn when it was put on record
 */
public record MilestoneReached(AccountId account, MilestoneId milestone, LocalDate on, LocalDate recordedOn)
        implements CustomerFact {
    static final Comparator<MilestoneReached> BY_DAY = Comparator.comparing(MilestoneReached::on);

    /**
     * Checks that nothing is null.
     *
     * @param account the customer's account
     * @param milestone which
     * @param on on which day
     * @param recordedOn when it was put on record
     */
    public MilestoneReached {
        requireNonNull(account, "account");
        requireNonNull(milestone, "milestone");
        requireNonNull(on, "on");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns a milestone that was put on record on the day on which it happened.
     *
     * @param account the customer's account
     * @param milestone which
     * @param on on which day
     * @return the fact
     */
    public static MilestoneReached of(AccountId account, MilestoneId milestone, LocalDate on) {
        return new MilestoneReached(account, milestone, on, on);
    }
}
