package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForestTest {
    /** 2 over 4 and 0, 4 over 3 and 1; 5 alone. */
    private static final Forest FOREST = Forest.of(new int[] {2, 4, -1, 4, 2, -1});

    @Test
    void nodesStandInPreorderSiblingsByTheirNumber() {
        assertEquals(6, FOREST.size());
        assertArrayEquals(new int[] {2, 0, 4, 1, 3, 5}, of(FOREST::nodeAt));
    }

    @Test
    void everySubtreeIsARangeOfPositions() {
        assertArrayEquals(new int[] {1, 3, 0, 4, 2, 5}, of(FOREST::start));
        assertArrayEquals(new int[] {2, 4, 5, 5, 5, 6}, of(FOREST::end));
    }

    @Test
    void parentsAndTops() {
        assertArrayEquals(new int[] {2, 4, -1, 4, 2, -1}, of(FOREST::parent));
        assertArrayEquals(new int[] {2, 2, 2, 2, 2, 5}, of(FOREST::top));
        assertArrayEquals(new int[] {-1, 0, 0, 2, 2, -1}, FOREST.parentPositions());
    }

    @Test
    void aNodeIsWithinItselfAndItsAncestors() {
        for (int below = 0; below < 6; below++) {
            for (int above = 0; above < 6; above++) {
                boolean expected = false;
                for (int up = below; up >= 0; up = FOREST.parent(up)) {
                    expected |= up == above;
                }
                assertEquals(expected, FOREST.isWithin(below, above), below + " in " + above);
            }
        }
        assertTrue(FOREST.isWithin(3, 2));
        assertFalse(FOREST.isWithin(2, 3));
    }

    @Test
    void aForestMayBeEmpty() {
        assertEquals(0, Forest.of(new int[0]).size());
    }

    private static int[] of(java.util.function.IntUnaryOperator answer) {
        return IntStream.range(0, 6).map(answer).toArray();
    }
}
