package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BandRuleTest {
    private static final int ONE = 1_000_000;
    private static final int NOT_SCORED = -2;
    private static final int[] PLAIN_CS = {33_300_000, 50_000_000, 66_670_000};

    private static BandRule rule(String hysteresis, int dwell, String... cuts) {
        SegmentGrid grid = cells(cuts(cuts), cuts())
                .hysteresis(new BigDecimal(hysteresis))
                .minimumDwellDays(dwell)
                .build();
        return new BandRule(grid.csCuts(), grid);
    }

    @Test
    void withoutAPastABandIncludesItsLowerCutWhateverTheHysteresis() {
        BandRule rule = rule("5", 9, "30", "60");

        assertEquals(0, rule.first(0));
        assertEquals(0, rule.first(30 * ONE - 1));
        assertEquals(1, rule.first(30 * ONE));
        assertEquals(1, rule.first(60 * ONE - 1));
        assertEquals(2, rule.first(60 * ONE));
        assertEquals(2, rule.first(100 * ONE));
        assertEquals(3, rule.first(NOT_SCORED));
        assertEquals(3, rule.notMeasured());
    }

    @Test
    void upIsTheCutPlusTheHysteresis() {
        BandRule rule = rule("5", 0, "30", "60");

        assertEquals(0, rule.next(35 * ONE - 1, 0, 0));
        assertEquals(1, rule.next(35 * ONE, 0, 0));
        assertEquals(1, rule.next(65 * ONE - 1, 0, 0));
        assertEquals(2, rule.next(65 * ONE, 0, 0));
        assertEquals(2, rule.next(65 * ONE, 1, 0));
    }

    @Test
    void downIsBelowTheCutLessTheHysteresis() {
        BandRule rule = rule("5", 0, "30", "60");

        assertEquals(2, rule.next(55 * ONE, 2, 0));
        assertEquals(1, rule.next(55 * ONE - 1, 2, 0));
        assertEquals(1, rule.next(25 * ONE, 2, 0));
        assertEquals(0, rule.next(25 * ONE - 1, 2, 0));
        assertEquals(0, rule.next(0, 1, 0));
    }

    @Test
    void withoutHysteresisTheCutDecides() {
        BandRule rule = rule("0", 0, "30");

        assertEquals(0, rule.next(30 * ONE - 1, 1, 0));
        assertEquals(1, rule.next(30 * ONE, 0, 0));
    }

    @Test
    void anAccountStaysForTheDwell() {
        BandRule rule = rule("0", 7, "30");

        assertEquals(0, rule.next(100 * ONE, 0, 6));
        assertEquals(1, rule.next(100 * ONE, 0, 7));
        assertEquals(1, rule.next(0, 1, 6));
        assertEquals(0, rule.next(0, 1, 7));
    }

    @Test
    void nothingHoldsBackWhoComesToBeMeasuredOrCeasesToBe() {
        BandRule rule = rule("5", 7, "30");

        assertEquals(2, rule.next(NOT_SCORED, 1, 0));
        assertEquals(1, rule.next(30 * ONE, 2, 0));
        assertEquals(2, rule.next(NOT_SCORED, 2, 0));
    }

    /** Law 51 on the 0.1 grid of points. */
    @Test
    void everyPairOfScoresIsInTheCellThatTheDefinitionSays() {
        checkTotal(ONE / 10);
    }

    /** Law 51 on the 0.01 grid of points: 100,020,001 pairs. */
    @Test
    @Tag("long")
    void everyPairOfFineScoresIsInTheCellThatTheDefinitionSays() {
        checkTotal(ONE / 100);
    }

    private static void checkTotal(int step) {
        SegmentGrid grid = cells(cuts("33.3", "50", "66.67"), cuts("0.01", "99.99"))
                .hysteresis(new BigDecimal("0.001"))
                .build();
        BandRule csRule = new BandRule(grid.csCuts(), grid);
        BandRule opRule = new BandRule(grid.opCuts(), grid);
        long pairs = 0;
        long[] inSegment = new long[grid.segments().size()];
        for (int cs = 0; cs <= 100 * ONE; cs += step) {
            int row = csRule.first(cs);
            int below = row == 0 ? 0 : PLAIN_CS[row - 1];
            int above = row == PLAIN_CS.length ? 100 * ONE + 1 : PLAIN_CS[row];
            if (cs < below || cs >= above) {
                throw new AssertionError("CS " + cs + " was in band " + row);
            }
            for (int op = 0; op <= 100 * ONE; op += step) {
                int column = op < ONE / 100 ? 0 : op < 100 * ONE - ONE / 100 ? 1 : 2;
                int segment = grid.cells().segment(row, opRule.first(op));
                if (segment != row * 4 + column) {
                    throw new AssertionError("CS " + cs + " x OP " + op + " was in segment " + segment);
                }
                inSegment[segment]++;
                pairs++;
            }
        }
        long side = 100L * ONE / step + 1;
        assertEquals(side * side, pairs);
        long sum = 0;
        for (long count : inSegment) {
            sum += count;
        }
        assertEquals(pairs, sum);
    }
}
