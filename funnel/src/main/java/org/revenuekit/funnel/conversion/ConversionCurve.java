package org.revenuekit.funnel.conversion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.funnel.internal.Micros;

/**
 * By when which part of those who count at a stage is converted to a later one (累積転換率), the open ones taken for as long
 * as they are known: the {@link CumulativeIncidence} of Aalen and Johansen. To be lost is a competing event: the lost
 * will not convert, and to treat them as if they still might, as a Kaplan-Meier estimate does, would overstate. Where
 * nobody is lost, the part converted <em>is</em> 1 minus Kaplan-Meier.
 *
 * <p>It assumes that the open ones go on as the others did who had been in for as long. Numbers are within the bounds
 * that {@link CumulativeIncidence} states.
 */
public final class ConversionCurve {
    private final CumulativeIncidence incidence; // in microseconds

    private ConversionCurve(CumulativeIncidence incidence) {
        this.incidence = incidence;
    }

    static Optional<ConversionCurve> of(long[] converted, long[] lost, long[] others) {
        return CumulativeIncidence.of(converted, lost, others).map(ConversionCurve::new);
    }

    /**
     * What is estimated from a time on. The three parts sum to 1.
     *
     * @param after how long after the first stage
     * @param converted the part that is converted by then, that time included: 0 to 1
     * @param lost the part that is lost
     * @param open the part that is neither
     */
    public record Point(Duration after, double converted, double lost, double open) {
        /**
         * Checks that there is a time.
         *
         * @param after how long after the first stage
         * @param converted the part that is converted by then
         * @param lost the part that is lost
         * @param open the part that is neither
         */
        public Point {
            requireNonNull(after, "after");
        }

        private static Point of(CumulativeIncidence.Step step) {
            return new Point(
                    Duration.of(step.time(), ChronoUnit.MICROS), step.incidence(), step.competing(), step.survival());
        }
    }

    /**
     * Returns how many it rests on.
     *
     * @return 1 or more
     */
    public long subjects() {
        return incidence.subjects();
    }

    /**
     * Returns what is estimated after some time.
     *
     * @param after how long after the first stage, 0 or more
     * @return the point that holds then; that of time 0, where all are open, before the first; O(log points)
     * @throws IllegalArgumentException if the time is negative
     */
    public Point at(Duration after) {
        checkArgument(!requireNonNull(after, "after").isNegative(), "after must be >= 0, was %s", after);
        return Point.of(incidence.at(Micros.of(after)));
    }

    /**
     * Returns what is estimated in the end: after the longest time for which anything happened.
     *
     * @return the last point
     */
    public Point atEnd() {
        return Point.of(incidence.atEnd());
    }

    /**
     * Returns all times at which something happened.
     *
     * @return ascending in time; none if all are open
     */
    public ImmutableList<Point> points() {
        return incidence.steps().stream().map(Point::of).collect(toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConversionCurve that && incidence.equals(that.incidence);
    }

    @Override
    public int hashCode() {
        return incidence.hashCode();
    }

    /** Returns how many it rests on and the last point. */
    @Override
    public String toString() {
        return subjects() + " subjects, " + atEnd();
    }
}
