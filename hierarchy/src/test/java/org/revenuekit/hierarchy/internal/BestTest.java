package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestTest {
    private final Best<Integer> largest = new Best<>(2, Comparator.reverseOrder());

    @Test
    void thereIsRoomForSoManyWhateverTheyAre() {
        assertNull(largest.worst());
        assertTrue(largest.offer(1));
        assertNull(largest.worst());
        assertTrue(largest.offer(3));
        assertEquals(1, largest.worst());
        assertEquals(List.of(3, 1), largest.list());
    }

    @Test
    void thenOnlyABetterOneIsTakenInPlaceOfTheWorst() {
        largest.offer(1);
        largest.offer(3);
        assertFalse(largest.offer(0));
        assertFalse(largest.offer(1));
        assertTrue(largest.offer(2));
        assertEquals(List.of(3, 2), largest.list());
        assertTrue(largest.offer(9));
        assertEquals(List.of(9, 3), largest.list());
        assertEquals(3, largest.worst());
    }

    @Test
    void ofNoneNoneIsTaken() {
        Best<Integer> none = new Best<>(0, Comparator.naturalOrder());
        assertFalse(none.offer(1));
        assertNull(none.worst());
        assertEquals(List.of(), none.list());
    }
}
