package org.revenuekit.segmentation.signal;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.WilsonInterval;

/** Counts accounts and noticed ones by seller and group. */
final class SensitivityCount<K extends Comparable<? super K>> {
    private static final Count NONE = new Count(0, 0);

    private final SignalPolicy policy;
    private final Map<SellerId, Integer> portfolio = new TreeMap<>();
    private final Map<SellerId, Map<K, Count>> own = new TreeMap<>();
    private final Map<K, Count> all = new TreeMap<>();

    SensitivityCount(SignalBoard board, Ownership ownership, Grouping<AccountId, K> comparable) {
        this.policy = board.definition();
        for (Account account : board.accounts().list()) {
            for (SellerId seller : ownership.leadsOf(account.id(), board.asOf())) {
                portfolio.merge(seller, 1, Integer::sum);
                Count count = new Count(1, board.isNoticed(account.id(), seller) ? 1 : 0);
                comparable.keyOf(account.id()).ifPresent(key -> {
                    own.computeIfAbsent(seller, s -> new TreeMap<>()).merge(key, count, Count::plus);
                    all.merge(key, count, Count::plus);
                });
            }
        }
    }

    SignalSensitivity sensitivity() {
        ImmutableMap.Builder<SellerId, SellerSensitivity> bySeller = ImmutableMap.builder();
        portfolio.forEach((seller, accounts) -> bySeller.put(seller, of(seller, accounts)));
        return new SignalSensitivity(bySeller.buildOrThrow());
    }

    private SellerSensitivity of(SellerId seller, int accounts) {
        Count mine = NONE;
        BigDecimal expected = BigDecimal.ZERO;
        for (Map.Entry<K, Count> group :
                own.getOrDefault(seller, ImmutableMap.of()).entrySet()) {
            Count count = group.getValue();
            Count others = all.getOrDefault(group.getKey(), NONE).minus(count);
            if (others.accounts > 0) {
                mine = mine.plus(count);
                expected = expected.add(others.expectedAt(count.accounts));
            }
        }
        BigDecimal rounded = expected.setScale(SignalStrength.DECIMALS, RoundingMode.HALF_UP);
        WilsonInterval interval =
                WilsonInterval.of(mine.noticed, mine.accounts, policy.z().doubleValue());
        boolean isBelow = mine.accounts >= policy.minimumPortfolio()
                && BigDecimal.valueOf(interval.upper())
                                .multiply(BigDecimal.valueOf(mine.accounts))
                                .compareTo(rounded)
                        < 0;
        return new SellerSensitivity(seller, accounts, mine.accounts, mine.noticed, rounded, interval, isBelow);
    }

    /** So many accounts, and at how many of them their lead noticed something. */
    private record Count(int accounts, int noticed) {
        Count plus(Count other) {
            return new Count(accounts + other.accounts, noticed + other.noticed);
        }

        Count minus(Count other) {
            return new Count(accounts - other.accounts, noticed - other.noticed);
        }

        BigDecimal expectedAt(int number) {
            return BigDecimal.valueOf((long) number * noticed)
                    .divide(BigDecimal.valueOf(accounts), MathContext.DECIMAL128);
        }
    }
}
