package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums as intervals, against all sums one by one. */
class SumSetProperties {
    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 12).list().ofMinSize(1).ofMaxSize(5);
    }

    private static SumSet each(List<Integer> numbers) {
        return SumSet.ofEach(numbers.stream().mapToLong(number -> number).toArray());
    }

    @Property
    void sumsAreThoseOfAllPairs(
            @ForAll("numbers") List<Integer> ones,
            @ForAll("numbers") List<Integer> others,
            @ForAll("numbers") List<Integer> widths) {
        SumSet one = each(ones);
        SumSet range = SumSet.between(widths.get(0), widths.get(0) + widths.size());
        SumSet sums = one.plus(each(others)).plus(range);
        boolean[] expected = new boolean[60];
        for (int x : ones) {
            for (int y : others) {
                for (int z = widths.get(0); z <= widths.get(0) + widths.size(); z++) {
                    expected[x + y + z] = true;
                }
            }
        }
        for (int from = 0; from < 50; from++) {
            for (int to = from; to < from + 4; to++) {
                assertEquals(
                        IntStream.rangeClosed(from, to).anyMatch(at -> expected[at]),
                        sums.meets(from, to),
                        from + " to " + to);
            }
        }
        int[] all =
                IntStream.range(0, expected.length).filter(at -> expected[at]).toArray();
        assertEquals(all[0], sums.least());
        assertEquals(all[all.length - 1], sums.greatest());
    }

    @Example
    void nothingLiesBetweenBoundsOutOfOrder() {
        SumSet set = SumSet.between(0, 10);

        assertEquals(false, set.meets(5, 4));
        assertEquals(true, set.meets(5, 5));
        assertEquals(false, set.meets(11, 20));
        assertEquals(false, set.meets(-20, -1));
        assertEquals(true, set.meets(-20, 0));
        assertEquals(true, set.meets(10, 20));
    }

    @Example
    void tooManyPairsAreAllBetween() {
        SumSet hundred =
                SumSet.ofEach(IntStream.range(0, 100).mapToLong(i -> 1_000L * i).toArray());
        SumSet few =
                SumSet.ofEach(IntStream.range(0, 100).mapToLong(i -> 3L * i).toArray());
        SumSet more =
                SumSet.ofEach(IntStream.range(0, 101).mapToLong(i -> 7 + 3L * i).toArray());

        SumSet exact = hundred.plus(few);
        assertEquals(SumSet.MOST_PAIRS, 100 * 100);
        assertEquals(false, exact.meets(500, 999));
        assertEquals(false, exact.meets(1, 2));
        SumSet all = hundred.plus(more);
        assertEquals(true, all.meets(500, 500));
        assertEquals(7, all.least());
        assertEquals(99_307, all.greatest());
    }

    @Example
    void equalNumbersAreOne() {
        SumSet seven = SumSet.ofEach(IntStream.range(0, 200).mapToLong(i -> 7).toArray());
        SumSet hundred =
                SumSet.ofEach(IntStream.range(0, 100).mapToLong(i -> 10L * i).toArray());

        assertEquals(false, seven.plus(hundred).meets(8, 16));
    }
}
