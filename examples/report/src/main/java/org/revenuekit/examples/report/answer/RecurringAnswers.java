package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.RevenueDefinitions;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * What is paid again and again, and how it moves.
 *
 * @param revenue recurring revenue by account
 * @param months its movements in the last months, the last one that of the date
 * @param retention what of it is kept
 */
public record RecurringAnswers(
        RecurringRevenue<AccountId> revenue,
        ImmutableList<Movements<AccountId>> months,
        RetentionAnswers retention) {
    /** Checks that nothing is null. */
    public RecurringAnswers {
        requireNonNull(revenue, "revenue");
        requireNonNull(months, "months");
        requireNonNull(retention, "retention");
    }

    /**
     * Asks.
     *
     * @param data what was read
     * @param definitions how revenue is measured
     * @param hierarchy the families
     * @param asOf the date asked about
     * @return the answers; empty if nothing is paid again and again
     */
    public static Optional<RecurringAnswers> of(
            DataSet data, RevenueDefinitions definitions, Hierarchy hierarchy, AsOf asOf) {
        ImmutableList<AssetPeriod> periods = data.assetPeriods(asOf.date());
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(definitions.policy())
                .with(data.rates())
                .with(data.catalogue())
                .measure(periods, asOf);
        return Optional.of(new RecurringAnswers(
                revenue,
                months(revenue, definitions.months()),
                RetentionAnswers.of(revenue, periods, data, definitions, hierarchy)));
    }

    private static ImmutableList<Movements<AccountId>> months(RecurringRevenue<AccountId> revenue, int count) {
        YearMonth last = YearMonth.from(revenue.asOf().date());
        return IntStream.rangeClosed(1 - count, 0)
                .mapToObj(last::plusMonths)
                .map(month -> revenue.movements(month.atDay(1).minusDays(1), month.atEndOfMonth()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        return ImmutableSet.<DefinitionRef>builder()
                .add(revenue.definition().ref())
                .addAll(retention.definitions())
                .build();
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return the findings
     */
    public Findings findings() {
        Findings found = revenue.findings();
        // cohorts say again what is wrong with revenue
        return Findings.of(Stream.concat(
                        found.stream(),
                        Stream.concat(
                                retention.cohorts().findings().stream(),
                                retention.existingOrders().stream()
                                        .flatMap(orders -> orders.findings().stream())))
                .distinct()
                .toList());
    }
}
