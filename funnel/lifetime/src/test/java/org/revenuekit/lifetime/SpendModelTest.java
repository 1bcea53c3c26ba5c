package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;

import org.junit.jupiter.api.Test;

/** Fader and Hardie, The Gamma-Gamma Model of Monetary Value, note 025, 2013. */
class SpendModelTest {
    private static final SpendModel CDNOW = new SpendModel(6.25, 3.74, 15.44);

    @Test
    void aMeanIsDrawnToThatOfAll() {
        double all = 6.25 * 15.44 / 2.74;
        assertEquals(all, CDNOW.meanSpend().orElseThrow(), 1e-12);
        assertEquals(
                6.25 * (15.44 + 22.35 * 2) / (12.5 + 2.74),
                CDNOW.meanSpend(2, 22.35).orElseThrow(),
                1e-12);
        assertTrue(CDNOW.meanSpend(2, 22.35).orElseThrow() < all);
        assertTrue(CDNOW.meanSpend(2, 22.35).orElseThrow()
                > CDNOW.meanSpend(20, 22.35).orElseThrow());
        assertEquals(22.35, CDNOW.meanSpend(1_000_000_000, 22.35).orElseThrow(), 1e-6);
    }

    @Test
    void aMeanMayHaveNoEnd() {
        SpendModel wild = new SpendModel(0.5, 0.5, 1);
        assertRefused(Refusal.UNBOUNDED, wild.meanSpend());
        assertRefused(Refusal.UNBOUNDED, wild.meanSpend(1, 3)); // 0.5 x 1 + 0.5 = 1
        assertEquals(0.5 * 7 / 0.5, wild.meanSpend(2, 3).orElseThrow());
        assertRefused(Refusal.UNBOUNDED, new SpendModel(6, 1, 1).meanSpend());
    }

    @Test
    void argumentsHaveBounds() {
        assertRefused("p must be above 0 and at most 1.0E9, was 0.0", () -> new SpendModel(0, 1, 1));
        assertRefused("q must be above 0 and at most 1.0E9, was -1.0", () -> new SpendModel(1, -1, 1));
        assertRefused("gamma must be above 0 and at most 1.0E24, was 0.0", () -> new SpendModel(1, 1, 0));
        assertRefused("gamma must be above 0 and at most 1.0E24, was 1.1E24", () -> new SpendModel(1, 1, 1.1e24));
        assertEquals(1e24, new SpendModel(1, 1, 1e24).gamma());
        assertRefused("repeats must be 0 to 1.0E9, were -1", () -> CDNOW.meanSpend(-1, 1));
        assertRefused("repeats must be 0 to 1.0E9, were 1000000001", () -> CDNOW.meanSpend(1_000_000_001, 1));
        assertRefused("mean must be 0 to 1.0E15, was -1.0", () -> CDNOW.meanSpend(1, -1));
        assertRefused("mean must be 0 to 1.0E15, was 1.1E15", () -> CDNOW.meanSpend(1, 1.1e15));
        assertRefused("mean must be 0 without repeats, was 1.0", () -> CDNOW.meanSpend(0, 1));
        assertTrue(CDNOW.meanSpend(1, 1e15).orElseThrow() > 1e14);
        assertTrue(CDNOW.meanSpend(1, 0).orElseThrow() > 0);
    }
}
