package org.revenuekit.funnel.conversion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.KeysByDay;
import org.revenuekit.funnel.internal.ValueSum;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * How many of a cohort go from stage to stage (転換率): the answer of {@link ConversionAnalysis}. Its subjects, leads or
 * passes as the {@link #definition() policy} says, are the same above and below the line of each rate, so that it lies
 * between 0 and 1. It refuses to be a flow: what passed two stages in one month is another measure.
 *
 * <p>Immutable. A method that takes two stages costs O(visits of the cohort), or O(1) where it says so.
 */
public final class Conversion {
    private final ConversionPolicy definition;
    private final Span period;
    private final ImmutableList<Cohort> cohorts; // at least one
    private final CohortWalk walk;
    private final Supplier<long[]> counts; // by stage; parts of parts are often not asked for theirs

    Conversion(ConversionPolicy definition, Span period, ImmutableList<Cohort> cohorts) {
        this.definition = definition;
        this.period = period;
        this.cohorts = cohorts;
        this.walk = new CohortWalk(definition, cohorts);
        this.counts = Suppliers.memoize(walk::counts);
    }

    /** Some of its subjects. */
    Conversion only(ImmutableList<Cohort> some) {
        return new Conversion(definition, period, some);
    }

    ImmutableList<Cohort> cohorts() {
        return cohorts;
    }

    /**
     * Returns how it is counted.
     *
     * @return the policy
     */
    public ConversionPolicy definition() {
        return definition;
    }

    /**
     * Returns the process whose stages they are.
     *
     * @return the definition
     */
    public SalesProcess process() {
        return cohorts.get(0).journeys().definition();
    }

    /**
     * Returns when subjects started.
     *
     * @return the business days, as asked
     */
    public Span period() {
        return period;
    }

    /**
     * Returns until when they are followed.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return cohorts.get(0).journeys().asOf();
    }

    /**
     * Returns what is wrong with leads and events, of the cohort and of others.
     *
     * @return the findings of the journeys
     */
    public Findings findings() {
        return cohorts.stream()
                .map(Cohort::journeys)
                .distinct()
                .map(journeys -> journeys.findings())
                .reduce(Findings.none(), Findings::plus);
    }

    /**
     * Returns how many started.
     *
     * @return the number of subjects, at whatever stage they started
     */
    public long size() {
        return cohorts.stream().mapToLong(Cohort::size).sum();
    }

    /**
     * Returns how many count at a stage.
     *
     * @param stage the stage
     * @return 0 to {@link #size()}; O(1) once any was asked for
     * @throws IllegalArgumentException if the process has no such stage
     */
    public long count(StageId stage) {
        return counts.get()[place(stage)];
    }

    /**
     * Returns the plain rate from one stage to a later one: which part of those who count at the first was converted by
     * now. Without a window those are all who count at both.
     *
     * <p>Without a window, and counting {@link Counting#REACHED} or {@link Counting#IN_SEQUENCE}, the rates of steps
     * multiply to the rate of the whole way exactly.
     *
     * @param from the first stage
     * @param to the later one
     * @return the rate, 0 to 1; undefined if nobody counts at the first stage; O(1) where the rates of steps multiply
     * @throws IllegalArgumentException if the process has no such stage, or {@code from} does not come before
     *     {@code to}
     */
    public Ratio rate(StageId from, StageId to) {
        checkOrder(from, to);
        return definition.ratesMultiply()
                ? Ratio.of(count(to), count(from))
                : maturity(from, to).naive();
    }

    /**
     * Returns how far the plain rate can be trusted, as that of a sample.
     *
     * @param from the first stage
     * @param to the later one
     * @return the interval of {@link #rate}, as sure as the policy says
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public WilsonInterval interval(StageId from, StageId to) {
        return interval(rate(from, to));
    }

    private WilsonInterval interval(Ratio rate) {
        return WilsonInterval.of(
                rate.numerator().longValueExact(), rate.denominator().longValueExact(), z());
    }

    private double z() {
        return definition.z().doubleValue();
    }

    /**
     * Returns what became of those who count at a stage, on the way to a later one: who is converted, lost, not yet
     * converted, or open, and the rates with and without those whose time is not over.
     *
     * @param from the first stage
     * @param to the later one
     * @return the counts, which sum to {@link #count} of the first stage
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public Maturity maturity(StageId from, StageId to) {
        checkOrder(from, to);
        FateCount count = new FateCount();
        walk.between(place(from), place(to), place(to), count);
        return count.maturity();
    }

    /**
     * Returns what became of those who count at a stage, on the way to each later one.
     *
     * @param from the first stage
     * @return the {@link #maturity} for each stage after it, in the order of the process; faster than one by one
     * @throws IllegalArgumentException if the process has no such stage
     */
    public ImmutableMap<StageId, Maturity> maturities(StageId from) {
        return eachAfter(from, FateCount::new, FateCount::maturity);
    }

    /** Answers for all stages after one by one walk. */
    private <V extends CohortWalk.FateVisitor, A> ImmutableMap<StageId, A> eachAfter(
            StageId from, Supplier<V> visitor, Function<V, A> answer) {
        int first = place(requireNonNull(from, "from")) + 1;
        ImmutableList<Stage> stages = process().stages();
        ImmutableList<V> visitors =
                Stream.generate(visitor).limit(stages.size() - first).collect(toImmutableList());
        walk.between(
                first - 1,
                first,
                stages.size() - 1,
                (cohort, subject, to, judge) -> visitors.get(to - first).visit(cohort, subject, to, judge));
        ImmutableMap.Builder<StageId, A> answers = ImmutableMap.builder();
        for (int i = 0; i < visitors.size(); i++) {
            answers.put(stages.get(first + i).id(), answer.apply(visitors.get(i)));
        }
        return answers.buildOrThrow();
    }

    /**
     * Returns how far the rate of those whose time is over can be trusted.
     *
     * @param from the first stage
     * @param to the later one
     * @return the interval of {@link Maturity#matureOnly}, as sure as the policy says
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public WilsonInterval matureInterval(StageId from, StageId to) {
        return interval(maturity(from, to).matureOnly());
    }

    /**
     * Returns by when which part is converted, the open ones taken for as long as they are known.
     *
     * @param from the first stage
     * @param to the later one
     * @return the curve, up to the window if there is one; empty if nobody counts at the first stage
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public Optional<ConversionCurve> cumulativeIncidence(StageId from, StageId to) {
        checkOrder(from, to);
        FateTimes times = new FateTimes();
        walk.between(place(from), place(to), place(to), times);
        return times.curve();
    }

    /**
     * Returns how long it took those who were converted (リードタイム). Those who are not yet are not in it; those who were
     * at the later stage first, where skips are not filled in, have no such time and are not either.
     *
     * @param from the first stage
     * @param to the later one
     * @return the summary of the times between
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public DurationSummary timeTo(StageId from, StageId to) {
        checkOrder(from, to);
        ConvertedTimes times = new ConvertedTimes();
        walk.between(place(from), place(to), place(to), times);
        return times.summary();
    }

    /**
     * Returns how long it took those who were converted from a stage to each later one.
     *
     * @param from the first stage
     * @return the {@link #timeTo} for each stage after it, in the order of the process; faster than one by one
     * @throws IllegalArgumentException if the process has no such stage
     */
    public ImmutableMap<StageId, DurationSummary> timesFrom(StageId from) {
        return eachAfter(from, ConvertedTimes::new, ConvertedTimes::summary);
    }

    /**
     * Returns what those who count at a stage are worth.
     *
     * @param stage the stage
     * @param currency in which currency; values in others are not converted
     * @return their values, and how many have none
     * @throws IllegalArgumentException if the process has no such stage
     */
    public StageValue value(StageId stage, CurrencyUnit currency) {
        int place = place(stage);
        ValueSum sum = new ValueSum(currency);
        walk.all((cohort, subject, entries) -> {
            if (entries.counts(place)) {
                sum.add(cohort.lead(subject).value());
            }
        });
        return stageValue(sum);
    }

    /**
     * Returns the plain rate of values from one stage to a later one.
     *
     * @param from the first stage
     * @param to the later one
     * @param currency in which currency; values in others are not converted
     * @return the values of those who count at the first, and of those of them who were converted
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public ValueRate valueRate(StageId from, StageId to, CurrencyUnit currency) {
        checkOrder(from, to);
        ValueSum base = new ValueSum(currency);
        ValueSum converted = new ValueSum(currency);
        walk.between(place(from), place(to), place(to), (cohort, subject, later, judge) -> {
            base.add(cohort.lead(subject).value());
            if (judge.fate() == Fate.CONVERTED) {
                converted.add(cohort.lead(subject).value());
            }
        });
        return new ValueRate(stageValue(base), stageValue(converted));
    }

    private static StageValue stageValue(ValueSum sum) {
        return new StageValue(sum.sum(), sum.valued(), sum.unvalued());
    }

    /**
     * Returns the rates that the process names, each from its own base.
     *
     * @return the rates in the order of the process
     */
    public ImmutableList<MeasuredRate> namedRates() {
        return process().rates().stream()
                .map(named -> new MeasuredRate(
                        named, rate(named.base(), named.reached()), interval(named.base(), named.reached())))
                .collect(toImmutableList());
    }

    /**
     * Returns how far the plain rate is above that of another group, which must have no subject in common with this
     * one.
     *
     * @param other the other group: of another segment, period or date, by this policy
     * @param from the first stage
     * @param to the later one
     * @return the difference, and how far it can be trusted
     * @throws IllegalArgumentException as {@link #rate} does; or if the policies differ
     * @throws org.revenuekit.core.definition.DefinitionClashException if two policies or processes have one reference
     *     but are not equal
     */
    public RateDifference difference(Conversion other, StageId from, StageId to) {
        ConversionUnion.checkComparable(this, requireNonNull(other, "other"));
        Ratio mine = rate(from, to);
        Ratio theirs = other.rate(from, to);
        RateDifferenceInterval interval = RateDifferenceInterval.of(
                mine.numerator().longValueExact(),
                mine.denominator().longValueExact(),
                theirs.numerator().longValueExact(),
                theirs.denominator().longValueExact(),
                z());
        return new RateDifference(mine, theirs, interval, z());
    }

    /**
     * Returns the conversion of groups of leads.
     *
     * @param grouping tells the group of a lead
     * @param <K> the key of a group
     * @return a part for each group; O(visits + subjects &middot; log groups)
     */
    public <K extends Comparable<? super K>> Grouped<K, Conversion> by(Grouping<Lead, K> grouping) {
        requireNonNull(grouping, "grouping");
        return CohortGroups.of(grouping.name(), this, (cohort, subject) -> grouping.keyOf(cohort.lead(subject)));
    }

    /**
     * Returns the conversion of cohorts by the day of their start.
     *
     * @param grouping tells to which cohort a business day belongs
     * @param <K> the key of a cohort
     * @return a part for each cohort; its {@link #period()} is still that of the whole
     */
    public <K extends Comparable<? super K>> Grouped<K, Conversion> byStart(Grouping<LocalDate, K> grouping) {
        requireNonNull(grouping, "grouping");
        KeysByDay<K> keys = new KeysByDay<>(asOf().calendar(), grouping::keyOf);
        return CohortGroups.of(grouping.name(), this, (cohort, subject) -> keys.of(cohort.startedAt(subject)));
    }

    /**
     * Returns the conversion of monthly cohorts.
     *
     * @return a part for each calendar month in which a subject started
     */
    public Grouped<YearMonth, Conversion> byMonth() {
        return byStart(Grouping.of("month", (LocalDate day) -> Optional.of(YearMonth.from(day))));
    }

    /**
     * Returns the conversion of quarterly cohorts.
     *
     * @return a part for each quarter of the fiscal year in which a subject started, by its first day
     */
    public Grouped<LocalDate, Conversion> byFiscalQuarter() {
        BusinessCalendar calendar = asOf().calendar();
        return byStart(Grouping.of("fiscal quarter", (LocalDate day) -> firstOfQuarter(calendar, day)));
    }

    private static Optional<LocalDate> firstOfQuarter(BusinessCalendar calendar, LocalDate day) {
        int month = Math.floorMod(day.getMonthValue() - calendar.fiscalStart().getValue(), 12);
        return calendar.fiscalYearOf(day).quarter(month / 3 + 1).from();
    }

    /**
     * Returns the conversion of each way in (流入経路).
     *
     * @return a part for each channel of the process by which a lead came; those of no channel, or of one that the
     *     process has not, are ungrouped
     */
    public Grouped<ChannelId, Conversion> byChannel() {
        ImmutableSet<ChannelId> channels =
                process().channels().stream().map(EntryChannel::id).collect(toImmutableSet());
        return by(Grouping.of("channel", (Lead lead) -> lead.channel().filter(channels::contains)));
    }

    /**
     * Returns the conversion by owner at a stage: who had the lead when it came to count there.
     *
     * @param stage the stage
     * @return a part for each seller; where the event names none, the lead's own counts; those who do not count at the
     *     stage, or have no owner, are ungrouped
     * @throws IllegalArgumentException if the process has no such stage
     */
    public Grouped<SellerId, Conversion> bySeller(StageId stage) {
        int place = place(stage);
        StageEntries entries = walk.entries();
        return CohortGroups.of("seller", this, (cohort, subject) -> {
            cohort.read(subject, entries);
            return entries.counts(place) ? cohort.table().owner(entries.visit(place)) : Optional.empty();
        });
    }

    /**
     * Returns why a plain rate is what it is.
     *
     * @param from the first stage
     * @param to the later one
     * @return converted over the sum of those who count at the first stage by what became of them
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public Explanation explain(StageId from, StageId to) {
        return maturity(from, to).explain(from, to);
    }

    /**
     * Returns the conversion of this cohort and of another one, of disjoint subjects, together: for data that is too
     * large, or lies elsewhere. For many take {@link #merging()}.
     *
     * @param other of the same policy, process, checks, period and date
     * @return both; as if their leads had been followed together; O(subjects)
     * @throws IllegalArgumentException if one of these differs, or a subject is in both
     * @throws org.revenuekit.core.definition.DefinitionClashException if two policies or processes have one reference
     *     but are not equal
     */
    public Conversion plus(Conversion other) {
        return ConversionUnion.of(ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * Returns a collector of the conversions of disjoint parts.
     *
     * @return it merges at least one part as {@link #plus} does, whatever their order; of none it throws an
     *     {@link IllegalArgumentException}, as nothing says of which process
     */
    public static Collector<Conversion, ?, Conversion> merging() {
        return ConversionUnion.collector();
    }

    private void checkOrder(StageId from, StageId to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        checkArgument(process().isBefore(from, to), "from must come before to, were %s and %s", from, to);
    }

    private int place(StageId stage) {
        process().stage(requireNonNull(stage, "stage"));
        return cohorts.get(0).journeys().vocabulary().entry(stage);
    }

    /** Returns the policy, the period and how many subjects there are. */
    @Override
    public String toString() {
        return definition.ref() + " " + period + ": " + size();
    }
}
