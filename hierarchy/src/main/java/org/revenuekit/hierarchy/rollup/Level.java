package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;

/**
 * The largest nodes of one depth.
 *
 * @param depth how far below their tops they are; 0 for tops
 * @param nodes how many nodes there are at that depth
 * @param largest the largest of them, largest first, ties by id
 */
public record Level(int depth, long nodes, ImmutableList<RankedNode> largest) {}
