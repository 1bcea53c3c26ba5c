package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.revenuekit.core.measure.Ratio;

class PointsProperties {
    private static final long ALL = 100_000_000;

    private static Map<Integer, BigDecimal> weights(long... weights) {
        Map<Integer, BigDecimal> byKey = new TreeMap<>();
        for (long weight : weights) {
            byKey.put(byKey.size(), BigDecimal.valueOf(weight));
        }
        return byKey;
    }

    @Example
    void thePointsLeftOverGoToTheLargestRemaindersThenToTheFirstKeys() {
        assertEquals(
                "{0=33333334, 1=33333333, 2=33333333}",
                Points.split(weights(1, 1, 1)).toString());
        assertEquals("{0=16666667, 1=83333333}", Points.split(weights(1, 5)).toString());
        assertEquals(
                "{0=28571429, 1=28571428, 2=42857143}",
                Points.split(weights(2, 2, 3)).toString());
    }

    @Example
    void whatWeighsNothingHasNoPoints() {
        assertEquals("{1=100000000}", Points.split(weights(0, 3, 0)).toString());
        assertEquals("{}", Points.split(weights(0)).toString());
        assertEquals("{}", Points.split(weights()).toString());
    }

    @Example
    void anyTotalIsSplit() {
        assertEquals("{0=4, 1=3, 2=3}", Points.split(10, weights(1, 1, 1)).toString());
        assertEquals("{0=1, 1=0, 2=0}", Points.split(1, weights(1, 1, 1)).toString());
        assertEquals("{0=0, 1=0}", Points.split(0, weights(1, 5)).toString());
        assertEquals("{}", Points.split(10, weights(0)).toString());
        assertEquals(
                "{0=4611686018427387904, 1=4611686018427387903}",
                Points.split(Long.MAX_VALUE, weights(1, 1)).toString());
    }

    @Example
    void aPartIsRoundedHalfUp() {
        assertEquals(1, Points.part(1, 1, 2));
        assertEquals(0, Points.part(1, 49, 99));
        assertEquals(33_333_333, Points.part(ALL, 1, 3));
        assertEquals(66_666_667, Points.part(ALL, 2, 3));
        assertEquals(33_333_333, Points.part(ALL, Ratio.of(1, 3)));
    }

    @Example
    void pointsAreShownWithSixDecimals() {
        assertEquals(new BigDecimal("33.333333"), Points.shown(33_333_333));
    }

    @Property
    void thePartsOfATotalAddUpAndDifferFromTheIdealByLessThanOne(
            @ForAll @LongRange(min = 0, max = ALL) long total,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 1_000) Long> weights) {
        Map<Integer, Long> points = Points.split(total, weights(Longs.toArray(weights)));
        long sum = weights.stream().mapToLong(Long::longValue).sum();

        assertEquals(
                sum == 0 ? 0 : total,
                points.values().stream().mapToLong(Long::longValue).sum());
        for (int key = 0; key < weights.size(); key++) {
            long part = points.getOrDefault(key, 0L);
            assertTrue(Math.abs(part * sum - total * weights.get(key)) < Math.max(1, sum));
        }
    }

    @Property
    void withoutATotalAHundredPointsAreSplit(
            @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 1_000) Long> weights) {
        Map<Integer, BigDecimal> byKey = weights(Longs.toArray(weights));

        assertEquals(Points.split(ALL, byKey), Points.split(byKey));
    }

    @Property
    void countsAndRatiosGiveTheSamePart(
            @ForAll @LongRange(min = 0, max = ALL) long points,
            @ForAll @IntRange(min = 0) int one,
            @ForAll @IntRange(min = 0) int other) {
        int count = Math.min(one, other);
        int of = Math.max(1, Math.max(one, other));

        long part = Points.part(points, count, of);
        assertEquals(Points.part(points, Ratio.of(count, of)), part);
        assertTrue(0 <= part && part <= points);
    }
}
