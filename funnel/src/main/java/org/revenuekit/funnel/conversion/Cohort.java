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
        return all(journeys, unit).startedIn(period);
    }

    private static Cohort all(Journeys journeys, CountingUnit unit) {
        JourneyTable table = journeys.table();
        ImmutableIntArray.Builder leads = ImmutableIntArray.builder();
        ImmutableIntArray.Builder passes = ImmutableIntArray.builder();
        for (int lead = 0; lead < table.leads(); lead++) {
            int end = table.firstPass(lead + 1);
            for (int pass = table.firstPass(lead); pass < end; pass = unit == CountingUnit.LEADS ? end : pass + 1) {
                leads.add(lead);
                passes.add(pass);
            }
        }
        return new Cohort(journeys, unit, leads.build(), passes.build());
    }

    private Cohort startedIn(Span span) {
        Period period = Period.of(span, journeys.asOf().calendar());
        ImmutableIntArray.Builder kept = ImmutableIntArray.builder();
        for (int subject = 0; subject < size(); subject++) {
            if (period.contains(startedAt(subject))) {
                kept.add(subject);
            }
        }
        return only(kept.build());
    }

    Cohort only(ImmutableIntArray kept) {
        ImmutableIntArray.Builder someLeads = ImmutableIntArray.builder(kept.length());
        ImmutableIntArray.Builder somePasses = ImmutableIntArray.builder(kept.length());
        kept.forEach(subject -> {
            someLeads.add(leads.get(subject));
            somePasses.add(passes.get(subject));
        });
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

    void read(int subject, StageEntries entries) {
        entries.read(table, table.firstVisit(passes.get(subject)), table.firstVisit(endPass(subject)));
    }
}
