package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/** Reads from recurring revenue what existing and new customers paid in some months. */
final class ExistingMonths {
    private static final long MAX_MONTHS = 1_200;

    private final ExistingPolicy policy;
    private final YearMonth first;
    private final long months;

    ExistingMonths(ExistingPolicy policy, YearMonth first, YearMonth last) {
        this.policy = policy;
        this.first = first;
        this.months = first.until(last, ChronoUnit.MONTHS) + 1;
        checkArgument(
                months >= 1 && months <= MAX_MONTHS,
                "months must be 1 to %s, were %s (%s to %s)",
                MAX_MONTHS,
                months,
                first,
                last);
    }

    <K extends Comparable<? super K>> ExistingShare<K> measure(RecurringRevenue<K> revenue) {
        ImmutableList.Builder<CustomerRevenue<K>> rows = ImmutableList.builder();
        for (K key : revenue.keys()) {
            Lifetime.of(revenue.steps(key)).flatMap(life -> row(key, life)).ifPresent(rows::add);
        }
        return new ExistingShare<>(
                policy,
                Optional.of(revenue.definition()),
                revenue.asOf(),
                Span.of(first.atDay(1), first.plusMonths(months).atDay(1)),
                rows.build(),
                money(MonthlyAmount.zero(policy.currency())),
                revenue.findings());
    }

    private <K extends Comparable<? super K>> Optional<CustomerRevenue<K>> row(K key, Lifetime life) {
        MonthlyAmount existing = MonthlyAmount.zero(policy.currency());
        MonthlyAmount fresh = existing;
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            MonthlyAmount amount = life.at(month.atEndOfMonth());
            LocalDate before = (policy.basis() == ExistingBasis.PERIOD ? first : month).atDay(1);
            if (life.first().isBefore(before)) {
                existing = existing.plus(amount);
            } else {
                fresh = fresh.plus(amount);
            }
        }
        return existing.signum() + fresh.signum() == 0
                ? Optional.empty()
                : Optional.of(new CustomerRevenue<>(
                        key,
                        Optional.of(life).filter(Lifetime::hasStart).map(Lifetime::first),
                        money(existing),
                        money(fresh)));
    }

    private static MoneyRatio money(MonthlyAmount sum) {
        return new MoneyRatio(sum.currency(), sum.number());
    }
}
