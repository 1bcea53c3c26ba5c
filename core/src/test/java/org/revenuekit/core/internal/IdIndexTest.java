package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        // An estimate, as large as an int can be: no memory is taken before the first id.
        assertEquals(0, new IdIndex<String>(Integer.MAX_VALUE).size());
        assertEquals(
                "expectedSize cannot be negative but was: -1",
                assertThrows(IllegalArgumentException.class, () -> new IdIndex<String>(-1))
                        .getMessage());
    }
}
