package org.revenuekit.hierarchy.rollup;

import java.util.Arrays;
import org.revenuekit.hierarchy.internal.Forest;

/** Facts in the preorder of their nodes, so that those at and below a node stand side by side. */
final class FactsByNode {
    private final Forest forest;
    private final int[] facts;
    private final int[] before;

    FactsByNode(UsedFacts<?> used) {
        this.forest = used.input().hierarchy().layout().forest();
        int[] grouped = used.where(used::isGrouped);
        this.before = new int[forest.size() + 1];
        for (int fact : grouped) {
            before[forest.start(used.node(fact)) + 1]++;
        }
        for (int at = 1; at < before.length; at++) {
            before[at] += before[at - 1];
        }
        this.facts = new int[grouped.length];
        int[] next = before.clone();
        for (int fact : grouped) {
            facts[next[forest.start(used.node(fact))]++] = fact;
        }
    }

    int[] own(int node) {
        return between(forest.start(node), forest.start(node) + 1);
    }

    int[] within(int node) {
        return between(forest.start(node), forest.end(node));
    }

    private int[] between(int fromInclusive, int toExclusive) {
        return Arrays.copyOfRange(facts, before[fromInclusive], before[toExclusive]);
    }
}
