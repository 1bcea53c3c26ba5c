package org.revenuekit.hierarchy.columns;

/**
 * A white cell: a product that a row does not own.
 *
 * @param row the row
 * @param product the product
 * @param value what it is worth, in minor units
 */
public record ColumnGap(int row, int product, long value) {}
