package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdjacencyTest {
    /** 1 to 3 and 0, 3 to 1 and 2; 4 alone. */
    private static final Adjacency LINKS = new Adjacency(5, new int[] {3, 1, 3, 1}, new int[] {1, 3, 2, 0});

    @Test
    void theLinksOfANodeStandTogetherInTheOrderGiven() {
        assertEquals(5, LINKS.size());
        assertEquals(4, LINKS.links());
        assertArrayEquals(new int[] {3, 0}, LINKS.targets(1));
        assertArrayEquals(new int[] {1, 2}, LINKS.targets(3));
        assertArrayEquals(new int[] {}, LINKS.targets(4));
        assertArrayEquals(
                new int[] {1, 3}, IntStream.range(0, 2).map(LINKS::link).toArray());
        assertArrayEquals(
                new int[] {3, 0}, IntStream.range(0, 2).map(LINKS::target).toArray());
        assertArrayEquals(
                new int[] {0, 0, 2, 2, 4},
                IntStream.range(0, 5).map(LINKS::start).toArray());
        assertArrayEquals(
                new int[] {0, 2, 2, 4, 4}, IntStream.range(0, 5).map(LINKS::end).toArray());
        assertArrayEquals(
                new int[] {0, 2, 0, 2, 0},
                IntStream.range(0, 5).map(LINKS::degree).toArray());
    }

    @Test
    void whatIsReachedStandsOnceAndTheNodeFirst() {
        assertArrayEquals(new int[] {3, 1, 2, 0}, LINKS.reached(3));
        assertArrayEquals(new int[] {4}, LINKS.reached(4));
    }

    @Test
    void muchMayBeReached() {
        int[] from = IntStream.range(0, 99).toArray();
        int[] to = IntStream.range(1, 100).toArray();

        assertArrayEquals(IntStream.range(50, 100).toArray(), new Adjacency(100, from, to).reached(50));
    }

    @Test
    void theGroupOfALinkIsNumberedAboveThatOfItsTarget() {
        Condensation groups = new Condensation(LINKS);

        assertEquals(4, groups.size());
        assertEquals(groups.group(1), groups.group(3));
        assertEquals(2, groups.count(groups.group(1)));
        assertEquals(1, groups.count(groups.group(4)));
        assertArrayEquals(new int[] {3, 1}, groups.members(groups.group(1)));
        assertEquals(0, Math.max(groups.group(0), groups.group(2)) / groups.group(1), "both lower");
    }
}
