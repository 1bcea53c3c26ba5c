package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.RevenueDefinitions;
import org.revenuekit.funnel.retention.ExpectedRenewal;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenueRevision;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * What is paid again and again, and how it moves.
 *
 * @param histories what was decided about assets; empty if there is no log of it
 * @param revenue recurring revenue by account
 * @param bridges its movements in the last months, the last one that of the date
 * @param restated what of a quarter ago became known later; empty if nothing did
 * @param retention what of it is kept
 * @param renewals what runs out, and what is at risk
 */
public record RecurringAnswers(
        Optional<AssetHistories> histories,
        RecurringRevenue<AccountId> revenue,
        RevenueBridges bridges,
        Optional<RevenueRestated> restated,
        RetentionAnswers retention,
        RenewalAnswers renewals) {
    /** Renewals by the day by which they are decided, ties by when they are due and by asset. */
    public static final Comparator<ExpectedRenewal> BY_DECISION = Comparator.comparing(ExpectedRenewal::decideBy)
            .thenComparing(renewal -> renewal.renewal().due())
            .thenComparing(renewal -> renewal.renewal().asset());

    private static final int QUARTER = 3;

    /** Checks that nothing is null. */
    public RecurringAnswers {
        requireNonNull(histories, "histories");
        requireNonNull(revenue, "revenue");
        requireNonNull(bridges, "bridges");
        requireNonNull(restated, "restated");
        requireNonNull(retention, "retention");
        requireNonNull(renewals, "renewals");
    }

    /**
     * Asks.
     *
     * @param facts what is known of assets
     * @param definitions how revenue is measured
     * @param hierarchy the families
     * @return the answers; empty if no row tells what is paid again and again, and there is no log of assets
     */
    public static Optional<RecurringAnswers> of(
            RevenueFacts facts, RevenueDefinitions definitions, Hierarchy hierarchy) {
        DataSet data = facts.data();
        ImmutableList<AssetPeriod> periods = facts.periods();
        if (periods.isEmpty() && facts.histories().isEmpty()) {
            return Optional.empty();
        }
        RevenueAnalysis analysis =
                RevenueAnalysis.of(definitions.policy()).with(data.rates()).with(data.catalogue());
        RecurringRevenue<AccountId> revenue = analysis.measure(periods, facts.asOf());
        RetentionAnswers retention = RetentionAnswers.of(revenue, periods, data, definitions, hierarchy);
        return Optional.of(new RecurringAnswers(
                facts.histories(),
                revenue,
                RevenueBridges.of(
                        revenue, facts, retention.groups().map(RevenueGroups::by), hierarchy, definitions.months()),
                restated(analysis, revenue, data),
                retention,
                RenewalAnswers.of(facts, revenue, definitions)));
    }

    /** What a quarter ago was told of that day, beside what is known of it now. */
    private static Optional<RevenueRestated> restated(
            RevenueAnalysis analysis, RecurringRevenue<AccountId> revenue, DataSet data) {
        AsOf now = revenue.asOf();
        LocalDate day = now.date().minusMonths(QUARTER);
        if (day.isAfter(now.knownOn())) {
            return Optional.empty();
        }
        AsOf then = now.calendar().endOf(day);
        RevenueRevision<AccountId> revision = revenue.changeSince(
                analysis.measure(RevenueFacts.of(data, then, now.date()).periods(), then));
        return Optional.of(new RevenueRestated(
                        day, revision.earlier().at(day), revision.later().at(day), revision.at(day)))
                .filter(restated -> !restated.accounts().isEmpty());
    }

    /**
     * Returns how revenue of accounts moved.
     *
     * @return its movements in each of the months
     */
    public ImmutableList<Movements<AccountId>> months() {
        return bridges.accounts().months();
    }

    /**
     * Returns how many customers pay.
     *
     * @return how many accounts have recurring revenue on the date
     */
    public long customers() {
        LocalDate date = revenue.asOf().date();
        return revenue.keys().stream()
                .filter(key -> revenue.of(key, date).signum() > 0)
                .count();
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        ImmutableSet.Builder<DefinitionRef> refs = ImmutableSet.builder();
        histories.ifPresent(known -> refs.add(known.definition().ref()));
        return refs.add(revenue.definition().ref())
                .addAll(retention.definitions())
                .add(renewals.forecast().definition().ref())
                .build();
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return the findings of actions, periods, customers, orders and renewals; each once, whoever looked
     */
    public Findings findings() {
        return Findings.of(Stream.of(
                        histories.map(AssetHistories::findings).orElse(Findings.none()),
                        revenue.findings(),
                        retention.findings(),
                        renewals.findings())
                .flatMap(Findings::stream)
                .distinct()
                .toList());
    }
}
