package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.LifetimeDefinitions;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.SurvivalAnalysis;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.lifetime.Estimate;
import org.revenuekit.lifetime.Refusal;
import org.revenuekit.lifetime.RetentionFitting;

/**
 * How long customers under contract stay, by a model fitted to all of them, and by one fitted to each group alone.
 *
 * @param <K> by what revenue is told
 */
final class ContractLifetimes<K extends Comparable<? super K>> {
    private final RecurringRevenue<K> revenue;
    private final Survival<K> survival;
    private final LifetimeDefinitions definitions;

    private ContractLifetimes(RecurringRevenue<K> revenue, Survival<K> survival, LifetimeDefinitions definitions) {
        this.revenue = revenue;
        this.survival = survival;
        this.definitions = definitions;
    }

    /** The profit of a period is that of the formula, of the same customers. */
    static LifetimeAnswers.Contracts of(
            RevenueFacts facts,
            RecurringAnswers recurring,
            LifetimeAnswers.Simple simple,
            LifetimeDefinitions definitions,
            RetentionPolicy retention) {
        DataSet data = facts.data();
        RecurringRevenue<AccountId> revenue = recurring.revenue();
        RetentionPolicy policy =
                retention.toBuilder().tenureUnit(TenureUnit.MONTH).build();
        ContractLifetimes<AccountId> accounts =
                new ContractLifetimes<>(revenue, RetentionAnswers.survival(revenue, data, policy), definitions);
        return new LifetimeAnswers.Contracts(
                definitions.period(),
                accounts.group(Optional.empty(), accounts.keys(), Optional.of(simple.all())),
                recurring
                        .retention()
                        .groups()
                        .map(RevenueGroups::by)
                        .map(by -> by == RevenueBreakdown.PRODUCT
                                ? assets(revenue.byAsset(), policy, definitions)
                                        .by(RevenueGroups.products(facts.periods()), simple.groups())
                                : accounts.by(RevenueGroups.accounts(by, data), simple.groups()))
                        .orElse(ImmutableList.of()));
    }

    private static ContractLifetimes<AssetId> assets(
            RecurringRevenue<AssetId> revenue, RetentionPolicy policy, LifetimeDefinitions definitions) {
        return new ContractLifetimes<>(revenue, SurvivalAnalysis.of(policy).measure(revenue), definitions);
    }

    /** Who pays, and of whom it is known how long. */
    private ImmutableList<K> keys() {
        return revenue.keys().stream().filter(survival.tenures()::containsKey).collect(ImmutableList.toImmutableList());
    }

    /** The groups, ascending, and last those of no group, if there are any. */
    private ImmutableList<ContractGroup> by(Grouping<K, String> grouping, ImmutableList<LifetimeGroup> simple) {
        Map<String, List<K>> named = new TreeMap<>();
        List<K> unnamed = new ArrayList<>();
        for (K key : keys()) {
            grouping.keyOf(key)
                    .map(name -> named.computeIfAbsent(name, first -> new ArrayList<>()))
                    .orElse(unnamed)
                    .add(key);
        }
        ImmutableList.Builder<ContractGroup> groups = ImmutableList.builder();
        named.forEach((name, keys) -> groups.add(group(Optional.of(name), ImmutableList.copyOf(keys), simple)));
        return unnamed.isEmpty()
                ? groups.build()
                : groups.add(group(Optional.empty(), ImmutableList.copyOf(unnamed), simple))
                        .build();
    }

    private ContractGroup group(Optional<String> name, ImmutableList<K> keys, ImmutableList<LifetimeGroup> simple) {
        return group(
                name,
                keys,
                simple.stream().filter(group -> group.name().equals(name)).findFirst());
    }

    private ContractGroup group(Optional<String> name, ImmutableList<K> keys, Optional<LifetimeGroup> simple) {
        return new ContractGroup(
                name,
                RetentionFitting.of(definitions.contracts())
                        .fit(ContractCohorts.of(revenue, survival, keys, definitions.period()), revenue.asOf()),
                simple.map(formula -> formula.value().contribution().map(this::ofPeriod))
                        .orElse(Estimate.refused(Refusal.REVENUE_UNDEFINED)));
    }

    private MoneyRatio ofPeriod(MoneyRatio monthly) {
        Ratio amount = monthly.amount();
        BigDecimal months = BigDecimal.valueOf(definitions.period().months());
        return new MoneyRatio(monthly.currency(), Ratio.of(amount.numerator().multiply(months), amount.denominator()));
    }
}
