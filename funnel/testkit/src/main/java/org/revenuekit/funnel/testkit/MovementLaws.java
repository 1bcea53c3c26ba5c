package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.BillingUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/** What several laws of a classifier of movements need. */
final class MovementLaws {
    static final Comparator<MovementRow> ORDER = Comparator.comparing(MovementRow::month)
            .thenComparing(MovementRow::key)
            .thenComparing(MovementRow::currency)
            .thenComparing(row -> row.movement().map(Movement::name).orElse(""))
            .thenComparing(MovementRow::start)
            .thenComparing(MovementRow::end);

    /** Its second month has 31 days, and its third one 29. */
    private static final YearMonth START = YearMonth.of(2023, 12);

    private static final int MOST_MONTHS = 7;

    private static final int MOST_COUNT = 1_200;

    private static final ImmutableList<BillingUnit> UNITS = ImmutableList.copyOf(BillingUnit.values());

    private MovementLaws() {}

    /** The answer in an order that does not depend on the subject. */
    static ImmutableList<MovementRow> rows(RevenueMovementClassifier subject, RevenueMovementCase given) {
        return sorted(subject.classify(given).stream());
    }

    static ImmutableList<MovementRow> sorted(Stream<MovementRow> rows) {
        return rows.sorted(ORDER).collect(toImmutableList());
    }

    static ImmutableList<MovementRow> of(List<MovementRow> rows, String key, CurrencyUnit currency) {
        return rows.stream()
                .filter(row -> row.key().equals(key) && row.currency().equals(currency))
                .collect(toImmutableList());
    }

    static ImmutableList<MovementRow> of(List<MovementRow> rows, YearMonth month, CurrencyUnit currency) {
        return rows.stream()
                .filter(row -> row.month().equals(month) && row.currency().equals(currency))
                .collect(toImmutableList());
    }

    static ImmutableList<MovementRow> of(List<MovementRow> rows, YearMonth month) {
        return rows.stream().filter(row -> row.month().equals(month)).collect(toImmutableList());
    }

    static MonthlyAmount sum(
            List<MovementRow> rows, CurrencyUnit currency, Function<MovementRow, MonthlyAmount> amount) {
        return rows.stream().map(amount).reduce(MonthlyAmount.zero(currency), MonthlyAmount::plus);
    }

    /** Start and end by month and currency, whoever's they are. */
    static Map<String, List<MonthlyAmount>> totals(List<MovementRow> rows) {
        Map<String, List<MonthlyAmount>> totals = new TreeMap<>();
        for (MovementRow row : rows) {
            totals.merge(
                    row.month() + " " + row.currency(),
                    List.of(row.start(), row.end()),
                    (one, other) ->
                            List.of(one.get(0).plus(other.get(0)), one.get(1).plus(other.get(1))));
        }
        return totals;
    }

    /** The classes that a row may be in, judged by nothing but its own amounts. */
    static ImmutableSet<Optional<Movement>> classes(MovementRow row) {
        if (row.start().signum() == 0) {
            return ImmutableSet.of(Optional.of(Movement.NEW), Optional.of(Movement.REACTIVATION));
        }
        if (row.end().signum() == 0) {
            return ImmutableSet.of(Optional.of(Movement.CHURN));
        }
        int change = row.change().signum();
        return ImmutableSet.of(
                change == 0 ? Optional.empty() : Optional.of(change > 0 ? Movement.EXPANSION : Movement.CONTRACTION));
    }

    /** Each period is another asset of an account of its own, which is in no group. */
    static RevenueMovementCase apart(List<PaidPeriod> periods, RevenueMovementCase given) {
        return given.grouped(List.of())
                .with(IntStream.range(0, periods.size())
                        .mapToObj(i -> periods.get(i).named("p" + i, "p" + i))
                        .toList());
    }

    /** Each account is in the last of its groups, and was there long before. */
    static RevenueMovementCase settled(RevenueMovementCase given) {
        return given.grouped(given.memberships().stream()
                .map(GroupMembership::account)
                .distinct()
                .map(account -> new GroupMembership(account, given.keyOf(account), LocalDate.EPOCH))
                .toList());
    }

    /** All accounts are in one group. */
    static RevenueMovementCase together(RevenueMovementCase given) {
        return given.grouped(given.accounts().stream()
                .map(account -> new GroupMembership(account, "all", LocalDate.EPOCH))
                .toList());
    }

    static RevenueMovementCase named(RevenueMovementCase given, UnaryOperator<String> names) {
        return given.grouped(List.of())
                .with(given.periods().stream()
                        .map(period -> period.named(names.apply(period.asset()), names.apply(period.account())))
                        .toList())
                .grouped(given.memberships().stream()
                        .map(one ->
                                new GroupMembership(names.apply(one.account()), names.apply(one.group()), one.since()))
                        .toList());
    }

    /** All ids, in the order in which they come. */
    static ImmutableSet<String> ids(RevenueMovementCase given) {
        return Stream.concat(
                        given.periods().stream().flatMap(period -> Stream.of(period.account(), period.asset())),
                        given.memberships().stream().flatMap(one -> Stream.of(one.account(), one.group())))
                .collect(toImmutableSet());
    }

    /** Some periods become two, often where a month ends. */
    static RevenueMovementCase split(RevenueMovementCase given, Random random) {
        List<YearMonth> months = given.months();
        List<PaidPeriod> pieces = new ArrayList<>();
        for (PaidPeriod period : given.periods().stream().distinct().toList()) {
            LocalDate lastDay = months.get(random.nextInt(months.size())).atEndOfMonth();
            List<LocalDate> days =
                    List.of(lastDay, lastDay.plusDays(1), period.from().plusDays(1L + random.nextInt(40)));
            LocalDate day = days.get(random.nextInt(days.size()));
            if (day.isAfter(period.from()) && period.isPaidOn(day)) {
                pieces.add(period.during(period.from(), Optional.of(day)));
                pieces.add(period.during(day, period.until()));
            } else {
                pieces.add(period);
            }
        }
        return given.with(pieces);
    }

    /** Prices for other billing periods, equal a month. */
    static RevenueMovementCase billedOtherwise(RevenueMovementCase given, MonthBasis basis, Random random) {
        return given.with(given.periods().stream()
                .distinct()
                .map(period -> multiplied(converted(period, basis, random), 1 + random.nextInt(3)))
                .toList());
    }

    private static PaidPeriod multiplied(PaidPeriod period, int times) {
        int count = period.every().count() * times;
        return count > MOST_COUNT
                ? period
                : period.billed(
                        period.price().multipliedBy(times),
                        new BillingPeriod(count, period.every().unit()));
    }

    /** As many years of the other unit as there were units of this, each year for what a year cost. */
    private static PaidPeriod converted(PaidPeriod period, MonthBasis basis, Random random) {
        BillingUnit unit = UNITS.get(random.nextInt(UNITS.size()));
        long count = period.every().count() * perYear(unit, basis);
        long times = perYear(period.every().unit(), basis);
        return unit == period.every().unit() || count < 1 || count > MOST_COUNT || times < 1
                ? period
                : period.billed(period.price().multipliedBy(times), new BillingPeriod(Math.toIntExact(count), unit));
    }

    /** How many there are in a year; 0 if that is no whole number. */
    private static long perYear(BillingUnit unit, MonthBasis basis) {
        Ratio number = switch (unit) {
            case MONTH -> Ratio.of(12, 1);
            case WEEK -> basis.weeksPerYear();
            case DAY -> basis.daysPerYear();
        };
        return number.numerator().remainder(number.denominator()).signum() == 0
                ? number.numerator().divide(number.denominator()).longValueExact()
                : 0;
    }

    /** All histories of one account over some months, with nothing, little or much in each. */
    static void forEachHistory(int months, Consumer<RevenueMovementCase> check) {
        checkArgument(months >= 1 && months <= MOST_MONTHS, "smallScope must be 1 to %s, was %s", MOST_MONTHS, months);
        int[] amounts = new int[months];
        int digit;
        do {
            check.accept(history(amounts));
            for (digit = 0; digit < months && ++amounts[digit] == 3; digit++) {
                amounts[digit] = 0;
            }
        } while (digit < months);
    }

    /** One account that pays so many dollars in each of the months. */
    static RevenueMovementCase history(int... amounts) {
        ImmutableList.Builder<PaidPeriod> periods = ImmutableList.builder();
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0) {
                periods.add(dollars("asset", START.plusMonths(i), START.plusMonths(i + 1L), amounts[i]));
            }
        }
        return new RevenueMovementCase(
                periods.build(), ImmutableList.of(), START, START.plusMonths(amounts.length - 1L));
    }

    /** Assets of one account which start together; one ends after a month, and all others after two. */
    static RevenueMovementCase manyAssets(int assets) {
        checkArgument(assets >= 2, "largeSize must be at least 2, was %s", assets);
        return new RevenueMovementCase(
                IntStream.range(0, assets)
                        .mapToObj(i -> dollars("asset " + i, START, START.plusMonths(i == 0 ? 1 : 2), 1))
                        .collect(toImmutableList()),
                ImmutableList.of(),
                START,
                START.plusMonths(2));
    }

    private static PaidPeriod dollars(String asset, YearMonth from, YearMonth until, int price) {
        return new PaidPeriod(
                asset,
                "account",
                from.atDay(1),
                Optional.of(until.atDay(1)),
                Money.ofMajor(CurrencyUnit.USD, price),
                BillingPeriod.MONTHLY);
    }

    /** A row of {@link #history} or {@link #manyAssets}. */
    static MovementRow row(int month, Movement movement, long start, long end) {
        return new MovementRow(
                "account",
                START.plusMonths(month),
                Optional.of(movement),
                MonthlyAmount.of(CurrencyUnit.USD, Ratio.of(start, 1)),
                MonthlyAmount.of(CurrencyUnit.USD, Ratio.of(end, 1)));
    }
}
