package org.revenuekit.segmentation.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.revenuekit.core.observation.IndicatorId;

/**
 * Numbers observed of rows, as columns. The arrays are kept and never copied, so leave them as they are while they are
 * in use.
 */
public final class ColumnObservations {
    private final ImmutableList<IndicatorId> indicators;
    private final int[] starts;
    private final int[] indicator;
    private final int[] day;
    private final long[] millionths;

    private ColumnObservations(
            ImmutableList<IndicatorId> indicators, int[] starts, int[] indicator, int[] day, long[] millionths) {
        this.indicators = indicators;
        this.starts = starts;
        this.indicator = indicator;
        this.day = day;
        this.millionths = millionths;
    }

    /**
     * Takes columns: the observations of row {@code r} stand from {@code starts[r]}, inclusive, to {@code starts[r +
     * 1]}, exclusive, in any order.
     *
     * @param indicators what the numbers of the second column stand for, each once
     * @param starts one more than there are rows, ascending from 0 to the length of the other columns
     * @param indicator of which indicator each observation is: a place in {@code indicators}
     * @param day on which day each was made, in days since 1970-01-01
     * @param millionths what was observed, in millionths
     * @return the observations; O(n), for the checks
     * @throws IllegalArgumentException with the place, if a bound is broken
     */
    public static ColumnObservations of(
            ImmutableList<IndicatorId> indicators, int[] starts, int[] indicator, int[] day, long[] millionths) {
        Set<IndicatorId> once = new HashSet<>();
        requireNonNull(indicators, "indicators")
                .forEach(id -> checkArgument(once.add(id), "indicators must differ, had %s again", id));
        requireNonNull(starts, "starts");
        requireNonNull(indicator, "indicator");
        int size = indicator.length;
        checkArgument(
                requireNonNull(day, "day").length == size && requireNonNull(millionths, "millionths").length == size,
                "columns must be of equal length, were %s, %s and %s",
                size,
                day.length,
                millionths.length);
        checkArgument(
                starts.length > 0 && starts[0] == 0 && starts[starts.length - 1] == size,
                "starts must go from 0 to %s",
                size);
        for (int row = 1; row < starts.length; row++) {
            checkArgument(
                    starts[row - 1] <= starts[row],
                    "starts must ascend, had %s before %s at %s",
                    starts[row - 1],
                    starts[row],
                    row);
        }
        for (int i = 0; i < size; i++) {
            checkArgument(
                    indicator[i] >= 0 && indicator[i] < indicators.size(),
                    "indicator must be 0 to %s, was %s at %s",
                    indicators.size() - 1,
                    indicator[i],
                    i);
        }
        return new ColumnObservations(indicators, starts, indicator, day, millionths);
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return starts.length - 1;
    }

    ImmutableList<IndicatorId> indicators() {
        return indicators;
    }

    int start(int row) {
        return starts[row];
    }

    int indicator(int entry) {
        return indicator[entry];
    }

    int day(int entry) {
        return day[entry];
    }

    long millionths(int entry) {
        return millionths[entry];
    }
}
