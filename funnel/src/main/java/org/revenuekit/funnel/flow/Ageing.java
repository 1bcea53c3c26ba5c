package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** How long open leads are where they are (滞留): the answer of {@link AgeingReview}. */
public final class Ageing {
    private final AgeingPolicy definition;
    private final LeadSet leads;
    private final ImmutableList<AgedLead> open; // the oldest first

    Ageing(AgeingPolicy definition, LeadSet leads) {
        this.definition = definition;
        this.leads = leads;
        List<AgedLead> found = new ArrayList<>();
        leads.forEachOpen((lead, visit) -> found.add(aged(lead, visit)));
        this.open = ImmutableList.sortedCopyOf(AgedLead.OLDEST_FIRST, found);
    }

    private AgedLead aged(int lead, int visit) {
        JourneyTable table = leads.table();
        long entered = table.enteredAt(visit);
        return new AgedLead(
                leads.lead(lead).id(),
                leads.vocabulary().stage(table.stage(visit)),
                table.owner(visit),
                Micros.instant(entered),
                Math.max(0, ChronoUnit.DAYS.between(leads.dateOf(entered), leads.today())));
    }

    /**
     * Returns the ages in a stage.
     *
     * @param stage its id
     * @return a count for each band, from the youngest to the oldest, which sum to the leads open there; O(leads)
     * @throws IllegalArgumentException if the process has no such stage
     */
    public ImmutableList<AgeBand> of(StageId stage) {
        long[] counts = new long[definition.days().size() + 1];
        in(stage).forEach(lead -> counts[band(lead.days())]++);
        return IntStream.range(0, counts.length)
                .mapToObj(band -> new AgeBand(
                        band == 0 ? 0 : definition.days().get(band - 1),
                        band == counts.length - 1
                                ? OptionalInt.empty()
                                : OptionalInt.of(definition.days().get(band)),
                        counts[band]))
                .collect(toImmutableList());
    }

    /**
     * Returns the ages in all stages.
     *
     * @return the bands of each stage, in the order of the process
     */
    public ImmutableMap<StageId, ImmutableList<AgeBand>> byStage() {
        ImmutableMap.Builder<StageId, ImmutableList<AgeBand>> bands = ImmutableMap.builder();
        process().stages().forEach(stage -> bands.put(stage.id(), of(stage.id())));
        return bands.buildOrThrow();
    }

    private int band(long days) {
        return (int) definition.days().stream().filter(bound -> bound <= days).count();
    }

    private Stream<AgedLead> in(StageId stage) {
        leads.position(stage);
        return open.stream().filter(lead -> lead.stage().equals(stage));
    }

    /**
     * Returns who has been in a stage longest.
     *
     * @param stage its id
     * @param most how many at most, 0 or more
     * @return the leads, the oldest first, ties by id
     * @throws IllegalArgumentException if the number is negative, or the process has no such stage
     */
    public ImmutableList<AgedLead> oldest(StageId stage, int most) {
        return first(in(stage), most);
    }

    /**
     * Returns who has been anywhere before the goal longest: customers are not stuck where they are.
     *
     * @param most how many at most, 0 or more
     * @return the leads, the oldest first, ties by id
     * @throws IllegalArgumentException if the number is negative
     */
    public ImmutableList<AgedLead> oldest(int most) {
        return first(
                open.stream()
                        .filter(lead ->
                                process().isBefore(lead.stage(), process().goal())),
                most);
    }

    private static ImmutableList<AgedLead> first(Stream<AgedLead> oldest, int most) {
        checkArgument(most >= 0, "most must be >= 0, was %s", most);
        return oldest.limit(most).collect(toImmutableList());
    }

    /**
     * Returns all leads that are open.
     *
     * @return the oldest first, ties by id
     */
    public ImmutableList<AgedLead> open() {
        return open;
    }

    /**
     * Returns ages by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the ages of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, Ageing> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, group -> new Ageing(definition, group));
    }

    /**
     * Returns who is still where they were at an earlier date, who is gone, and who came.
     *
     * @param earlier the answer then
     * @return the change; O(leads)
     * @throws IllegalArgumentException if the earlier answer is of a later date
     * @throws org.revenuekit.core.definition.DefinitionClashException if two processes or policies have one reference
     *     but are not equal
     */
    public AgeingChange changeSince(Ageing earlier) {
        return AgeingChange.between(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns the bands.
     *
     * @return the definition
     */
    public AgeingPolicy definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of the stages
     */
    public SalesProcess process() {
        return leads.journeys().definition();
    }

    /**
     * Returns until when ages are counted.
     *
     * @return the point in time of the journeys: until its date, or the day of its knowledge if that is earlier
     */
    public AsOf asOf() {
        return leads.journeys().asOf();
    }
}
