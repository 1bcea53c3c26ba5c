package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** How long leads stay in stages, and how long they take from one to another. */
public final class StageTimes {
    private final LeadSet leads;

    private StageTimes(LeadSet leads) {
        this.leads = leads;
    }

    /**
     * Returns the times of journeys.
     *
     * @param journeys the journeys
     * @return their times, measured when asked for
     */
    public static StageTimes of(Journeys journeys) {
        return new StageTimes(LeadSet.all(journeys));
    }

    /**
     * Returns the time in a stage.
     *
     * @param stage its id
     * @return the time of the stays that ended, and of those that last; O(visits)
     * @throws IllegalArgumentException if the process has no such stage
     */
    public StageTime in(StageId stage) {
        int position = leads.position(stage);
        JourneyTable table = leads.table();
        DurationSummary.Builder finished = DurationSummary.builder();
        DurationSummary.Builder open = DurationSummary.builder();
        leads.forEachPass((lead, pass) -> {
            for (int visit = table.firstVisit(pass); visit < table.firstVisit(pass + 1); visit++) {
                if (table.stage(visit) == position) {
                    long left = table.leftAt(pass, visit);
                    boolean lasts = left == Micros.NEVER;
                    long entered = table.enteredAt(visit);
                    (lasts ? open : finished)
                            .addMicros(LeadSet.elapsed(entered, lasts ? leads.lastsUntil(entered) : left));
                }
            }
        });
        return new StageTime(finished.build(), open.build());
    }

    /**
     * Returns the time from one stage to another.
     *
     * @param from where the time begins: at the first entry of a pass
     * @param to where it ends: likewise
     * @return the interval; passes that did not enter both are not in it; O(visits)
     * @throws IllegalArgumentException if the process has no such stage, or both are one
     */
    public StageInterval between(StageId from, StageId to) {
        int first = leads.position(from);
        int second = leads.position(to);
        checkArgument(first != second, "from and to must differ, were %s", from);
        DurationSummary.Builder durations = DurationSummary.builder();
        long[] reversed = {0};
        leads.forEachPass((lead, pass) -> {
            int start = firstIn(pass, first);
            int end = firstIn(pass, second);
            if (Math.min(start, end) >= 0) {
                if (end > start) {
                    durations.addMicros(LeadSet.elapsed(
                            leads.table().enteredAt(start), leads.table().enteredAt(end)));
                } else {
                    reversed[0]++;
                }
            }
        });
        return new StageInterval(durations.build(), reversed[0]);
    }

    /** The first visit of a pass in a stage, or -1. */
    private int firstIn(int pass, int stage) {
        JourneyTable table = leads.table();
        for (int visit = table.firstVisit(pass); visit < table.firstVisit(pass + 1); visit++) {
            if (table.stage(visit) == stage) {
                return visit;
            }
        }
        return -1;
    }

    /**
     * Returns times by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the times of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, StageTimes> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, StageTimes::new);
    }

    /**
     * Returns the process.
     *
     * @return the definition
     */
    public SalesProcess definition() {
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
