package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.Span;

class CohortProperties {
    @Provide
    Arbitrary<List<AssetPeriod>> periods() {
        return RetentionWorld.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RetentionWorld.days();
    }

    private static CohortMatrix<AccountId> measure(CohortPeriod period, List<AssetPeriod> periods, LocalDate day) {
        return CohortAnalysis.of(Customers.POLICY.toBuilder()
                        .ref(DefinitionRef.of("cohorts", 1))
                        .cohortPeriod(period)
                        .build())
                .measure(RetentionWorld.revenue(periods, day));
    }

    @Property
    void cellsAreThoseOfTheManual(
            @ForAll CohortPeriod period, @ForAll("periods") List<AssetPeriod> periods, @ForAll("days") LocalDate day) {
        CohortMatrix<AccountId> matrix = measure(period, periods, day);
        NaiveRetention naive = new NaiveRetention(periods);
        long customers = 0;
        for (CohortRow row : matrix.cohorts()) {
            for (int months = 0; months < 8; months++) {
                assertEquals(
                        naive.cell(row.days(), months, day), row.after(months).map(CohortCell::toString));
            }
            customers += row.cells().get(0).cohort();
        }
        assertEquals(
                naive.accounts().stream()
                        .filter(account -> naive.first(account, Span.of(RetentionWorld.FIRST, day.plusDays(1)))
                                .isPresent())
                        .count(),
                customers);
    }

    @Property
    void cohortsBeginCompleteAndNeverGrow(@ForAll("periods") List<AssetPeriod> periods, @ForAll("days") LocalDate day) {
        for (CohortRow row : measure(CohortPeriod.MONTH, periods, day).cohorts()) {
            CohortCell first = row.cells().get(0);
            assertEquals(first.cohort(), first.retained());
            assertEquals(BigDecimal.ONE, first.net().orElseThrow());
            assertEquals(BigDecimal.ONE, first.gross().orElseThrow());
            for (CohortCell cell : row.cells()) {
                assertEquals(first.cohort(), cell.cohort());
                assertEquals(first.base(), cell.base());
                assertTrue(cell.retained() <= cell.cohort());
            }
        }
    }

    @Property
    void groupsAndCohortsSumToTheWhole(@ForAll("periods") List<AssetPeriod> periods, @ForAll("days") LocalDate day) {
        CohortMatrix<AccountId> all = measure(CohortPeriod.MONTH, periods, day);
        Grouped<String, CohortMatrix<AccountId>> groups = all.by(Customers.BY_PREFIX);
        List<CohortCell> sums = new ArrayList<>();
        Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                .flatMap(group -> group.byAge().stream())
                .forEach(cell -> {
                    Optional<CohortCell> same = sums.stream()
                            .filter(sum -> sum.months() == cell.months())
                            .findFirst();
                    same.ifPresent(sums::remove);
                    sums.add(same.map(sum -> sum.plus(cell)).orElse(cell));
                });
        sums.sort(Comparator.comparing(CohortCell::months));
        assertEquals(sums, all.byAge());
    }

    @Property
    void customersSumToTheDifferenceOfACell(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("periods") List<AssetPeriod> others,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        CohortMatrix<AccountId> earlier = measure(CohortPeriod.MONTH, periods, one);
        CohortMatrix<AccountId> later = measure(CohortPeriod.MONTH, others, other);
        CohortMatrixChange<AccountId> change = later.changeSince(earlier);
        for (CohortCellChange cell : change.cells()) {
            assertNotEquals(cell.before(), cell.now());
            List<CohortKeyChange<AccountId>> keys = change.of(cell.days(), cell.months());
            assertEquals(
                    difference(cell.before(), cell.now()),
                    keys.stream()
                            .map(key -> difference(key.before(), key.now()))
                            .reduce(Difference.NONE, Difference::plus));
        }
        for (CohortRow row : later.cohorts()) {
            for (CohortCell cell : row.cells()) {
                boolean isSame = earlier.cohorts().stream()
                        .filter(then -> then.days().equals(row.days()))
                        .anyMatch(then -> then.cells().contains(cell));
                assertEquals(
                        !isSame,
                        change.cells().stream()
                                .anyMatch(told -> told.days().equals(row.days()) && told.months() == cell.months()));
            }
        }
        assertEquals(List.of(), later.changeSince(later).cells());
    }

    /** What two cells differ by. */
    private record Difference(
            long cohort, long retained, MonthlyAmount base, MonthlyAmount revenue, MonthlyAmount kept) {
        private static final Difference NONE =
                new Difference(0, 0, Customers.usd(0), Customers.usd(0), Customers.usd(0));

        private Difference plus(Difference other) {
            return new Difference(
                    cohort + other.cohort,
                    retained + other.retained,
                    base.plus(other.base),
                    revenue.plus(other.revenue),
                    kept.plus(other.kept));
        }
    }

    private static Difference difference(Optional<CohortCell> before, Optional<CohortCell> now) {
        return new Difference(
                now.map(CohortCell::cohort).orElse(0L)
                        - before.map(CohortCell::cohort).orElse(0L),
                now.map(CohortCell::retained).orElse(0L)
                        - before.map(CohortCell::retained).orElse(0L),
                difference(before, now, CohortCell::base),
                difference(before, now, CohortCell::revenue),
                difference(before, now, CohortCell::kept));
    }

    private static MonthlyAmount difference(
            Optional<CohortCell> before, Optional<CohortCell> now, Function<CohortCell, MonthlyAmount> part) {
        return now.map(part).orElse(Customers.usd(0)).minus(before.map(part).orElse(Customers.usd(0)));
    }

    @Property
    void whatIsOverStaysAsItIs(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        CohortMatrix<AccountId> then = measure(CohortPeriod.MONTH, periods, early);
        CohortMatrix<AccountId> now = measure(CohortPeriod.MONTH, periods, early.equals(one) ? other : one);
        for (CohortRow row : then.cohorts()) {
            boolean isOver = row.days().to().orElseThrow().minusDays(1).compareTo(early) <= 0;
            CohortRow later = now.cohorts().stream()
                    .filter(same -> same.days().equals(row.days()))
                    .findFirst()
                    .orElseThrow();
            if (isOver) {
                assertEquals(row.cells(), later.cells().subList(0, row.cells().size()));
            }
        }
    }
}
