package org.revenuekit.funnel.internal;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.seller.SellerId;

/**
 * Makes journeys of the events of each lead, one lead after the other. Events are read in the order of instant, code
 * and owner, so that the order in which they are given changes nothing.
 */
public final class JourneyBuilder {
    /** In the place of an exit: the lead is accepted. */
    public static final int ACCEPTED = -1;

    private final Vocabulary vocabulary;
    private final EventsByLead events;
    private final Incidents incidents;
    private final int goal;
    private final int qualification; // the stage from which excluded leads are kept out
    private final int[] passesWhenIn; // for each stage how many passes there were when it was entered last

    private final Ints passesOf;
    private final Ints visitsOf;
    private final Ints stages;
    private final Longs enteredAt;
    private final Ints sellers;
    private final Ints ends;
    private final Longs endAt;
    private final Ints touchesOf;
    private final Longs touchAt = new Longs();
    private final Ints activitiesOf;
    private final Longs activityAt = new Longs();

    private int lead = -1;
    private int exclusion; // the exit of a lead that is not accepted
    private boolean inside;
    private boolean excluded; // it was kept out, and has not come back since
    private boolean reachedGoal;
    private long goalAt;
    private int farthest;
    private long used;
    private long repeated;

    /**
     * Begins without leads.
     *
     * @param vocabulary the words of the process
     * @param events the events of all leads, which are added one after the other
     * @param qualification the stage from which excluded leads are kept out; the number of stages if there is none
     * @param incidents who hears what is odd
     */
    public JourneyBuilder(Vocabulary vocabulary, EventsByLead events, int qualification, Incidents incidents) {
        this.vocabulary = vocabulary;
        this.events = events;
        this.incidents = incidents;
        this.goal = vocabulary.goal();
        this.qualification = qualification;
        this.passesWhenIn = new int[vocabulary.stages()];
        int ends = events.leads() + 1; // most leads come once, and most events are entries
        this.passesOf = new Ints(ends);
        this.touchesOf = new Ints(ends);
        this.activitiesOf = new Ints(ends);
        this.visitsOf = new Ints(ends);
        this.ends = new Ints(ends);
        this.endAt = new Longs(ends);
        this.stages = new Ints(events.size());
        this.enteredAt = new Longs(events.size());
        this.sellers = new Ints(events.size());
    }

    /**
     * Adds the next lead.
     *
     * @param exclusion the exit under which it leaves because it is not accepted, or {@link #ACCEPTED}
     * @param owner the rank of who owns it where its events name nobody, or -1
     */
    public void add(int exclusion, int owner) {
        lead++;
        this.exclusion = exclusion;
        inside = false;
        excluded = false;
        int firstVisit = stages.size();
        passesOf.add(ends.size());
        touchesOf.add(touchAt.size());
        activitiesOf.add(activityAt.size());
        int first = events.first(lead);
        for (int i = first; i < events.first(lead + 1); i++) {
            if (i > first && events.at(i) == events.at(i - 1) && events.code(i) == events.code(i - 1)) {
                incidents.duplicate(lead);
            } else {
                read(events.at(i), events.code(i), events.seller(i));
            }
        }
        for (int visit = sellers.size() - 1; visit >= firstVisit; visit--) {
            if (sellers.get(visit) == JourneyTable.NOBODY) {
                sellers.set(visit, owner);
            }
        }
    }

    private void read(long at, int code, int seller) {
        if (code < vocabulary.stages()) {
            enter(at, code, seller);
        } else if (code < vocabulary.touch()) {
            leave(at, code);
        } else if (code == vocabulary.touch()) {
            touchAt.add(at);
            used++;
        } else {
            activityAt.add(at);
            used++;
        }
    }

    private void enter(long at, int stage, int seller) {
        if (exclusion != ACCEPTED && stage >= qualification) {
            keepOut(at);
            return;
        }
        if (inside && reachedGoal && stage < goal) {
            end(at, JourneyTable.RETURNED);
        }
        if (!inside) {
            begin();
        } else if (stage == stages.last()) {
            stay(seller);
            return;
        }
        if (stage < farthest && passesWhenIn[stage] < ends.size()) {
            incidents.negativeInterval(lead, stage, farthest);
        }
        passesWhenIn[stage] = ends.size();
        farthest = Math.max(farthest, stage);
        if (stage >= goal && !reachedGoal) {
            reachedGoal = true;
            goalAt = at;
        }
        used++;
        stages.add(stage);
        enteredAt.add(at);
        sellers.add(seller);
    }

    private void keepOut(long at) {
        incidents.excluded(lead);
        excluded = true;
        if (inside) {
            end(at, exclusion);
        }
    }

    /** The stage is stated again, as snapshots do. */
    private void stay(int seller) {
        repeated++;
        if (sellers.last() == JourneyTable.NOBODY) {
            sellers.setLast(seller);
        }
    }

    private void begin() {
        inside = true;
        excluded = false;
        reachedGoal = false;
        farthest = -1;
        visitsOf.add(stages.size());
        ends.add(JourneyTable.LASTS);
        endAt.add(Micros.NEVER);
    }

    private void leave(long at, int exit) {
        if (inside) {
            leaveInside(at, exit);
        } else if (excluded) {
            incidents.excluded(lead);
        } else if (passesOf.last() == ends.size()) {
            incidents.exitWithoutEntry(lead, exit);
        } else if (ends.last() == exit) {
            repeated++;
        } else if (endAt.last() == at) {
            incidents.contradictingExit(lead, exit);
        } else {
            incidents.exitWithoutEntry(lead, exit);
        }
    }

    private void leaveInside(long at, int exit) {
        if (reachedGoal && goalAt == at) {
            incidents.exitAtGoal(lead, exit);
        } else {
            used++;
            end(at, exit);
        }
    }

    private void end(long at, int how) {
        inside = false;
        ends.setLast(how);
        endAt.setLast(at);
    }

    /**
     * Returns how many events made the journeys: began a visit, ended a pass, or are a touch or an activity.
     *
     * @return how many
     */
    public long used() {
        return used;
    }

    /**
     * Returns how many events said again what was so already.
     *
     * @return how many
     */
    public long repeated() {
        return repeated;
    }

    /**
     * Returns the journeys of all leads added.
     *
     * @param named the sellers by rank
     * @return the table
     */
    public JourneyTable build(ImmutableList<SellerId> named) {
        passesOf.add(ends.size());
        visitsOf.add(stages.size());
        touchesOf.add(touchAt.size());
        activitiesOf.add(activityAt.size());
        return new JourneyTable(
                passesOf.toArray(),
                visitsOf.toArray(),
                stages.toArray(),
                enteredAt.toArray(),
                sellers.toArray(),
                named,
                ends.toArray(),
                endAt.toArray(),
                touchesOf.toArray(),
                touchAt.toArray(),
                activitiesOf.toArray(),
                activityAt.toArray());
    }
}
