package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;

/** How far scores of those who stayed lie above scores of those who left. */
class SeparationProperties {
    private static ImmutableList<BigDecimal> points(List<Integer> points) {
        return points.stream().sorted().map(BigDecimal::valueOf).collect(ImmutableList.toImmutableList());
    }

    private static Ratio concordance(List<Integer> stayed, List<Integer> left) {
        return Separation.of(points(stayed), points(left)).orElseThrow().concordance();
    }

    private static void assertValue(String expected, Ratio ratio) {
        assertEquals(Optional.of(new BigDecimal(expected)), ratio.rounded(3));
    }

    @Test
    void oneIsPerfectAHalfIsNothingAndEqualScoresCountHalf() {
        assertValue("1.000", concordance(List.of(60, 70), List.of(10, 50)));
        assertValue("0.000", concordance(List.of(10), List.of(20, 30)));
        assertValue("0.500", concordance(List.of(50, 50), List.of(50)));
        assertValue("0.625", concordance(List.of(50, 80), List.of(50, 60)));
    }

    @Test
    void countsAndMeansAreThoseOfBoth() {
        Separation separation =
                Separation.of(points(List.of(60, 71)), points(List.of(10))).orElseThrow();
        assertEquals(2, separation.stayed());
        assertEquals(1, separation.left());
        assertValue("65.500", separation.meanOfStayed());
        assertValue("10.000", separation.meanOfLeft());
    }

    @Test
    void withoutBothThereIsNothingToTellApart() {
        assertEquals(Optional.empty(), Separation.of(points(List.of()), points(List.of(1))));
        assertEquals(Optional.empty(), Separation.of(points(List.of(1)), points(List.of())));
    }

    @Property
    void itIsWhatComparingAllPairsGives(
            @ForAll @NotEmpty List<@IntRange(max = 9) Integer> stayed,
            @ForAll @NotEmpty List<@IntRange(max = 9) Integer> left) {
        long halves = 0;
        for (int one : stayed) {
            for (int other : left) {
                halves += one > other ? 2 : one == other ? 1 : 0;
            }
        }
        assertEquals(
                Ratio.of(halves, 2L * stayed.size() * left.size()).rounded(9),
                concordance(stayed, left).rounded(9));
    }
}
