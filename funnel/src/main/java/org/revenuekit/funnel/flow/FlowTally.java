package org.revenuekit.funnel.flow;

import java.util.Arrays;
import java.util.stream.Stream;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Period;

/** Counts the stock and flow of one stage, visit by visit. */
final class FlowTally {
    private long openAtStart;
    private final EnumCounts<Inflow> in = new EnumCounts<>(Inflow.values());
    private final EnumCounts<Outflow> out = new EnumCounts<>(Outflow.values());
    private long openAtEnd;

    /** Counts the visits of some leads, stage by stage. */
    static Stream<FlowCounts> of(LeadSet leads, Period period) {
        FlowTally[] tallies = Stream.generate(FlowTally::new)
                .limit(leads.vocabulary().stages())
                .toArray(FlowTally[]::new);
        JourneyTable table = leads.table();
        leads.forEachPass((lead, pass) -> {
            for (int visit = table.firstVisit(pass); visit < table.firstVisit(pass + 1); visit++) {
                tallies[table.stage(visit)].count(leads, lead, pass, visit, period);
            }
        });
        return Arrays.stream(tallies)
                .map(tally -> new FlowCounts(tally.openAtStart, tally.in, tally.out, tally.openAtEnd));
    }

    private void count(LeadSet leads, int lead, int pass, int visit, Period period) {
        long entered = leads.table().enteredAt(visit);
        long left = leads.table().leftAt(pass, visit);
        if (entered < period.start() && left >= period.start()) {
            openAtStart++;
        }
        if (entered < period.end() && left >= period.end()) {
            openAtEnd++;
        }
        if (period.contains(entered)) {
            in.count(inflow(leads, lead, pass, visit));
        }
        if (period.contains(left)) {
            out.count(outflow(leads, pass, visit));
        }
    }

    private static Inflow inflow(LeadSet leads, int lead, int pass, int visit) {
        JourneyTable table = leads.table();
        if (visit == table.firstVisit(pass)) {
            return Inflow.of(leads.source(lead, pass));
        }
        return leads.movesOn(visit) ? Inflow.ADVANCED : Inflow.MOVED_BACK;
    }

    private static Outflow outflow(LeadSet leads, int pass, int visit) {
        JourneyTable table = leads.table();
        if (visit < leads.lastVisit(pass)) {
            return leads.movesOn(visit + 1) ? Outflow.ADVANCED : Outflow.MOVED_BACK;
        }
        int end = table.end(pass);
        return end == JourneyTable.RETURNED
                ? Outflow.RETURNED
                : Outflow.of(leads.vocabulary().reason(end).kind());
    }
}
