package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupedTest {
    private static final ImmutableSortedMap<String, Long> GROUPS = ImmutableSortedMap.of("a", 1L, "b", 2L);
    private static final Grouped<String, Long> GROUPED = new Grouped<>("letter", GROUPS, 3L, 6L);

    @Test
    void answersForEachGroup() {
        assertEquals(Optional.of(2L), GROUPED.of("b"));
        assertEquals(Optional.empty(), GROUPED.of("c"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        assertNamed("grouping", () -> new Grouped<>(null, GROUPS, 3L, 6L));
        assertNamed("groups", () -> new Grouped<String, Long>("letter", null, 3L, 6L));
        assertNamed("ungrouped", () -> new Grouped<>("letter", GROUPS, null, 6L));
        assertNamed("total", () -> new Grouped<>("letter", GROUPS, 3L, null));
        assertNamed("key", () -> GROUPED.of(null));
    }

    private static void assertNamed(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
