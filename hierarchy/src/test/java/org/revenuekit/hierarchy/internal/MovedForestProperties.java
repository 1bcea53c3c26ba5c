package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Law 41, and that a forest seen through moves is the forest laid out anew. */
class MovedForestProperties {
    @Property
    void movesComeToTheSameAsLayingOutAnew(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll @IntRange(max = 40) int moves, @ForAll long seed) {
        Random random = new Random(seed);
        int[] parents = forest(size, random);
        Forest forest = Forest.of(parents.clone());
        for (int i = 0; i < moves; i++) {
            int node = random.nextInt(size);
            int target = random.nextInt(size + 1) - 1;
            if (target < 0 || !forest.isWithin(target, node)) {
                forest = forest.moved(node, target);
                parents[node] = target;
            }
        }
        assertSame(Forest.of(parents), forest);
    }

    @Property
    void movingBackRestores(@ForAll @IntRange(min = 2, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        Forest forest = Forest.of(forest(size, random));
        int node = random.nextInt(size);
        Forest there = forest.moved(node, -1);
        assertSame(forest, there.moved(node, forest.parent(node)));
    }

    @Property
    void whatIsMovedOftenIsLaidOutAnew(@ForAll @IntRange(min = 1, max = 100) int moves) {
        Forest forest = Forest.of(new int[] {-1, 0});
        for (int i = 0; i < moves; i++) {
            forest = forest.moved(1, i % 2 == 0 ? -1 : 0);
            assertTrue(forest.layers() >= 1 && forest.layers() <= 16, () -> "layers");
        }
        assertEquals((moves - 1) % 16 + 1, forest.layers());
    }

    /** Every node hangs from one of a smaller number, or from none. */
    private static int[] forest(int size, Random random) {
        return IntStream.range(0, size)
                .map(node -> random.nextInt(node + 1) - 1)
                .toArray();
    }

    private static void assertSame(Forest expected, Forest forest) {
        int size = expected.size();
        assertEquals(size, forest.size());
        int[] positions = new int[size];
        for (int node = 0; node < size; node++) {
            assertEquals(expected.parent(node), forest.parent(node));
            assertEquals(expected.top(node), forest.top(node));
            assertEquals(expected.end(node) - expected.start(node), forest.end(node) - forest.start(node));
            assertEquals(node, forest.nodeAt(forest.start(node)));
            for (int other = 0; other < size; other++) {
                assertEquals(expected.isWithin(node, other), forest.isWithin(node, other));
            }
        }
        for (int at = 0; at < size; at++) {
            int parent = forest.parent(forest.nodeAt(at));
            positions[at] = parent < 0 ? -1 : forest.start(parent);
        }
        assertArrayEquals(positions, forest.parentPositions());
    }
}
