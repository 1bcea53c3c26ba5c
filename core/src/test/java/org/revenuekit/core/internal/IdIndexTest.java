package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdIndexTest {
    @Test
    void numbersInTheOrderOfArrival() {
        IdIndex<String> index = new IdIndex<>(0);
        assertEquals(0, index.size());
        assertEquals(-1, index.find("b"));

        assertEquals(0, index.add("b"));
        assertEquals(1, index.add("a"));
        assertEquals(0, index.add("b"));
        assertEquals(2, index.add("c"));

        assertEquals(1, index.find("a"));
        assertEquals(0, index.find("b"));
        assertEquals(2, index.find("c"));
        assertEquals(3, index.size());
    }

    @Test
    void anyExpectationWillDo() {
        // An estimate, as large as an int can be, is not trusted with memory.
        assertEquals(0, new IdIndex<String>(Integer.MAX_VALUE).size());
        assertEquals(
                "expected must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> new IdIndex<String>(-1))
                        .getMessage());
    }

    @Test
    void itGrowsBeyondWhatWasExpected() {
        IdIndex<String> index = new IdIndex<>(0);
        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, index.add("id" + i));
        }
        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, index.find("id" + i));
            assertEquals(i, index.add("id" + i));
        }
        assertEquals(-1, index.find("id10000"));
        assertEquals(10_000, index.size());
    }

    @Test
    void manyAreFoundAtOnce() {
        IdIndex<String> index = new IdIndex<>(0);
        for (int i = 0; i < 100; i++) {
            index.add("id" + i);
        }
        assertArrayEquals(new int[0], all(index, 0, i -> "id" + i));
        for (int count : new int[] {1, 63, 64, 65, 100}) { // around a batch
            assertArrayEquals(IntStream.range(0, count).toArray(), all(index, count, i -> "id" + i));
        }
        String[] asked = {"id7", null, "other", "id7", "id99"};
        assertArrayEquals(new int[] {7, -1, -1, 7, 99}, all(index, asked.length, i -> asked[i]));
        assertArrayEquals(new int[] {-1}, all(new IdIndex<>(0), 1, i -> "id0"));
    }

    @Test
    void manyAreAddedAtOnce() {
        for (int count : new int[] {0, 1, 63, 64, 65, 200}) { // around a batch
            IdIndex<String> index = new IdIndex<>(0);
            index.add("id1");
            int[] positions = new int[count + 2];
            index.addAll(positions, 1, count + 1, i -> "id" + i);

            assertEquals(0, positions[0]);
            assertEquals(0, positions[count + 1]);
            for (int i = 1; i <= count; i++) {
                assertEquals(i - 1, positions[i]);
                assertEquals("id" + i, index.get(i - 1));
            }
            assertEquals(Math.max(1, count), index.size());
        }
        IdIndex<String> index = new IdIndex<>(0);
        String[] given = {"b", "a", "b", "c", "a"};
        int[] positions = new int[given.length];
        index.addAll(positions, 0, given.length, i -> given[i]);
        assertArrayEquals(new int[] {0, 1, 0, 2, 1}, positions);
        assertThrows(IndexOutOfBoundsException.class, () -> index.get(3));
    }

    @Test
    void idsOfEqualHashMoveToTheMapAndBackIsNoneLost() {
        IdIndex<String> index = new IdIndex<>(4_096);
        for (int i = 0; i < 2_048; i++) {
            assertEquals(2 * i, index.add(EqualHashes.text(i)));
            assertEquals(2 * i + 1, index.add("other" + i));
        }
        for (int i = 0; i < 2_048; i++) {
            assertEquals(2 * i, index.find(EqualHashes.text(i)));
            assertEquals(2 * i + 1, index.find("other" + i));
            assertEquals(2 * i, index.add(EqualHashes.text(i)));
        }
        int[] found = all(index, 2_049, EqualHashes::text);
        for (int i = 0; i < 2_048; i++) {
            assertEquals(2 * i, found[i]);
        }
        assertEquals(-1, found[2_048]);
        assertEquals(-1, index.find(EqualHashes.text(2_048)));
        assertEquals(4_096, index.size());
    }

    @Test
    void aHundredThousandIdsOfEqualHashAreNoBurden() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            IdIndex<String> index = new IdIndex<>(0);
            for (int i = 0; i < 100_000; i++) {
                assertEquals(i, index.add(EqualHashes.text(i)));
            }
            for (int i = 0; i < 100_000; i++) {
                assertEquals(i, index.find(EqualHashes.text(i)));
            }
        });
    }

    /** An id whose hash belongs to a chosen slot: multiplied by what undoes the spread. */
    private record Placed(int number, int spreadHash) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public int hashCode() {
            return spreadHash * 0x144CBC89;
        }
    }

    /** In the smaller table the last of them just finds a place; moved in another order, the first of them does not. */
    @Test
    void idsThatCrowdOnceItGrowsAreAllFound() {
        List<Placed> ids = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int elsewhere = (i + 100) << 22;
            ids.add(new Placed(i, i < 200 ? -1 : i < 257 ? 0 : elsewhere)); // the last slot, the first, and others
        }
        IdIndex<Placed> index = new IdIndex<>(256);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(i, index.add(ids.get(i)));
            assertEquals(i, index.find(ids.get(i)));
        }
        int[] found = new int[ids.size()];
        index.findAll(found, ids::get);
        assertArrayEquals(IntStream.range(0, ids.size()).toArray(), found);
        index.addAll(found, 0, ids.size(), ids::get);
        assertArrayEquals(IntStream.range(0, ids.size()).toArray(), found);
        assertEquals(-1, index.find(new Placed(600, -1)));
        assertEquals(600, index.size());
    }

    private static int[] all(IdIndex<String> index, int count, IntFunction<@Nullable String> id) {
        int[] found = new int[count];
        index.findAll(found, id);
        return found;
    }
}
