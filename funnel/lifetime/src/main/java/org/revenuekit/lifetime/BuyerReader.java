package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyRatio;

/** Takes customers in: each once, sorted by id, and what they spent where it is of use. */
final class BuyerReader {
    private final BuyingPolicy policy;
    private final Map<AccountId, Buyer> buyers = new TreeMap<>();
    private final ImmutableMap.Builder<AccountId, Double> spends = ImmutableMap.builder();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    BuyerReader(BuyingPolicy policy, Iterable<Buyer> given) {
        this.policy = policy;
        Map<AccountId, Long> times = new TreeMap<>();
        for (Buyer buyer : given) {
            buyers.putIfAbsent(buyer.account(), buyer);
            times.merge(buyer.account(), 1L, Long::sum);
        }
        buyers.forEach((account, buyer) -> {
            long count = times.getOrDefault(account, 1L);
            if (count > 1) {
                findings.add(Finding.of(
                        LifetimeFinding.DUPLICATE_BUYER, Subject.of(account), "given", Long.toString(count)));
            }
            buyer.meanSpend().ifPresent(spend -> read(account, spend));
        });
    }

    private void read(AccountId account, MoneyRatio spend) {
        OptionalDouble usable = Spends.usable(spend, policy.currency());
        if (usable.isPresent()) {
            spends.put(account, usable.getAsDouble());
        } else if (spend.currency().equals(policy.currency())) {
            findings.add(
                    Finding.of(LifetimeFinding.SPEND_OUT_OF_RANGE, Subject.of(account), "spend", spend.toString()));
        } else {
            findings.add(Finding.of(
                    LifetimeFinding.FOREIGN_CURRENCY,
                    Subject.of(account),
                    "currency",
                    spend.currency().getCode()));
        }
    }

    ImmutableMap<AccountId, Buyer> buyers() {
        return ImmutableMap.copyOf(buyers);
    }

    /** In major units of the definition's currency. */
    ImmutableMap<AccountId, Double> spends() {
        return spends.buildOrThrow();
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }
}
