package org.revenuekit.funnel.internal;

/** Sorts stretches of two columns as one. Most stretches are short, and in order already. */
final class EventSort {
    private static final int SHORT = 16; // putting each in its place is faster than merging

    private final long[] at;
    private final long[] what;
    private long[] spareAt = new long[0];
    private long[] spareWhat = new long[0];

    EventSort(long[] at, long[] what) {
        this.at = at;
        this.what = what;
    }

    void sort(int from, int to) {
        for (int first = from; first < to; first += SHORT) {
            insert(first, Math.min(to, first + SHORT));
        }
        for (long run = SHORT; run < to - from; run *= 2) {
            for (long first = from; first + run < to; first += 2 * run) {
                merge((int) first, (int) (first + run), (int) Math.min(to, first + 2 * run));
            }
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long when = at[i];
            long which = what[i];
            int place = i;
            while (place > from && isBefore(when, which, at[place - 1], what[place - 1])) {
                at[place] = at[place - 1];
                what[place] = what[place - 1];
                place--;
            }
            at[place] = when;
            what[place] = which;
        }
    }

    private void merge(int first, int middle, int to) {
        int size = middle - first;
        if (spareAt.length < size) {
            spareAt = new long[size];
            spareWhat = new long[size];
        }
        System.arraycopy(at, first, spareAt, 0, size);
        System.arraycopy(what, first, spareWhat, 0, size);
        int left = 0;
        int right = middle;
        for (int place = first; left < size; place++) {
            if (right < to && isBefore(at[right], what[right], spareAt[left], spareWhat[left])) {
                at[place] = at[right];
                what[place] = what[right++];
            } else {
                at[place] = spareAt[left];
                what[place] = spareWhat[left++];
            }
        }
    }

    private static boolean isBefore(long at, long what, long otherAt, long otherWhat) {
        return at != otherAt ? at < otherAt : what < otherWhat;
    }
}
