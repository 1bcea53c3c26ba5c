package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Bands 0..9, 10..19 and 20 on, to the number. */
class BandEdgesTest {
    private static final long[] CUTS = {10, 20};
    private static final BandEdges ALL_DIFFER = new BandEdges(CUTS, new int[][] {{0}, {1}, {2}});
    private static final BandEdges MIDDLE_DIFFERS = new BandEdges(CUTS, new int[][] {{0}, {1}, {0}});

    private static SumSet only(long number) {
        return SumSet.between(number, number);
    }

    @Test
    void aBandIncludesItsLowerCutOnly() {
        assertEquals(true, ALL_DIFFER.isMet(0, only(9)));
        assertEquals(false, ALL_DIFFER.isMet(0, only(10)));
        assertEquals(true, ALL_DIFFER.isMet(1, only(10)));
        assertEquals(true, ALL_DIFFER.isMet(1, only(19)));
        assertEquals(false, ALL_DIFFER.isMet(1, only(20)));
        assertEquals(true, ALL_DIFFER.isMet(2, only(20)));
    }

    @Test
    void aCutIsCrossedFromBelowToIt() {
        assertEquals(false, ALL_DIFFER.areCrossed(2, 3, only(6)));
        assertEquals(true, ALL_DIFFER.areCrossed(2, 3, only(7)));
        assertEquals(false, ALL_DIFFER.areCrossed(2, 3, only(8)));
        assertEquals(true, ALL_DIFFER.areCrossed(2, 3, only(17)));
        assertEquals(false, new BandEdges(CUTS, new int[][] {{0}, {0}, {0}}).areCrossed(2, 3, only(7)));
    }

    @Test
    void twoValuesAreToldApartByTheirBands() {
        assertEquals(false, ALL_DIFFER.tellApart(2, 3, only(6)));
        assertEquals(true, ALL_DIFFER.tellApart(2, 3, only(7)));
        assertEquals(false, ALL_DIFFER.tellApart(2, 3, only(8)));
        assertEquals(true, MIDDLE_DIFFERS.tellApart(0, 15, only(4)));
        assertEquals(false, MIDDLE_DIFFERS.tellApart(0, 15, only(5)));
        assertEquals(false, MIDDLE_DIFFERS.tellApart(0, 15, only(9)));
        assertEquals(true, MIDDLE_DIFFERS.tellApart(0, 15, only(10)));
        assertEquals(true, MIDDLE_DIFFERS.tellApart(0, 15, only(19)));
        assertEquals(false, MIDDLE_DIFFERS.tellApart(0, 15, only(20)));
    }
}
