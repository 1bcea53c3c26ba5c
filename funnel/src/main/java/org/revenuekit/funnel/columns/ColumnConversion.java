package org.revenuekit.funnel.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** How many leads of columns reached which stage, by month of the start and by group, and how long it took them. */
public final class ColumnConversion {
    private final ConversionPolicy policy;
    private final AsOf asOf;
    private final SalesProcess process;
    private final int groups;
    private final int rows;
    private final int later;
    private final ImmutableList<YearMonth> months;
    private final long[] reached; // by month, group, stage
    private final ImmutableList<StageTimes> times;
    private final long skips;
    private final long backwardMoves;

    ColumnConversion(
            ConversionPolicy policy,
            AsOf asOf,
            ColumnEvents events,
            int groups,
            int rows,
            List<YearMonth> months,
            long[] reached,
            Durations[] times,
            long skips,
            long backwardMoves) {
        this.policy = policy;
        this.asOf = asOf;
        this.process = events.process();
        this.groups = groups;
        this.rows = rows;
        this.later = events.size() - rows;
        this.months = ImmutableList.copyOf(months);
        this.reached = reached;
        this.times = Stream.of(times).map(StageTimes::of).collect(toImmutableList());
        this.skips = skips;
        this.backwardMoves = backwardMoves;
    }

    private record StageTimes(Optional<Duration> median, Optional<Duration> p90) {
        static StageTimes of(Durations times) {
            return times.size() == 0
                    ? new StageTimes(Optional.empty(), Optional.empty())
                    : new StageTimes(Optional.of(times.median()), Optional.of(times.percentile(90)));
        }
    }

    /**
     * Returns in which months leads started.
     *
     * @return the months in order, by the calendar of the point in time; none without a start
     */
    public ImmutableList<YearMonth> months() {
        return months;
    }

    /**
     * Returns how many leads reached a stage inside the window.
     *
     * @param stage the stage, or the first for all that started there or beyond
     * @return 0 or more
     * @throws IllegalArgumentException if the process has no such stage
     */
    public long count(StageId stage) {
        int place = process.stages().indexOf(process.stage(stage));
        int stages = process.stages().size();
        long sum = 0;
        for (int i = place; i < reached.length; i += stages) {
            sum += reached[i];
        }
        return sum;
    }

    /**
     * Returns how many of one month and group did.
     *
     * @param month the month of the start
     * @param group the group's place
     * @param stage the stage
     * @return 0 or more
     * @throws IllegalArgumentException if the process has no such stage
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public long count(YearMonth month, int group, StageId stage) {
        checkElementIndex(group, groups, "group");
        int place = process.stages().indexOf(process.stage(stage));
        int at = months.indexOf(requireNonNull(month, "month"));
        return at < 0 ? 0 : reached[(at * groups + group) * process.stages().size() + place];
    }

    /**
     * Returns which share of those who reached one stage reached another, both inside the window from the start.
     *
     * @param from the stage below the line
     * @param to the same stage or one beyond it
     * @return the rate, undefined if nobody reached the first; both counted inside the window from the start
     * @throws IllegalArgumentException if the process has no such stage, or the second comes first
     */
    public Ratio rate(StageId from, StageId to) {
        checkArgument(!process.isBefore(to, from), "to must not come before from, were %s and %s", to, from);
        return Ratio.of(count(to), count(from));
    }

    /**
     * Returns the median of the time from the start to a stage, of those who reached it inside the window.
     *
     * @param stage the stage
     * @return the one in the middle, or the mean of the two there; empty if nobody did
     * @throws IllegalArgumentException if the process has no such stage
     */
    public Optional<Duration> medianTimeTo(StageId stage) {
        return times(stage).median();
    }

    /**
     * Returns the time in which nine of ten of those who reached a stage inside the window did.
     *
     * @param stage the stage
     * @return the nearest rank; empty if nobody did
     * @throws IllegalArgumentException if the process has no such stage
     */
    public Optional<Duration> ninetiethPercentileOfTimeTo(StageId stage) {
        return times(stage).p90();
    }

    private StageTimes times(StageId stage) {
        return times.get(process.stages().indexOf(process.stage(stage)));
    }

    /**
     * Returns how often a lead passed over a stage.
     *
     * @return the moves forward by more than one stage
     */
    public long skips() {
        return skips;
    }

    /**
     * Returns how often a lead moved back.
     *
     * @return the moves to an earlier stage
     */
    public long backwardMoves() {
        return backwardMoves;
    }

    /**
     * Returns how many entries count.
     *
     * @return those until the point in time
     */
    public long used() {
        return rows;
    }

    /**
     * Returns how many entries do not count, as they came later.
     *
     * @return those after the point in time; with {@link #used} all that were given
     */
    public long afterAsOf() {
        return later;
    }

    /**
     * Returns how it was counted.
     *
     * @return the policy
     */
    public ConversionPolicy definition() {
        return policy;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
