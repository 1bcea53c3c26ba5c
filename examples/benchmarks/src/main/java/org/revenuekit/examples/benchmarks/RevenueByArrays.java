package org.revenuekit.examples.benchmarks;

import java.util.Arrays;

/** The limit: account by account, differences at the ends of months, added up once. */
final class RevenueByArrays {
    private RevenueByArrays() {}

    static RevenueAnswer answer(Subscriptions data) {
        int[] ends = Subscriptions.monthEnds();
        int[] firstEnd = firstEnds(ends);
        long[] difference = new long[Subscriptions.MONTH_ENDS + 1];
        RevenueAnswer.Tally tally = new RevenueAnswer.Tally();
        int[] account = data.account();
        int rows = account.length;
        int row = 0;
        while (row < rows) {
            int current = account[row];
            int firstDay = Integer.MAX_VALUE;
            Arrays.fill(difference, 0);
            while (row < rows && account[row] == current) {
                long cents = data.cents()[row];
                firstDay = Math.min(firstDay, data.from()[row]);
                difference[first(firstEnd, data.from()[row])] += cents;
                difference[first(firstEnd, data.to()[row])] -= cents;
                row++;
            }
            long before = difference[0];
            long yearStart = 0;
            for (int i = 1; i < Subscriptions.MONTH_ENDS; i++) {
                long after = before + difference[i];
                tally.change(i - 1, before, after, firstDay <= ends[i - 1]);
                before = after;
                if (i == RevenueAnswer.YEAR_START) {
                    yearStart = after;
                }
            }
            tally.year(yearStart, before);
        }
        return tally.answer();
    }

    /** For each day from the first one on, which is the first end of a month not before it. */
    private static int[] firstEnds(int[] ends) {
        int[] firstEnd = new int[ends[ends.length - 1] - Subscriptions.FIRST_DAY + 1];
        int end = 0;
        for (int day = 0; day < firstEnd.length; day++) {
            while (ends[end] < day + Subscriptions.FIRST_DAY) {
                end++;
            }
            firstEnd[day] = end;
        }
        return firstEnd;
    }

    private static int first(int[] firstEnd, int day) {
        int index = day - Subscriptions.FIRST_DAY;
        return index < firstEnd.length ? firstEnd[index] : Subscriptions.MONTH_ENDS;
    }
}
