package org.revenuekit.segmentation.columns;

import static com.google.common.base.Preconditions.checkElementIndex;

import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.internal.ScoreColumn;

/** How an index stands for each row: immutable, twelve bytes a row. */
public final class ColumnScores {
    private final IndexDefinition definition;
    private final AsOf asOf;
    private final ScoreColumn column;

    ColumnScores(IndexDefinition definition, AsOf asOf, ScoreColumn column) {
        this.definition = definition;
        this.asOf = asOf;
        this.column = column;
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return column.size();
    }

    /**
     * Returns the score of a row.
     *
     * @param row the row
     * @return the score, or why there is none
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public ScoreOutcome of(int row) {
        return column.outcome(checkElementIndex(row, rows(), "row"));
    }

    /**
     * Returns whether a row has a score.
     *
     * @param row the row
     * @return true if it has
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isScored(int row) {
        return column.point(checkElementIndex(row, rows(), "row")) >= 0;
    }

    /**
     * Returns the score of a row without an object.
     *
     * @param row the row
     * @return 0 to 100,000,000 millionths of a point, or below 0 if there is no score
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int millionths(int row) {
        return column.point(checkElementIndex(row, rows(), "row"));
    }

    /**
     * Returns the index.
     *
     * @return the definition
     */
    public IndexDefinition definition() {
        return definition;
    }

    /**
     * Returns when the scores are as they are.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }
}
