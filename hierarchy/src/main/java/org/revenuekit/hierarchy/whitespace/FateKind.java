package org.revenuekit.hierarchy.whitespace;

/** What became of a draft. */
public enum FateKind {
    /** No opportunity came of it yet, but there is still time. */
    WAITING,
    /** No opportunity came of it in time. */
    EXPIRED,
    /** An opportunity came of it, and is open. */
    ACCEPTED,
    /** The opportunity was won. */
    WON,
    /** The opportunity was lost. */
    LOST
}
