package org.revenuekit.examples.report.answer;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.LifetimeDefinitions;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.SurvivalAnalysis;
import org.revenuekit.funnel.retention.Tenure;
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
    private final ImmutableSortedSet<K> payers;
    private final Survival<K> survival;
    private final LifetimeDefinitions definitions;

    private ContractLifetimes(RecurringRevenue<K> revenue, Survival<K> survival, LifetimeDefinitions definitions) {
        this.revenue = revenue;
        this.payers = ImmutableSortedSet.copyOf(revenue.keys());
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
                accounts.group(Optional.empty(), accounts.survival, Optional.of(simple.all())),
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

    /** The groups of which anybody ever paid, ascending, and last those of no group. */
    private ImmutableList<ContractGroup> by(Grouping<K, String> grouping, ImmutableList<LifetimeGroup> simple) {
        ImmutableSortedMap<Optional<String>, LifetimeGroup> formulas = simple.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparators.emptiesLast(Comparator.<String>naturalOrder()),
                        LifetimeGroup::name,
                        formula -> formula));
        Grouped<String, Survival<K>> parts = survival.by(grouping);
        ImmutableList.Builder<ContractGroup> groups = ImmutableList.builder();
        BiConsumer<Optional<String>, Survival<K>> add = (name, part) -> {
            if (!stays(part).isEmpty()) {
                groups.add(group(name, part, Optional.ofNullable(formulas.get(name))));
            }
        };
        parts.groups().forEach((name, part) -> add.accept(Optional.of(name), part));
        add.accept(Optional.empty(), parts.ungrouped());
        return groups.build();
    }

    /** For how long whoever pays has stayed. */
    private Map<K, Tenure> stays(Survival<K> part) {
        return Maps.filterKeys(part.tenures(), payers::contains);
    }

    private ContractGroup group(Optional<String> name, Survival<K> part, Optional<LifetimeGroup> formula) {
        return new ContractGroup(
                name,
                RetentionFitting.of(definitions.contracts())
                        .fit(ContractCohorts.of(revenue, stays(part), definitions.period()), revenue.asOf()),
                formula.map(simple -> simple.value().contribution().map(this::ofPeriod))
                        .orElse(Estimate.refused(Refusal.REVENUE_UNDEFINED)));
    }

    private MoneyRatio ofPeriod(MoneyRatio monthly) {
        Ratio amount = monthly.amount();
        BigDecimal months = BigDecimal.valueOf(definitions.period().months());
        return new MoneyRatio(monthly.currency(), Ratio.of(amount.numerator().multiply(months), amount.denominator()));
    }
}
