package org.revenuekit.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecayTest {
    @Test
    void halfIsLeftAfterOneHalfLifeAndLessThanHalfAMillionthAfterTwentyOne() {
        Decay decay = Decay.ofHalfLife(90);

        assertEquals(1_000_000, decay.millionthsAfter(0));
        assertEquals(500_000, decay.millionthsAfter(90));
        assertEquals(250_000, decay.millionthsAfter(180));
        assertEquals(1, decay.millionthsAfter(20 * 90));
        assertEquals(0, decay.millionthsAfter(21 * 90));
        assertEquals(0, decay.millionthsAfter(21 * 90 + 1));
        assertEquals(0, decay.millionthsAfter(Long.MAX_VALUE));
    }

    @Test
    void roundsHalfUp() {
        Decay daily = Decay.ofHalfLife(1);

        assertEquals(15_625, daily.millionthsAfter(6));
        assertEquals(7_813, daily.millionthsAfter(7)); // 7,812.5
        assertEquals(3_906, daily.millionthsAfter(8)); // 3,906.25
        assertEquals(1, daily.millionthsAfter(20));
        assertEquals(0, daily.millionthsAfter(21));
    }

    @Test
    void takesHalfLivesFromADayToTenYears() {
        assertEquals(500_000, Decay.ofHalfLife(3_650).millionthsAfter(3_650));
        assertEquals(
                "half-life must be 1 to 3650 days, was 0",
                assertThrows(IllegalArgumentException.class, () -> Decay.ofHalfLife(0))
                        .getMessage());
        assertEquals(
                "half-life must be 1 to 3650 days, was 3651",
                assertThrows(IllegalArgumentException.class, () -> Decay.ofHalfLife(3_651))
                        .getMessage());
    }

    @Test
    void theTableSaysTheSame() {
        Decay decay = Decay.ofHalfLife(7);
        int[] table = decay.table();

        assertArrayEquals(
                IntStream.range(0, table.length).map(decay::millionthsAfter).toArray(), table);
        assertEquals(0, table[table.length - 1]);
    }
}
