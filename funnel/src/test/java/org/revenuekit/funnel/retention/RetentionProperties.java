package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.Span;

class RetentionProperties {
    private static final LocalDate LAST = RetentionWorld.FIRST.plusDays(RetentionWorld.DAYS);

    @Provide
    Arbitrary<List<AssetPeriod>> periods() {
        return RetentionWorld.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RetentionWorld.days();
    }

    private static Retention<AccountId> measure(List<AssetPeriod> periods, LocalDate one, LocalDate other) {
        return RetentionAnalysis.of(Customers.POLICY)
                .measure(
                        RetentionWorld.revenue(periods, LAST),
                        one.isBefore(other) ? one : other,
                        one.isBefore(other) ? other : one);
    }

    @Property
    void figuresAreThoseOfTheManual(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Retention<AccountId> retention = measure(periods, one, other);
        NaiveRetention naive = new NaiveRetention(periods);
        MonthlyAmount start = Customers.usd(0);
        MonthlyAmount end = start;
        MonthlyAmount kept = start;
        MonthlyAmount gained = start;
        MonthlyAmount lost = start;
        long cohort = 0;
        long left = 0;
        for (AccountId account : naive.accounts()) {
            MonthlyAmount before = naive.at(account, retention.start());
            MonthlyAmount after = naive.at(account, retention.end());
            if (before.signum() > 0) {
                cohort++;
                left += after.signum() == 0 ? 1 : 0;
                start = start.plus(before);
                end = end.plus(after);
                kept = kept.plus(before.compareTo(after) < 0 ? before : after);
            }
            if (after.compareTo(before) > 0) {
                gained = gained.plus(after.minus(before));
            } else {
                lost = lost.plus(before.minus(after));
            }
        }
        assertEquals(end.over(start), retention.netRevenue());
        assertEquals(kept.over(start), retention.grossRevenue());
        assertEquals(retention.grossRevenue(), retention.grossByMovements());
        assertEquals(Ratio.of(cohort - left, cohort), retention.logo());
        assertEquals(Ratio.of(left, cohort), retention.logoChurn());
        assertEquals(gained.over(lost), retention.quickRatio());
    }

    @Property
    void grossIsAtMostNetAndAtMostAll(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Retention<AccountId> retention = measure(periods, one, other);
        if (retention.cohort() == 0) {
            assertFalse(retention.netRevenue().isDefined());
            assertFalse(retention.grossRevenue().isDefined());
        } else {
            Fraction gross = Fraction.of(retention.grossRevenue());
            assertTrue(gross.signum() >= 0);
            assertTrue(gross.compareTo(Fraction.ONE) <= 0);
            assertTrue(gross.compareTo(Fraction.of(retention.netRevenue())) <= 0);
        }
    }

    @Property
    void aSplitCohortIsTheWeightedMean(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Retention<AccountId> all = measure(periods, one, other);
        Grouped<String, Retention<AccountId>> groups = all.by(Customers.BY_PREFIX);
        List<Retention<AccountId>> parts = Stream.concat(
                        groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                .toList();
        for (Function<Retention<AccountId>, Ratio> rate :
                List.<Function<Retention<AccountId>, Ratio>>of(Retention::netRevenue, Retention::grossRevenue)) {
            Fraction sum = Fraction.ZERO;
            for (Retention<AccountId> part : parts) {
                if (part.cohort() > 0) {
                    sum = sum.plus(Fraction.of(rate.apply(part))
                            .times(Fraction.of(part.startRevenue().number())));
                }
            }
            Fraction whole = Fraction.of(all.startRevenue().number());
            assertEquals(
                    all.cohort() == 0
                            ? Ratio.of(0, 0)
                            : sum.times(whole.inverse()).toRatio(),
                    rate.apply(all));
        }
        assertEquals(all.logo(), parts.stream().map(Retention::logo).reduce(Ratio.of(0, 0), Ratio::plus));
    }

    @Property
    void newCustomersNeverEnter(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Retention<AccountId> all = measure(periods, one, other);
        AssetPeriod late = Customers.period("zoe", "late", "[2025-01-01,2026-01-01)", 1, "USD 9")
                .withActive(Span.from(all.start().plusDays(1)))
                .withRecordedOn(RetentionWorld.FIRST);
        Retention<AccountId> more =
                measure(Stream.concat(periods.stream(), Stream.of(late)).toList(), one, other);
        assertEquals(all.netRevenue(), more.netRevenue());
        assertEquals(all.grossRevenue(), more.grossRevenue());
        assertEquals(all.logo(), more.logo());
    }

    @Property
    void theOrderChangesNothing(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll Random random) {
        List<AssetPeriod> shuffled = RetentionWorld.shuffled(periods, random);
        assertEquals(
                measure(periods, one, other).keys(),
                measure(shuffled, one, other).keys());
        assertEquals(
                CohortAnalysis.of(Customers.POLICY)
                        .measure(RetentionWorld.revenue(periods, one))
                        .cohorts(),
                CohortAnalysis.of(Customers.POLICY)
                        .measure(RetentionWorld.revenue(shuffled, one))
                        .cohorts());
        assertEquals(
                SurvivalAnalysis.of(Customers.POLICY)
                        .measure(RetentionWorld.revenue(periods, one))
                        .tenures(),
                SurvivalAnalysis.of(Customers.POLICY)
                        .measure(RetentionWorld.revenue(shuffled, one))
                        .tenures());
    }

    @Property
    void changesSumToTheDifference(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("periods") List<AssetPeriod> others,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Retention<AccountId> earlier = measure(periods, one, other);
        Retention<AccountId> later = measure(others, one, other);
        RetentionChange<AccountId> change = later.changeSince(earlier);
        if (earlier.cohort() == 0 || later.cohort() == 0) {
            assertFalse(change.net().isDefined());
            return;
        }
        Fraction net = Fraction.ZERO;
        Fraction gross = Fraction.ZERO;
        for (KeyRetentionChange<AccountId> key : change.changes()) {
            net = net.plus(Fraction.of(key.net()));
            gross = gross.plus(Fraction.of(key.gross()));
        }
        assertEquals(Fraction.of(later.netRevenue()).minus(Fraction.of(earlier.netRevenue())), net);
        assertEquals(net.toRatio(), change.net());
        assertEquals(Fraction.of(later.grossRevenue()).minus(Fraction.of(earlier.grossRevenue())), gross);
        assertEquals(gross.toRatio(), change.gross());
    }
}
