package org.revenuekit.funnel.attainment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

/** The facts and targets that are used, added up by day and by month. */
final class Ledger {
    private final CurrencyUnit currency;
    private final long facts;
    private final long targets;
    private final ImmutableSortedMap<LocalDate, MoneyFraction> byDay;
    private final ImmutableSortedMap<YearMonth, MoneyFraction> byMonth;

    private Ledger(CurrencyUnit currency, ImmutableList<SalesFact> facts, ImmutableList<SalesTarget> targets) {
        this.currency = currency;
        this.facts = facts.size();
        this.targets = targets.size();
        this.byDay = sums(facts, SalesFact::on);
        this.byMonth = sums(targets, SalesTarget::month);
    }

    static Ledger of(CurrencyUnit currency, List<SalesFact> facts, List<SalesTarget> targets, LocalDate until) {
        return new Ledger(
                currency,
                facts.stream()
                        .filter(fact -> isOf(fact, currency) && !fact.on().isAfter(until))
                        .collect(toImmutableList()),
                targets.stream().filter(target -> isOf(target, currency)).collect(toImmutableList()));
    }

    static boolean isOf(LedgerEntry entry, CurrencyUnit currency) {
        return entry.amount().currency().equals(currency);
    }

    private static <E extends LedgerEntry, T extends Comparable<? super T>> ImmutableSortedMap<T, MoneyFraction> sums(
            ImmutableList<E> entries, Function<E, T> when) {
        Map<T, MoneyFraction> sums = new TreeMap<>();
        for (E entry : entries) {
            sums.merge(when.apply(entry), entry.amount(), MoneyFraction::plus);
        }
        return ImmutableSortedMap.copyOf(sums);
    }

    long facts() {
        return facts;
    }

    long targets() {
        return targets;
    }

    boolean hasTarget(YearMonth month) {
        return byMonth.containsKey(month);
    }

    /** What came on the days of a span with both ends. */
    MoneyFraction actual(Span days) {
        return sum(byDay.subMap(days.from().orElseThrow(), days.to().orElseThrow()));
    }

    /** What the months of a span should bring that begins and ends with a month. */
    MoneyFraction target(Span months) {
        return sum(byMonth.subMap(
                YearMonth.from(months.from().orElseThrow()),
                YearMonth.from(months.to().orElseThrow())));
    }

    private MoneyFraction sum(SortedMap<?, MoneyFraction> part) {
        return part.values().stream().reduce(MoneyFraction.zero(currency), MoneyFraction::plus);
    }
}
