package org.revenuekit.funnel.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;

class AttainmentProperties {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final int TWO_YEARS = 730;

    @Provide
    Arbitrary<List<SalesFact>> facts() {
        return Combinators.combine(days(), amounts(), departments())
                .as((on, amount, department) -> department.isEmpty()
                        ? SalesFact.of(on, amount)
                        : SalesFact.of(on, amount).with("department", department))
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    @Provide
    Arbitrary<List<SalesTarget>> targets() {
        return Combinators.combine(days().map(YearMonth::from), amounts(), departments())
                .as((month, amount, department) -> department.isEmpty()
                        ? SalesTarget.of(month, amount)
                        : SalesTarget.of(month, amount).with("department", department))
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, TWO_YEARS - 1).map(START::plusDays);
    }

    private static Arbitrary<MoneyFraction> amounts() {
        return Arbitraries.of("JPY 1", "JPY 10", "JPY 0.5", "JPY -3", "USD 7").map(MoneyFraction::parse);
    }

    private static Arbitrary<String> departments() {
        return Arbitraries.of("east", "west", "");
    }

    private static Attainment review(List<SalesTarget> targets, List<SalesFact> facts, LocalDate day) {
        return AttainmentReview.of(Shop.POLICY)
                .review(
                        SalesTargets.of(TaxBasis.EXCLUSIVE, targets),
                        SalesFacts.of(DateBasis.ORDER, TaxBasis.EXCLUSIVE, facts),
                        Shop.TOKYO.endOf(day));
    }

    private static MoneyFraction sum(Stream<MoneyFraction> amounts) {
        return amounts.reduce(Shop.yen(0), MoneyFraction::plus);
    }

    @Property
    void partsSumToTheYear(
            @ForAll("targets") List<SalesTarget> targets,
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("days") LocalDate day) {
        Attainment all = review(targets, facts, day);
        List<Function<AttainmentFigures, MoneyFraction>> columns = List.of(
                AttainmentFigures::actual,
                AttainmentFigures::target,
                AttainmentFigures::gap,
                AttainmentFigures::lastYear,
                AttainmentFigures::lastYearToDate);
        for (Function<AttainmentFigures, MoneyFraction> column : columns) {
            for (FiscalPart.Kind kind : FiscalPart.Kind.values()) {
                assertEquals(
                        column.apply(all.year()),
                        sum(all.parts(kind).values().stream().map(column)));
            }
            Grouped<String, Attainment> groups = all.by(LedgerEntry.by("department"));
            assertEquals(
                    column.apply(all.year()),
                    sum(Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                            .map(Attainment::year)
                            .map(column)));
        }
    }

    /** The actual of the year, and what is due of the targets by today, by loops over everything. */
    @Property
    void figuresAreThoseOfTheManual(
            @ForAll("targets") List<SalesTarget> targets,
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("days") LocalDate day) {
        YearProgress progress = review(targets, facts, day).progress();
        MoneyFraction actual = Shop.yen(0);
        for (SalesFact fact : facts) {
            boolean isOfYear = Shop.TOKYO.fiscalYearOf(fact.on()).equals(Shop.TOKYO.fiscalYearOf(day));
            boolean isYen = fact.amount().toString().startsWith("JPY");
            actual = isOfYear && isYen && !fact.on().isAfter(day) ? actual.plus(fact.amount()) : actual;
        }
        MoneyFraction before = Shop.yen(0);
        MoneyFraction now = Shop.yen(0);
        for (SalesTarget target : targets) {
            LocalDate first = target.month().atDay(1);
            boolean isOfYear = Shop.TOKYO.fiscalYearOf(first).equals(Shop.TOKYO.fiscalYearOf(day));
            if (isOfYear && target.amount().toString().startsWith("JPY")) {
                before = target.month().isBefore(YearMonth.from(day)) ? before.plus(target.amount()) : before;
                now = target.month().equals(YearMonth.from(day)) ? now.plus(target.amount()) : now;
            }
        }
        long elapsed = day.withDayOfMonth(1)
                .datesUntil(day.plusDays(1))
                .filter(Shop.TOKYO::isBusinessDay)
                .count();
        assertEquals(actual, progress.actual());
        assertEquals(before, progress.closedTarget());
        assertEquals(now, progress.openTarget());
        assertEquals(elapsed, progress.monthDays().elapsed());
        assertEquals(before.plus(now), progress.target());
    }

    @Property
    void theOrderChangesNothing(
            @ForAll("targets") List<SalesTarget> targets,
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        Attainment one = review(targets, facts, day);
        Attainment other = review(shuffled(targets, random), shuffled(facts, random), day);
        assertEquals(one.parts(FiscalPart.Kind.MONTH), other.parts(FiscalPart.Kind.MONTH));
        assertEquals(one.progress(), other.progress());
        assertEquals(one.findings(), other.findings());
        assertEquals(one.tally(), other.tally());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property
    void whatIsLaterChangesNothing(
            @ForAll("targets") List<SalesTarget> targets,
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("days") LocalDate day) {
        List<SalesFact> seen =
                facts.stream().filter(fact -> !fact.on().isAfter(day)).toList();
        assertEquals(
                review(targets, seen, day).parts(FiscalPart.Kind.MONTH),
                review(targets, facts, day).parts(FiscalPart.Kind.MONTH));
        assertEquals(
                review(targets, seen, day).progress(),
                review(targets, facts, day).progress());
    }

    @Property
    void nothingIsLost(
            @ForAll("targets") List<SalesTarget> targets,
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("days") LocalDate day) {
        Attainment all = review(targets, facts, day);
        assertEquals(facts.size(), all.tally().factsUsed() + all.tally().factsSetAside());
        assertEquals(targets.size(), all.tally().targetsUsed() + all.tally().targetsSetAside());
        assertEquals(all.tally().factsSetAside(), details(all, "facts"));
        assertEquals(all.tally().targetsSetAside(), details(all, "targets"));
    }

    private static long details(Attainment all, String key) {
        return all.findings().stream()
                .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault(key, "0")))
                .sum();
    }

    @Property
    void onTheLastDayPaceIsAttainment(
            @ForAll("targets") List<SalesTarget> targets,
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("days") LocalDate day) {
        YearProgress progress =
                review(targets, facts, YearMonth.from(day).atEndOfMonth()).progress();
        assertEquals(0, Ratio.byValue().compare(progress.attainment(), progress.pace()));
        assertTrue(progress.monthDays().elapsed() == progress.monthDays().total());
    }
}
