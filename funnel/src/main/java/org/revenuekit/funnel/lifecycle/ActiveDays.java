package org.revenuekit.funnel.lifecycle;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.revenuekit.core.time.Span;

/**
 * The days on which an account has something active: runs apart by more days than the gap that does not count. Days are
 * those of the epoch, so that an open end is one like any other.
 */
final class ActiveDays {
    private final long[] starts; // ascending
    private final long[] ends;
    private int runs;

    /** Of days that overlap or not, in any order, none of them empty. */
    ActiveDays(List<Span> active, int gapDays) {
        starts = new long[active.size()];
        ends = new long[active.size()];
        for (Span days : ImmutableList.sortedCopyOf(comparingLong(Span::startDay), active)) {
            if (runs > 0 && days.startDay() - ends[runs - 1] <= gapDays) {
                ends[runs - 1] = Math.max(ends[runs - 1], days.endDay());
            } else {
                starts[runs] = days.startDay();
                ends[runs] = days.endDay();
                runs++;
            }
        }
    }

    int runs() {
        return runs;
    }

    long start(int run) {
        return starts[run];
    }

    long end(int run) {
        return ends[run];
    }

    boolean contains(long day) {
        int place = Arrays.binarySearch(starts, 0, runs, day);
        int run = place >= 0 ? place : -place - 2; // the last that starts by then
        return run >= 0 && day < ends[run];
    }

    /** Whether anything is active on a day or later. */
    boolean hasAnyFrom(long day) {
        return runs > 0 && day < ends[runs - 1];
    }
}
