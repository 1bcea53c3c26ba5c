package org.revenuekit.hierarchy.rollup;

import org.joda.money.Money;
import org.revenuekit.hierarchy.Node;

/**
 * A node's place among those that it is compared with.
 *
 * @param rank 1 + the number of them with strictly more, so that ties share a rank
 * @param node an account or an external company
 * @param value its rolled-up value, rounded once
 */
public record RankedNode(long rank, Node node, Money value) {}
