package org.revenuekit.examples.report.load;

import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.Shown;

/** File and row, where they stand for an id that a row does not state. */
final class RowPlace {
    private RowPlace() {}

    /** The place as it is shown: a file name may be longer than an id, or have characters that no id can have. */
    static String of(CanonicalRow row) {
        return Shown.text(row.at().file()).strip() + ":" + row.at().row();
    }
}
