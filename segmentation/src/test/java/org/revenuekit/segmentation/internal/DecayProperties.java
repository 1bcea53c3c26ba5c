package org.revenuekit.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Law 55, as far as it speaks of the factor. */
class DecayProperties {
    @Property
    void isNeverMoreOnALaterDay(@ForAll @IntRange(min = 1, max = 3_650) int halfLife, @ForAll int day) {
        Decay decay = Decay.ofHalfLife(halfLife);
        long after = Math.floorMod(day, 22 * halfLife);

        assertTrue(decay.millionthsAfter(after + 1) <= decay.millionthsAfter(after));
    }

    @Property
    void oneTimeAfterAnotherIsBothAtOnceWithinTheRounding(
            @ForAll @IntRange(min = 1, max = 3_650) int halfLife,
            @ForAll @IntRange(max = 10_000) int first,
            @ForAll @IntRange(max = 10_000) int second) {
        Decay decay = Decay.ofHalfLife(halfLife);
        double product = decay.millionthsAfter(first) * (double) decay.millionthsAfter(second) / 1_000_000;

        // each of the three is off by half a millionth at most, and no factor is above 1
        assertEquals(product, decay.millionthsAfter((long) first + second), 1.500001);
    }

    @Property
    void aHalfLifeHalves(
            @ForAll @IntRange(min = 1, max = 3_650) int halfLife, @ForAll @IntRange(max = 10_000) int day) {
        Decay decay = Decay.ofHalfLife(halfLife);

        assertEquals(decay.millionthsAfter(day) / 2.0, decay.millionthsAfter((long) day + halfLife), 0.75);
    }
}
