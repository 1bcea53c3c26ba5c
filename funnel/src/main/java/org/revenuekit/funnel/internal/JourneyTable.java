package org.revenuekit.funnel.internal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;

/**
 * The journeys of all leads as arrays: the leads in the order given, for each its passes, for each pass its visits.
 * What every measure of the funnel walks over.
 */
public final class JourneyTable {
    /** The pass lasts; any other end is the code of the exit, or {@link #RETURNED}. */
    public static final int LASTS = -1;

    /** The pass ended because the customer came back. */
    public static final int RETURNED = -2;

    /** The lead is new. */
    public static final int NEW = -1;

    /** Nobody is known to own it. */
    public static final int NOBODY = -1;

    private final int[] passesOf; // of lead i: from passesOf[i] to before passesOf[i + 1]
    private final int[] visitsOf; // of pass i, likewise
    private final int[] stage; // of a visit
    private final long[] enteredAt; // of a visit
    private final int[] seller; // of a visit: its place among the sellers, or NOBODY
    private final ImmutableList<SellerId> sellers;
    private final int[] end; // of a pass
    private final long[] endAt; // of a pass
    private final int[] touchesOf; // of lead i, likewise
    private final long[] touchAt;
    private final int[] activitiesOf; // of lead i, likewise
    private final long[] activityAt;

    JourneyTable(
            int[] passesOf,
            int[] visitsOf,
            int[] stage,
            long[] enteredAt,
            int[] seller,
            ImmutableList<SellerId> sellers,
            int[] end,
            long[] endAt,
            int[] touchesOf,
            long[] touchAt,
            int[] activitiesOf,
            long[] activityAt) {
        this.passesOf = passesOf;
        this.visitsOf = visitsOf;
        this.stage = stage;
        this.enteredAt = enteredAt;
        this.seller = seller;
        this.sellers = sellers;
        this.end = end;
        this.endAt = endAt;
        this.touchesOf = touchesOf;
        this.touchAt = touchAt;
        this.activitiesOf = activitiesOf;
        this.activityAt = activityAt;
    }

    /**
     * Returns how many leads there are.
     *
     * @return leads are 0 to before it
     */
    public int leads() {
        return passesOf.length - 1;
    }

    /**
     * Returns how many passes there are.
     *
     * @return passes are 0 to before it
     */
    public int passes() {
        return visitsOf.length - 1;
    }

    /**
     * Returns how many visits there are.
     *
     * @return visits are 0 to before it
     */
    public int visits() {
        return stage.length;
    }

    /**
     * Returns the first pass of a lead; the first of the next lead ends them.
     *
     * @param lead a lead, or how many there are
     * @return the pass
     */
    public int firstPass(int lead) {
        return passesOf[lead];
    }

    /**
     * Returns the first visit of a pass; the first of the next pass ends them.
     *
     * @param pass a pass, or how many there are
     * @return the visit
     */
    public int firstVisit(int pass) {
        return visitsOf[pass];
    }

    /**
     * Finds the first of some visits that is at or beyond a stage.
     *
     * @param stage the position of the stage
     * @param from the first of the visits
     * @param end the first after them
     * @return the visit, or the end if there is none
     */
    public int firstAtOrBeyond(int stage, int from, int end) {
        int visit = from;
        while (visit < end && stage(visit) < stage) {
            visit++;
        }
        return visit;
    }

    /**
     * Returns where a visit is.
     *
     * @param visit a visit
     * @return the place of its stage in the process
     */
    public int stage(int visit) {
        return stage[visit];
    }

    /**
     * Returns since when it is there.
     *
     * @param visit a visit
     * @return microseconds since the epoch
     */
    public long enteredAt(int visit) {
        return enteredAt[visit];
    }

    /**
     * Returns until when it was there.
     *
     * @param pass the pass of the visit
     * @param visit a visit
     * @return microseconds since the epoch, or {@link Micros#NEVER}
     */
    public long leftAt(int pass, int visit) {
        return visit + 1 < visitsOf[pass + 1] ? enteredAt[visit + 1] : endAt[pass];
    }

    /**
     * Returns who owned it: whom its events name, else the lead's own seller.
     *
     * @param visit a visit
     * @return the seller, if known
     */
    public Optional<SellerId> owner(int visit) {
        return seller[visit] == NOBODY ? Optional.empty() : Optional.of(sellers.get(seller[visit]));
    }

    /**
     * Returns who owns anything.
     *
     * @return the sellers in the order of their ids
     */
    public ImmutableList<SellerId> sellers() {
        return sellers;
    }

    /**
     * Returns how a pass ended.
     *
     * @param pass a pass
     * @return the code of the exit, {@link #RETURNED} or {@link #LASTS}
     */
    public int end(int pass) {
        return end[pass];
    }

    /**
     * Returns when a pass ended.
     *
     * @param pass a pass
     * @return microseconds since the epoch, or {@link Micros#NEVER}
     */
    public long endAt(int pass) {
        return endAt[pass];
    }

    /**
     * Returns how the pass before ended.
     *
     * @param lead the lead
     * @param pass one of its passes
     * @return the end of the pass before it, or {@link #NEW}
     */
    public int source(int lead, int pass) {
        return pass == passesOf[lead] ? NEW : end[pass - 1];
    }

    /**
     * Returns the first touch of a lead; the first of the next lead ends them.
     *
     * @param lead a lead, or how many there are
     * @return the touch
     */
    public int firstTouch(int lead) {
        return touchesOf[lead];
    }

    /**
     * Returns when a lead was touched.
     *
     * @param touch a touch
     * @return microseconds since the epoch
     */
    public long touchAt(int touch) {
        return touchAt[touch];
    }

    /**
     * Returns the first activity of a lead; the first of the next lead ends them.
     *
     * @param lead a lead, or how many there are
     * @return the activity
     */
    public int firstActivity(int lead) {
        return activitiesOf[lead];
    }

    /**
     * Returns when a lead did something of its own accord.
     *
     * @param activity an activity
     * @return microseconds since the epoch
     */
    public long activityAt(int activity) {
        return activityAt[activity];
    }
}
