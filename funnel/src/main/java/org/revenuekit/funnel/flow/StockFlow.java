package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * Stock and flow (ストックとフロー) of a period: how many leads were in each stage at its start and end, and how they came and
 * went in between. What happens at the instant at which the period ends is outside.
 *
 * <p>Open at start + entries - exits = open at end, exactly, for every stage, group and period.
 */
public final class StockFlow {
    private final ImmutableList<LeadSet> parts; // at least one
    private final Span period;
    private final ImmutableList<FlowCounts> counts; // by stage

    StockFlow(ImmutableList<LeadSet> parts, Span period, ImmutableList<FlowCounts> counts) {
        this.parts = parts;
        this.period = period;
        this.counts = counts;
    }

    private static StockFlow of(LeadSet leads, Span period) {
        checkBounds(period, leads.journeys().asOf());
        Period instants = Period.of(period, leads.journeys().asOf().calendar());
        return new StockFlow(
                ImmutableList.of(leads), period, FlowTally.of(leads, instants).collect(toImmutableList()));
    }

    private static void checkBounds(Span period, AsOf asOf) {
        Spans.checkBounded(period, "period");
        LocalDate last = period.to().orElseThrow().minusDays(1);
        checkArgument(!last.isAfter(asOf.date()), "period must not go on after %s, was %s", asOf.date(), period);
    }

    /**
     * Counts a period.
     *
     * @param journeys the journeys of leads
     * @param period which business days: at least one, with both ends, none after the journeys' point in time
     * @return stock and flow; O(visits)
     * @throws IllegalArgumentException if the period breaks a bound
     */
    public static StockFlow over(Journeys journeys, Span period) {
        return of(LeadSet.all(journeys), period);
    }

    /**
     * Returns the counts of a stage.
     *
     * @param stage its id
     * @return stock and flow of the stage
     * @throws IllegalArgumentException if the process has no such stage
     */
    public FlowCounts of(StageId stage) {
        return counts.get(parts.get(0).position(stage));
    }

    /**
     * Returns why as many are open in a stage at the end.
     *
     * @param stage its id
     * @return open at the start, all ways in, less all ways out, those by which anybody came or went
     * @throws IllegalArgumentException if the process has no such stage
     */
    public Explanation explain(StageId stage) {
        return of(stage).explain("open in " + stage + " at the end of " + period);
    }

    /**
     * Returns the counts of all stages together: the process as a whole, in which a move is in both flows.
     *
     * @return the sum over the stages
     */
    public FlowCounts total() {
        return counts.stream().reduce(FlowCounts::plus).orElseThrow(); // there are at least two stages
    }

    /**
     * Checks the identity of stock and flow.
     *
     * @return whether it holds in every stage
     */
    public boolean isBalanced() {
        return counts.stream().allMatch(FlowCounts::isBalanced);
    }

    /**
     * Returns the same period by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return stock and flow of each group, which sum to this; O(visits)
     */
    public <K extends Comparable<? super K>> Grouped<K, StockFlow> by(Grouping<? super Lead, K> grouping) {
        Map<K, StockFlow> groups = new TreeMap<>();
        ImmutableList<Grouped<K, StockFlow>> byPart = parts.stream()
                .map(leads -> leads.by(grouping, this, group -> of(group, period)))
                .collect(toImmutableList());
        byPart.forEach(part -> part.groups().forEach((key, flow) -> groups.merge(key, flow, StockFlow::plus)));
        return new Grouped<>(
                grouping.name(),
                ImmutableSortedMap.copyOf(groups),
                byPart.stream().map(Grouped::ungrouped).reduce(StockFlow::plus).orElseThrow(),
                this);
    }

    /**
     * Returns the same period by the way in by which leads came (流入経路).
     *
     * @return stock and flow of each channel, which sum to this; leads whose channel the process has not are in none
     */
    public Grouped<ChannelId, StockFlow> byChannel() {
        return by(Grouping.<Lead, ChannelId>of(
                "channel",
                lead -> lead.channel()
                        .filter(id -> definition().channels().stream()
                                .anyMatch(channel -> channel.id().equals(id)))));
    }

    /**
     * Returns the months of the period.
     *
     * @return stock and flow of each calendar month, the first and the last as far as they are in the period; each
     *     begins with the stock with which the one before it ends; O(months x visits)
     */
    public ImmutableList<StockFlow> months() {
        ImmutableList.Builder<StockFlow> months = ImmutableList.builder();
        LocalDate end = period.to().orElseThrow();
        LocalDate from = period.from().orElseThrow();
        while (from.isBefore(end)) {
            LocalDate next = from.withDayOfMonth(1).plusMonths(1);
            LocalDate to = next.isBefore(end) ? next : end;
            months.add(in(Span.of(from, to)));
            from = to;
        }
        return months.build();
    }

    private StockFlow in(Span days) {
        return parts.stream()
                .map(leads -> of(leads, days))
                .reduce(StockFlow::plus)
                .orElseThrow();
    }

    /**
     * Adds other leads. Sums of many are had by {@code Collectors.reducing(StockFlow::plus)}.
     *
     * @param other stock and flow of other leads in the same process, period and view
     * @return stock and flow of all; the order of merging changes nothing
     * @throws IllegalArgumentException if process, period or point in time differ
     */
    public StockFlow plus(StockFlow other) {
        requireNonNull(other, "other");
        Definitions.checkSame(SalesProcess::ref, definition(), other.definition());
        checkSame("process", definition().ref(), other.definition().ref());
        checkSame("period", period, other.period);
        checkSame("point in time", asOf(), other.asOf());
        return new StockFlow(
                ImmutableList.<LeadSet>builder()
                        .addAll(parts)
                        .addAll(other.parts)
                        .build(),
                period,
                IntStream.range(0, counts.size())
                        .mapToObj(stage -> counts.get(stage).plus(other.counts.get(stage)))
                        .collect(toImmutableList()));
    }

    private static void checkSame(String what, Object mine, Object others) {
        checkArgument(mine.equals(others), "%s must be the same, was %s and %s", what, mine, others);
    }

    /**
     * Returns which days are counted.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns the process.
     *
     * @return the definition
     */
    public SalesProcess definition() {
        return journeys().definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return journeys().asOf();
    }

    private Journeys journeys() {
        return parts.get(0).journeys();
    }

    /** Returns the period and the identity of the whole process. */
    @Override
    public String toString() {
        return period + ": " + total();
    }
}
