package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.examples.report.mapping.RevenueDefinitions;
import org.revenuekit.funnel.retention.CohortAnalysis;
import org.revenuekit.funnel.retention.CohortMatrix;
import org.revenuekit.funnel.retention.ExistingPolicy;
import org.revenuekit.funnel.retention.ExistingShare;
import org.revenuekit.funnel.retention.ExistingShareAnalysis;
import org.revenuekit.funnel.retention.KeyRetention;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.RetentionAnalysis;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.SurvivalAnalysis;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * What is kept of recurring revenue, over the twelve months up to the date, and for how long customers stay.
 *
 * @param accounts what accounts kept
 * @param families what families kept, as they are today, so that who moves inside of one is no churn
 * @param movedInside accounts that no longer pay, of families that do
 * @param groups what groups of customers kept, if they are told apart by anything
 * @param cohorts how customers who came at one time are kept
 * @param survival for how long customers stay
 * @param existing which part of recurring revenue existing customers pay
 * @param existingFamilies which part existing families pay
 * @param existingOrders which part of what was won existing families ordered; empty if there are no orders
 */
public record RetentionAnswers(
        Retention<AccountId> accounts,
        Retention<AccountId> families,
        ImmutableList<AccountId> movedInside,
        Optional<RevenueGroups> groups,
        CohortMatrix<AccountId> cohorts,
        Survival<AccountId> survival,
        ExistingShare<AccountId> existing,
        ExistingShare<AccountId> existingFamilies,
        Optional<ExistingShare<AccountId>> existingOrders) {
    private static final int YEAR = 12;

    /** Checks that nothing is null. */
    public RetentionAnswers {
        requireNonNull(accounts, "accounts");
        requireNonNull(families, "families");
        requireNonNull(movedInside, "movedInside");
        requireNonNull(groups, "groups");
        requireNonNull(cohorts, "cohorts");
        requireNonNull(survival, "survival");
        requireNonNull(existing, "existing");
        requireNonNull(existingFamilies, "existingFamilies");
        requireNonNull(existingOrders, "existingOrders");
    }

    static RetentionAnswers of(
            RecurringRevenue<AccountId> revenue,
            ImmutableList<AssetPeriod> periods,
            DataSet data,
            RevenueDefinitions definitions,
            Hierarchy hierarchy) {
        AsOf asOf = revenue.asOf();
        LocalDate end = asOf.date();
        LocalDate start = end.minusMonths(YEAR);
        RetentionAnalysis analysis = RetentionAnalysis.of(definitions.retention());
        Grouping<AccountId, AccountId> byFamily = Families.of(hierarchy);
        RecurringRevenue<AccountId> familyRevenue = revenue.by(byFamily);
        Retention<AccountId> accounts = analysis.measure(revenue, start, end);
        Retention<AccountId> families = analysis.measure(familyRevenue, start, end);
        Survival<AccountId> survival = survival(revenue, data, definitions.retention());
        ExistingPolicy existing = ExistingPolicy.standard(revenue.currency());
        YearMonth month = YearMonth.from(end);
        YearMonth first = month.minusMonths(YEAR - 1L);
        return new RetentionAnswers(
                accounts,
                families,
                movedInside(accounts, families, byFamily),
                groups(revenue, accounts, survival, periods, data, definitions),
                CohortAnalysis.of(definitions.retention()).measure(revenue),
                survival,
                ExistingShareAnalysis.of(existing).measure(revenue, first, month),
                ExistingShareAnalysis.of(existing).measure(familyRevenue, first, month),
                Optional.of(data.opportunities())
                        .filter(all -> all.list().stream().anyMatch(one -> one.outcome() == Outcome.WON))
                        .map(orders -> ExistingShareAnalysis.of(existing)
                                .measure(orders, byFamily, Span.of(start.plusDays(1), end.plusDays(1)), asOf)));
    }

    static Survival<AccountId> survival(RecurringRevenue<AccountId> revenue, DataSet data, RetentionPolicy policy) {
        SurvivalAnalysis analysis = SurvivalAnalysis.of(policy);
        return data.tenures(policy.tenureUnit(), revenue.asOf())
                .map(tenures -> analysis.measure(tenures, revenue.asOf()))
                .orElseGet(() -> analysis.measure(revenue));
    }

    private static ImmutableList<AccountId> movedInside(
            Retention<AccountId> accounts, Retention<AccountId> families, Grouping<AccountId, AccountId> byFamily) {
        return accounts.keys().stream()
                .filter(RetentionAnswers::isLost)
                .map(KeyRetention::key)
                .filter(account -> byFamily.keyOf(account)
                        .flatMap(families::of)
                        .filter(family -> !isLost(family))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isLost(KeyRetention<?> key) {
        return key.movement().filter(Movement.CHURN::equals).isPresent();
    }

    private static Optional<RevenueGroups> groups(
            RecurringRevenue<AccountId> revenue,
            Retention<AccountId> accounts,
            Survival<AccountId> survival,
            ImmutableList<AssetPeriod> periods,
            DataSet data,
            RevenueDefinitions definitions) {
        Optional<RevenueBreakdown> known =
                data.segments().isEmpty() ? Optional.empty() : Optional.of(RevenueBreakdown.SEGMENT);
        return definitions.breakdown().or(() -> known).map(by -> {
            if (by != RevenueBreakdown.PRODUCT) {
                return RevenueGroups.of(by, accounts, survival, RevenueGroups.accounts(by, data));
            }
            RecurringRevenue<AssetId> assets = revenue.byAsset();
            return RevenueGroups.of(
                    by,
                    RetentionAnalysis.of(definitions.retention()).measure(assets, accounts.start(), accounts.end()),
                    SurvivalAnalysis.of(definitions.retention()).measure(assets),
                    RevenueGroups.products(periods));
        });
    }

    Findings findings() {
        return existingOrders
                .map(orders -> cohorts.findings().plus(orders.findings()))
                .orElse(cohorts.findings());
    }

    ImmutableSet<DefinitionRef> definitions() {
        return ImmutableSet.of(
                accounts.definition().ref(), existing.definition().ref());
    }
}
