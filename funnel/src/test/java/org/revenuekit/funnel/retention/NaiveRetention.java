package org.revenuekit.funnel.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.Span;

/** Retention as its manual tells it, by loops over days and periods. */
final class NaiveRetention {
    private final List<AssetPeriod> periods;

    NaiveRetention(List<AssetPeriod> periods) {
        this.periods = periods;
    }

    MonthlyAmount at(AccountId account, LocalDate day) {
        MonthlyAmount sum = Customers.usd(0);
        for (AssetPeriod period : periods) {
            if (period.account().equals(account) && period.active().contains(day)) {
                sum = sum.plus(MonthlyAmount.of(period.price().orElseThrow().amount()));
            }
        }
        return sum;
    }

    Set<AccountId> accounts() {
        Set<AccountId> accounts = new TreeSet<>();
        periods.forEach(period -> accounts.add(period.account()));
        return accounts;
    }

    /** The first day on which there is revenue. */
    Optional<LocalDate> first(AccountId account, Span days) {
        return days.from()
                .orElseThrow()
                .datesUntil(days.to().orElseThrow())
                .filter(day -> at(account, day).signum() > 0)
                .findFirst();
    }

    /** The first day without revenue after a day. */
    Optional<LocalDate> end(AccountId account, LocalDate first, LocalDate until) {
        return first.datesUntil(until.plusDays(1))
                .filter(day -> at(account, day).signum() == 0)
                .findFirst();
    }

    /** Cohort, retained, base, revenue and kept of those who came in some days, after some months. */
    Optional<String> cell(Span cohort, int months, LocalDate today) {
        long size = 0;
        long retained = 0;
        MonthlyAmount base = Customers.usd(0);
        MonthlyAmount revenue = base;
        MonthlyAmount kept = base;
        if (months > 0
                && cohort.to().orElseThrow().minusDays(1).plusMonths(months).isAfter(today)) {
            return Optional.empty();
        }
        for (AccountId account : accounts()) {
            Optional<LocalDate> first = first(account, Span.of(RetentionWorld.FIRST, today.plusDays(1)));
            if (first.filter(cohort::contains).isPresent()) {
                MonthlyAmount then = at(account, first.get());
                MonthlyAmount now = at(account, first.get().plus(Period.ofMonths(months)));
                size++;
                retained += now.signum() > 0 ? 1 : 0;
                base = base.plus(then);
                revenue = revenue.plus(now);
                kept = kept.plus(then.compareTo(now) < 0 ? then : now);
            }
        }
        return Optional.of(new CohortCell(months, size, retained, base, revenue, kept).toString());
    }

    /** The estimate of Kaplan and Meier, time by time. */
    static double survival(List<Tenure> tenures, long time) {
        double survival = 1;
        for (long t = 0; t <= time; t++) {
            long now = t;
            long atRisk =
                    tenures.stream().filter(tenure -> tenure.length() >= now).count();
            long ended = tenures.stream()
                    .filter(tenure -> tenure.ended() && tenure.length() == now)
                    .count();
            survival = atRisk == 0 ? survival : survival * (atRisk - ended) / atRisk;
        }
        return survival;
    }
}
