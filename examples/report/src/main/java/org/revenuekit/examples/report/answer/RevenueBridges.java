package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * How recurring revenue moved in the last months, by who is looked at.
 *
 * @param accounts by account
 * @param families by family as it is today, so that what moves inside of one is neither churn nor new; empty if no
 *     account that ever paid has a parent
 * @param groups by groups of customers, or of assets where they are products; empty if nothing tells them apart
 */
public record RevenueBridges(
        RevenueMoves<AccountId> accounts, Optional<RevenueMoves<AccountId>> families, Optional<Groups> groups) {
    /**
     * Groups of customers.
     *
     * @param by by what they are told apart
     * @param items the groups, ascending, and last those of no group, if there are any
     */
    public record Groups(RevenueBreakdown by, ImmutableList<? extends RevenueMoves<?>> items) {
        /** Checks that nothing is null. */
        public Groups {
            requireNonNull(by, "by");
            requireNonNull(items, "items");
        }
    }

    /** Checks that nothing is null. */
    public RevenueBridges {
        requireNonNull(accounts, "accounts");
        requireNonNull(families, "families");
        requireNonNull(groups, "groups");
    }

    /** Those of so many months, the last one that of the date. */
    static RevenueBridges of(
            RecurringRevenue<AccountId> revenue,
            RevenueFacts facts,
            Optional<RevenueBreakdown> breakdown,
            Hierarchy hierarchy,
            int count) {
        ImmutableList<Movements<AccountId>> months = months(revenue, count);
        return new RevenueBridges(
                RevenueMoves.of(months),
                families(revenue, hierarchy).map(families -> RevenueMoves.of(months(families, count))),
                breakdown.map(by -> new Groups(
                        by,
                        by == RevenueBreakdown.PRODUCT
                                ? RevenueMoves.by(
                                        months(revenue.byAsset(), count), RevenueGroups.products(facts.periods()))
                                : RevenueMoves.by(months, RevenueGroups.accounts(by, facts.data())))));
    }

    private static <K extends Comparable<? super K>> ImmutableList<Movements<K>> months(
            RecurringRevenue<K> revenue, int count) {
        return RevenueMoves.months(revenue, YearMonth.from(revenue.asOf().date()), count);
    }

    private static Optional<RecurringRevenue<AccountId>> families(
            RecurringRevenue<AccountId> revenue, Hierarchy hierarchy) {
        Grouping<AccountId, AccountId> byFamily = Families.of(hierarchy);
        return Optional.of(revenue)
                .filter(all ->
                        all.keys().stream().anyMatch(id -> !byFamily.keyOf(id).equals(Optional.of(id))))
                .map(all -> all.by(byFamily));
    }
}
