package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.Qualification;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * What was expected of leads beside what became of them: the answer of {@link OutlookReview}. Observed is the state so
 * far: who is out today may come back, and who is in may leave.
 *
 * <ul>
 *   <li>{@link Prospect#NOW}: reached the goal in any pass, or is in the process.
 *   <li>{@link Prospect#LATER}: is out for a reason that says when to ask again.
 *   <li>{@link Prospect#NEVER}: is out for a reason after which nobody asks again, as is who was disqualified.
 * </ul>
 */
public final class OutlookComparison {
    private final LeadOutlook definition;
    private final LeadSet leads;
    private final EnumCounts<Prospect> observed = new EnumCounts<>(Prospect.values());
    private final long disqualified;

    OutlookComparison(LeadOutlook definition, LeadSet leads) {
        this.definition = definition;
        this.leads = leads;
        int from = definition.base() == OutlookBase.ALL_LEADS
                ? 0
                : leads.position(
                        process().qualification().map(Qualification::stage).orElseThrow());
        long[] excluded = {0};
        leads.forEachLastPass((lead, last) -> {
            if (reached(lead, from)) {
                Prospect prospect = prospect(lead, last);
                observed.count(prospect);
                excluded[0] += prospect == Prospect.NEVER && isDisqualified(last) ? 1 : 0;
            }
        });
        this.disqualified = excluded[0];
    }

    /** Whether any pass of a lead was in a stage or beyond. */
    private boolean reached(int lead, int stage) {
        JourneyTable table = leads.table();
        int end = table.firstVisit(table.firstPass(lead + 1));
        return table.firstAtOrBeyond(stage, table.firstVisit(table.firstPass(lead)), end) < end;
    }

    private Prospect prospect(int lead, int last) {
        if (leads.lasts(last) || reached(lead, leads.vocabulary().goal())) {
            return Prospect.NOW;
        }
        return reason(last).wakeUpDays().isPresent() ? Prospect.LATER : Prospect.NEVER;
    }

    private boolean isDisqualified(int last) {
        return reason(last).kind() == ExitKind.DISQUALIFIED;
    }

    private ExitReason reason(int ended) {
        return leads.vocabulary().reason(leads.table().end(ended));
    }

    /**
     * Returns of how many leads it speaks.
     *
     * @return the leads of the base; who had not come in by the day asked about is in none
     */
    public long base() {
        return observed.sum();
    }

    /**
     * Returns how many were expected.
     *
     * @return whole leads for each prospect, which sum to the base: each share cut down, and the leads left over one
     *     each to those cut most, ties in the order of {@link Prospect}
     */
    public ImmutableMap<Prospect, Long> expected() {
        ImmutableMap<Prospect, Long> parts = Points.split(base(), definition.shares());
        return Maps.toMap(Arrays.asList(Prospect.values()), prospect -> parts.getOrDefault(prospect, 0L));
    }

    /**
     * Returns how many there are.
     *
     * @return leads for each prospect, which sum to the base
     */
    public ImmutableMap<Prospect, Long> observed() {
        return observed.asMap(Prospect.values());
    }

    /**
     * Returns an observed share.
     *
     * @param prospect which
     * @return observed / base
     */
    public Ratio share(Prospect prospect) {
        return Ratio.of(observed.of(requireNonNull(prospect, "prospect")), base());
    }

    /**
     * Returns how far what is observed is from what was expected.
     *
     * @return observed less expected for each prospect, which sum to 0
     */
    public ImmutableMap<Prospect, Long> difference() {
        ImmutableMap<Prospect, Long> expected = expected();
        return Maps.toMap(
                Arrays.asList(Prospect.values()),
                prospect -> observed.of(prospect) - requireNonNull(expected.get(prospect)));
    }

    /**
     * Returns how many of those observed as {@link Prospect#NEVER} were disqualified; the others were lost for good.
     *
     * @return the leads
     */
    public long disqualified() {
        return disqualified;
    }

    /**
     * Returns the comparison by groups of leads. Expected numbers of groups need not sum to those of all, as leads are
     * whole.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return that of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, OutlookComparison> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, group -> new OutlookComparison(definition, group));
    }

    /**
     * Returns what was expected.
     *
     * @return the definition
     */
    public LeadOutlook definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of stages and reasons
     */
    public SalesProcess process() {
        return leads.journeys().definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return leads.journeys().asOf();
    }
}
