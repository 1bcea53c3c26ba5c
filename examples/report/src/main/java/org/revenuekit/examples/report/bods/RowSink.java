package org.revenuekit.examples.report.bods;

import org.revenuekit.examples.report.canonical.CanonicalRow;

/** Takes the rows that statements become. */
@FunctionalInterface
public interface RowSink {
    /**
     * Takes a row.
     *
     * @param row a row of accounts or links
     * @return whether it is used; if not, that is reported
     */
    boolean add(CanonicalRow row);
}
