package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, over many cases (所要日数, 滞留日数): exact, as it keeps each duration, to the microsecond. Two
 * summaries of disjoint cases merge to that of all ({@link #plus}), which no list of means or medians does.
 *
 * <p>What has not ended has no duration yet: leave it out, and say how many there are.
 */
public final class DurationSummary {
    private static final DurationSummary NONE = new DurationSummary(new long[0]);
    private static final int FEWEST = 16;
    private static final int HALF = 32;
    private static final long LOW = 0xFFFF_FFFFL;
    private static final BigInteger PER_SECOND = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger PER_MICRO = BigInteger.valueOf(1_000);

    private final long[] micros; // ascending

    private DurationSummary(long[] ascending) {
        this.micros = ascending;
    }

    /**
     * Returns the summary of no cases.
     *
     * @return a summary whose count is 0
     */
    public static DurationSummary none() {
        return NONE;
    }

    /**
     * Returns the summary of durations.
     *
     * @param micros how long each case took, in microseconds, each 0 or more, in any order; copied
     * @return the summary; O(n)
     * @throws IllegalArgumentException if a duration is negative
     */
    public static DurationSummary ofMicros(long... micros) {
        long shortest = requireNonNull(micros, "micros").length == 0 ? 0 : Longs.min(micros);
        checkArgument(shortest >= 0, "micros must be >= 0, was %s", shortest);
        return new DurationSummary(LongSort.ascending(micros.clone()));
    }

    /**
     * Returns a builder, for cases that come one by one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many cases there are.
     *
     * @return 0 or more
     */
    public long count() {
        return micros.length;
    }

    /**
     * Returns how long all took together.
     *
     * @return the exact sum; O(n)
     * @throws ArithmeticException if it is more than a {@link Duration} can say
     */
    public Duration total() {
        return duration(totalNanos());
    }

    /** By halves, none of whose sums can overflow. */
    private BigInteger totalNanos() {
        long high = 0;
        long low = 0;
        for (long each : micros) {
            high += each >>> HALF;
            low += each & LOW;
        }
        return BigInteger.valueOf(high)
                .shiftLeft(HALF)
                .add(BigInteger.valueOf(low))
                .multiply(PER_MICRO);
    }

    private static Duration duration(BigInteger nanos) {
        BigInteger[] parts = nanos.divideAndRemainder(PER_SECOND);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValue());
    }

    /**
     * Returns the mean (平均). A few long cases pull it up: read it beside the median.
     *
     * @return the exact mean rounded once to the nanosecond, half up; empty of no cases; O(n)
     */
    public Optional<Duration> mean() {
        return ifAny(count -> duration(new BigDecimal(totalNanos())
                .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP)
                .toBigInteger()));
    }

    /**
     * Returns the median (中央値).
     *
     * @return the middle case, exactly; the mean of the two middle ones if their number is even; empty of no cases
     */
    public Optional<Duration> median() {
        return ifAny(count -> of(micros[(count - 1) / 2])
                .plus(of(micros[count / 2] - micros[(count - 1) / 2]).dividedBy(2)));
    }

    /**
     * Returns a percentile by nearest rank: the shortest duration within which at least so many of a hundred cases were
     * done. It is always one of the cases.
     *
     * @param percent 1 to 100
     * @return the duration; empty of no cases
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public Optional<Duration> percentile(int percent) {
        checkArgument(percent >= 1 && percent <= 100, "percent must be 1 to 100, was %s", percent);
        return ifAny(count -> of(micros[(int) (((long) percent * count + 99) / 100) - 1]));
    }

    /**
     * Returns the shortest.
     *
     * @return the shortest case; empty of no cases
     */
    public Optional<Duration> min() {
        return ifAny(count -> of(micros[0]));
    }

    /**
     * Returns the longest.
     *
     * @return the longest case; empty of no cases
     */
    public Optional<Duration> max() {
        return ifAny(count -> of(micros[count - 1]));
    }

    private Optional<Duration> ifAny(Function<Integer, Duration> of) {
        return micros.length == 0 ? Optional.empty() : Optional.of(of.apply(micros.length));
    }

    private static Duration of(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    /**
     * Merges.
     *
     * @param other the summary of other cases
     * @return the summary of both together; the order of merging changes nothing; O(n)
     */
    public DurationSummary plus(DurationSummary other) {
        long[] ascending = Longs.concat(micros, requireNonNull(other, "other").micros);
        Arrays.sort(ascending); // which merges two runs
        return new DurationSummary(ascending);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DurationSummary that && Arrays.equals(micros, that.micros);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(micros);
    }

    /** Returns count, bounds and median. */
    @Override
    public String toString() {
        return count()
                + median().map(middle ->
                                ", " + of(micros[0]) + ".." + of(micros[micros.length - 1]) + ", median " + middle)
                        .orElse("");
    }

    /** Builds a summary of cases that come one by one. */
    public static final class Builder {
        private long[] micros = new long[FEWEST];
        private int size;

        private Builder() {}

        /**
         * Adds a case.
         *
         * @param duration how long it took, in microseconds, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder addMicros(long duration) {
            checkArgument(duration >= 0, "duration must be >= 0, was %s microseconds", duration);
            if (size == micros.length) {
                micros = Arrays.copyOf(micros, 2 * size);
            }
            micros[size++] = duration;
            return this;
        }

        /**
         * Returns the summary of the cases added; more may be added and built afterwards.
         *
         * @return the summary; O(n)
         */
        public DurationSummary build() {
            return new DurationSummary(LongSort.ascending(Arrays.copyOf(micros, size)));
        }
    }
}
