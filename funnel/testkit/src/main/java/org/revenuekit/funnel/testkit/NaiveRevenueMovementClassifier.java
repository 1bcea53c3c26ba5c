package org.revenuekit.funnel.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/**
 * Classifies as the definitions say it, with no thought of speed: what other classifiers are compared with. It looks at
 * every period for every key and month, so give it small cases.
 */
public final class NaiveRevenueMovementClassifier implements RevenueMovementClassifier {
    private final MonthBasis basis;

    /**
     * Returns a classifier.
     *
     * @param basis how many weeks and days a year has
     */
    public NaiveRevenueMovementClassifier(MonthBasis basis) {
        this.basis = requireNonNull(basis, "basis");
    }

    /**
     * Classifies.
     *
     * @return rows by key as the accounts come, then by currency and month
     */
    @Override
    public ImmutableList<MovementRow> classify(RevenueMovementCase given) {
        requireNonNull(given, "given");
        ImmutableList.Builder<MovementRow> rows = ImmutableList.builder();
        for (String key : given.keys()) {
            ImmutableSet<PaidPeriod> ofKey = given.periods().stream()
                    .filter(period -> given.keyOf(period.account()).equals(key))
                    .collect(ImmutableSet.toImmutableSet());
            for (CurrencyUnit currency : given.currencies()) {
                ImmutableList<PaidPeriod> periods = ofKey.stream()
                        .filter(period -> period.price().getCurrencyUnit().equals(currency))
                        .collect(toImmutableList());
                given.months()
                        .forEach(month -> row(key, currency, month, periods).ifPresent(rows::add));
            }
        }
        return rows.build();
    }

    private Optional<MovementRow> row(
            String key, CurrencyUnit currency, YearMonth month, ImmutableList<PaidPeriod> periods) {
        LocalDate before = month.minusMonths(1).atEndOfMonth();
        MonthlyAmount start = amount(currency, periods, before);
        MonthlyAmount end = amount(currency, periods, month.atEndOfMonth());
        if (start.signum() == 0 && end.signum() == 0) {
            return Optional.empty();
        }
        boolean paidBefore = periods.stream()
                .anyMatch(period ->
                        !period.from().isAfter(before) && period.price().isPositive());
        return Optional.of(new MovementRow(key, month, movement(start, end, paidBefore), start, end));
    }

    private MonthlyAmount amount(CurrencyUnit currency, ImmutableList<PaidPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(period -> period.isPaidOn(day))
                .map(period -> period.perMonth(basis))
                .reduce(MonthlyAmount.zero(currency), MonthlyAmount::plus);
    }

    private static Optional<Movement> movement(MonthlyAmount start, MonthlyAmount end, boolean paidBefore) {
        if (start.signum() == 0) {
            return Optional.of(paidBefore ? Movement.REACTIVATION : Movement.NEW);
        }
        if (end.signum() == 0) {
            return Optional.of(Movement.CHURN);
        }
        int change = end.compareTo(start);
        if (change == 0) {
            return Optional.empty();
        }
        return Optional.of(change > 0 ? Movement.EXPANSION : Movement.CONTRACTION);
    }
}
