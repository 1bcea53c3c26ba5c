package org.revenuekit.funnel.department;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Vocabulary;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.StageId;

/** Reads where passes came to be, and what became of them. */
final class PassReader {
    private static final int NOWHERE = -1;

    private final Journeys journeys;
    private final JourneyTable table;
    private final Vocabulary vocabulary;

    PassReader(Journeys journeys) {
        this.journeys = journeys;
        this.table = journeys.table();
        this.vocabulary = journeys.vocabulary();
    }

    /** The place of a stage; tells of one that is not there. */
    int place(StageId stage) {
        journeys.definition().stage(stage);
        return vocabulary.entry(stage);
    }

    /** The first visit at or beyond a stage, from a visit on; -1 if there is none. */
    int firstAtOrBeyond(int pass, int stage, int from) {
        int end = table.firstVisit(pass + 1);
        int visit = table.firstAtOrBeyond(stage, from, end);
        return visit < end ? visit : NOWHERE;
    }

    int firstAtOrBeyond(int pass, int stage) {
        return firstAtOrBeyond(pass, stage, table.firstVisit(pass));
    }

    /** The first visit in a stage; -1 if there is none. */
    int firstIn(int pass, int stage) {
        for (int visit = table.firstVisit(pass); visit < table.firstVisit(pass + 1); visit++) {
            if (table.stage(visit) == stage) {
                return visit;
            }
        }
        return NOWHERE;
    }

    DealOutcome outcome(int pass) {
        if (firstAtOrBeyond(pass, vocabulary.goal()) >= 0) {
            return DealOutcome.WON;
        }
        if (table.endAt(pass) == Micros.NEVER) {
            return DealOutcome.OPEN;
        }
        return vocabulary.reason(table.end(pass)).kind() == ExitKind.LOST ? DealOutcome.LOST : DealOutcome.WITHDRAWN;
    }

    /** Who had it before it came to a visit; who has it there if it came straight. */
    Optional<SellerId> broughtBy(int pass, int visit) {
        return table.owner(Math.max(table.firstVisit(pass), visit - 1));
    }

    /** The deals of a lead, in the order in which they began. */
    void addDeals(int lead, int stage, ImmutableList.Builder<Deal> deals) {
        long leadAt = Micros.NEVER;
        for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
            int source = table.source(lead, pass);
            if (source == JourneyTable.NEW || source == JourneyTable.RETURNED) {
                leadAt = table.enteredAt(table.firstVisit(pass));
            }
            int visit = firstAtOrBeyond(pass, stage);
            if (visit >= 0) {
                deals.add(deal(lead, pass, visit, leadAt));
            }
        }
    }

    private Deal deal(int lead, int pass, int visit, long leadAt) {
        DealOutcome outcome = outcome(pass);
        boolean won = outcome == DealOutcome.WON;
        int last = won ? firstAtOrBeyond(pass, vocabulary.goal()) : table.firstVisit(pass + 1) - 1;
        int reached = table.stage(visit);
        for (int each = visit; each <= last; each++) {
            reached = Math.max(reached, table.stage(each));
        }
        return new Deal(
                lead,
                table.enteredAt(visit),
                leadAt,
                outcome,
                won ? table.enteredAt(last) : table.endAt(pass),
                reached,
                table.owner(last));
    }
}
