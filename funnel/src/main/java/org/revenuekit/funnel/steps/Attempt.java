package org.revenuekit.funnel.steps;

/** Follows one attempt of a lead at a time, over its groups of events. */
interface Attempt {
    /** The group in which the attempt starts that gets farthest, the first of several; -1 if none does. Asked first. */
    int best();

    /** Whether an attempt can start in a group. */
    boolean mayStart(int group);

    /** Starts in a group, and reads it. */
    void start(int group);

    /** Whether anything in the group could take it further, in time. */
    boolean lasts(int group);

    /** Reads the next group; returns whether that ends it and is no part of it. */
    boolean read(int group);

    /** Whether anything to come could take it further, if it came soon enough. */
    boolean isOpen();

    /** Whether the lead must not count because of it. */
    boolean isSpoiled();

    /** When each depth was reached, from the first on. */
    long[] times();
}
