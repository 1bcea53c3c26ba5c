package org.revenuekit.funnel.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.asset.BillingPeriod;

/** Makes paid periods: the price of each asset goes from stretch to stretch, mostly without a gap. */
final class ArbitraryPaidPeriods {
    /** In an order that is not that of their names; the last two differ from two others by letter case only. */
    static final ImmutableList<String> ACCOUNTS = ImmutableList.of("d", "b", "c", "D", "B");

    /** The last but one of a month, so that a day more or less tells; its second month has 31 days, its fourth 29. */
    static final LocalDate START = LocalDate.of(2023, 11, 29);

    private static final int MOST_STRETCHES = 4;
    private static final int MOST_ASSETS = 2;

    /** Their least common multiple is small, so that parts of minor units fit in 64 bits. */
    private static final ImmutableList<BillingPeriod> ODD = ImmutableList.of(
            BillingPeriod.WEEKLY,
            BillingPeriod.YEARLY,
            BillingPeriod.DAILY,
            BillingPeriod.ofDays(30),
            BillingPeriod.ofDays(90),
            BillingPeriod.ofWeeks(2),
            BillingPeriod.ofWeeks(4),
            BillingPeriod.QUARTERLY,
            BillingPeriod.ofMonths(2),
            BillingPeriod.ofMonths(24),
            BillingPeriod.ofMonths(36));

    private ArbitraryPaidPeriods() {}

    /** Days with one price, after days without any, before it is known who pays it; and how late its row is given. */
    private record Stretch(int gap, int days, int price, BillingPeriod every, int rank, boolean again) {}

    /** What becomes of an asset; the last stretch may have no end. */
    private record Course(List<Stretch> stretches, boolean open, CurrencyUnit currency) {}

    private record Given(PaidPeriod period, int rank) {}

    static Arbitrary<ImmutableList<PaidPeriod>> periods(int maxAccounts, boolean currencies) {
        return courses(currencies)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ASSETS)
                .list()
                .ofMaxSize(maxAccounts)
                .map(ArbitraryPaidPeriods::made);
    }

    private static Arbitrary<Course> courses(boolean currencies) {
        return Combinators.combine(
                        stretches().list().ofMinSize(1).ofMaxSize(MOST_STRETCHES),
                        Arbitraries.of(false, true),
                        currencies
                                ? Arbitraries.frequency(Tuple.of(4, CurrencyUnit.USD), Tuple.of(1, CurrencyUnit.JPY))
                                : Arbitraries.just(CurrencyUnit.USD))
                .as(Course::new);
    }

    private static Arbitrary<Stretch> stretches() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, 0),
                                Tuple.of(2, 1),
                                Tuple.of(1, 2),
                                Tuple.of(1, 15),
                                Tuple.of(2, 31),
                                Tuple.of(1, 62)),
                        Arbitraries.frequency(
                                Tuple.of(3, 31),
                                Tuple.of(2, 1),
                                Tuple.of(1, 2),
                                Tuple.of(1, 14),
                                Tuple.of(2, 30),
                                Tuple.of(2, 60),
                                Tuple.of(1, 366)),
                        Arbitraries.frequency(
                                Tuple.of(4, 100),
                                Tuple.of(2, 80),
                                Tuple.of(2, 0),
                                Tuple.of(1, 1),
                                Tuple.of(1, 365),
                                Tuple.of(1, 99_999)),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(BillingPeriod.MONTHLY)), Tuple.of(1, Arbitraries.of(ODD))),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(Stretch::new);
    }

    private static ImmutableList<PaidPeriod> made(List<List<Course>> accounts) {
        List<Given> periods = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            List<Course> courses = accounts.get(account);
            for (int asset = 0; asset < courses.size(); asset++) {
                String id = ACCOUNTS.get(account);
                follow(id + asset, id, courses.get(asset), periods);
            }
        }
        periods.sort(Comparator.comparingInt(Given::rank)); // each has its own, so that they shrink one by one
        return periods.stream().map(Given::period).collect(ImmutableList.toImmutableList());
    }

    private static void follow(String asset, String account, Course course, List<Given> periods) {
        LocalDate from = START;
        for (int i = 0; i < course.stretches().size(); i++) {
            Stretch stretch = course.stretches().get(i);
            from = from.plusDays(stretch.gap());
            LocalDate until = from.plusDays(stretch.days());
            boolean open = course.open() && i + 1 == course.stretches().size();
            PaidPeriod period = new PaidPeriod(
                    asset,
                    account,
                    from,
                    open ? Optional.empty() : Optional.of(until),
                    Money.ofMinor(course.currency(), stretch.price()),
                    stretch.every());
            periods.add(new Given(period, stretch.rank()));
            if (stretch.again()) {
                periods.add(new Given(period, stretch.rank()));
            }
            from = until;
        }
    }
}
