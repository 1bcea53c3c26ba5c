package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LongSortProperties {
    /** Few and many, of all lengths of digits, with and without many equal ones. */
    @Property
    void isTheOrderOfTheNumbers(
            @ForAll long seed,
            @ForAll @IntRange(min = 990, max = 1_010) int size,
            @ForAll @IntRange(min = 1, max = 63) int bits) {
        long[] values =
                new Random(seed).longs(size).map(value -> value >>> (64 - bits)).toArray();
        long[] expected = values.clone();
        Arrays.sort(expected);

        assertArrayEquals(expected, LongSort.ascending(values));
    }

    @Property
    void aHighDigitAloneCounts(@ForAll @IntRange(min = 0, max = 62) int bit) {
        long[] values = LongStream.range(0, 2_000).map(i -> (i & 1) << bit).toArray();
        long[] expected = values.clone();
        Arrays.sort(expected);

        assertArrayEquals(expected, LongSort.ascending(values));
    }
}
