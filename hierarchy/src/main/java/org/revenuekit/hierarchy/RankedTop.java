package org.revenuekit.hierarchy;

/**
 * A top's place among all tops by how many nodes reach it.
 *
 * @param rank 1 + the number of tops with strictly more, so that ties share a rank
 * @param top the top, perhaps several nodes in a circle
 * @param reach how many nodes are at or below it
 */
public record RankedTop(long rank, NodeGroup top, long reach) {}
