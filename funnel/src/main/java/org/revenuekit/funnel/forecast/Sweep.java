package org.revenuekit.funnel.forecast;

import java.util.Arrays;

/**
 * Goes down the ages of comparable stays, and tells at each what became of those that lasted as long: each stay is
 * taken up once, at the greatest age at which it was there.
 */
final class Sweep {
    private final Stays stays;
    private final int[] longestFirst;
    private final int[] times; // distinct, ascending
    private final int[] won; // by the place of the time
    private final int[] lost;
    private final int[] open;
    private int taken;

    Sweep(Stays stays, int[] some) {
        this.stays = stays;
        this.longestFirst = longestFirst(stays, some);
        this.times = distinct(Arrays.stream(some).map(stays::time).sorted().toArray());
        this.won = new int[times.length];
        this.lost = new int[times.length];
        this.open = new int[times.length];
    }

    private static int[] distinct(int[] ascending) {
        int count = 0;
        for (int i = 0; i < ascending.length; i++) {
            if (i == 0 || ascending[i] != ascending[count - 1]) {
                ascending[count++] = ascending[i];
            }
        }
        return Arrays.copyOf(ascending, count);
    }

    private static int[] longestFirst(Stays stays, int[] some) {
        return Arrays.stream(some)
                .mapToLong(stay -> (long) -stays.lastIn(stay) << Integer.SIZE | stay)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /**
     * What is known of those that lasted to the end of an age.
     *
     * @param age in days, 0 or more, below that of the call before
     * @param days how many days on to look
     * @return what happened in the days after the age, up to age + days; O(distinct times in them)
     */
    Curve at(int age, int days) {
        while (taken < longestFirst.length && stays.lastIn(longestFirst[taken]) >= age) {
            take(longestFirst[taken++]);
        }
        int first = Arrays.binarySearch(times, age + 1);
        first = first < 0 ? -first - 1 : first;
        // who is known no longer than to the age is no witness of what comes after
        int unknown = first > 0 && times[first - 1] == age ? open[first - 1] : 0;
        Curve.Builder curve = new Curve.Builder(age, taken - unknown);
        for (int i = first; i < times.length && times[i] <= (long) age + days; i++) {
            curve.add(times[i], won[i], lost[i], open[i]);
        }
        return curve.build(days);
    }

    private void take(int stay) {
        int place = Arrays.binarySearch(times, stays.time(stay));
        switch (stays.fate(stay)) {
            case WON -> won[place]++;
            case LOST -> lost[place]++;
            case OPEN -> open[place]++;
        }
    }
}
