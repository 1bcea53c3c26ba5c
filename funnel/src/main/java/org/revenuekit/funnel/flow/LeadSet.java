package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.function.Function;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.internal.Vocabulary;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.StageId;

/** The journeys of some leads: of all, or of a group. */
final class LeadSet {
    private final Journeys journeys;
    private final ImmutableIntArray leads; // positions among all, ascending
    private final long now; // nobody knows yet whether what lasts then went on after it

    private LeadSet(Journeys journeys, ImmutableIntArray leads) {
        this.journeys = journeys;
        this.leads = leads;
        this.now = Micros.endOf(journeys.asOf());
    }

    static LeadSet all(Journeys journeys) {
        ImmutableIntArray.Builder leads = ImmutableIntArray.builder(
                requireNonNull(journeys, "journeys").leads().size());
        for (int lead = 0; lead < journeys.leads().size(); lead++) {
            leads.add(lead);
        }
        return new LeadSet(journeys, leads.build());
    }

    <K extends Comparable<? super K>, A> Grouped<K, A> by(
            Grouping<? super Lead, K> grouping, A total, Function<LeadSet, A> answer) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        leads.forEach(lead -> partition.add(grouping.keyOf(lead(lead)), lead));
        return partition.grouped(grouping.name(), total, some -> answer.apply(new LeadSet(journeys, some)));
    }

    Journeys journeys() {
        return journeys;
    }

    ImmutableIntArray leads() {
        return leads;
    }

    /** Takes a lead and one of its passes or visits. */
    @FunctionalInterface
    interface Each {
        void accept(int lead, int part);
    }

    void forEachPass(Each each) {
        leads.forEach(lead -> {
            for (int pass = table().firstPass(lead); pass < table().firstPass(lead + 1); pass++) {
                each.accept(lead, pass);
            }
        });
    }

    /** Each lead that had a pass, with its last one. */
    void forEachLastPass(Each each) {
        leads.forEach(lead -> {
            int last = table().firstPass(lead + 1) - 1;
            if (last >= table().firstPass(lead)) {
                each.accept(lead, last);
            }
        });
    }

    /** Each lead that is in the process, with the visit that lasts. */
    void forEachOpen(Each each) {
        forEachLastPass((lead, pass) -> {
            if (lasts(pass)) {
                each.accept(lead, lastVisit(pass));
            }
        });
    }

    /** Takes a lead that left, the pass that it left, and why. */
    @FunctionalInterface
    interface EachOut {
        void accept(int lead, int pass, ExitReason reason);
    }

    /** Each lead that left and has not returned. */
    void forEachOut(EachOut each) {
        forEachLastPass((lead, pass) -> {
            if (!lasts(pass)) { // a customer that begins anew is in another pass
                each.accept(lead, pass, vocabulary().reason(table().end(pass)));
            }
        });
    }

    /** The first touch of a lead from an instant on, or {@link Micros#NEVER}. */
    long firstTouch(int lead, long from) {
        int low = table().firstTouch(lead);
        int end = table().firstTouch(lead + 1);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table().touchAt(middle) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end ? table().touchAt(low) : Micros.NEVER;
    }

    /** The last touch of a lead, or an earlier instant of a contact, whichever is later. */
    long lastContact(int lead, long contact) {
        int last = table().firstTouch(lead + 1) - 1;
        return last < table().firstTouch(lead) ? contact : Math.max(contact, table().touchAt(last));
    }

    JourneyTable table() {
        return journeys.table();
    }

    Vocabulary vocabulary() {
        return journeys.vocabulary();
    }

    Lead lead(int lead) {
        return journeys.leads().list().get(lead);
    }

    int position(StageId stage) {
        journeys.definition().stage(stage); // tells of a stage that is not there
        return vocabulary().entry(stage);
    }

    PassSource source(int lead, int pass) {
        int before = table().source(lead, pass);
        if (before == JourneyTable.NEW) {
            return PassSource.NEW;
        }
        return before == JourneyTable.RETURNED
                ? PassSource.CUSTOMER
                : PassSource.after(vocabulary().reason(before).kind());
    }

    boolean lasts(int pass) {
        return table().endAt(pass) == Micros.NEVER;
    }

    int lastVisit(int pass) {
        return table().firstVisit(pass + 1) - 1;
    }

    boolean reachedGoal(int pass) {
        return firstAtGoal(pass) <= lastVisit(pass);
    }

    /** The first visit of a pass at the goal or beyond; the first of the next pass if there is none. */
    int firstAtGoal(int pass) {
        int visit = table().firstVisit(pass);
        while (visit <= lastVisit(pass) && !isAtGoal(visit)) {
            visit++;
        }
        return visit;
    }

    /** Whether a visit, not the first of its pass, is in a later stage than the one before. */
    boolean movesOn(int visit) {
        return table().stage(visit) > table().stage(visit - 1);
    }

    boolean isAtGoal(int visit) {
        return table().stage(visit) >= vocabulary().goal();
    }

    /** The end of what is seen and known. */
    long now() {
        return now;
    }

    /** Until when something has been seen to last; what was recorded before it began has not lasted at all. */
    long lastsUntil(long from) {
        return Math.max(from, now);
    }

    /** The last day that is seen and known. */
    LocalDate today() {
        return journeys.asOf().seenUntil();
    }

    LocalDate dateOf(long micros) {
        return journeys.asOf().calendar().dateOf(Micros.instant(micros));
    }

    /** The time between two instants; one that cannot be said is the longest that can. */
    static long elapsed(long from, long to) {
        return LongMath.saturatedSubtract(to, from);
    }
}
