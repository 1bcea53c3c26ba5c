package org.revenuekit.examples.benchmarks;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What every way must answer about white space.
 *
 * @param white how many cells are white
 * @param value what they are worth, price times seats
 * @param sisters how many of them are of a product that somebody else in the family holds
 * @param families a checksum over these figures of each family, without sisters
 * @param sistersOfFamilies a checksum over those sisters
 * @param top a checksum over the 100 white cells that are worth most, in order
 */
record WhiteAnswer(long white, long value, long sisters, long families, long sistersOfFamilies, long top) {
    static final int TOP = 100;

    /** Fails unless another way gives this answer, too. */
    void check(String name, WhiteAnswer answer) {
        if (!answer.equals(this)) {
            throw new IllegalStateException(name + " answers " + answer + " where expected is " + this);
        }
    }

    /** The same of those who do not count sisters. */
    WhiteAnswer withoutSisters() {
        return new WhiteAnswer(white, value, 0, families, 0, top);
    }

    /** Takes families in any order, then the best gaps in order. */
    static final class Tally {
        private long white;
        private long value;
        private long sisters;
        private long families;
        private long sistersOfFamilies;
        private long top;

        void family(long number, long whiteCells, long worth, long withSisters) {
            white += whiteCells;
            value += worth;
            sisters += withSisters;
            families += (31 * whiteCells + worth) * (2 * number + 1);
            sistersOfFamilies += withSisters * (2 * number + 1);
        }

        void gap(long row, long product, long worth) {
            top = 31 * top + 7 * row + 5 * product + worth;
        }

        WhiteAnswer answer() {
            return new WhiteAnswer(white, value, sisters, families, sistersOfFamilies, top);
        }
    }

    /** Finds the best gaps as a plain program would: among all that are offered. */
    static final class Best {
        private record Gap(int row, int product, long value) {}

        private static final Comparator<Gap> BEST_FIRST = Comparator.comparingLong(Gap::value)
                .reversed()
                .thenComparingInt(Gap::row)
                .thenComparingInt(Gap::product);

        private final PriorityQueue<Gap> best = new PriorityQueue<>(BEST_FIRST.reversed());
        private long least = -1; // the value below which nothing is among the best

        boolean offer(int row, int product, long value) {
            if (value < least) {
                return false;
            }
            best.add(new Gap(row, product, value));
            if (best.size() > TOP) {
                best.remove();
                least = best.element().value();
            }
            return true;
        }

        void addTo(Tally tally) {
            best.stream().sorted(BEST_FIRST).forEach(gap -> tally.gap(gap.row(), gap.product(), gap.value()));
        }
    }
}
