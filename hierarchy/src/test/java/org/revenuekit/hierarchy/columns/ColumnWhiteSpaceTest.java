package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.hierarchy.rollup.FactCount;

class ColumnWhiteSpaceTest {
    /** a with b and c below it, d with e below an external company, b again. */
    private static final String[] IDS = {"a", "b", "c", "d", "e", "b"};

    private static final ColumnHierarchy SIX =
            ColumnResolution.standard().resolve(IDS, new String[] {"", "a", "a", "abroad", "abroad", ""});

    private static final ColumnCatalogue THREE =
            ColumnCatalogue.of(new String[] {"x", "y", "z"}, new long[] {10, 100, 1});

    /** Owned: a has y; b has x and y; c nothing; d has z; e nothing. */
    private static ColumnWhiteSpace space() {
        return SIX.whiteSpace(THREE, new int[] {1, 0, 1, 3, 1, 3}, new int[] {1, 1, 0, 2, 1, 2});
    }

    @Test
    void whatIsHeldIsOwnedAndAllElseIsWhite() {
        ColumnWhiteSpace space = space();
        assertTrue(space.owns(0, 1));
        assertFalse(space.owns(0, 0));
        assertFalse(space.owns(0, 2));
        assertTrue(space.owns(1, 0));
        assertFalse(space.owns(2, 1));
        assertTrue(space.owns(3, 2));
        assertFalse(space.owns(4, 2));
        assertArrayEquals(new int[] {0, 1}, space.productsOf(1));
        assertArrayEquals(new int[0], space.productsOf(2));
        assertArrayEquals(new int[] {2}, space.gapsOf(1));
        assertArrayEquals(new int[] {0, 1, 2}, space.gapsOf(2));
        assertEquals("5 rows x 3 products: 11 white", space.toString());
        assertSame(SIX, space.hierarchy());
        assertSame(THREE, space.catalogue());
        assertEquals("holding-columns@1", space.definition().toString());
    }

    @Test
    void cellsAreCountedAndValuedByRowProductAndFamily() {
        ColumnWhiteSpace space = space();
        assertEquals(new ColumnCells(4, 11, 555 - 211), space.total());
        assertEquals(15, space.total().cells());
        assertEquals(new ColumnCells(1, 2, 11), space.of(0));
        assertEquals(new ColumnCells(2, 1, 1), space.of(1));
        assertEquals(new ColumnCells(0, 3, 111), space.of(4));
        assertEquals(new ColumnCells(1, 4, 40), space.ofProduct(0));
        assertEquals(new ColumnCells(2, 3, 300), space.ofProduct(1));
        assertEquals(new ColumnCells(1, 4, 4), space.ofProduct(2));
        assertArrayEquals(new long[] {2, 1, 3, 2, 3, 0}, space.white());
        assertArrayEquals(new long[] {11, 1, 111, 110, 111, 0}, space.values());
        assertEquals(123, SIX.rollUp(space.values()).total(0));

        // of y c has none, of x neither a nor c, of z nobody
        ColumnFamilyCells home = new ColumnFamilyCells(SIX.familyOf(0), new ColumnCells(3, 6, 123), 3);
        // of z e has none; nobody is the company abroad
        ColumnFamilyCells abroad = new ColumnFamilyCells(SIX.familyOf(3), new ColumnCells(1, 5, 221), 1);
        assertEquals(home, space.of(SIX.familyOf(2)));
        assertEquals(abroad, space.of(SIX.familyOf(4)));
        assertEquals(2, space.families().size());
        assertTrue(space.families().containsAll(List.of(home, abroad)));
    }

    @Test
    void theLargestGapsComeFirstThenByRowThenByProduct() {
        ColumnWhiteSpace space = space();
        assertEquals(
                List.of(new ColumnGap(2, 1, 100), new ColumnGap(3, 1, 100), new ColumnGap(4, 1, 100)),
                space.largestGaps(3));
        assertEquals(new ColumnGap(0, 0, 10), space.largestGaps(4).get(3));
        assertEquals(11, space.largestGaps(12).size());
        assertEquals(11, space.largestGaps(Integer.MAX_VALUE).size());
        assertEquals(List.of(), space.largestGaps(0));
        assertEquals(List.of(new ColumnGap(2, 1, 100), new ColumnGap(0, 0, 10)), space.largestGaps(SIX.familyOf(0), 2));
        assertEquals(
                "most must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> space.largestGaps(-1))
                        .getMessage());
    }

    @Test
    void weightsMultiplyPrices() {
        long[] weights = {3, 1, 0, 2, 5, 1_000};
        ColumnWhiteSpace space = space().weighted(weights);
        weights[0] = 99;
        assertEquals(new ColumnCells(4, 11, 33 + 1 + 220 + 555), space.total());
        assertEquals(new ColumnCells(1, 2, 33), space.of(0));
        assertEquals(new ColumnCells(0, 3, 0), space.of(2));
        assertEquals(new ColumnCells(2, 3, 700), space.ofProduct(1));
        assertEquals(new ColumnCells(3, 6, 34), space.of(SIX.familyOf(0)).cells());
        assertEquals(new ColumnCells(1, 5, 775), space.of(SIX.familyOf(3)).cells());
        assertArrayEquals(new long[] {33, 1, 0, 220, 555, 0}, space.values());
        assertEquals(
                List.of(new ColumnGap(4, 1, 500), new ColumnGap(3, 1, 200), new ColumnGap(4, 0, 50)),
                space.largestGaps(3));
        // without weight all are worth the same, so they come in order
        assertEquals(
                List.of(new ColumnGap(2, 0, 0), new ColumnGap(2, 1, 0), new ColumnGap(2, 2, 0)),
                space.largestGaps(11).subList(8, 11));
        assertEquals(space.holdingCount(), space().holdingCount());
        assertTrue(space.owns(0, 1));
    }

    @Test
    void idsAnswerAsNumbersDo() {
        ColumnWhiteSpace byIds = SIX.whiteSpace(
                THREE, IDS, new String[] {"b", "a", "b", "d", "b", "d"}, new String[] {"y", "y", "x", "z", "y", "z"});
        ColumnWhiteSpace mixed =
                SIX.whiteSpace(THREE, new int[] {1, 0, 1, 3, 1, 3}, new String[] {"y", "y", "x", "z", "y", "z"});
        for (ColumnWhiteSpace space : List.of(byIds, mixed)) {
            assertEquals(space().families(), space.families());
            assertEquals(space().largestGaps(11), space.largestGaps(11));
            assertEquals(space().holdingCount(), space.holdingCount());
            assertTrue(space.findings().isEmpty());
        }
    }

    @Test
    void nothingIsLostSilentlyOfNumbers() {
        ColumnCatalogue repeated = ColumnCatalogue.of(new String[] {"x", "x"}, new long[] {1, 2});
        ColumnWhiteSpace space =
                SIX.whiteSpace(repeated, new int[] {0, -1, -1, 1, 1, 5}, new int[] {0, 0, -1, -1, 1, -1});
        assertEquals(new FactCount(6, 1, 3, 0, 2), space.holdingCount());
        assertEquals("""
                3 findings
                  DUPLICATE_PRODUCT product x, given 2
                  UNKNOWN_ACCOUNT row -1, holdings 2
                  UNKNOWN_PRODUCT product -1, holdings 1""", space.findings().toString());
        assertEquals(new ColumnCells(1, 4, 4), space.total());
        assertEquals(4, space.largestGaps(9).size());
        assertThrows(IllegalArgumentException.class, () -> space.owns(0, 1));
        assertThrows(IllegalArgumentException.class, () -> space.ofProduct(1));
    }

    @Test
    void nothingIsLostSilentlyOfIds() {
        ColumnWhiteSpace space =
                SIX.whiteSpace(THREE, IDS, new String[] {"a", "who", "b", "else", "b", "who", "a"}, new String[] {
                    "x", "x", "new", "z", "old", "old", "new"
                });
        assertEquals(new FactCount(7, 1, 3, 0, 3), space.holdingCount());
        assertEquals("""
                4 findings
                  UNKNOWN_ACCOUNT account who, holdings 2
                  UNKNOWN_ACCOUNT account else, holdings 1
                  UNKNOWN_PRODUCT product new, holdings 2
                  UNKNOWN_PRODUCT product old, holdings 1""", space.findings().toString());
        assertEquals(1, space.total().owned());

        ColumnWhiteSpace onlyOfUnknown = SIX.whiteSpace(THREE, IDS, new String[] {"who"}, new String[] {"old"});
        assertEquals("""
                1 finding
                  UNKNOWN_ACCOUNT account who, holdings 1""", onlyOfUnknown.findings().toString());
    }

    @Test
    void theColumnsAreNeitherChangedNorKept() {
        int[] holders = {1, 0};
        int[] products = {2, 0};
        ColumnWhiteSpace space = SIX.whiteSpace(THREE, holders, products);
        assertArrayEquals(new int[] {1, 0}, holders);
        assertArrayEquals(new int[] {2, 0}, products);
        holders[0] = 4;
        products[1] = 1;
        assertTrue(space.owns(1, 2));
        assertTrue(space.owns(0, 0));
    }

    @Test
    void manyProductsAreHeldAsWell() {
        int many = 65_537;
        ColumnHierarchy two = ColumnResolution.standard().resolve(new int[] {-1, 0});
        for (int products : new int[] {many - 1, many}) {
            ColumnCatalogue catalogue = ColumnCatalogue.of(
                    IntStream.range(0, products).mapToLong(product -> product).toArray());
            int last = products - 1;
            ColumnWhiteSpace space =
                    two.whiteSpace(catalogue, new int[] {0, 0, 0, 1}, new int[] {last, 5, last, last - 1});
            assertArrayEquals(new int[] {5, last}, space.productsOf(0));
            assertArrayEquals(new int[] {last - 1}, space.productsOf(1));
            assertEquals(2L * products - 3, space.total().white());
            assertEquals(
                    List.of(new ColumnGap(1, last, last), new ColumnGap(0, last - 1, last - 1)), space.largestGaps(2));
            assertEquals(3, space.of(two.familyOf(0)).heldBySisters());
            assertEquals(1, space.affinity().of(last, 5).both());
            assertEquals(0, space.affinity().of(last - 1, 5).both());
            assertEquals(1, space.familyAffinity().of(last - 1, 5).both());
        }
    }

    @Test
    void nothingIsWhiteWhereThereIsNothing() {
        ColumnHierarchy none = ColumnResolution.standard().resolve(new int[0]);
        ColumnWhiteSpace empty = none.whiteSpace(ColumnCatalogue.of(new long[0]), new int[0], new int[0]);
        assertEquals(new ColumnCells(0, 0, 0), empty.total());
        assertEquals(List.of(), empty.families());
        assertEquals(List.of(), empty.largestGaps(1));
        assertEquals(0, empty.weighted(new long[0]).values().length);
        assertEquals(List.of(), empty.affinity().topByLift(1, 1));
        assertEquals(0, empty.familyAffinity().baskets());

        ColumnWhiteSpace unsold = SIX.whiteSpace(ColumnCatalogue.of(new long[0]), new int[] {0}, new int[] {-1});
        assertEquals(new ColumnCells(0, 0, 0), unsold.total());
        assertEquals(1, unsold.holdingCount().leftOut());
        ColumnWhiteSpace byId =
                SIX.whiteSpace(ColumnCatalogue.of(new String[0], new long[0]), new int[] {0}, new String[] {"old"});
        assertEquals(1, byId.holdingCount().leftOut());
    }

    @Test
    void valuesAreExactUpToTheBound() {
        ColumnHierarchy two = ColumnResolution.standard().resolve(new int[] {-1, 0});
        long half = Long.MAX_VALUE / 2;
        ColumnWhiteSpace space = two.whiteSpace(ColumnCatalogue.of(new long[] {half}), new int[0], new int[0]);
        assertEquals(2 * half, space.total().value());
        ArithmeticException cells = assertThrows(
                ArithmeticException.class,
                () -> two.whiteSpace(ColumnCatalogue.of(new long[] {half + 1}), new int[0], new int[0]));
        assertEquals("all cells together must be worth less than 2^63", cells.getMessage());
        // beyond 2^64, so that it would look small again
        assertThrows(ArithmeticException.class, () -> space.weighted(new long[] {4, 4}));
        assertThrows(ArithmeticException.class, () -> space.weighted(new long[] {1, 2}));
        assertEquals(2 * half, space.weighted(new long[] {0, 2}).of(1).value());

        ColumnWhiteSpace free = two.whiteSpace(ColumnCatalogue.of(new long[1]), new int[0], new int[0]);
        assertEquals(0, free.weighted(new long[] {Long.MAX_VALUE, 0}).total().value());
        assertEquals(
                "weights must sum to less than 2^63",
                assertThrows(ArithmeticException.class, () -> free.weighted(new long[] {Long.MAX_VALUE, 1}))
                        .getMessage());
    }

    @Test
    void wrongColumnsAreRejected() {
        assertEquals(
                "products must be as long as holders, was 1, not 2",
                rejected(() -> SIX.whiteSpace(THREE, new int[2], new int[1])));
        assertEquals(
                "products must be as long as holders, was 1, not 2",
                rejected(() -> SIX.whiteSpace(THREE, new int[2], new String[] {"x"})));
        assertEquals(
                "products must be as long as holders, was 1, not 0",
                rejected(() -> SIX.whiteSpace(THREE, IDS, new String[0], new String[] {"x"})));
        assertEquals(
                "ids must be those of 6 rows, were 1",
                rejected(() -> SIX.whiteSpace(THREE, new String[] {"a"}, new String[0], new String[0])));
        assertEquals(
                "holders[1] must be -1 or a row below 6, was 6",
                rejected(() -> SIX.whiteSpace(THREE, new int[] {5, 6}, new int[2])));
        assertEquals(
                "holders[0] must be -1 or a row below 6, was -2",
                rejected(() -> SIX.whiteSpace(THREE, new int[] {-2}, new int[1])));
        assertEquals(
                "holders[0] must be -1 or a row below 6, was 6",
                rejected(() -> SIX.whiteSpace(THREE, new int[] {6}, new String[] {"x"})));
        assertEquals(
                "products[1] must be -1 or a product below 3, was 3",
                rejected(() -> SIX.whiteSpace(THREE, new int[2], new int[] {2, 3})));
        assertEquals(
                "products[0]: product id must not be empty",
                rejected(() -> SIX.whiteSpace(THREE, new int[1], new String[] {""})));
        assertEquals(
                "holders[0]: account id must not be empty",
                rejected(() -> SIX.whiteSpace(THREE, IDS, new String[] {""}, new String[] {"x"})));
        assertEquals(
                "catalogue must have ids of its products",
                rejected(() -> SIX.whiteSpace(ColumnCatalogue.of(new long[1]), new int[1], new String[] {"x"})));
        assertEquals("weights must have one for each of 6 rows, had 5", rejected(() -> space().weighted(new long[5])));
        assertEquals(
                "weights[5] must be >= 0, was -1", rejected(() -> space().weighted(new long[] {0, 0, 0, 0, 0, -1})));
        ColumnFamily other = ColumnResolution.standard().resolve(new int[] {-1}).familyOf(0);
        assertEquals("family is of another hierarchy: row 0, 1 row", rejected(() -> space().of(other)));
        assertEquals("family is of another hierarchy: row 0, 1 row", rejected(() -> space().largestGaps(other, 1)));
        assertEquals("row 5 is set aside, an earlier one has its id", rejected(() -> space().of(5)));
        assertThrows(IndexOutOfBoundsException.class, () -> space().owns(6, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> space().owns(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> space().productsOf(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> space().gapsOf(6));
    }

    private static String rejected(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejectedByName() {
        assertEquals("catalogue", missing(() -> SIX.whiteSpace(null, new int[0], new int[0])));
        assertEquals("catalogue", missing(() -> SIX.whiteSpace(null, new int[0], new String[0])));
        assertEquals("catalogue", missing(() -> SIX.whiteSpace(null, IDS, new String[0], new String[0])));
        assertEquals("holders", missing(() -> SIX.whiteSpace(THREE, null, new int[0])));
        assertEquals("products", missing(() -> SIX.whiteSpace(THREE, new int[0], (int[]) null)));
        assertEquals("holders", missing(() -> SIX.whiteSpace(THREE, null, new String[0])));
        assertEquals("products", missing(() -> SIX.whiteSpace(THREE, new int[0], (String[]) null)));
        assertEquals("ids", missing(() -> SIX.whiteSpace(THREE, null, new String[0], new String[0])));
        assertEquals("holders", missing(() -> SIX.whiteSpace(THREE, IDS, null, new String[0])));
        assertEquals("products", missing(() -> SIX.whiteSpace(THREE, IDS, new String[0], null)));
        assertEquals("holders[0]", missing(() -> SIX.whiteSpace(THREE, IDS, new String[] {null}, new String[] {"x"})));
        assertEquals("products[0]", missing(() -> SIX.whiteSpace(THREE, new int[1], new String[] {null})));
        assertEquals("weights", missing(() -> space().weighted(null)));
        assertEquals("family", missing(() -> space().of(null)));
        assertEquals("family", missing(() -> space().largestGaps(null, 1)));
    }

    private static String missing(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
