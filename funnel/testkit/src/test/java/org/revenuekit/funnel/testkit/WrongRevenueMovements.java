package org.revenuekit.funnel.testkit;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/** Ways to classify movements of revenue that are in use and wrong; each is right but for one thing. */
final class WrongRevenueMovements {
    private static final RevenueMovementClassifier RIGHT = new NaiveRevenueMovementClassifier(MonthBasis.standard());

    private WrongRevenueMovements() {}

    /** Tests for growth before it tests for a start of nothing, so that nobody is ever reactivated. */
    static List<MovementRow> testsGrowthFirst(RevenueMovementCase given) {
        return replaced(given, Movement.REACTIVATION, Optional.of(Movement.EXPANSION));
    }

    /** Tests for less before it tests for an end of nothing, so that nobody is ever lost. */
    static List<MovementRow> testsLossFirst(RevenueMovementCase given) {
        return replaced(given, Movement.CHURN, Optional.of(Movement.CONTRACTION));
    }

    /** A CASE without a branch for who comes back. */
    static List<MovementRow> forgetsReactivation(RevenueMovementCase given) {
        return replaced(given, Movement.REACTIVATION, Optional.empty());
    }

    /** Calls everybody new that had nothing the month before. */
    static List<MovementRow> takesReactivationForNew(RevenueMovementCase given) {
        return replaced(given, Movement.REACTIVATION, Optional.of(Movement.NEW));
    }

    private static List<MovementRow> replaced(RevenueMovementCase given, Movement one, Optional<Movement> other) {
        return RIGHT.classify(given).stream()
                .map(row -> row.movement().equals(Optional.of(one)) ? classed(row, other) : row)
                .toList();
    }

    private static MovementRow classed(MovementRow row, Optional<Movement> movement) {
        return new MovementRow(row.key(), row.month(), movement, row.start(), row.end());
    }

    /** A month has four weeks (TryGhost/Ghost #14447). */
    static List<MovementRow> hasFourWeeksAMonth(RevenueMovementCase given) {
        return new NaiveRevenueMovementClassifier(new MonthBasis(Ratio.of(48, 1), Ratio.of(365, 1))).classify(given);
    }

    /** A month has 30 days. */
    static List<MovementRow> hasThirtyDaysAMonth(RevenueMovementCase given) {
        return new NaiveRevenueMovementClassifier(new MonthBasis(Ratio.of(52, 1), Ratio.of(360, 1))).classify(given);
    }

    /** Knows a month and a year, and takes all else for nothing. */
    static List<MovementRow> knowsMonthAndYear(RevenueMovementCase given) {
        return priced(
                given,
                period -> period.every().equals(BillingPeriod.MONTHLY)
                                || period.every().equals(BillingPeriod.YEARLY)
                        ? period
                        : period.billed(period.price().multipliedBy(0), period.every()));
    }

    /** Divides whole numbers, so that what is paid for years comes to nothing where it is small. */
    static List<MovementRow> roundsBeforeItSums(RevenueMovementCase given) {
        return priced(
                given,
                period -> period.billed(period.perMonth(MonthBasis.standard()).rounded(), BillingPeriod.MONTHLY));
    }

    /** Takes the whole price for that of a month, as a sum of invoices does. */
    static List<MovementRow> takesInvoices(RevenueMovementCase given) {
        return priced(given, period -> period.billed(period.price(), BillingPeriod.MONTHLY));
    }

    /** The end is the last day paid, as in BETWEEN. */
    static List<MovementRow> paysTheEnd(RevenueMovementCase given) {
        return changed(
                given,
                period -> period.during(period.from(), period.until().map(until -> until.plusDays(1))),
                account -> account);
    }

    /** Takes a month in which a day was paid for one that was paid to its end. */
    static List<MovementRow> paysTheWholeMonth(RevenueMovementCase given) {
        return changed(
                given,
                period -> period.during(
                        period.from().withDayOfMonth(1),
                        period.until()
                                .map(until ->
                                        until.minusDays(1).withDayOfMonth(1).plusMonths(1))),
                account -> account);
    }

    /** Looks at no month but those asked for. */
    static List<MovementRow> forgetsWhatWasBefore(RevenueMovementCase given) {
        LocalDate first = given.first().minusMonths(1).atEndOfMonth();
        return RIGHT.classify(given.with(given.periods().stream()
                .filter(period -> period.until().map(first::isBefore).orElse(true))
                .toList()));
    }

    /** Each group has at each time who belonged to it then, so that who moves is lost here and won there. */
    static List<MovementRow> groupsAsItWas(RevenueMovementCase given) {
        List<PaidPeriod> pieces = new ArrayList<>();
        for (PaidPeriod period : ImmutableSet.copyOf(given.periods())) {
            List<LocalDate> days = Stream.concat(
                            Stream.of(period.from()),
                            given.memberships().stream()
                                    .filter(one -> one.account().equals(period.account()))
                                    .map(GroupMembership::since)
                                    .filter(day -> day.isAfter(period.from()) && period.isPaidOn(day)))
                    .sorted()
                    .toList();
            for (int i = 0; i < days.size(); i++) {
                LocalDate day = days.get(i);
                PaidPeriod piece =
                        period.during(day, i + 1 < days.size() ? Optional.of(days.get(i + 1)) : period.until());
                pieces.add(piece.named(period.asset(), groupOn(given, period.account(), day)));
            }
        }
        return RIGHT.classify(given.grouped(List.of()).with(pieces));
    }

    private static String groupOn(RevenueMovementCase given, String account, LocalDate day) {
        return given.grouped(given.memberships().stream()
                        .filter(one -> !one.since().isAfter(day))
                        .toList())
                .keyOf(account);
    }

    /** Takes of several memberships the one given last, not the latest. */
    static List<MovementRow> takesTheMembershipGivenLast(RevenueMovementCase given) {
        Map<String, GroupMembership> last = new HashMap<>();
        given.memberships().forEach(one -> last.put(one.account(), one));
        return RIGHT.classify(given.grouped(last.values()));
    }

    /** Classifies assets, and calls the result customers: one may be lost and won in a month. */
    static List<MovementRow> classifiesAssets(RevenueMovementCase given) {
        Map<String, String> keys = new HashMap<>();
        given.periods().forEach(period -> keys.put(period.asset(), given.keyOf(period.account())));
        RevenueMovementCase assets = given.grouped(List.of())
                .with(given.periods().stream()
                        .map(period -> period.named(period.asset(), period.asset()))
                        .toList());
        return RIGHT.classify(assets).stream()
                .map(row -> new MovementRow(
                        keys.getOrDefault(row.key(), row.key()), row.month(), row.movement(), row.start(), row.end()))
                .toList();
    }

    /** Takes what began last for all that an account has. */
    static List<MovementRow> takesTheLatestAsset(RevenueMovementCase given) {
        List<PaidPeriod> kept = new ArrayList<>();
        for (List<PaidPeriod> ofAccount : given.periods().stream()
                .collect(groupingBy(PaidPeriod::account))
                .values()) {
            String latest = ofAccount.stream()
                    .max(Comparator.comparing(PaidPeriod::from).thenComparing(PaidPeriod::asset))
                    .map(PaidPeriod::asset)
                    .orElseThrow();
            ofAccount.stream().filter(period -> period.asset().equals(latest)).forEach(kept::add);
        }
        return RIGHT.classify(given.with(kept));
    }

    /** Counts a period given twice twice, as after a join (TryGhost/Members #255). */
    static List<MovementRow> countsDuplicates(RevenueMovementCase given) {
        List<PaidPeriod> periods = given.periods();
        return RIGHT.classify(given.with(IntStream.range(0, periods.size())
                .mapToObj(i -> periods.get(i)
                        .named(periods.get(i).asset() + i, periods.get(i).account()))
                .toList()));
    }

    /** Adds numbers, whatever the currency. */
    static List<MovementRow> addsCurrencies(RevenueMovementCase given) {
        return priced(
                given,
                period ->
                        period.billed(Money.of(CurrencyUnit.USD, period.price().getAmount()), period.every()));
    }

    /** Converts yen at the rate of the month, so that rates move revenue. */
    static List<MovementRow> convertsAtTheRateOfTheMonth(RevenueMovementCase given) {
        return RIGHT.classify(given).stream()
                .map(row -> new MovementRow(
                        row.key(),
                        row.month(),
                        row.movement(),
                        converted(row.start(), row.month().minusMonths(1)),
                        converted(row.end(), row.month())))
                .map(row -> row.start().signum() > 0 && row.end().signum() > 0 ? judged(row) : row)
                .toList();
    }

    private static MonthlyAmount converted(MonthlyAmount amount, YearMonth month) {
        return amount.currency().equals(CurrencyUnit.JPY)
                ? amount.times(Ratio.of(100L + month.getMonthValue(), 100))
                : amount;
    }

    private static MovementRow judged(MovementRow row) {
        return classed(row, MovementLaws.classes(row).iterator().next());
    }

    /** Has a row only where something moved. */
    static List<MovementRow> omitsWhoStays(RevenueMovementCase given) {
        return RIGHT.classify(given).stream()
                .filter(row -> row.movement().isPresent())
                .toList();
    }

    /** Has a row for every key and month: a cross join without a filter. */
    static List<MovementRow> listsNothing(RevenueMovementCase given) {
        List<MovementRow> rows = new ArrayList<>(RIGHT.classify(given));
        for (String key : given.keys()) {
            for (CurrencyUnit currency : given.currencies()) {
                for (YearMonth month : given.months()) {
                    if (MovementLaws.of(MovementLaws.of(rows, key, currency), month)
                            .isEmpty()) {
                        MonthlyAmount nothing = MonthlyAmount.zero(currency);
                        rows.add(new MovementRow(key, month, Optional.empty(), nothing, nothing));
                    }
                }
            }
        }
        return rows;
    }

    /** Takes who came for nothing and pays later for one that comes back. */
    static List<MovementRow> takesFreeForPaid(RevenueMovementCase given) {
        return RIGHT.classify(given).stream()
                .map(row -> row.movement().equals(Optional.of(Movement.NEW)) && cameBefore(given, row)
                        ? classed(row, Optional.of(Movement.REACTIVATION))
                        : row)
                .toList();
    }

    private static boolean cameBefore(RevenueMovementCase given, MovementRow row) {
        return given.periods().stream()
                .anyMatch(period -> given.keyOf(period.account()).equals(row.key())
                        && period.price().getCurrencyUnit().equals(row.currency())
                        && period.from().isBefore(row.month().atDay(1)));
    }

    /** A collation that takes two accounts for one. */
    static List<MovementRow> ignoresCase(RevenueMovementCase given) {
        return changed(given, period -> period, account -> account.toLowerCase(Locale.ROOT));
    }

    private static List<MovementRow> priced(RevenueMovementCase given, UnaryOperator<PaidPeriod> change) {
        return changed(given, change, account -> account);
    }

    /** What changed may overlap, so each period becomes an asset of its own. */
    private static List<MovementRow> changed(
            RevenueMovementCase given, UnaryOperator<PaidPeriod> change, UnaryOperator<String> accounts) {
        List<PaidPeriod> periods = ImmutableList.copyOf(ImmutableSet.copyOf(given.periods()));
        List<PaidPeriod> changed = new ArrayList<>();
        for (PaidPeriod period : periods) {
            changed.add(change.apply(period).named("asset " + changed.size(), accounts.apply(period.account())));
        }
        Map<List<Object>, GroupMembership> memberships = new LinkedHashMap<>(); // two accounts may have become one
        for (GroupMembership one : given.memberships()) {
            String account = accounts.apply(one.account());
            memberships.put(List.of(account, one.since()), new GroupMembership(account, one.group(), one.since()));
        }
        return RIGHT.classify(given.grouped(memberships.values()).with(changed));
    }
}
