package org.revenuekit.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.Scale;

/** Scales in whole millionths, against those in exact decimals. */
class PointScaleProperties {
    private static final long LARGEST = 999_999_999_999_999_999L;
    private static final int ALL = 100_000_000;

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(-100, 100).map(number -> number * 1_000_000)),
                Tuple.of(1, Arbitraries.longs().between(-60_000_000_000L, 60_000_000_000L)),
                Tuple.of(1, Arbitraries.longs().between(-LARGEST, LARGEST)));
    }

    @Provide
    Arbitrary<Integer> points() {
        return Arbitraries.integers().between(0, ALL);
    }

    private static BigDecimal exact(long millionths) {
        return BigDecimal.valueOf(millionths, 6);
    }

    private static Curve curve(List<Long> values, List<Integer> points) {
        List<Long> ascending = values.stream().distinct().sorted().toList();
        List<CurvePoint> curve = new ArrayList<>();
        for (int i = 0; i < ascending.size(); i++) {
            curve.add(new CurvePoint(exact(ascending.get(i)), exact(points.get(i))));
        }
        return new Curve(ImmutableList.copyOf(curve));
    }

    private static Bins bins(List<Long> values, List<Integer> points) {
        List<Long> ascending = values.stream().distinct().sorted().toList();
        List<Bin> bins = new ArrayList<>();
        for (int i = 1; i < ascending.size(); i++) {
            bins.add(new Bin(exact(ascending.get(i - 1)), exact(ascending.get(i)), exact(points.get(i - 1))));
        }
        return new Bins(ImmutableList.copyOf(bins));
    }

    private static int expected(Scale scale, long value) {
        return scale.pointsOf(ObservedValue.of(exact(value)))
                .map(points -> points.movePointRight(6).intValueExact())
                .orElse(PointScale.OFF);
    }

    @Property
    void aCurveIsThatOfDecimals(
            @ForAll("numbers") long first,
            @ForAll @Size(min = 1, max = 5) List<@From("numbers") Long> others,
            @ForAll @Size(7) List<@From("points") Integer> points,
            @ForAll("numbers") long value) {
        List<Long> values = new ArrayList<>(others);
        values.add(first);
        values.add(first < LARGEST ? first + 1 : first - 1);
        assertAgrees(curve(values, points), values, value);
    }

    @Property
    void binsAreThoseOfDecimals(
            @ForAll("numbers") long first,
            @ForAll @Size(min = 1, max = 5) List<@From("numbers") Long> others,
            @ForAll @Size(7) List<@From("points") Integer> points,
            @ForAll("numbers") long value) {
        List<Long> values = new ArrayList<>(others);
        values.add(first);
        values.add(first < LARGEST ? first + 1 : first - 1);
        assertAgrees(bins(values, points), values, value);
    }

    private static void assertAgrees(Scale scale, List<Long> boundaries, long value) {
        PointScale fast = PointScale.of(scale);
        assertEquals(expected(scale, value), fast.at(value));
        for (long boundary : boundaries) {
            for (long near = Math.max(-LARGEST, boundary - 1); near <= Math.min(LARGEST, boundary + 1); near++) {
                assertEquals(expected(scale, near), fast.at(near));
            }
        }
    }

    @Property
    void everyNumberOfTheDomainIsInOneBin(
            @ForAll @Size(min = 2, max = 7) List<@From("numbers") Long> values, @ForAll("numbers") long value) {
        List<Long> ascending = values.stream().distinct().sorted().toList();
        if (ascending.size() > 1) {
            long last = ascending.get(ascending.size() - 1);
            List<Integer> inBin = new ArrayList<>();
            for (int i = 1; i < ascending.size(); i++) {
                boolean isIn = ascending.get(i - 1) <= value
                        && (value < ascending.get(i) || (value == last && ascending.get(i) == last));
                if (isIn) {
                    inBin.add(i);
                }
            }
            List<Integer> numbers = new ArrayList<>();
            for (int i = 1; i < ascending.size(); i++) {
                numbers.add(i);
            }
            int actual = PointScale.of(bins(ascending, numbers)).at(value);
            assertEquals(ascending.get(0) <= value && value <= last ? 1 : 0, inBin.size());
            assertEquals(inBin.isEmpty() ? PointScale.OFF : inBin.get(0), actual);
        }
    }

    /** Up to 40,000 units a step is interpolated in longs, and in big integers beyond. */
    @Example
    void aWideStepIsAsExactAsANarrowOne() {
        for (long width : new long[] {39_999_999_999L, 40_000_000_000L, 40_000_000_001L, 2 * LARGEST}) {
            for (int[] ends : new int[][] {{0, ALL}, {ALL, 0}, {1, 2}, {2, 1}, {7, 7}}) {
                Curve curve = curve(List.of(-LARGEST, -LARGEST + width), List.of(ends[0], ends[1]));
                for (long done : new long[] {0, 1, 2, width / 3, width / 2, width / 2 + 1, width - 1, width}) {
                    assertEquals(
                            expected(curve, -LARGEST + done),
                            PointScale.of(curve).at(-LARGEST + done));
                }
            }
        }
    }

    @Example
    void aScaleOfNamesKnowsNoNumber() {
        PointScale scale = PointScale.of(Categories.of(Map.of("yes", 100)));
        assertEquals(PointScale.OFF, scale.at(0));
        assertEquals(PointScale.OFF, scale.at(Long.MIN_VALUE));
        assertEquals(PointScale.OFF, scale.at(Long.MAX_VALUE));
    }

    @Example
    void namesHaveTheirPointsUpToTheLastKnown() {
        IdIndex<String> names = new IdIndex<>(4);
        List.of("x", "no", "y", "yes", "z").forEach(names::add);
        int off = PointScale.OFF;

        assertArrayEquals(
                new int[] {off, 0, off, ALL},
                PointScale.ofNames(Categories.of(Map.of("yes", 100, "no", 0, "never", 50)), names));
        assertArrayEquals(new int[0], PointScale.ofNames(Categories.of(Map.of("never", 50)), names));
        assertArrayEquals(new int[0], PointScale.ofNames(Bins.of(Bin.of(0, 1, 1)), names));
        assertEquals(Optional.empty(), Bins.of(Bin.of(0, 1, 1)).pointsOf(ObservedValue.ofCategory("yes")));
    }

    @Example
    void millionthsAreExact() {
        assertEquals(1_500_000, PointScale.millionths(new BigDecimal("1.5")));
        assertThrows(ArithmeticException.class, () -> PointScale.millionths(new BigDecimal("0.0000001")));
    }
}
