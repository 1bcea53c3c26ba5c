package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.hierarchy.internal.FamilyLayout;

/** One resolution of a column of rows: ids are unknown, so rows stand for them. */
final class RowColumn implements ColumnNames {
    private final int[] parents;

    RowColumn(int[] parents) {
        this.parents = parents.clone();
    }

    ColumnHierarchy resolve(DefinitionRef definition) {
        ColumnReport report = new ColumnReport(this);
        int given = 0;
        for (int row = 0; row < parents.length; row++) {
            int parent = parents[row];
            checkArgument(
                    parent >= FamilyLayout.NO_PARENT && parent < parents.length,
                    "parents[%s] must be -1 or a row below %s, was %s",
                    row,
                    parents.length,
                    parent);
            if (parent >= 0) {
                given++;
            }
            if (parent == row) {
                parents[row] = FamilyLayout.NO_PARENT;
                report.selfLink(row);
            }
        }
        int rows = parents.length;
        FamilyLayout layout = new FamilyLayout(parents, row -> report.circle(parents, row));
        return new ColumnHierarchy(
                definition,
                layout,
                rows,
                new String[0],
                report.circleTops(),
                given,
                report.setAside(),
                report.findings());
    }

    @Override
    public String name(int row) {
        return Integer.toString(row);
    }

    @Override
    public Subject subject(int row) {
        return new Subject("row", name(row));
    }

    @Override
    public int compare(int one, int other) {
        return Integer.compare(one, other);
    }
}
