package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Finds the rows most like others, one after the other. Not for several threads. */
final class Similarity {
    /**
     * A row that owns what another owns.
     *
     * @param row its number
     * @param shared how many columns both own
     * @param union how many either owns
     */
    record Alike(int row, int shared, int union) {
        private static int compareSimilarity(Alike one, Alike other) {
            return Long.compare((long) one.shared * other.union, (long) other.shared * one.union);
        }
    }

    private static final Comparator<Alike> BEST_FIRST =
            ((Comparator<Alike>) Alike::compareSimilarity).reversed().thenComparingInt(Alike::row);

    private final Baskets baskets;
    private final Owners owners;
    private final int[] shared;
    private final int[] touched;

    Similarity(Baskets baskets, Owners owners) {
        this.baskets = baskets;
        this.owners = owners;
        this.shared = new int[baskets.rows()];
        this.touched = new int[baskets.rows()];
    }

    /** The most similar rows, best first: those that share anything, by shared / union, ties by row. */
    List<Alike> of(int row, int count) {
        int found = 0;
        for (int at = baskets.from(row); at < baskets.to(row); at++) {
            for (int other : owners.of(baskets.columnAt(at)).toArray()) {
                if (shared[other]++ == 0) {
                    touched[found++] = other;
                }
            }
        }
        PriorityQueue<Alike> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int i = 0; i < found; i++) {
            int other = touched[i];
            if (other != row) {
                int union = baskets.size(row) + baskets.size(other) - shared[other];
                best.add(new Alike(other, shared[other], union));
                if (best.size() > count) {
                    best.remove();
                }
            }
            shared[other] = 0;
        }
        Alike[] sorted = best.toArray(Alike[]::new);
        Arrays.sort(sorted, BEST_FIRST);
        return List.of(sorted);
    }
}
