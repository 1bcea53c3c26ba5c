package org.revenuekit.funnel.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.Movement;

/**
 * Laws 71 to 73, the laws of classifying movements of recurring revenue. Implement it in a jqwik test class, and every
 * law is a property of your classifier:
 *
 * <pre>{@code
 * class OurMovementsKeepTheLaws implements RevenueMovementContract {
 *     public RevenueMovementClassifier subject() {
 *         return given -> warehouse.movements(given);
 *     }
 * }
 * }</pre>
 *
 * <p>A message names the law, and the smallest case found that breaks it. A subject that never returns hangs the test:
 * give a query a time limit.
 */
public interface RevenueMovementContract {
    /**
     * Returns the classifier under test.
     *
     * @return the subject; asked for several times in every try
     */
    RevenueMovementClassifier subject();

    /**
     * Returns how many weeks and days a year has when the subject makes months of them.
     *
     * @return 52 and 365 by default
     */
    default MonthBasis basis() {
        return MonthBasis.standard();
    }

    /**
     * Returns how many months the exhaustive law has. There are {@code 3^n} histories of n months.
     *
     * @return 1 to 7; 5 by default
     */
    default int smallScope() {
        return 5;
    }

    /**
     * Returns how many assets one account has in the law of size.
     *
     * @return at least 2; 10,000 by default
     */
    default int largeSize() {
        return 10_000;
    }

    /**
     * Law 71, identity: each key is in one class a month, nobody and no month is answered that was not asked about, and
     * a row has something at its start or end.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void aKeyIsInOneClassAMonth(@ForAll RevenueMovementCase given) {
        Set<List<Object>> seen = new HashSet<>();
        for (MovementRow row : classify(given)) {
            Law.check(
                    "law 71, identity: each key is in one class a month, " + row,
                    given,
                    true,
                    seen.add(List.of(row.key(), row.currency(), row.month())));
            Law.oneOf("law 71, identity: a row is of a key asked about", given, given.keys(), row.key());
            Law.oneOf("law 71, identity: a row is in a currency of the key", given, given.currencies(), row.currency());
            Law.oneOf(
                    "law 71, identity: a row is of a month asked for",
                    given,
                    ImmutableSet.copyOf(given.months()),
                    row.month());
            Law.check(
                    "law 71, identity: a row has something at its start or end, and never less than nothing, " + row,
                    given,
                    true,
                    row.start().signum() + row.end().signum() > 0); // a sign of -1 makes no sum above 0
        }
    }

    /**
     * Law 71, identity: what a key has at the end of a month it has at the start of the next, so that a key with
     * something at the end has a row then, though nothing may change.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void aMonthStartsWhereTheLastOneEnded(@ForAll RevenueMovementCase given) {
        List<MovementRow> rows = classify(given);
        for (String key : given.keys()) {
            for (CurrencyUnit currency : given.currencies()) {
                List<MovementRow> ofKey = MovementLaws.of(rows, key, currency);
                for (YearMonth month = given.first(); month.isBefore(given.last()); month = month.plusMonths(1)) {
                    Law.check(
                            "law 71, identity: what " + key + " has at the end of " + month
                                    + " it has at the start of the next",
                            given,
                            MovementLaws.sum(MovementLaws.of(ofKey, month), currency, MovementRow::end),
                            MovementLaws.sum(
                                    MovementLaws.of(ofKey, month.plusMonths(1)), currency, MovementRow::start));
                }
            }
        }
    }

    /**
     * Law 71, identity: start + new + reactivation + expansion - contraction - churn = end, for each key and currency,
     * and thus for all, exactly. Rows without a class move nothing.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void movementsLeadFromStartToEnd(@ForAll RevenueMovementCase given) {
        List<MovementRow> rows = classify(given);
        for (String key : given.keys()) {
            for (CurrencyUnit currency : given.currencies()) {
                List<MovementRow> ofKey = MovementLaws.of(rows, key, currency);
                MonthlyAmount start =
                        MovementLaws.sum(MovementLaws.of(ofKey, given.first()), currency, MovementRow::start);
                List<MovementRow> moved =
                        ofKey.stream().filter(row -> row.movement().isPresent()).toList();
                Law.check(
                        "law 71, identity: start and movements of " + key + " make its end",
                        given,
                        MovementLaws.sum(MovementLaws.of(ofKey, given.last()), currency, MovementRow::end),
                        start.plus(MovementLaws.sum(moved, currency, MovementRow::change)));
            }
        }
    }

    /**
     * Law 71, identity: from nothing to something is new or a reactivation, to nothing is churn, to more is expansion,
     * to less is contraction, and to the same is no movement.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void aClassIsWhatItsAmountsSay(@ForAll RevenueMovementCase given) {
        for (MovementRow row : classify(given)) {
            Law.oneOf(
                    "law 71, identity: the class is what start and end say, " + row,
                    given,
                    MovementLaws.classes(row),
                    row.movement());
        }
    }

    /**
     * Law 71, identity: a key is new once at most in a currency, and never after it had something.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void nobodyIsNewTwice(@ForAll RevenueMovementCase given) {
        Set<List<Object>> seen = new HashSet<>();
        for (MovementRow row : classify(given)) {
            if (!seen.add(List.of(row.key(), row.currency())) && row.movement().equals(Optional.of(Movement.NEW))) {
                Law.check(
                        "law 71, identity: nobody is new twice, " + row,
                        given,
                        Optional.of(Movement.REACTIVATION),
                        row.movement());
            }
        }
    }

    /** Law 71, identity: who pays 100, 100, nothing, nothing and 80 is new, lost and reactivated. */
    @Example
    default void whoComesBackIsReactivated() {
        RevenueMovementCase given = MovementLaws.history(100, 100, 0, 0, 80);
        Law.check(
                "law 71, identity: who comes back is reactivated",
                given,
                List.of(
                        MovementLaws.row(0, Movement.NEW, 0, 100),
                        MovementLaws.row(2, Movement.CHURN, 100, 0),
                        MovementLaws.row(4, Movement.REACTIVATION, 0, 80)),
                classify(given).stream()
                        .filter(row -> row.movement().isPresent())
                        .toList());
    }

    /**
     * Law 71, currencies: rows in one currency are those of its periods alone; amounts are neither added nor converted.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void currenciesAreNeverMixed(@ForAll RevenueMovementCase given) {
        List<MovementRow> rows = classify(given);
        for (CurrencyUnit currency : given.currencies()) {
            Law.check(
                    "law 71, currencies: never mixed nor converted, " + currency,
                    given,
                    classify(given.with(given.periods().stream()
                            .filter(period -> period.price().getCurrencyUnit().equals(currency))
                            .toList())),
                    rows.stream().filter(row -> row.currency().equals(currency)).toList());
        }
    }

    /**
     * Law 72, retention: what is kept of the start, less losses, is no more than the start and no more than what is
     * kept with growth: GRR is at most 1 and at most NRR. And what movements make of the start is what those who were
     * there at the start have at the end; new and reactivated ones are no part of it.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void retentionCountsWhoWasThere(@ForAll RevenueMovementCase given) {
        List<MovementRow> rows = classify(given);
        for (YearMonth month : given.months()) {
            for (CurrencyUnit currency : given.currencies()) {
                List<MovementRow> ofMonth = MovementLaws.of(rows, month, currency);
                List<MovementRow> there =
                        ofMonth.stream().filter(row -> row.start().signum() > 0).toList();
                MonthlyAmount start = MovementLaws.sum(there, currency, MovementRow::start);
                MonthlyAmount end = MovementLaws.sum(there, currency, MovementRow::end);
                MonthlyAmount gross = start.plus(moved(ofMonth, currency, Movement.CONTRACTION))
                        .plus(moved(ofMonth, currency, Movement.CHURN));
                Law.check(
                        "law 72, retention: start and movements but new and reactivated ones make the end of those who"
                                + " were there, " + month,
                        given,
                        end,
                        gross.plus(moved(ofMonth, currency, Movement.EXPANSION)));
                Law.check(
                        "law 72, retention: 0 <= gross " + gross + " <= start " + start + " and <= net " + end + ", "
                                + month,
                        given,
                        true,
                        gross.signum() >= 0 && gross.compareTo(start) <= 0 && gross.compareTo(end) <= 0);
            }
        }
    }

    /**
     * Law 73, proration: a period alone is worth its price a month, exactly, on each last day of a month that it
     * covers, and nothing on others; no billing period, however odd, makes it nothing.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void aPeriodIsWorthItsPriceAMonth(@ForAll RevenueMovementCase given) {
        checkWorth(
                "law 73, proration: a period is worth its price a month", MovementLaws.apart(given.periods(), given));
    }

    /**
     * Law 73, proration: a period that ends on the last day of a month is not paid on it, and one that ends the day
     * after is; one that starts on it is paid.
     *
     * @param given periods, groups and months
     * @param seed decides which month
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void anEndIsNotPaidAnyMore(@ForAll RevenueMovementCase given, @ForAll long seed) {
        List<YearMonth> months = given.months();
        LocalDate day = months.get(new Random(seed).nextInt(months.size())).atEndOfMonth();
        List<PaidPeriod> periods = new ArrayList<>();
        for (PaidPeriod period : given.periods()) {
            LocalDate from = period.from().isBefore(day) ? period.from() : day.minusDays(1);
            periods.add(period.during(from, Optional.of(day)));
            periods.add(period.during(from, Optional.of(day.plusDays(1))));
            periods.add(period.during(day, Optional.of(day.plusDays(1))));
        }
        checkWorth("law 73, proration: an end is not paid any more", MovementLaws.apart(periods, given));
    }

    /**
     * Law 73, proration: prices for other billing periods, equal a month, are equal revenue: 10 a week are 20 for two
     * weeks and 520 a year.
     *
     * @param given periods, groups and months
     * @param seed decides for which billing periods
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void equalPricesAreEqualRevenue(@ForAll RevenueMovementCase given, @ForAll long seed) {
        RevenueMovementCase same = MovementLaws.billedOtherwise(given, basis(), new Random(seed));
        checkSame("law 73, proration: equal prices are equal revenue, " + same.periods(), given, same);
    }

    /**
     * Law 73, proration: pieces of a period make the whole, wherever it is split.
     *
     * @param given periods, groups and months
     * @param seed decides where
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void splittingAPeriodChangesNothing(@ForAll RevenueMovementCase given, @ForAll long seed) {
        RevenueMovementCase same = MovementLaws.split(given, new Random(seed));
        checkSame("law 73, proration: pieces make the whole, " + same.periods(), given, same);
    }

    /**
     * What is free is nothing: who begins with it is not there yet, and who ends with it is lost.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void whatIsFreeIsNothing(@ForAll RevenueMovementCase given) {
        checkSame(
                "what is free is nothing",
                given,
                given.with(given.periods().stream()
                        .filter(period -> period.price().isPositive())
                        .toList()));
    }

    /**
     * The order of periods and memberships does not matter.
     *
     * @param given periods, groups and months
     * @param seed decides the other order
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void theOrderOfRowsDoesNotMatter(@ForAll RevenueMovementCase given, @ForAll long seed) {
        List<PaidPeriod> periods = new ArrayList<>(given.periods());
        Collections.shuffle(periods, new Random(seed));
        List<GroupMembership> memberships = new ArrayList<>(given.memberships());
        Collections.shuffle(memberships, new Random(seed));
        checkSame(
                "the order of periods and memberships does not matter, other order " + memberships + " and " + periods,
                given,
                given.with(periods).grouped(memberships));
    }

    /**
     * A period given twice counts once, as after a join.
     *
     * @param given periods, groups and months
     * @param seed decides which one
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void aPeriodGivenTwiceCountsOnce(@ForAll RevenueMovementCase given, @ForAll long seed) {
        List<PaidPeriod> more = new ArrayList<>(given.periods());
        given.periods().stream()
                .skip(new Random(seed).nextInt(given.periods().size() + 1))
                .limit(1)
                .forEach(more::add);
        checkSame("a period given twice counts once", given.with(more), given);
    }

    /**
     * The months asked for do not matter: asked for a part of them and for the rest, the rows are the same. What was
     * before the first month is not forgotten.
     *
     * @param given periods, groups and months
     * @param seed decides which part
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void theMonthsAskedForDoNotMatter(@ForAll RevenueMovementCase given, @ForAll long seed) {
        List<YearMonth> months = given.months();
        YearMonth until = months.get(new Random(seed).nextInt(months.size()));
        List<MovementRow> rows = new ArrayList<>(classify(given.during(given.first(), until)));
        if (until.isBefore(given.last())) {
            rows.addAll(classify(given.during(until.plusMonths(1), given.last())));
        }
        Law.check(
                "the months asked for do not matter, those until " + until + " and the others",
                given,
                MovementLaws.sorted(rows.stream()),
                classify(given));
    }

    /**
     * Keys told apart: the rows of some and those of the others are those of all.
     *
     * @param given periods, groups and months
     * @param seed decides who is in which part
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void partsMergeToTheWhole(@ForAll RevenueMovementCase given, @ForAll long seed) {
        Random random = new Random(seed);
        Set<String> some = new TreeSet<>();
        for (String key : given.keys()) {
            if (random.nextBoolean()) {
                some.add(key);
            }
        }
        RevenueMovementCase one = given.with(given.periods().stream()
                .filter(period -> some.contains(given.keyOf(period.account())))
                .toList());
        RevenueMovementCase other = given.with(given.periods().stream()
                .filter(period -> !some.contains(given.keyOf(period.account())))
                .toList());
        Law.check(
                "parts merge: " + some + " and the others make all",
                given,
                MovementLaws.sorted(Stream.concat(classify(one).stream(), classify(other).stream())),
                classify(given));
    }

    /**
     * Groups keep the total: start and end of each month are the same for accounts, for groups, and for one group of
     * all, though the classes differ. A customer is not lost while another asset is paid.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void groupsKeepTheTotal(@ForAll RevenueMovementCase given) {
        Map<String, List<MonthlyAmount>> totals = MovementLaws.totals(classify(given));
        Law.check(
                "groups keep the total, that of accounts",
                given,
                MovementLaws.totals(classify(given.grouped(List.of()))),
                totals);
        Law.check(
                "groups keep the total, that of all in one",
                given,
                MovementLaws.totals(classify(MovementLaws.together(given))),
                totals);
    }

    /**
     * Moving is no churn: an account that comes to another group is counted there from its start, so that neither group
     * loses or wins anybody by it.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void movingIsNoChurn(@ForAll RevenueMovementCase given) {
        checkSame("moving is no churn: groups are those of today at both ends", given, MovementLaws.settled(given));
    }

    /**
     * Other names, no two alike, give the same rows.
     *
     * @param given periods, groups and months
     * @param seed decides who is called what
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void otherNamesChangeNothing(@ForAll RevenueMovementCase given, @ForAll long seed) {
        List<String> ids = new ArrayList<>(MovementLaws.ids(given));
        Collections.shuffle(ids, new Random(seed));
        Map<String, String> names = new TreeMap<>();
        ids.forEach(id -> names.put(id, "n" + names.size()));
        Law.check(
                "other names change nothing, " + names,
                given,
                MovementLaws.sorted(classify(given).stream()
                        .map(row -> new MovementRow(
                                names.getOrDefault(row.key(), row.key()),
                                row.month(),
                                row.movement(),
                                row.start(),
                                row.end()))),
                classify(MovementLaws.named(given, id -> names.getOrDefault(id, id))));
    }

    /**
     * The rows are those of {@link NaiveRevenueMovementClassifier}.
     *
     * @param given periods, groups and months
     */
    @Property
    @Domain(FunnelDomain.class)
    default void rowsAreThoseOfTheDefinition(@ForAll RevenueMovementCase given) {
        checkNaive("rows are those of the definition", given);
    }

    /** Law 71, small scope: the same for all histories of one account over a few months. */
    @Example
    default void smallScopeExhaustive() {
        MovementLaws.forEachHistory(smallScope(), given -> checkNaive("small scope", given));
    }

    /** Assets of one account add up, however many there are, and are one customer. */
    @Example
    default void manyAssetsAreOneCustomer() {
        List<MovementRow> rows = classify(MovementLaws.manyAssets(largeSize()));
        List<MovementRow> expected = List.of(
                MovementLaws.row(0, Movement.NEW, 0, largeSize()),
                MovementLaws.row(1, Movement.CONTRACTION, largeSize(), largeSize() - 1L),
                MovementLaws.row(2, Movement.CHURN, largeSize() - 1L, 0));
        if (!rows.equals(expected)) { // the message does not list all periods
            throw new AssertionError("many assets are one customer, " + largeSize() + ": expected " + expected
                    + " but was " + (rows.size() > expected.size() ? rows.size() + " rows" : rows));
        }
    }

    private void checkWorth(String law, RevenueMovementCase apart) {
        List<MovementRow> rows = classify(apart);
        for (PaidPeriod period : apart.periods()) {
            CurrencyUnit currency = period.price().getCurrencyUnit();
            List<MovementRow> ofPeriod = MovementLaws.of(rows, period.account(), currency);
            for (YearMonth month : apart.months()) {
                Law.check(
                        law + ", " + period + " in " + month,
                        apart,
                        period.isPaidOn(month.atEndOfMonth()) ? period.perMonth(basis()) : MonthlyAmount.zero(currency),
                        MovementLaws.sum(MovementLaws.of(ofPeriod, month), currency, MovementRow::end));
            }
        }
    }

    private void checkNaive(String law, RevenueMovementCase given) {
        Law.check(law, given, MovementLaws.rows(new NaiveRevenueMovementClassifier(basis()), given), classify(given));
    }

    /** Two cases that mean the same are classified alike. */
    private void checkSame(String law, RevenueMovementCase given, RevenueMovementCase same) {
        Law.check(law, given, classify(same), classify(given));
    }

    private ImmutableList<MovementRow> classify(RevenueMovementCase given) {
        return MovementLaws.rows(subject(), given);
    }

    private static MonthlyAmount moved(List<MovementRow> rows, CurrencyUnit currency, Movement movement) {
        return MovementLaws.sum(
                rows.stream()
                        .filter(row -> row.movement().equals(Optional.of(movement)))
                        .toList(),
                currency,
                MovementRow::change);
    }
}
