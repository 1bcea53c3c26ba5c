package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** Reads from won orders what existing and new customers bought in a period. */
final class ExistingOrders<K extends Comparable<? super K>> {
    private final ExistingPolicy policy;
    private final Grouping<? super AccountId, K> customer;
    private final Span period;
    private final AsOf asOf;
    private final Map<K, LocalDate> since = new TreeMap<>();
    private final List<Order<K>> orders = new ArrayList<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ExistingOrders(ExistingPolicy policy, Grouping<? super AccountId, K> customer, Span period, AsOf asOf) {
        this.policy = policy;
        this.customer = customer;
        this.period = period;
        this.asOf = asOf;
    }

    /** An order of the period. */
    private record Order<K>(Optional<K> customer, LocalDate day, MoneyFraction amount) {}

    ExistingShare<K> measure(Opportunities given) {
        for (Opportunity opportunity : given.list()) {
            if (opportunity.outcomeAsOf(asOf) == Outcome.WON) {
                opportunity
                        .closedOn()
                        .ifPresentOrElse(
                                day -> read(opportunity, day), () -> report(opportunity, RetentionFinding.NO_DATE));
            }
        }
        Map<K, MoneyFraction> existing = new TreeMap<>();
        Map<K, MoneyFraction> fresh = new TreeMap<>();
        MoneyFraction unknown = zero();
        for (Order<K> order : orders) {
            Optional<K> key = order.customer();
            if (key.isEmpty()) {
                unknown = unknown.plus(order.amount());
            } else {
                (isExisting(key.get(), order.day()) ? existing : fresh)
                        .merge(key.get(), order.amount(), MoneyFraction::plus);
            }
        }
        return new ExistingShare<>(
                policy,
                Optional.empty(),
                asOf,
                period,
                new TreeSet<>(Sets.union(existing.keySet(), fresh.keySet()))
                        .stream()
                                .map(key -> new CustomerRevenue<>(
                                        key,
                                        Optional.ofNullable(since.get(key)),
                                        money(existing.getOrDefault(key, zero())),
                                        money(fresh.getOrDefault(key, zero()))))
                                .collect(toImmutableList()),
                money(unknown),
                given.findings().plus(Findings.of(findings.build())));
    }

    private MoneyFraction zero() {
        return MoneyFraction.zero(policy.currency());
    }

    private MoneyRatio money(MoneyFraction sum) {
        return new MoneyRatio(policy.currency(), Fraction.of(sum.amount()).toRatio());
    }

    private boolean isExisting(K key, LocalDate day) {
        LocalDate before =
                policy.basis() == ExistingBasis.PERIOD ? period.from().orElseThrow() : day;
        return since.getOrDefault(key, day).isBefore(before);
    }

    private void read(Opportunity opportunity, LocalDate day) {
        Optional<K> key = opportunity.account().flatMap(customer::keyOf);
        // an order makes a customer, whatever it was worth
        key.ifPresent(known -> since.merge(known, day, Comparators::min));
        if (period.contains(day)) {
            opportunity
                    .value()
                    .ifPresentOrElse(
                            amount -> read(opportunity, key, day, amount),
                            () -> report(opportunity, RetentionFinding.NO_AMOUNT));
        }
    }

    private void read(Opportunity opportunity, Optional<K> key, LocalDate day, MoneyFraction amount) {
        if (!amount.currency().equals(policy.currency())) {
            report(
                    opportunity,
                    RetentionFinding.FOREIGN_CURRENCY,
                    "currency",
                    amount.currency().getCode());
        } else if (amount.amount().signum() < 0) {
            report(opportunity, RetentionFinding.NEGATIVE_AMOUNT, "amount", amount.toString());
        } else {
            if (key.isEmpty()) {
                report(opportunity, RetentionFinding.UNKNOWN_CUSTOMER);
            }
            orders.add(new Order<>(key, day, amount));
        }
    }

    private void report(Opportunity opportunity, RetentionFinding kind) {
        findings.add(Finding.of(kind, Subject.of(opportunity.id())));
    }

    private void report(Opportunity opportunity, RetentionFinding kind, String key, String value) {
        findings.add(Finding.of(kind, Subject.of(opportunity.id()), key, value));
    }
}
