package org.revenuekit.funnel.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That an account belongs to a group, such as a family of companies, until it moves to the next.
 *
 * @param account the id of the account
 * @param group the id of the group; it may be that of an account
 * @param since the first day
 */
public record GroupMembership(String account, String group, LocalDate since) {
    /**
     * Checks that all is there.
     *
     * @param account the id of the account
     * @param group the id of the group
     * @param since the first day
     */
    public GroupMembership {
        requireNonNull(account, "account");
        requireNonNull(group, "group");
        requireNonNull(since, "since");
    }
}
