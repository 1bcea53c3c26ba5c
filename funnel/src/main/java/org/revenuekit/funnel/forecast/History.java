package org.revenuekit.funnel.forecast;

import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;

/**
 * What became of all stays in stages before the goal, in whole days, in one walk over the journeys; and the stays that
 * last.
 */
final class History {
    private final Journeys journeys;
    private final JourneyTable table;
    private final AsOf asOf;
    private final long seen; // the last day of which is known what happened
    private final long from; // the first day on which a stay may begin
    private final Stays stays;
    private final Stays starts; // passes as stays of a day before their first, from which all go on
    private final List<Long> startDays = new ArrayList<>();
    private final List<OpenStay> open = new ArrayList<>();

    /** A lead that is in a stage before the goal. */
    record OpenStay(int lead, int pass, int stage, int age) {}

    History(Journeys journeys, ForecastPolicy policy) {
        this.journeys = journeys;
        this.table = journeys.table();
        this.asOf = journeys.asOf();
        this.seen = asOf.seenUntil().toEpochDay();
        this.from = policy.historyDays().isEmpty()
                ? Long.MIN_VALUE
                : seen - policy.historyDays().getAsInt() + 1;
        this.stays = new Stays(table.visits());
        this.starts = new Stays(table.passes());
        for (int lead = 0; lead < table.leads(); lead++) {
            for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
                add(lead, pass);
            }
        }
    }

    private void add(int lead, int pass) {
        int first = table.firstVisit(pass);
        int end = firstAtGoal(journeys, pass);
        Fate fate = fate(pass, end);
        long out = fate == Fate.OPEN
                ? Math.max(seen, day(table.enteredAt(end - 1)))
                : day(fate == Fate.WON ? table.enteredAt(end) : table.endAt(pass));
        long entered = day(table.enteredAt(first));
        addStart(lead, entered, out, fate);
        for (int visit = first; visit < end; visit++) {
            boolean isLast = visit + 1 == end;
            long left = isLast ? out : day(table.enteredAt(visit + 1));
            boolean lasts = isLast && fate == Fate.OPEN;
            int lastIn = (int) (left - entered) - (lasts ? 0 : 1);
            if (lastIn >= 0 && entered >= from) { // who left on the day of entry was never there at the end of one
                stays.add(lead, table.stage(visit), lastIn, (int) (out - entered), fate);
            }
            if (lasts) {
                open.add(new OpenStay(lead, pass, table.stage(visit), (int) (out - entered)));
            }
            entered = left;
        }
    }

    private void addStart(int lead, long entered, long out, Fate fate) {
        if (entered >= from && entered <= seen) { // what is planned is on record before it happens
            starts.add(lead, 0, 0, (int) (out - entered) + 1, fate);
            startDays.add(entered);
        }
    }

    /** The first visit at the goal or beyond; the first of the next pass if there is none. */
    static int firstAtGoal(Journeys journeys, int pass) {
        JourneyTable table = journeys.table();
        return table.firstAtOrBeyond(journeys.vocabulary().goal(), table.firstVisit(pass), table.firstVisit(pass + 1));
    }

    private Fate fate(int pass, int firstAtGoal) {
        if (firstAtGoal < table.firstVisit(pass + 1)) {
            return Fate.WON;
        }
        return table.endAt(pass) == Micros.NEVER ? Fate.OPEN : Fate.LOST;
    }

    private long day(long micros) {
        return asOf.calendar().dateOf(Micros.instant(micros)).toEpochDay();
    }

    long seen() {
        return seen;
    }

    Stays stays() {
        return stays;
    }

    Stays starts() {
        return starts;
    }

    /** The days on which the passes of {@link #starts()} began, as days since the epoch. */
    List<Long> startDays() {
        return startDays;
    }

    List<OpenStay> open() {
        return open;
    }
}
