package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.funnel.department.FieldSalesPolicy;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.plan.Headcount;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.process.StageId;

/**
 * What is planned and forecast of a funnel. What a mapping does not ask for is not answered.
 *
 * @param fieldSales where deals begin, by which field sales is measured
 * @param targets what is to be won in which month
 * @param policy who does the work of a plan; a plan needs targets, too
 * @param headcounts the people that are there, or will come for certain
 * @param plannedFrom the first stage that is planned; that of the process if empty
 * @param forecast how wins of today's stock are forecast
 * @param horizonDays over how many days they are
 * @param backtests how often the forecast is made again as of earlier dates, each a horizon before the one after it
 * @param callQueue whether it is said whom to call first
 * @param goals what figures of the departments ought to be
 */
public record PlanDefinitions(
        Optional<FieldSalesPolicy> fieldSales,
        ImmutableSortedMap<YearMonth, Money> targets,
        Optional<PlanPolicy> policy,
        ImmutableList<Headcount> headcounts,
        Optional<StageId> plannedFrom,
        Optional<ForecastPolicy> forecast,
        int horizonDays,
        int backtests,
        boolean callQueue,
        ImmutableMap<KpiId, BigDecimal> goals) {
    static final int STANDARD_HORIZON = 90;

    /** Checks that nothing is null. */
    public PlanDefinitions {
        requireNonNull(fieldSales, "fieldSales");
        requireNonNull(targets, "targets");
        requireNonNull(policy, "policy");
        requireNonNull(headcounts, "headcounts");
        requireNonNull(plannedFrom, "plannedFrom");
        requireNonNull(forecast, "forecast");
        requireNonNull(goals, "goals");
    }
}
