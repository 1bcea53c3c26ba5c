package org.revenuekit.funnel.flow;

import java.util.EnumMap;
import java.util.Map;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.journey.PassSource;

/** Counts the passes of leads that came back, by source. */
final class RecyclingCounter {
    private final LeadSet leads;
    private final Map<PassSource, Tally> tallies = new EnumMap<>(PassSource.class);
    private long recycled;

    /** What is known of one source. */
    private static final class Tally {
        private final DurationSummary.Builder lag = DurationSummary.builder();
        private long passes;
        private long leads;
        private int lastLead = -1;
        private long converted;
        private long open;
    }

    RecyclingCounter(LeadSet leads) {
        this.leads = leads;
        JourneyTable table = leads.table();
        leads.forEachPass((lead, pass) -> {
            if (pass > table.firstPass(lead)) {
                count(lead, pass);
                recycled += pass == table.firstPass(lead) + 1 ? 1 : 0;
            }
        });
    }

    private void count(int lead, int pass) {
        Tally tally = tallies.computeIfAbsent(leads.source(lead, pass), first -> new Tally());
        tally.passes++;
        if (tally.lastLead != lead) {
            tally.lastLead = lead;
            tally.leads++;
        }
        if (leads.reachedGoal(pass)) {
            tally.converted++;
        } else if (leads.lasts(pass)) {
            tally.open++;
        }
        tally.lag.addMicros(LeadSet.elapsed(
                outSince(pass - 1), leads.table().enteredAt(leads.table().firstVisit(pass))));
    }

    /** Since when a lead was gone: since the exit, or since a customer had reached the goal. */
    private long outSince(int pass) {
        JourneyTable table = leads.table();
        return table.end(pass) == JourneyTable.RETURNED ? table.enteredAt(leads.firstAtGoal(pass)) : table.endAt(pass);
    }

    RecycledPasses of(PassSource source) {
        Tally tally = tallies.getOrDefault(source, new Tally());
        return new RecycledPasses(source, tally.passes, tally.leads, tally.converted, tally.open, tally.lag.build());
    }

    /** How many leads came back, each once. */
    long leads() {
        return recycled;
    }
}
