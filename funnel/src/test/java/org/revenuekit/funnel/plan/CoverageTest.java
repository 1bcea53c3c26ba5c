package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.plan.PlanWorld.USD;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.assertRefused;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyFraction;

class CoverageTest {
    private static final Ratio QUARTER = Ratio.of(1, 4);

    @Test
    void thePipelineCoversWhatIsLeft() {
        Coverage coverage = Coverage.of(yen(1_200), yen(1_000), yen(700));

        assertEquals(yen(300), coverage.left());
        assertEquals(Ratio.of(1_200, 300), coverage.ratio());
        assertFalse(coverage.isReached());
        assertTrue(coverage.isEnoughAt(QUARTER));
        assertFalse(Coverage.of(yen(1_199), yen(1_000), yen(700)).isEnoughAt(QUARTER));
        assertFalse(coverage.isEnoughAt(Ratio.of(0, 4)));
    }

    @Test
    void aReachedTargetLeavesNothingToCover() {
        for (long won : List.of(1_000L, 1_001L)) {
            Coverage reached = Coverage.of(yen(50), yen(1_000), yen(won));

            assertTrue(reached.isReached());
            assertEquals(Ratio.of(50, 0), reached.ratio());
            assertTrue(reached.isEnoughAt(Ratio.of(0, 1)));
        }
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                new Coverage(yen(0), yen(-5)).ratio().undefined());
        assertFalse(new Coverage(yen(0), yen(1)).isReached());
    }

    @Test
    void aRateNeedsItsInverse() {
        assertEquals(Ratio.of(4, 1), Coverage.neededAt(QUARTER));
        assertEquals(Ratio.of(1, 1), Coverage.neededAt(Ratio.of(1, 1)));
        assertEquals(Ratio.of(7, 0), Coverage.neededAt(Ratio.of(0, 7)));
        assertFalse(Coverage.neededAt(Ratio.of(0, 0)).isDefined());
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsGivenIsBounded() {
        Coverage coverage = new Coverage(yen(1), yen(1));

        assertRefused("pipeline must be >= 0, was JPY -1", () -> new Coverage(yen(-1), yen(1)));
        assertThrows(CurrencyMismatchException.class, () -> new Coverage(yen(1), MoneyFraction.zero(USD)));
        for (Ratio rate : List.of(Ratio.of(-1, 2), Ratio.of(3, 2), Ratio.of(1, 0))) {
            assertRefused("win rate must be 0 to 1, was " + rate, () -> Coverage.neededAt(rate));
        }
        assertRefused("win rate must be 0 to 1, was 2/1", () -> coverage.isEnoughAt(Ratio.of(2, 1)));
        assertRefused("win rate must be defined, was 0/0", () -> coverage.isEnoughAt(Ratio.of(0, 0)));
        assertNames("winRate", () -> coverage.isEnoughAt(null));
        assertNames("pipeline", () -> new Coverage(null, yen(1)));
        assertNames("left", () -> new Coverage(yen(1), null));
        assertNames("target", () -> Coverage.of(yen(1), null, yen(1)));
        assertNames("won", () -> Coverage.of(yen(1), yen(1), null));
    }
}
