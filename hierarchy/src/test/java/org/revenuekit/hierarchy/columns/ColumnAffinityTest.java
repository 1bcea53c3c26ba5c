package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;

class ColumnAffinityTest {
    /** Two families of two rows, and one alone. */
    private static final ColumnHierarchy FIVE = ColumnResolution.standard().resolve(new int[] {-1, 0, -1, 2, -1});

    /** Baskets 0 1, 1 2, 0 1 2, 3, nothing; nobody has 4. */
    private static ColumnWhiteSpace space(int products) {
        return FIVE.whiteSpace(ColumnCatalogue.of(new long[products]), new int[] {0, 0, 1, 1, 2, 2, 2, 3}, new int[] {
            1, 0, 1, 2, 2, 0, 1, 3
        });
    }

    @Test
    void figuresAreExact() {
        for (int products : new int[] {5, 2_000, 2_001}) {
            ColumnAffinity affinity = space(products).affinity();
            assertEquals(5, affinity.baskets());
            assertEquals(3, affinity.owners(1));
            ColumnPair pair = affinity.of(1, 0);
            assertEquals(new ColumnPair(1, 0, 2, 3, 2, 5), pair);
            assertEquals(Ratio.of(2, 5), pair.support());
            assertEquals(Ratio.of(2, 3), pair.confidence());
            assertEquals(Ratio.of(10, 6), pair.lift());
            assertEquals(affinity.of(0, 1), pair.reversed());
            assertEquals(Ratio.of(2, 2), pair.reversed().confidence());
            assertEquals(Ratio.of(10, 6), pair.reversed().lift());
            assertEquals(0, affinity.of(3, 0).both());
            assertEquals(Ratio.of(0, 2), affinity.of(3, 0).lift());
        }
    }

    @Test
    void whatNobodyHasHasNoLift() {
        ColumnPair pair = space(5).affinity().of(4, 0);
        assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), pair.lift().undefined());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE), pair.confidence().undefined());
        assertEquals(Ratio.of(0, 2), pair.reversed().confidence());
        assertEquals(Ratio.of(0, 5), pair.support());
    }

    @Test
    void familiesOwnWhatAnyRowOwns() {
        for (int products : new int[] {5, 2_001}) {
            ColumnAffinity affinity = space(products).familyAffinity();
            assertEquals(3, affinity.baskets());
            assertEquals(2, affinity.owners(1));
            assertEquals(new ColumnPair(0, 2, 2, 2, 2, 3), affinity.of(0, 2));
            assertEquals(new ColumnPair(3, 0, 1, 1, 2, 3), affinity.of(3, 0));
        }
    }

    @Test
    void pairsRankByLiftThenSupportThenProduct() {
        // lifts 10/6, 5/4 and 10/6
        List<ColumnPair> ranked = List.of(
                new ColumnPair(0, 1, 2, 2, 3, 5), new ColumnPair(1, 2, 2, 3, 2, 5), new ColumnPair(0, 2, 1, 2, 2, 5));
        for (int products : new int[] {4, 2_001}) {
            ColumnAffinity affinity = space(products).affinity();
            assertEquals(ranked, affinity.topByLift(9, 1));
            assertEquals(ranked.subList(0, 2), affinity.topByLift(9, 2));
            assertEquals(List.of(), affinity.topByLift(9, 3));
            assertEquals(List.of(), affinity.topByLift(0, 1));
            for (int most = 1; most < 3; most++) {
                assertEquals(ranked.subList(0, most), affinity.topByLift(most, 1));
            }
        }
        // the same lift of 2, but the second pair is owned more often
        ColumnAffinity support = ColumnResolution.standard()
                .resolve(IntStream.generate(() -> -1).limit(8).toArray())
                .whiteSpace(ColumnCatalogue.of(new long[4]), new int[] {0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 4, 6}, new int[] {
                    2, 2, 2, 2, 3, 3, 3, 3, 0, 0, 1, 1
                })
                .affinity();
        assertEquals(
                List.of(new ColumnPair(2, 3, 4, 4, 4, 8), new ColumnPair(0, 1, 1, 2, 2, 8)), support.topByLift(2, 1));
    }

    @Test
    void otherArgumentsAreRejected() {
        ColumnAffinity affinity = space(5).affinity();
        assertEquals(
                "products must differ, were 2 and 2",
                assertThrows(IllegalArgumentException.class, () -> affinity.of(2, 2))
                        .getMessage());
        assertEquals(
                "most must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> affinity.topByLift(-1, 1))
                        .getMessage());
        assertEquals(
                "minimumSupport must be >= 1, was 0",
                assertThrows(IllegalArgumentException.class, () -> affinity.topByLift(1, 0))
                        .getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> affinity.of(0, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> affinity.of(-1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> affinity.owners(5));
        assertEquals("5 products in 5 baskets", affinity.toString());
        assertEquals(
                "1 product in 1 basket",
                ColumnResolution.standard()
                        .resolve(new int[] {-1})
                        .whiteSpace(ColumnCatalogue.of(new long[1]), new int[0], new int[0])
                        .affinity()
                        .toString());
    }
}
