package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;

/** Makes lines of the periods that count, and says what became of the others. */
final class Intake {
    /** A period that is seen, with what one piece is a month, if that can be told. */
    private record Seen(AssetPeriod period, long from, long to, Optional<MonthlyAmount> each) {
        MonthlyAmount amount() {
            return each.orElseThrow().times(period.quantity());
        }
    }

    /** Of periods with one start the last stands: what came on record last, then by all there is to tell them apart. */
    private static final Comparator<Seen> ORDER = Comparator.comparingLong(Seen::from)
            .thenComparing(seen -> recordedOn(seen.period))
            .thenComparingLong(Seen::to)
            .thenComparing(seen -> seen.period.account())
            .thenComparing(seen -> seen.period.product())
            .thenComparing(seen -> seen.period.quantity())
            .thenComparing(seen -> seen.period.toString());

    private final RevenuePolicy policy;
    private final ExchangeRates rates;
    private final LocalDate knownOn;

    private final Map<AssetId, List<Seen>> seen = new TreeMap<>();
    private final Map<String, Long> withoutRate = new TreeMap<>();
    private final List<Finding> duplicated = new ArrayList<>();
    private final List<Finding> overlapping = new ArrayList<>();
    private long given;
    private long used;
    private long notYetKnown;
    private long empty;
    private long duplicates;
    private long notRecurring;
    private long cancelledBeforeStart;

    Intake(RevenuePolicy policy, ExchangeRates rates, AsOf asOf) {
        this.policy = policy;
        this.rates = rates;
        this.knownOn = asOf.knownOn();
    }

    private static LocalDate recordedOn(AssetPeriod period) {
        return period.recordedOn().orElse(period.active().from().orElse(LocalDate.MIN));
    }

    /** Returns the lines by asset and day. */
    ImmutableList<Line> read(Iterable<AssetPeriod> periods) {
        for (AssetPeriod period : periods) {
            given++;
            see(requireNonNull(period, "periods must not contain null"));
        }
        List<Seen> cut = new ArrayList<>();
        seen.forEach((asset, all) -> cut.addAll(cut(asset, all)));
        return new Netting(policy.nettingDays()).net(lines(cut));
    }

    private void see(AssetPeriod period) {
        if (recordedOn(period).isAfter(knownOn)) {
            notYetKnown++;
        } else if (period.active().isEmpty()) {
            empty++;
        } else {
            seen.computeIfAbsent(period.asset(), first -> new ArrayList<>())
                    .add(new Seen(period, Days.from(period.active()), Days.to(period.active()), each(period)));
        }
    }

    private Optional<MonthlyAmount> each(AssetPeriod period) {
        return period.price().flatMap(price -> rate(price).map(rate -> MonthlyAmount.of(
                        MoneyFraction.of(policy.currency(), price.amount().amount()))
                .times(rate)
                .times(policy.basis().periodsPerMonth(price.period()))));
    }

    private Optional<BigDecimal> rate(UnitPrice price) {
        CurrencyUnit currency = price.amount().currency();
        return currency.equals(policy.currency())
                ? Optional.of(BigDecimal.ONE)
                : policy.rateDate().flatMap(date -> rates.rate(currency, policy.currency(), date));
    }

    /** Each period of one asset lasts until it ends or the next one starts. */
    private List<Seen> cut(AssetId asset, List<Seen> all) {
        all.sort(ORDER);
        List<Seen> kept = new ArrayList<>();
        long equal = 0;
        long overlaps = 0;
        for (Seen next : all) {
            if (kept.isEmpty()) {
                kept.add(next);
                continue;
            }
            Seen last = kept.get(kept.size() - 1);
            if (last.period.equals(next.period)) {
                equal++;
                continue;
            }
            if (last.to > next.from) {
                overlaps++;
                kept.set(kept.size() - 1, new Seen(last.period, last.from, next.from, last.each));
            }
            kept.add(next);
        }
        duplicates += equal;
        count(duplicated, RevenueFinding.DUPLICATE_PERIOD, Subject.of(asset), equal);
        count(overlapping, RevenueFinding.OVERLAPPING_PERIODS, Subject.of(asset), overlaps);
        return kept;
    }

    private List<Line> lines(List<Seen> cut) {
        List<Line> lines = new ArrayList<>();
        for (Seen one : cut) {
            Optional<LocalDate> cancelledOn =
                    policy.churnDate() == ChurnDate.CANCELLATION ? one.period.cancelledOn() : Optional.empty();
            long to = Math.min(one.to, cancelledOn.map(LocalDate::toEpochDay).orElse(one.to));
            if (one.period.price().isEmpty()) {
                notRecurring++;
            } else if (one.each.isEmpty()) {
                withoutRate.merge(
                        one.period.price().orElseThrow().amount().currency().getCode(), 1L, Long::sum);
            } else if (to < one.from || (to == one.from && one.to > one.from)) {
                cancelledBeforeStart++;
            } else {
                used++;
                if (to > one.from && one.each.orElseThrow().signum() > 0) {
                    lines.add(new Line(one.period, one.from, to, one.each.orElseThrow(), one.amount(), one.from, to));
                }
            }
        }
        return lines;
    }

    RevenueTally tally() {
        return new RevenueTally(
                given,
                used,
                notYetKnown,
                empty,
                duplicates,
                notRecurring,
                withoutRate.values().stream().mapToLong(Long::longValue).sum(),
                cancelledBeforeStart);
    }

    Findings findings() {
        List<Finding> found = new ArrayList<>();
        Subject all = new Subject("known on", knownOn.toString());
        count(found, RevenueFinding.NOT_YET_KNOWN, all, notYetKnown);
        count(found, RevenueFinding.EMPTY_PERIOD, all, empty);
        found.addAll(duplicated);
        count(found, RevenueFinding.NOT_RECURRING, all, notRecurring);
        withoutRate.forEach((code, periods) ->
                count(found, RevenueFinding.NO_RATE, new Subject("currency", code), periods));
        count(found, RevenueFinding.CANCELLED_BEFORE_START, all, cancelledBeforeStart);
        found.addAll(overlapping);
        return Findings.of(found);
    }

    private static void count(List<Finding> found, FindingKind kind, Subject subject, long periods) {
        if (periods > 0) {
            found.add(Finding.of(kind, subject, "periods", Long.toString(periods)));
        }
    }
}
