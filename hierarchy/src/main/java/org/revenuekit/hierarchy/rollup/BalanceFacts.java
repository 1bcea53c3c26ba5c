package org.revenuekit.hierarchy.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/** Balances as facts. */
final class BalanceFacts implements FactKind<Balance> {
    static final BalanceFacts KIND = new BalanceFacts();

    private BalanceFacts() {}

    /** Of each account the latest one that is not after the date; and those after it, which are reported. */
    static Selection<Balance> latest(Facts facts, AsOf asOf) {
        Map<AccountId, LocalDate> latest = new HashMap<>();
        for (Balance balance : facts.balances().list()) {
            if (asOf.sees(balance.date())) {
                latest.merge(balance.account(), balance.date(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return new Selection<>(
                KIND,
                facts.balances().list(),
                balance -> !asOf.sees(balance.date()) || balance.date().equals(latest.get(balance.account())));
    }

    @Override
    public Optional<AccountId> account(Balance fact) {
        return Optional.of(fact.account());
    }

    @Override
    public Optional<LocalDate> date(Balance fact) {
        return Optional.of(fact.date());
    }

    @Override
    public Optional<SellerId> seller(Balance fact) {
        return Optional.empty();
    }

    @Override
    public Subject subject(Balance fact) {
        return Balances.subject(fact.account(), fact.date());
    }
}
