package org.revenuekit.funnel.flow;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A count for each constant of an enum. Grows while its owner counts, and is not changed afterwards. */
final class EnumCounts<E extends Enum<E>> {
    private final long[] counts;

    EnumCounts(E[] constants) {
        this(new long[constants.length]);
    }

    private EnumCounts(long[] counts) {
        this.counts = counts;
    }

    @SuppressWarnings("EnumOrdinal") // the place in the array, never stored
    void count(E constant) {
        counts[constant.ordinal()]++;
    }

    @SuppressWarnings("EnumOrdinal")
    long of(E constant) {
        return counts[constant.ordinal()];
    }

    long sum() {
        return Arrays.stream(counts).sum();
    }

    EnumCounts<E> plus(EnumCounts<E> other) {
        long[] sums = counts.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], other.counts[i]);
        }
        return new EnumCounts<>(sums);
    }

    ImmutableMap<E, Long> asMap(E[] constants) {
        return Maps.toMap(Arrays.asList(constants), this::of);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumCounts<?> that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
