package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.money.MonthlyAmount;

/** Recurring revenue as the manual tells it, day by day, by loops over everything. One currency. */
final class NaiveRevenue {
    private final RevenuePolicy policy;
    private final LocalDate first;
    private final LocalDate last;
    private final TreeMap<AssetId, List<AssetPeriod>> assets = new TreeMap<>();

    /** All starts and ends other than open ones are between the days. */
    NaiveRevenue(RevenuePolicy policy, List<AssetPeriod> periods, LocalDate knownOn, LocalDate first, LocalDate last) {
        this.policy = policy;
        this.first = first;
        this.last = last;
        for (AssetPeriod period : periods) {
            if (!recordedOn(period).isAfter(knownOn) && !period.active().isEmpty()) {
                assets.computeIfAbsent(period.asset(), one -> new ArrayList<>()).add(period);
            }
        }
        assets.values()
                .forEach(list -> list.sort(Comparator.comparing(NaiveRevenue::from)
                        .thenComparing(NaiveRevenue::recordedOn)
                        .thenComparing(period -> period.active().to().orElse(LocalDate.MAX))
                        .thenComparing(AssetPeriod::toString)));
    }

    private static LocalDate from(AssetPeriod period) {
        return period.active().from().orElse(LocalDate.MIN);
    }

    private static LocalDate recordedOn(AssetPeriod period) {
        return period.recordedOn().orElse(from(period));
    }

    private MonthlyAmount worth(AssetPeriod period) {
        return period.price()
                .map(price -> price.perMonth(period.quantity(), policy.basis()))
                .orElse(MonthlyAmount.zero(policy.currency()));
    }

    /** The period that started last, if it has not ended and is worth something. */
    private Optional<AssetPeriod> active(AssetId asset, LocalDate day) {
        Optional<AssetPeriod> latest = assets.getOrDefault(asset, List.of()).stream()
                .filter(period -> !from(period).isAfter(day))
                .reduce((one, next) -> next);
        return latest.filter(period -> period.active().contains(day))
                .filter(period -> policy.churnDate() == ChurnDate.END_OF_TERM
                        || period.cancelledOn().filter(on -> !on.isAfter(day)).isEmpty())
                .filter(period -> worth(period).signum() > 0);
    }

    private boolean isHeld(AssetId asset, AccountId account, LocalDate day) {
        return active(asset, day)
                .filter(period -> period.account().equals(account))
                .isPresent();
    }

    private boolean startsSomething(AccountId account, LocalDate day) {
        return assets.keySet().stream()
                .anyMatch(asset -> isHeld(asset, account, day) && !isHeld(asset, account, day.minusDays(1)));
    }

    /** The period of an asset that counts on a day: that of the day, or one that goes on until a start. */
    Optional<AssetPeriod> counting(AssetId asset, LocalDate day) {
        Optional<AssetPeriod> now = active(asset, day);
        for (int back = 1; now.isEmpty() && back <= policy.nettingDays(); back++) {
            Optional<AssetPeriod> ended = active(asset, day.minusDays(back));
            if (ended.isPresent()) {
                LocalDate end = day.minusDays(back - 1);
                return ended.filter(period -> isNetted(period.account(), end, day));
            }
        }
        return now;
    }

    /** Whether what ended goes on over a day: nothing starts from its end to then, but soon enough after. */
    private boolean isNetted(AccountId account, LocalDate end, LocalDate day) {
        for (LocalDate next = end; !next.isAfter(end.plusDays(policy.nettingDays())); next = next.plusDays(1)) {
            if (startsSomething(account, next)) {
                return next.isAfter(day);
            }
        }
        return false;
    }

    /** The sum of the periods that count on a day. */
    MonthlyAmount at(LocalDate day, Predicate<AssetPeriod> which) {
        MonthlyAmount sum = MonthlyAmount.zero(policy.currency());
        for (AssetId asset : assets.keySet()) {
            Optional<AssetPeriod> period = counting(asset, day).filter(which);
            sum = period.isPresent() ? sum.plus(worth(period.get())) : sum;
        }
        return sum;
    }

    /** What there is on each day, from two days before the first to two days after the last. */
    DailyRevenue days(Predicate<AssetPeriod> which) {
        ImmutableList.Builder<MonthlyAmount> days = ImmutableList.builder();
        for (LocalDate day = first.minusDays(2); !day.isAfter(last.plusDays(2)); day = day.plusDays(1)) {
            days.add(at(day, which));
        }
        return new DailyRevenue(first.minusDays(2), days.build());
    }
}
