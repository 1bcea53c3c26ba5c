package org.revenuekit.segmentation.phase;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which level the criteria say on each day up to a last one: 0 before the first step, then that of each from its day
 * on.
 */
final class PhaseSteps {
    private final int[] days;
    private final int[] levels;
    private final int lastDay;

    PhaseSteps(int[] days, int[] levels, int lastDay) {
        this.days = days;
        this.levels = levels;
        this.lastDay = lastDay;
    }

    /** The days on which a step begins. */
    int[] days() {
        return days;
    }

    /** The last day of a step. */
    private int end(int step) {
        return step + 1 < days.length ? days[step + 1] - 1 : lastDay;
    }

    /** The highest level on one of the days from one to another, both included. */
    int highest(int from, int to) {
        int highest = 0;
        for (int step = 0; step < days.length && days[step] <= to; step++) {
            if (end(step) >= from) {
                highest = Math.max(highest, levels[step]);
            }
        }
        return highest;
    }

    /** The last day on which the level was at least as high as one that was reached. */
    int lastAt(int level) {
        int step = days.length - 1;
        while (levels[step] < level) {
            step--;
        }
        return end(step);
    }

    /** Each day on which a level that is kept for some days may end, ascending, with those on which a step begins. */
    int[] daysWhenKept(int kept) {
        int[] ends = new int[days.length];
        for (int step = 0; step < days.length; step++) {
            ends[step] = end(step) + kept + 1;
        }
        return IntStream.concat(Arrays.stream(days), Arrays.stream(ends))
                .sorted()
                .distinct()
                .toArray();
    }
}
