package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five thousand million cells, of which one million are owned: none may be looked at without need. */
class ColumnWhiteSpaceHostileSizesTest {
    private static final int ROWS = 100_000;
    private static final int PRODUCTS = 50_000;
    private static final int HOLDINGS = 1_000_000;

    /** Far above what time in the number of holdings needs, even on a busy machine; 24 ns for each of the cells. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final ColumnHierarchy FAMILIES_OF_TEN = ColumnResolution.standard()
            .resolve(IntStream.range(0, ROWS)
                    .map(row -> row % 10 == 0 ? -1 : row - row % 10)
                    .toArray());

    private static int[] holders() {
        return IntStream.range(0, HOLDINGS).map(i -> i % ROWS).toArray();
    }

    private static ColumnCatalogue catalogue(int products) {
        return ColumnCatalogue.of(
                IntStream.range(0, products).mapToLong(product -> 1 + product).toArray());
    }

    @Test
    void gapsAreCountedValuedAndRankedWithoutEnumeration() {
        int[] products = IntStream.range(0, HOLDINGS)
                .map(i -> (int) ((i * 7_919L + 13L * (i / ROWS)) % PRODUCTS))
                .toArray();
        assertTimeout(PATIENCE, () -> {
            ColumnWhiteSpace space = FAMILIES_OF_TEN.whiteSpace(catalogue(PRODUCTS), holders(), products);
            assertEquals((long) ROWS * PRODUCTS, space.total().cells());
            assertEquals(space.total().value(), Arrays.stream(space.values()).sum());
            assertEquals(
                    space.total().owned(),
                    space.families().stream()
                            .mapToLong(family -> family.cells().owned())
                            .sum());
            List<ColumnGap> gaps = space.largestGaps(1_000);
            assertEquals(1_000, gaps.size());
            assertEquals(PRODUCTS, gaps.get(999).value());
            assertEquals(
                    1_000,
                    space.weighted(IntStream.range(0, ROWS)
                                    .mapToLong(row -> row)
                                    .toArray())
                            .largestGaps(1_000)
                            .size());
            assertEquals(10, space.affinity().topByLift(10, 2).size());
        });
    }

    @Test
    void oneRowMayOwnEverythingAgainAndAgain() {
        int[] products = IntStream.range(0, HOLDINGS)
                .map(i -> HOLDINGS - 1 - i)
                .map(i -> i % PRODUCTS)
                .toArray();
        assertTimeout(PATIENCE, () -> {
            ColumnWhiteSpace space = FAMILIES_OF_TEN.whiteSpace(catalogue(PRODUCTS), new int[HOLDINGS], products);
            assertEquals(PRODUCTS, space.total().owned());
            assertEquals(HOLDINGS, space.holdingCount().used());
            assertEquals(9L * PRODUCTS, space.of(FAMILIES_OF_TEN.familyOf(0)).heldBySisters());
            assertEquals(1, space.largestGaps(1).get(0).row());
            assertTrue(space.affinity().topByLift(1, 2).isEmpty());
        });
    }

    @Test
    void everyRowMayOwnTheSame() {
        int[] products = IntStream.range(0, HOLDINGS).map(i -> i / ROWS).toArray();
        assertTimeout(PATIENCE, () -> {
            ColumnWhiteSpace space = FAMILIES_OF_TEN.whiteSpace(catalogue(10), holders(), products);
            assertEquals(0, space.total().white());
            assertEquals(List.of(), space.largestGaps(10));
            assertEquals(
                    new ColumnPair(0, 1, ROWS, ROWS, ROWS, ROWS),
                    space.affinity().topByLift(1, ROWS).get(0));
            assertEquals(ROWS / 10, space.familyAffinity().of(8, 9).both());
        });
    }
}
