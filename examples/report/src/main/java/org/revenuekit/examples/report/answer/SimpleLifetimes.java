package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.examples.report.mapping.LifetimeDefinitions;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.lifetime.SimpleLifetimeValue;

/**
 * Lifetime value by the formula: revenue per customer and churn of some months that are over, both over the same
 * customers, who are counted at the start of each month.
 *
 * @param <K> by what revenue is told
 */
final class SimpleLifetimes<K extends Comparable<? super K>> {
    private final RecurringRevenue<K> revenue;
    private final LifetimeDefinitions definitions;
    private final ImmutableList<Movements<K>> months;

    SimpleLifetimes(RecurringRevenue<K> revenue, LifetimeDefinitions definitions) {
        this.revenue = revenue;
        this.definitions = definitions;
        this.months = RevenueMoves.months(revenue, lastOver(revenue.asOf().seenUntil()), definitions.months());
    }

    /** In a month that is not over, what is still to be renewed would look lost. */
    private static YearMonth lastOver(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return date.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    YearMonth first() {
        return YearMonth.from(months.get(0).endDate());
    }

    YearMonth last() {
        return YearMonth.from(months.get(months.size() - 1).endDate());
    }

    LifetimeGroup all() {
        return group(Optional.empty(), months);
    }

    /** The groups, ascending, and last those of no group, if there are any. */
    ImmutableList<LifetimeGroup> by(Grouping<K, String> grouping) {
        return RevenueMoves.by(months, grouping).stream()
                .map(moves -> group(moves.name(), moves.months()))
                .filter(group -> group.name().isPresent() || group.atStart() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    private LifetimeGroup group(Optional<String> name, List<Movements<K>> some) {
        long atStart = some.stream().mapToLong(Movements::startCount).sum();
        long lost =
                some.stream().mapToLong(month -> month.count(Movement.CHURN)).sum();
        Ratio paid = some.stream()
                .map(Movements::start)
                .reduce(MonthlyAmount.zero(revenue.currency()), MonthlyAmount::plus)
                .number();
        Ratio each = Ratio.of(paid.numerator(), paid.denominator().multiply(BigDecimal.valueOf(atStart)));
        return new LifetimeGroup(
                name,
                atStart,
                lost,
                SimpleLifetimeValue.of(definitions.simple())
                        .estimate(
                                new MoneyRatio(revenue.currency(), each),
                                Ratio.of(definitions.margin(), BigDecimal.ONE),
                                Ratio.of(lost, atStart),
                                revenue.asOf()));
    }
}
