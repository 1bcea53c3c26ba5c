package org.revenuekit.core.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What is known of a value that is not known exactly: it lies between two bounds, both included. More knowledge never
 * widens them.
 *
 * @param <T> the type of value
 * @param low the value is at least this
 * @param high the value is at most this, not below {@code low}
 */
public record Bounds<T extends Comparable<? super T>>(T low, T high) {
    /**
     * Checks the bounds.
     *
     * @param low the value is at least this
     * @param high the value is at most this
     * @throws IllegalArgumentException if {@code high} is below {@code low}
     */
    public Bounds {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        checkArgument(low.compareTo(high) <= 0, "low must be <= high, was %s and %s", low, high);
    }

    /**
     * Returns two bounds.
     *
     * @param <T> the type of value
     * @param low the value is at least this
     * @param high the value is at most this
     * @return the bounds
     * @throws IllegalArgumentException if {@code high} is below {@code low}
     */
    public static <T extends Comparable<? super T>> Bounds<T> of(T low, T high) {
        return new Bounds<>(low, high);
    }

    /**
     * Returns a value that is known exactly.
     *
     * @param <T> the type of value
     * @param value the value
     * @return bounds that are equal
     */
    public static <T extends Comparable<? super T>> Bounds<T> exactly(T value) {
        return new Bounds<>(value, value);
    }

    /**
     * Returns whether the value is known exactly.
     *
     * @return true if both bounds compare as equal
     */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Returns the value, or the two bounds. */
    @Override
    public String toString() {
        return isExact() ? low.toString() : low + ".." + high;
    }
}
