package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * What a classifier of movements is given: who paid what and when, who is in which group, and for which months it is
 * asked.
 *
 * @param periods in any order; those of one asset do not overlap, but one may be given more than once
 * @param memberships in any order; none for an account that is in no group
 * @param first the first month
 * @param last the last month
 */
public record RevenueMovementCase(
        ImmutableList<PaidPeriod> periods,
        ImmutableList<GroupMembership> memberships,
        YearMonth first,
        YearMonth last) {
    /**
     * Checks that each asset has one price a day, and each account one group.
     *
     * @param periods who paid what and when
     * @param memberships who is in which group
     * @param first the first month
     * @param last the last month
     * @throws IllegalArgumentException if two different periods of an asset overlap, an account comes to two groups on
     *     one day, or the last month is before the first
     */
    public RevenueMovementCase {
        requireNonNull(periods, "periods");
        requireNonNull(memberships, "memberships");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(!last.isBefore(first), "last must not be before first, was %s to %s", first, last);
        checkApart(periods);
        checkApart(memberships);
    }

    private static void checkApart(ImmutableList<PaidPeriod> periods) {
        Map<String, PaidPeriod> before = new HashMap<>();
        Stream<PaidPeriod> sorted = periods.stream().distinct().sorted(Comparator.comparing(PaidPeriod::from));
        for (PaidPeriod period : Lists.newArrayList(sorted.iterator())) {
            PaidPeriod other = before.put(period.asset(), period);
            checkArgument(
                    other == null || !other.isPaidOn(period.from()),
                    "periods of one asset must not overlap, were %s and %s",
                    other,
                    period);
        }
    }

    private static void checkApart(Iterable<GroupMembership> memberships) {
        Set<Object> seen = new HashSet<>();
        for (GroupMembership one : memberships) {
            checkArgument(
                    seen.add(List.of(one.account(), one.since())),
                    "an account must come to one group a day, was %s twice",
                    one);
        }
    }

    /**
     * Returns who pays.
     *
     * @return the ids of the accounts, each once
     */
    public ImmutableSet<String> accounts() {
        return periods.stream().map(PaidPeriod::account).collect(toImmutableSet());
    }

    /**
     * Returns in what they pay.
     *
     * @return the currencies, each once
     */
    public ImmutableSet<CurrencyUnit> currencies() {
        return periods.stream().map(period -> period.price().getCurrencyUnit()).collect(toImmutableSet());
    }

    /**
     * Returns under which key an account is counted, in all months.
     *
     * @param account its id
     * @return the last of its groups; its own id if it was in none
     */
    public String keyOf(String account) {
        requireNonNull(account, "account");
        return memberships.stream()
                .filter(one -> one.account().equals(account))
                .max(Comparator.comparing(GroupMembership::since))
                .map(GroupMembership::group)
                .orElse(account);
    }

    /**
     * Returns who is asked about.
     *
     * @return the keys of all accounts that pay, each once
     */
    public ImmutableSet<String> keys() {
        return accounts().stream().map(this::keyOf).collect(toImmutableSet());
    }

    /**
     * Returns the months asked for.
     *
     * @return from the first to the last
     */
    public ImmutableList<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .collect(toImmutableList());
    }

    /** The same groups and months with other periods. */
    RevenueMovementCase with(Iterable<PaidPeriod> others) {
        return new RevenueMovementCase(ImmutableList.copyOf(others), memberships, first, last);
    }

    /** The same periods and months with other groups. */
    RevenueMovementCase grouped(Iterable<GroupMembership> others) {
        return new RevenueMovementCase(periods, ImmutableList.copyOf(others), first, last);
    }

    /** The same periods and groups, asked for other months. */
    RevenueMovementCase during(YearMonth newFirst, YearMonth newLast) {
        return new RevenueMovementCase(periods, memberships, newFirst, newLast);
    }
}
