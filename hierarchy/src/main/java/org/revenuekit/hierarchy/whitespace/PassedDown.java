package org.revenuekit.hierarchy.whitespace;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.revenuekit.hierarchy.internal.Forest;

/**
 * Passes what companies have on to those below them. Of each product one fact is passed on, that of the highest
 * company, so that nobody is told more than he gets.
 */
final class PassedDown {
    /** Told that a node gets a product by a fact. */
    @FunctionalInterface
    interface Heir {
        void gets(int node, int product, int fact);
    }

    /** A product that is passed on, in front of the others; those below share what is passed on to them all. */
    private record Holding(int product, int fact, @Nullable Holding next) {}

    private PassedDown() {}

    /**
     * Passes everything on.
     *
     * @param forest the companies
     * @param own of a node the products that it passes on, each with its fact
     * @param inherits whether a node gets what its parent has and gets
     * @param heir told what each node gets
     */
    static void pass(Forest forest, IntFunction<Map<Integer, Integer>> own, IntPredicate inherits, Heir heir) {
        @Nullable Holding[] all = new Holding[forest.size()];
        for (int at = 0; at < all.length; at++) { // in preorder, so that a parent comes before its children
            int node = forest.nodeAt(at);
            int parent = forest.parent(node);
            Holding got = parent >= 0 && inherits.test(node) ? all[parent] : null;
            for (Holding one = got; one != null; one = one.next()) {
                heir.gets(node, one.product(), one.fact());
            }
            all[node] = with(got, own.apply(node));
        }
    }

    private static @Nullable Holding with(@Nullable Holding got, Map<Integer, Integer> own) {
        if (own.isEmpty()) {
            return got;
        }
        Set<Integer> known = new HashSet<>();
        for (Holding one = got; one != null; one = one.next()) {
            known.add(one.product());
        }
        Holding all = got;
        for (Map.Entry<Integer, Integer> one : own.entrySet()) {
            if (known.add(one.getKey())) {
                all = new Holding(one.getKey(), one.getValue(), all);
            }
        }
        return all;
    }
}
