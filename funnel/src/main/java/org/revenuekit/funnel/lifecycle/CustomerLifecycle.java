package org.revenuekit.funnel.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Timeline;
import org.revenuekit.funnel.journey.Lead;

/**
 * The lifecycle of one account (カスタマーライフサイクル), from the first that is known of it to the day asked about.
 *
 * @param account whose
 * @param history its stage on each of these days
 * @param events what happened, by day, then by kind; the same on one day is there once
 * @param lead the lead that brought it, by the policy, if one did
 */
public record CustomerLifecycle(
        AccountId account, Timeline<CustomerStage> history, ImmutableList<CustomerEvent> events, Optional<Lead> lead) {
    /**
     * Checks that nothing is null.
     *
     * @param account whose
     * @param history its stage on each of these days
     * @param events what happened
     * @param lead the lead that brought it
     */
    public CustomerLifecycle {
        requireNonNull(account, "account");
        requireNonNull(history, "history");
        requireNonNull(events, "events");
        requireNonNull(lead, "lead");
    }

    /**
     * Returns in which stage the account is on the day asked about.
     *
     * @return the last stage of its history
     */
    public CustomerStage stage() {
        return last().state();
    }

    /**
     * Returns since when it is in its stage.
     *
     * @return the first day of the stage
     */
    public LocalDate since() {
        return last().span().from().orElseThrow();
    }

    private Timeline.Period<CustomerStage> last() {
        return history.periods().get(history.periods().size() - 1);
    }

    /**
     * Returns when something happened for the first time.
     *
     * @param kind what
     * @return the day; empty if it has not happened; O(events)
     */
    public Optional<LocalDate> first(CustomerEventKind kind) {
        return next(requireNonNull(kind, "kind"), LocalDate.MIN);
    }

    /** When it happened next, that day included. */
    Optional<LocalDate> next(CustomerEventKind kind, LocalDate day) {
        for (CustomerEvent event : events) {
            if (event.kind() == kind && !event.on().isBefore(day)) {
                return Optional.of(event.on());
            }
        }
        return Optional.empty();
    }
}
