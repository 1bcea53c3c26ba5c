package org.revenuekit.hierarchy.whitespace;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.revenuekit.hierarchy.internal.Best;

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
        Best<Alike> best = new Best<>(count, BEST_FIRST);
        int found = touch(row);
        for (int i = 0; i < found; i++) {
            int other = touched[i];
            int both = shared[other];
            int union = baskets.size(row) + baskets.size(other) - both;
            shared[other] = 0;
            if (other != row && isAsGood(both, union, best.worst())) {
                best.offer(new Alike(other, both, union));
            }
        }
        return best.list();
    }

    /** Counts what each row shares with one, and returns how many share anything, itself included. */
    private int touch(int row) {
        int found = 0;
        for (int at = baskets.from(row); at < baskets.to(row); at++) {
            int column = baskets.columnAt(at);
            for (int owner = owners.from(column); owner < owners.to(column); owner++) {
                int other = owners.rowAt(owner);
                if (shared[other]++ == 0) {
                    touched[found++] = other;
                }
            }
        }
        return found;
    }

    /** Whether a similarity is at least the lowest found: nothing is made of the many that are not. */
    private static boolean isAsGood(int both, int union, @Nullable Alike last) {
        return last == null || (long) both * last.union >= (long) last.shared * union;
    }
}
