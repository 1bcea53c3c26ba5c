package org.revenuekit.hierarchy.columns;

/**
 * What the cells of a family come to.
 *
 * @param family the family
 * @param cells its rows and all products
 * @param heldBySisters how many of its white cells are of a product that another row of the family owns: the best
 *     reason to ask
 */
public record ColumnFamilyCells(ColumnFamily family, ColumnCells cells, long heldBySisters) {}
