package org.revenuekit.examples.benchmarks;

import com.google.common.primitives.ImmutableLongArray;

/**
 * What became of the monthly revenue of all accounts in each of 24 months, and of those of a year before in a year.
 *
 * @param cells counts and amounts of each month and movement: month by month, in the order of {@link #NEW} and so on,
 *     the count first
 * @param retention what the accounts that paid at the end of the 13th month paid then, pay at the end, and the lesser
 *     of both: added up
 */
record RevenueAnswer(ImmutableLongArray cells, ImmutableLongArray retention) {
    static final int NEW = 0;
    static final int REACTIVATION = 1;
    static final int EXPANSION = 2;
    static final int CONTRACTION = 3;
    static final int CHURN = 4;
    static final int MOVEMENTS = 5;
    static final int YEAR_START = Subscriptions.MONTH_ENDS - 13;
    static final int YEAR_END = Subscriptions.MONTH_ENDS - 1;

    static void check(String way, RevenueAnswer expected, RevenueAnswer answer) {
        if (!expected.equals(answer)) {
            throw new IllegalStateException(way + " answers " + answer + " where expected is " + expected);
        }
    }

    /** Of ways that are not asked what is kept. */
    static void checkMovements(String way, RevenueAnswer expected, RevenueAnswer answer) {
        check(way, new RevenueAnswer(expected.cells, answer.retention), answer);
    }

    /** Adds up what ways that look at one account after the other see. */
    static final class Tally {
        private final long[] cells = new long[(Subscriptions.MONTH_ENDS - 1) * MOVEMENTS * 2];
        private final long[] retention = new long[3];

        /** A change of one account between the ends of two months; amounts that are equal are none. */
        void change(int month, long before, long after, boolean everBefore) {
            if (before != after) {
                int movement;
                if (before == 0) {
                    movement = everBefore ? REACTIVATION : NEW;
                } else if (after == 0) {
                    movement = CHURN;
                } else {
                    movement = after > before ? EXPANSION : CONTRACTION;
                }
                add(month, movement, 1, after - before);
            }
        }

        /** A cell of the answer, or part of it. */
        void add(int month, int movement, long count, long amount) {
            int cell = (month * MOVEMENTS + movement) * 2;
            cells[cell] += count;
            cells[cell + 1] += amount;
        }

        /** An account's amounts at the ends of the year. */
        void year(long start, long end) {
            if (start > 0) {
                retained(start, end, Math.min(start, end));
            }
        }

        /** Sums of such amounts. */
        void retained(long start, long end, long kept) {
            retention[0] += start;
            retention[1] += end;
            retention[2] += kept;
        }

        RevenueAnswer answer() {
            return new RevenueAnswer(ImmutableLongArray.copyOf(cells), ImmutableLongArray.copyOf(retention));
        }
    }
}
