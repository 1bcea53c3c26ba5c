package org.revenuekit.hierarchy.columns;

/**
 * What cells of a matrix of rows and products come to.
 *
 * @param owned how many are owned
 * @param white how many are white (ホワイトスペース): not owned
 * @param value what the white ones are worth at list price together, in minor units
 */
public record ColumnCells(long owned, long white, long value) {
    /**
     * Returns how many cells there are.
     *
     * @return owned and white together
     */
    public long cells() {
        return owned + white;
    }
}
