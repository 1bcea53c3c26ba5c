package org.revenuekit.funnel.attainment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.FiscalYear;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;

/**
 * How far targets are reached (予実): the answer of {@link AttainmentReview}. The fiscal year is that of the day asked
 * about, by the calendar of the point in time; parts of other years can be asked for too.
 */
public final class Attainment {
    private final AttainmentPolicy definition;
    private final AsOf asOf;
    private final ImmutableList<SalesTarget> targets; // as given
    private final ImmutableList<SalesFact> facts; // as given
    private final LocalDate today; // the last day that is seen
    private final Ledger ledger;

    Attainment(
            AttainmentPolicy definition,
            AsOf asOf,
            ImmutableList<SalesTarget> targets,
            ImmutableList<SalesFact> facts) {
        this.definition = definition;
        this.asOf = asOf;
        this.targets = targets;
        this.facts = facts;
        this.today = asOf.seenUntil();
        this.ledger = Ledger.of(definition.currency(), facts, targets, today);
    }

    /**
     * Returns the fiscal year asked about.
     *
     * @return that of the last day seen
     */
    public FiscalYear fiscalYear() {
        return asOf.calendar().fiscalYearOf(today);
    }

    /**
     * Returns the figures of a part of a fiscal year.
     *
     * @param part such as its second half (下期)
     * @return actual, target and last year
     */
    public AttainmentFigures of(FiscalPart part) {
        return over(requireNonNull(part, "part").span());
    }

    /**
     * Returns the figures of some months.
     *
     * @param months from the first day of a month to the first day of a later one
     * @return actual, target and last year; O(days with facts in it)
     * @throws IllegalArgumentException if the span is empty or open, or does not begin and end with a month
     */
    public AttainmentFigures over(Span months) {
        requireNonNull(months, "months");
        checkArgument(
                !months.isEmpty()
                        && months.from().filter(Attainment::isFirst).isPresent()
                        && months.to().filter(Attainment::isFirst).isPresent(),
                "months must begin and end with a month, were %s",
                months);
        Span lastYear = Span.of(
                months.from().orElseThrow().minusYears(1),
                months.to().orElseThrow().minusYears(1));
        PeriodState state = state(months);
        return new AttainmentFigures(
                months,
                state,
                ledger.actual(months),
                ledger.target(months),
                ledger.actual(lastYear),
                ledger.actual(
                        state == PeriodState.CLOSED
                                ? lastYear
                                : lastYear.intersection(Span.until(endOfLastYear()))
                                        .orElse(Span.of(today, today))));
    }

    /** The day after the same day of last year; after a whole February that after all of last year's. */
    private LocalDate endOfLastYear() {
        LocalDate after = today.minusYears(1).plusDays(1);
        LocalDate afterMonth = today.plusDays(1).minusYears(1);
        return after.isBefore(afterMonth) ? afterMonth : after;
    }

    private static boolean isFirst(LocalDate date) {
        return date.getDayOfMonth() == 1;
    }

    private PeriodState state(Span period) {
        if (!period.to().orElseThrow().minusDays(1).isAfter(today)) {
            return PeriodState.CLOSED;
        }
        return period.contains(today) ? PeriodState.PROVISIONAL : PeriodState.TO_COME;
    }

    /**
     * Returns the figures of the whole fiscal year (通期).
     *
     * @return actual so far, target of all its months, last year
     */
    public AttainmentFigures year() {
        return over(fiscalYear().span());
    }

    /**
     * Returns the figures of all parts of the fiscal year of one kind.
     *
     * @param kind such as quarters
     * @return by part, in order; actual and target of the parts sum to those of the year
     */
    public ImmutableMap<FiscalPart, AttainmentFigures> parts(FiscalPart.Kind kind) {
        return parts(kind, this::of);
    }

    /**
     * Returns the figures from the beginning of the fiscal year to the end of each month (累計).
     *
     * @return by month, in order
     */
    public ImmutableMap<FiscalPart, AttainmentFigures> cumulative() {
        LocalDate first = fiscalYear().span().from().orElseThrow();
        return parts(
                FiscalPart.Kind.MONTH,
                month -> over(Span.of(first, month.span().to().orElseThrow())));
    }

    private ImmutableMap<FiscalPart, AttainmentFigures> parts(
            FiscalPart.Kind kind, Function<FiscalPart, AttainmentFigures> figures) {
        FiscalYear year = fiscalYear();
        return IntStream.rangeClosed(1, requireNonNull(kind, "kind").count())
                .mapToObj(number -> new FiscalPart(year, kind, number))
                .collect(toImmutableMap(part -> part, figures));
    }

    /**
     * Returns how far the fiscal year has come (累計進捗), against its targets and against business days.
     *
     * @return the progress until the last day seen
     */
    public YearProgress progress() {
        Span year = fiscalYear().span();
        LocalDate first = year.from().orElseThrow();
        LocalDate monthStart = today.withDayOfMonth(1);
        Span month = Span.of(monthStart, monthStart.plusMonths(1));
        AttainmentFigures whole = year();
        return new YearProgress(
                fiscalYear(),
                whole.actual(),
                ledger.target(Span.of(first, monthStart)),
                ledger.target(month),
                whole.target(),
                whole.lastYearToDate(),
                elapsed(month),
                elapsed(year));
    }

    private ElapsedDays elapsed(Span period) {
        return new ElapsedDays(
                asOf.calendar().businessDays(Span.of(period.from().orElseThrow(), today.plusDays(1))),
                asOf.calendar().businessDays(period));
    }

    /**
     * Returns attainment by groups, such as departments or sellers.
     *
     * @param <K> the key of a group
     * @param grouping tells facts and targets apart, such as {@link LedgerEntry#by}
     * @return the attainment of each group, which sum to the whole
     */
    public <K extends Comparable<? super K>> Grouped<K, Attainment> by(Grouping<? super LedgerEntry, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < targets.size(); i++) {
            partition.add(grouping.keyOf(targets.get(i)), i);
        }
        for (int i = 0; i < facts.size(); i++) {
            partition.add(grouping.keyOf(facts.get(i)), targets.size() + i);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private Attainment only(ImmutableIntArray some) {
        return new Attainment(
                definition,
                asOf,
                some.stream()
                        .filter(i -> i < targets.size())
                        .mapToObj(targets::get)
                        .collect(toImmutableList()),
                some.stream()
                        .filter(i -> i >= targets.size())
                        .mapToObj(i -> facts.get(i - targets.size()))
                        .collect(toImmutableList()));
    }

    /**
     * Returns of what the actual amount of the fiscal year is the sum.
     *
     * @return its months, in order
     */
    public Explanation explain() {
        ImmutableList.Builder<Explanation> months = ImmutableList.builder();
        parts(FiscalPart.Kind.MONTH)
                .forEach((month, figures) -> months.add(Explanation.leaf(
                        month.span() + " " + figures.state(), figures.actual().amount())));
        return Explanation.sum(
                "actual of " + fiscalYear() + " as of " + asOf + " in "
                        + definition.currency().getCode() + " by " + definition.dateBasis() + ", tax "
                        + definition.taxBasis() + " (" + definition.ref() + ")",
                year().actual().amount(),
                months.build());
    }

    /**
     * Returns what became of facts and targets.
     *
     * @return how many are used, and how many in findings
     */
    public AttainmentTally tally() {
        return new AttainmentTally(
                ledger.facts(), facts.size() - ledger.facts(), ledger.targets(), targets.size() - ledger.targets());
    }

    /**
     * Returns what is wrong with facts and targets.
     *
     * @return those after the day, then foreign currencies by code, then months of the fiscal year without a target
     */
    public Findings findings() {
        return new LedgerFindings(definition.currency()).find(targets, facts, today, fiscalYear(), ledger);
    }

    /**
     * Returns what was compared.
     *
     * @return the definition, with the basis of days and of tax
     */
    public AttainmentPolicy definition() {
        return definition;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
