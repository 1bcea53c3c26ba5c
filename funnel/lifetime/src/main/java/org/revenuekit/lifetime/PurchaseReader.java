package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;

/** Makes customers of dated purchases. */
final class PurchaseReader {
    private final BuyingPolicy policy;
    private final AsOf asOf;
    private final ImmutableList.Builder<Buyer> buyers = ImmutableList.builder();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    PurchaseReader(BuyingPolicy policy, AsOf asOf, Iterable<Purchase> purchases) {
        this.policy = policy;
        this.asOf = asOf;
        Map<AccountId, List<Purchase>> byAccount = new TreeMap<>();
        for (Purchase purchase : purchases) {
            byAccount
                    .computeIfAbsent(purchase.account(), first -> new ArrayList<>())
                    .add(purchase);
        }
        byAccount.forEach(this::read);
    }

    ImmutableList<Buyer> buyers() {
        return buyers.build();
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    private void read(AccountId account, List<Purchase> purchases) {
        long later = 0;
        long nothing = 0;
        TreeSet<String> foreign = new TreeSet<>();
        TreeMap<LocalDate, MoneyFraction> days = new TreeMap<>();
        for (Purchase purchase : purchases) {
            if (!asOf.sees(purchase.day())) {
                later++;
            } else if (purchase.amount().amount().signum() <= 0) {
                nothing++;
            } else if (purchase.amount().currency().equals(policy.currency())) {
                days.merge(purchase.day(), purchase.amount(), MoneyFraction::plus);
            } else {
                foreign.add(purchase.amount().currency().getCode());
                days.putIfAbsent(purchase.day(), MoneyFraction.zero(policy.currency()));
            }
        }
        report(LifetimeFinding.PURCHASES_AFTER_AS_OF, account, later);
        report(LifetimeFinding.NOTHING_PAID, account, nothing);
        if (!foreign.isEmpty()) {
            findings.add(Finding.of(
                    LifetimeFinding.FOREIGN_CURRENCY, Subject.of(account), "currency", String.join(", ", foreign)));
        }
        if (!days.isEmpty()) {
            buyers.add(buyer(account, days, foreign.isEmpty()));
        }
    }

    private void report(LifetimeFinding kind, AccountId account, long purchases) {
        if (purchases > 0) {
            findings.add(Finding.of(kind, Subject.of(account), "purchases", Long.toString(purchases)));
        }
    }

    private Buyer buyer(AccountId account, NavigableMap<LocalDate, MoneyFraction> days, boolean isSpendKnown) {
        LocalDate first = days.firstKey();
        long repeats = days.size() - 1L;
        Buyer buyer = Buyer.of(account, repeats, periods(first, days.lastKey()), periods(first, asOf.date()));
        if (repeats == 0 || !isSpendKnown) {
            return buyer;
        }
        MoneyFraction spent = days.tailMap(first, false).values().stream()
                .reduce(MoneyFraction.zero(policy.currency()), MoneyFraction::plus);
        return buyer.spending(MoneyRatio.of(spent, repeats));
    }

    private double periods(LocalDate from, LocalDate to) {
        return (double) ChronoUnit.DAYS.between(from, to) / policy.daysPerPeriod();
    }
}
