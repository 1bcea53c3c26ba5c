package org.revenuekit.funnel.conversion;

import com.google.common.primitives.ImmutableIntArray;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;

/** The subjects of a cohort among the leads of one set of journeys, numbered from 0. */
final class Cohort {
    private final Journeys journeys;
    private final JourneyTable table;
    private final CountingUnit unit;
    private final ImmutableIntArray leads; // of a subject
    private final ImmutableIntArray passes; // of a subject: its first

    private Cohort(Journeys journeys, CountingUnit unit, ImmutableIntArray leads, ImmutableIntArray passes) {
        this.journeys = journeys;
        this.table = journeys.table();
        this.unit = unit;
        this.leads = leads;
        this.passes = passes;
    }

    static Cohort of(Journeys journeys, CountingUnit unit, Span period) {
        JourneyTable table = journeys.table();
        Period started = Period.of(period, journeys.asOf().calendar());
        ImmutableIntArray.Builder leads = ImmutableIntArray.builder();
        ImmutableIntArray.Builder passes = ImmutableIntArray.builder();
        for (int lead = 0; lead < table.leads(); lead++) {
            int end = table.firstPass(lead + 1);
            for (int pass = table.firstPass(lead); pass < end; pass = unit == CountingUnit.LEADS ? end : pass + 1) {
                if (started.contains(table.enteredAt(table.firstVisit(pass)))) {
                    leads.add(lead);
                    passes.add(pass);
                }
            }
        }
        return new Cohort(journeys, unit, leads.build(), passes.build());
    }

    Cohort only(ImmutableIntArray kept) {
        ImmutableIntArray.Builder someLeads = ImmutableIntArray.builder(kept.length());
        ImmutableIntArray.Builder somePasses = ImmutableIntArray.builder(kept.length());
        for (int i = 0; i < kept.length(); i++) {
            someLeads.add(leads.get(kept.get(i)));
            somePasses.add(passes.get(kept.get(i)));
        }
        return new Cohort(journeys, unit, someLeads.build(), somePasses.build());
    }

    Journeys journeys() {
        return journeys;
    }

    JourneyTable table() {
        return table;
    }

    int size() {
        return leads.length();
    }

    Lead lead(int subject) {
        return journeys.leads().list().get(leads.get(subject));
    }

    int endPass(int subject) {
        return unit == CountingUnit.LEADS ? table.firstPass(leads.get(subject) + 1) : passes.get(subject) + 1;
    }

    /** The number of its first pass among those of the lead. */
    int passNumber(int subject) {
        return passes.get(subject) - table.firstPass(leads.get(subject));
    }

    long startedAt(int subject) {
        return table.enteredAt(table.firstVisit(passes.get(subject)));
    }

    /**
     * Has some subjects brought from memory, for no other use: those of a part lie apart from one another, and to wait
     * for them together takes half as long as to wait for each when it is read.
     */
    void bring(int from, int end, long[] brought) {
        for (int subject = from; subject < end; subject++) {
            int pass = passes.get(subject);
            int visit = table.firstVisit(pass);
            brought[subject - from] = table.firstPass(leads.get(subject) + 1)
                    + table.stage(visit)
                    + table.enteredAt(visit)
                    + table.endAt(pass);
        }
    }

    void read(int subject, StageEntries entries) {
        entries.read(table, table.firstVisit(passes.get(subject)), table.firstVisit(endPass(subject)));
    }
}
