package org.revenuekit.hierarchy;

/**
 * A parent's place among all parents by how many direct children it has.
 *
 * @param rank 1 + the number of parents with strictly more, so that ties share a rank
 * @param parent the parent
 * @param children how many nodes name it as parent
 */
public record RankedParent(long rank, Node parent, long children) {}
