package org.revenuekit.hierarchy.rollup;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.revenuekit.hierarchy.internal.Forest;

/** Of every node the fact that comes first in an order: its own, and that of everything at and below it. */
final class BestFacts {
    private static final int NONE = -1;

    private final UsedFacts<?> facts;
    private final IntBinaryOperator order;
    private final int[] own;
    private final int[] totals;

    /** Compares facts by number; ties are broken here. */
    BestFacts(UsedFacts<?> facts, IntBinaryOperator order) {
        this.facts = facts;
        this.order = order;
        Forest forest = facts.input().hierarchy().layout().forest();
        this.own = new int[forest.size()];
        Arrays.fill(own, NONE);
        for (int fact = 0; fact < facts.size(); fact++) {
            if (facts.isGrouped(fact)) {
                own[facts.node(fact)] = better(own[facts.node(fact)], fact);
            }
        }
        this.totals = own.clone();
        for (int at = forest.size() - 1; at >= 0; at--) {
            int node = forest.nodeAt(at);
            if (forest.parent(node) >= 0) {
                totals[forest.parent(node)] = better(totals[forest.parent(node)], totals[node]);
            }
        }
    }

    Optional<Integer> own(int node) {
        return found(own[node]);
    }

    Optional<Integer> total(int node) {
        return found(totals[node]);
    }

    Optional<Integer> of(int... some) {
        int best = NONE;
        for (int fact : some) {
            best = better(best, fact);
        }
        return found(best);
    }

    private static Optional<Integer> found(int fact) {
        return fact == NONE ? Optional.empty() : Optional.of(fact);
    }

    private int better(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        int byOrder = order.applyAsInt(one, other);
        int comparison = byOrder != 0 ? byOrder : facts.subject(one).compareTo(facts.subject(other));
        return comparison <= 0 ? one : other;
    }
}
