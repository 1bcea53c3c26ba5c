package org.revenuekit.segmentation.phase;

import org.revenuekit.core.time.AsOf;

/**
 * When records are looked at, in days since 1970-01-01.
 *
 * @param day how old they are by then
 * @param seen the last day whose facts are seen, not after {@code day}
 * @param known the last day whose records are seen
 */
record Moment(int day, int seen, int known) {
    static Moment of(AsOf asOf) {
        int day = EvidenceTable.day(asOf.date());
        return new Moment(day, day, EvidenceTable.day(asOf.knownOn()));
    }

    /** The same knowledge, looked at on another day: what was not seen by now is not seen then. */
    Moment on(int other) {
        return new Moment(other, Math.min(other, seen), known);
    }

    /** Whether an entry took place by then and stands, however long it counts. */
    boolean sees(EvidenceTable table, int entry) {
        return table.cell(entry) >= 0 && table.observed(entry) <= seen && table.isKnown(entry, known);
    }
}
