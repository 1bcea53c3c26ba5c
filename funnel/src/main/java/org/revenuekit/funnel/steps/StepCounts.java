package org.revenuekit.funnel.steps;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.LeadId;

/**
 * How far leads get through the steps of a funnel (ステップ到達数): the answer of {@link StepAnalysis}. What is counted is one
 * attempt of each lead, or each attempt if the {@link #definition() funnel} says so ({@link AttemptRule#EVERY}).
 *
 * <p>Who is at a later step was at all before it, so that counts never rise from step to step, each rate lies between 0
 * and 1, and the rates of steps multiply to that of the whole way. Immutable.
 */
public final class StepCounts {
    private final StepFunnel definition;
    private final AsOf asOf;
    private final Findings findings;
    private final StepTable table;
    private final long[] reached; // by place

    StepCounts(StepFunnel definition, AsOf asOf, Findings findings, StepTable table) {
        this.definition = definition;
        this.asOf = asOf;
        this.findings = findings;
        this.table = table;
        this.reached = new long[definition.steps().size()];
        for (int attempt = 0; attempt < table.attempts(); attempt++) {
            for (int place = 0; place < table.depth(attempt); place++) {
                reached[place]++;
            }
        }
    }

    StepTable table() {
        return table;
    }

    /** The same of other leads. */
    StepCounts with(StepTable others) {
        return new StepCounts(definition, asOf, findings, others);
    }

    /**
     * Returns the steps, and how they are counted.
     *
     * @return the funnel
     */
    public StepFunnel definition() {
        return definition;
    }

    /**
     * Returns until when events are seen.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns what is odd about the events given.
     *
     * @return the findings in the order of kind and subject
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns of how many leads an event is seen.
     *
     * @return the number of leads, also of those that took no step or are {@link #removed()}
     */
    public long size() {
        return table.leads().size();
    }

    /**
     * Returns how many leads do not count because of an exclusion.
     *
     * @return 0 to {@link #size()}; 0 unless the funnel says {@link ExclusionEffect#REMOVE_SUBJECT}
     */
    public long removed() {
        return IntStream.range(0, table.leads().size()).filter(table::isRemoved).count();
    }

    /**
     * Returns how many got to a step.
     *
     * @param step the step
     * @return the number of attempts at it or beyond; in any order of those that did at least as many steps as its
     *     place in the funnel says; O(1)
     * @throws IllegalArgumentException if the funnel has no such step
     */
    public long reached(StepId step) {
        return reached[definition.place(step)];
    }

    /**
     * Returns how many got to a step and no farther (離脱).
     *
     * @param step the step
     * @return the number of attempts that reached it, without those that reached the next one
     * @throws IllegalArgumentException if the funnel has no such step
     */
    public long endedAt(StepId step) {
        return endedAt(definition.place(step));
    }

    private long endedAt(int place) {
        return place + 1 < reached.length ? reached[place] - reached[place + 1] : reached[place];
    }

    /**
     * Returns which part of those who got to one step got to a later one.
     *
     * @param from the first step
     * @param to the later one
     * @return the rate, 0 to 1; undefined if nobody got to the first step; O(1)
     * @throws IllegalArgumentException if the funnel has no such step, or {@code from} does not come before {@code to}
     */
    public Ratio rate(StepId from, StepId to) {
        checkOrder(from, to);
        return Ratio.of(reached(to), reached(from));
    }

    /**
     * Returns how far a rate can be trusted, as that of a sample.
     *
     * @param from the first step
     * @param to the later one
     * @return the interval of {@link #rate}, as sure as the funnel says
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public WilsonInterval interval(StepId from, StepId to) {
        checkOrder(from, to);
        return WilsonInterval.of(reached(to), reached(from), definition.z().doubleValue());
    }

    /**
     * Returns how long it took from one step to a later one, from first being there to first being there.
     *
     * @param from the first step
     * @param to the later one
     * @return the summary of the times of those who got to the later one
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public DurationSummary timeTo(StepId from, StepId to) {
        checkOrder(from, to);
        int first = definition.place(from);
        int later = definition.place(to);
        DurationSummary.Builder times = DurationSummary.builder();
        for (int attempt = 0; attempt < table.attempts(); attempt++) {
            if (later < table.depth(attempt)) {
                times.addMicros(LongMath.saturatedSubtract(table.time(attempt, later), table.time(attempt, first)));
            }
        }
        return times.build();
    }

    /**
     * Returns the attempts of a lead that count.
     *
     * @param lead its id
     * @return the attempts in the order of time; none if it took no step or is removed; O(log leads)
     * @throws UnknownIdException if no event of the lead is seen
     */
    public ImmutableList<StepAttempt> of(LeadId lead) {
        int position = position(lead);
        return IntStream.range(table.firstAttempt(position), table.firstAttempt(position + 1))
                .mapToObj(this::attempt)
                .collect(toImmutableList());
    }

    private StepAttempt attempt(int attempt) {
        return new StepAttempt(IntStream.range(0, table.depth(attempt))
                .mapToObj(place -> Micros.instant(table.time(attempt, place)))
                .collect(toImmutableList()));
    }

    /**
     * Returns how far a lead got.
     *
     * @param lead its id
     * @return the greatest depth of its attempts that count; 0 if there is none
     * @throws UnknownIdException if no event of the lead is seen
     */
    public int depthOf(LeadId lead) {
        return of(lead).stream().mapToInt(StepAttempt::depth).max().orElse(0);
    }

    /**
     * Returns whether a lead does not count because of an exclusion.
     *
     * @param lead its id
     * @return true if it is one of the {@link #removed()}
     * @throws UnknownIdException if no event of the lead is seen
     */
    public boolean isRemoved(LeadId lead) {
        return table.isRemoved(position(lead));
    }

    private int position(LeadId lead) {
        int position = table.find(requireNonNull(lead, "lead"));
        if (position < 0) {
            throw new UnknownIdException(StepFindings.subject(lead));
        }
        return position;
    }

    /**
     * Returns the counts of groups of leads.
     *
     * @param grouping tells the group of a lead
     * @param <K> the key of a group
     * @return a part for each group
     */
    public <K extends Comparable<? super K>> Grouped<K, StepCounts> by(Grouping<LeadId, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int lead = 0; lead < table.leads().size(); lead++) {
            partition.add(grouping.keyOf(table.leads().get(lead)), lead);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private StepCounts only(ImmutableIntArray leads) {
        StepTable.Builder some = new StepTable.Builder();
        leads.forEach(lead -> some.add(table, lead));
        return with(some.build());
    }

    /**
     * Returns why a rate is what it is: where those who got to the first step ended.
     *
     * @param from the first step
     * @param to the later one
     * @return those who got to the later step over the sum of those who ended at each step from the first on
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public Explanation explain(StepId from, StepId to) {
        checkOrder(from, to);
        return Explanation.quotient(
                "rate from " + from + " to " + to,
                leaf("reached " + to, reached(to)),
                Explanation.sum(
                        "reached " + from,
                        IntStream.range(definition.place(from), reached.length)
                                .mapToObj(place -> leaf(
                                        "ended at "
                                                + definition.steps().get(place).id(),
                                        endedAt(place)))
                                .collect(toImmutableList())));
    }

    private static Explanation leaf(String label, long count) {
        return Explanation.leaf(label, BigDecimal.valueOf(count));
    }

    /**
     * Returns these counts and those of other leads together. For many take {@link #merging()}.
     *
     * @param other of the same funnel and date
     * @return both, as if their events had been counted together, findings too
     * @throws IllegalArgumentException if funnel or date differ, or a lead is in both
     * @throws org.revenuekit.core.definition.DefinitionClashException if the funnels have one reference but are not
     *     equal
     */
    public StepCounts plus(StepCounts other) {
        return StepUnion.of(ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * Returns a collector of the counts of disjoint leads.
     *
     * @return it merges at least one part as {@link #plus} does, whatever their order; of none it throws an
     *     {@link IllegalArgumentException}, as nothing says of which funnel
     */
    public static Collector<StepCounts, ?, StepCounts> merging() {
        return StepUnion.collector();
    }

    private void checkOrder(StepId from, StepId to) {
        checkArgument(
                definition.place(from) < definition.place(to), "from must come before to, were %s and %s", from, to);
    }

    /** Returns the funnel, and how many got to each step. */
    @Override
    public String toString() {
        return definition.ref() + " " + Arrays.toString(reached);
    }
}
