package org.revenuekit.hierarchy.columns;

/**
 * A family's place among all families.
 *
 * @param rank 1 + the number of families with strictly more, so that ties share a rank
 * @param family the family
 * @param total its rolled-up amount
 */
public record RankedColumnFamily(long rank, ColumnFamily family, long total) {}
