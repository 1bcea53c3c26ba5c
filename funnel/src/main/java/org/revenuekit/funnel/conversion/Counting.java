package org.revenuekit.funnel.conversion;

/**
 * Who counts at a stage: four readings, because the programs people know differ. For the same subject each implies the
 * one after it in the order {@link #IN_SEQUENCE}, {@link #FIRST_ENTRY}, {@link #VISITED}, {@link #REACHED}; all are
 * equal where nobody skips a stage, starts in the middle, or goes back.
 */
public enum Counting {
    /**
     * Whoever entered the stage or one beyond it (到達): skipped stages are filled in, and going back takes nothing away.
     * The time is that of the first such entry. Counts never rise along the process.
     */
    REACHED,
    /**
     * Whoever entered the stage at any time, skipped stages not filled in. The time is that of the first entry. Counts
     * may rise along the process.
     */
    VISITED,
    /**
     * Whoever entered all stages up to this one in their order, none skipped on the way forward; after a skip nothing
     * counts any more. The time is that of the first entry. Counts never rise along the process.
     */
    IN_SEQUENCE,
    /**
     * Whoever entered the stage before any stage beyond it: who skipped it and came back to it later does not count.
     * The time is that of the first entry.
     */
    FIRST_ENTRY;

    /** Whether whoever counts at a stage counts at all stages before it. */
    boolean isNested() {
        return this == REACHED || this == IN_SEQUENCE;
    }
}
