package org.revenuekit.examples.benchmarks;

import org.revenuekit.hierarchy.columns.ColumnFamily;
import org.revenuekit.hierarchy.columns.ColumnHierarchy;
import org.revenuekit.hierarchy.columns.ColumnResolution;
import org.revenuekit.hierarchy.columns.ColumnRollUp;

/** The library's column entrance, through its public API, with all its checks and findings. */
final class ByColumns {
    private ByColumns() {}

    static Answer answer(Table table) {
        ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(table.ids(), table.parents());
        return answer(hierarchy.rollUp(table.cents()), table.ids());
    }

    static Answer answer(ColumnRollUp rollUp, String[] ids) {
        Answer.Tally tally = new Answer.Tally();
        for (ColumnFamily family : rollUp.hierarchy().families()) {
            String top = family.isAtLeastThisLarge()
                    ? family.ultimate().orElseThrow().value()
                    : ids[family.top().orElseThrow()];
            tally.add(top, rollUp.total(family), family.size());
        }
        return tally.answer();
    }

    /** From rows: external companies are rows, too. */
    static Answer answer(Columns columns) {
        ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(columns.parents());
        ColumnRollUp rollUp = hierarchy.rollUp(columns.values());
        Answer.Tally tally = new Answer.Tally();
        for (ColumnFamily family : hierarchy.families()) {
            int top = family.top().orElseThrow();
            int size = top < columns.accounts() ? family.size() : family.size() - 1;
            tally.add(columns.ids()[top], columns.hashes()[top], rollUp.total(family), size);
        }
        return tally.answer();
    }
}
