package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SampleSizeTest {
    private static final double Z = 1.959963984540054; // 95 %, both sides
    private static final double POWER_80 = 0.8416212335729143;
    private static final double POWER_90 = 1.2815515655446004;

    /** The manual of R, power.prop.test: p1 = .50, p2 = .75, power = .90 gives n = 76.7. */
    @Test
    void isThatOfTheManualOfR() {
        assertEquals(OptionalLong.of(77), SampleSize.perGroup(.5, .75, Z, POWER_90));
    }

    /** 15 % against 20 % needs 906 in each group, as calculators say. */
    @Test
    void aSmallDifferenceNeedsMany() {
        assertEquals(OptionalLong.of(906), SampleSize.perGroup(.15, .2, Z, POWER_80));
        assertEquals(OptionalLong.of(906), SampleSize.perGroup(.2, .15, Z, POWER_80));
    }

    /** Of nothing against everything n is z^2 / 2, since neither group varies. */
    @Test
    void nothingAgainstEverythingNeedsFew() {
        assertEquals(OptionalLong.of(2), SampleSize.perGroup(0, 1, 1.96, 100));
        assertEquals(OptionalLong.of(8), SampleSize.perGroup(1, 0, 3.9, 1));
        assertEquals(OptionalLong.of(1), SampleSize.perGroup(0, 1, 1e-9, 1));
    }

    @Test
    void noNumberShowsWhatIsNotThere() {
        assertEquals(OptionalLong.empty(), SampleSize.perGroup(.3, .3, Z, POWER_80));
        assertEquals(OptionalLong.empty(), SampleSize.perGroup(0, 0, Z, POWER_80));
        assertEquals(OptionalLong.empty(), SampleSize.perGroup(.5, Math.nextUp(.5), 100, 100));
    }

    @Test
    void ratesAndZHaveBounds() {
        assertRefused("rate must be 0 to 1, was -0.1", -.1, .5, 1, 1);
        assertRefused("rate must be 0 to 1, was 1.1", 1.1, .5, 1, 1);
        assertRefused("rate must be 0 to 1, was NaN", Double.NaN, .5, 1, 1);
        assertRefused("otherRate must be 0 to 1, was -0.1", .5, -.1, 1, 1);
        assertRefused("otherRate must be 0 to 1, was 1.1", .5, 1.1, 1, 1);
        assertRefused("z must be above 0 and at most 100, was 0.0", .4, .5, 0, 1);
        assertRefused("powerZ must be above 0 and at most 100, was 0.0", .4, .5, 1, 0);
        assertRefused("powerZ must be above 0 and at most 100, was 100.5", .4, .5, 1, 100.5);
    }

    private static void assertRefused(String message, double rate, double otherRate, double z, double powerZ) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> SampleSize.perGroup(rate, otherRate, z, powerZ))
                        .getMessage());
    }
}
