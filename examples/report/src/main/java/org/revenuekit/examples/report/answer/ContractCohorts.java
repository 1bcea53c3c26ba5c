package org.revenuekit.examples.report.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.revenuekit.examples.report.mapping.ContractPeriod;
import org.revenuekit.funnel.retention.Tenure;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.lifetime.RetentionModel;
import org.revenuekit.lifetime.SurvivalCohort;

/**
 * Customers who first paid on one day, and how many of them were left after each period since: so a period of everybody
 * begins on an anniversary of its own.
 */
final class ContractCohorts {
    private ContractCohorts() {}

    /** Those of some keys of the revenue, whose tenures are in months. */
    static <K extends Comparable<? super K>> ImmutableList<SurvivalCohort> of(
            RecurringRevenue<K> revenue, Map<K, Tenure> stays, ContractPeriod period) {
        LocalDate today = revenue.asOf().seenUntil();
        Map<LocalDate, List<Tenure>> cohorts = new TreeMap<>();
        // who stayed without paying is of no cohort
        stays.forEach((key, tenure) -> revenue.steps(key).stream()
                .filter(step -> step.amount().signum() > 0)
                .findFirst()
                .ifPresent(first -> cohorts.computeIfAbsent(first.from(), added -> new ArrayList<>())
                        .add(tenure)));
        return cohorts.entrySet().stream()
                .map(cohort -> cohort(cohort.getKey(), cohort.getValue(), today, period.months()))
                .collect(toImmutableList());
    }

    private static SurvivalCohort cohort(LocalDate start, List<Tenure> tenures, LocalDate today, int months) {
        long seen = Math.max(0, ChronoUnit.MONTHS.between(start, today)) / months;
        long age = Math.min(seen, RetentionModel.MAX_AGE);
        return SurvivalCohort.of(
                start,
                LongStream.rangeClosed(0, age)
                        .map(periods -> tenures.stream()
                                .filter(tenure -> !tenure.ended() || periods == 0 || tenure.length() > periods * months)
                                .count())
                        .boxed()
                        .toList());
    }
}
