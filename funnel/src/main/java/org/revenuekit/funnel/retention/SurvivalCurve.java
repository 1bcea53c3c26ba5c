package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.statistics.WilsonInterval;

/**
 * Which part of customers stays for how long (生存曲線): the estimator of Kaplan and Meier, in which those still there
 * count for as long as they are known. At one time, leaving comes before being lost from sight.
 *
 * <p>Intervals are Greenwood's on the scale of log(-log), which keeps them in [0, 1] (Kalbfleisch and Prentice, The
 * Statistical Analysis of Failure Time Data, 1980). Where nobody left yet or everybody did, that says nothing, and the
 * interval of Wilson for those at risk then is taken. Numbers are doubles within the bounds of
 * {@link CumulativeIncidence}.
 */
public final class SurvivalCurve {
    private final long[] lengths; // of all, ascending
    private final double z;
    private final CumulativeIncidence incidence;
    private final ImmutableList<SurvivalPoint> points;

    private SurvivalCurve(long[] lengths, long[] ends, double z, CumulativeIncidence incidence) {
        this.lengths = lengths;
        this.z = z;
        this.incidence = incidence;
        this.points = points(ends);
    }

    /**
     * Returns the curve of some tenures.
     *
     * @param tenures for how long each stayed or has stayed, all in one unit, in any order
     * @param z how sure intervals are, in standard deviations: above 0, at most {@link WilsonInterval#MAX_Z}; 1.96 for
     *     95 %
     * @return the curve; empty if there are no tenures; O(n log n)
     * @throws IllegalArgumentException if z is out of bounds
     */
    public static Optional<SurvivalCurve> of(Iterable<Tenure> tenures, BigDecimal z) {
        double bound = requireNonNull(z, "z").doubleValue();
        Confidence.checkZ(bound);
        ImmutableList<Tenure> all = ImmutableList.copyOf(requireNonNull(tenures, "tenures"));
        long[] ends = ascending(all.stream().filter(Tenure::ended));
        long[] goingOn = ascending(all.stream().filter(tenure -> !tenure.ended()));
        return CumulativeIncidence.of(ends, new long[0], goingOn)
                .map(incidence -> new SurvivalCurve(ascending(all.stream()), ends, bound, incidence));
    }

    private static long[] ascending(Stream<Tenure> tenures) {
        return tenures.mapToLong(Tenure::length).sorted().toArray();
    }

    private ImmutableList<SurvivalPoint> points(long[] ends) {
        ImmutableList.Builder<SurvivalPoint> all = ImmutableList.builder();
        double greenwood = 0;
        int left = 0;
        for (CumulativeIncidence.Step step : incidence.steps()) {
            long atRisk = (long) lengths.length - before(lengths, step.time());
            int first = left;
            while (left < ends.length && ends[left] == step.time()) {
                left++;
            }
            long ended = (long) left - first;
            greenwood += (double) ended / atRisk / (atRisk - ended); // infinite when all have left
            all.add(point(step.time(), atRisk, ended, step.survival(), greenwood));
        }
        return all.build();
    }

    /** How many of ascending numbers are less. */
    private static int before(long[] ascending, long number) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private SurvivalPoint point(long time, long atRisk, long ended, double survival, double greenwood) {
        if (survival == 0) {
            WilsonInterval none = WilsonInterval.of(0, atRisk, z);
            return new SurvivalPoint(time, atRisk, ended, 0, none.lower(), none.upper());
        }
        double factor = Math.exp(z * Math.sqrt(greenwood) / -Math.log(survival));
        return new SurvivalPoint(
                time,
                atRisk,
                ended,
                survival,
                Math.min(Math.pow(survival, factor), survival),
                Math.max(Math.pow(survival, 1 / factor), survival)); // against the last digit
    }

    /**
     * Returns how many it rests on.
     *
     * @return 1 or more
     */
    public long subjects() {
        return lengths.length;
    }

    /**
     * Returns how many have left.
     *
     * @return 0 to {@link #subjects()}
     */
    public long ended() {
        return points.stream().mapToLong(SurvivalPoint::ended).sum();
    }

    /**
     * Returns what is estimated at a time.
     *
     * @param time 0 or more, in the unit of the tenures
     * @return the point that holds then; before the first, one of that time at which nobody left; O(points)
     * @throws IllegalArgumentException if the time is negative
     */
    public SurvivalPoint at(long time) {
        checkArgument(time >= 0, "time must be >= 0, was %s", time);
        int next = 0;
        while (next < points.size() && points.get(next).time() <= time) {
            next++;
        }
        if (next > 0) {
            return points.get(next - 1);
        }
        long atRisk = (long) lengths.length - before(lengths, time);
        return new SurvivalPoint(
                time, atRisk, 0, 1, WilsonInterval.of(atRisk, atRisk, z).lower(), 1);
    }

    /**
     * Returns which part stays for longer than a time.
     *
     * @param time 0 or more, in the unit of the tenures
     * @return 0 to 1; beyond the longest tenure, what it was there, which is not known to hold
     * @throws IllegalArgumentException if the time is negative
     */
    public double survival(long time) {
        return at(time).survival();
    }

    /**
     * Returns all times at which somebody left.
     *
     * @return ascending in time; none if all are still there
     */
    public ImmutableList<SurvivalPoint> points() {
        return points;
    }

    /**
     * Returns the median tenure (中央値): the first time after which at most half stay.
     *
     * @return in the unit of the tenures; empty if more than half stay for as long as is known
     */
    public OptionalLong median() {
        return points.stream()
                .filter(point -> point.survival() <= 0.5)
                .mapToLong(SurvivalPoint::time)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurvivalCurve that
                && Arrays.equals(lengths, that.lengths)
                && Double.compare(z, that.z) == 0
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(lengths) + points.hashCode();
    }

    /** Returns how many it rests on, and the last point. */
    @Override
    public String toString() {
        return subjects() + " subjects, " + incidence.atEnd().survival() + " survive";
    }
}
