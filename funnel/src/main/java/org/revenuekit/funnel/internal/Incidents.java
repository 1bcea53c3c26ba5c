package org.revenuekit.funnel.internal;

/** Hears what is odd about the events of a lead. Leads are numbered in the order given, codes by {@link Vocabulary}. */
public interface Incidents {
    /**
     * The same was stated again.
     *
     * @param lead the lead
     */
    void duplicate(int lead);

    /**
     * A stage was first entered after a later one.
     *
     * @param lead the lead
     * @param stage the stage
     * @param after the last of the stages before which it should have been
     */
    void negativeInterval(int lead, int stage, int after);

    /**
     * It left for another reason at the instant at which it had left.
     *
     * @param lead the lead
     * @param exit the exit that is set aside
     */
    void contradictingExit(int lead, int exit);

    /**
     * It left at the instant at which it reached the goal.
     *
     * @param lead the lead
     * @param exit the exit that is set aside
     */
    void exitAtGoal(int lead, int exit);

    /**
     * It left without being in.
     *
     * @param lead the lead
     * @param exit the exit that is set aside
     */
    void exitWithoutEntry(int lead, int exit);

    /**
     * A lead that is not accepted was stated at or beyond qualification, or to have left from there.
     *
     * @param lead the lead
     */
    void excluded(int lead);
}
