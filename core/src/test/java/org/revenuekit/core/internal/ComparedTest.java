package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparedTest {
    private static final ImmutableSortedMap<String, Integer> BEFORE = ImmutableSortedMap.of("c", 3, "a", 1, "d", 4);
    private static final ImmutableSortedMap<String, Integer> NOW = ImmutableSortedMap.of("d", 5, "b", 2, "c", 3);

    private static Compared<String, Integer> compared(String key, int before, int now) {
        return new Compared<>(
                key,
                Optional.of(before).filter(number -> number > 0),
                Optional.of(now).filter(number -> number > 0));
    }

    @Test
    void whatIsInOneOnlyIsToldToo() {
        assertEquals(
                List.of(compared("a", 1, 0), compared("b", 0, 2), compared("c", 3, 3), compared("d", 4, 5)),
                Compared.all(BEFORE, NOW));
    }

    @Test
    void whatIsTheSameIsNoDifference() {
        assertEquals(
                List.of(compared("a", 1, 0), compared("b", 0, 2), compared("d", 4, 5)),
                Compared.differing(BEFORE, NOW));
        assertEquals(List.of(), Compared.differing(NOW, NOW));
        assertTrue(compared("a", 1, 0).isDifferent());
        assertFalse(compared("a", 1, 1).isDifferent());
    }

    @Test
    void whatIsInNoneIsNothing() {
        assertEquals(
                "before or now must be present, were empty (a)",
                assertThrows(IllegalArgumentException.class, () -> compared("a", 0, 0))
                        .getMessage());
    }
}
