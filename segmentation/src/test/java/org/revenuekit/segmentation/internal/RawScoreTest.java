package org.revenuekit.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RawScoreTest {
    @Test
    void beginsWithNothing() {
        RawScore score = new RawScore();
        assertEquals(RawScore.NOTHING_OBSERVED, score.point());
        assertEquals("NOTHING_OBSERVED, coverage 0", score.outcome().toString());
    }

    @Test
    void coverageIsShownInMillionths() {
        assertEquals(
                "BELOW_COVERAGE_FLOOR, coverage 0.5",
                RawScore.outcome(49_999_950, 0, RawScore.BELOW_FLOOR).toString());
        assertEquals(
                "INDICATOR_MISSING, coverage 0.499999",
                RawScore.outcome(49_999_949, 0, RawScore.INDICATOR_MISSING).toString());
    }

    @Test
    void boundsAreExact() {
        assertEquals("0 in 0..100, coverage 0", RawScore.outcome(0, 0, 0).toString());
        assertEquals(
                "50.000001 in 30.000001..80.000001, coverage 0.5",
                RawScore.outcome(50_000_000, 30_000_001, 50_000_001).toString());
        assertEquals(
                "100 in 100..100, coverage 1",
                RawScore.outcome(100_000_000, 100_000_000, 100_000_000).toString());
    }

    @Test
    void aColumnBeginsWithNothingObserved() {
        ScoreColumn column = new ScoreColumn(2);
        assertEquals(2, column.size());
        assertEquals("NOTHING_OBSERVED, coverage 0", column.outcome(1).toString());
        RawScore score = new RawScore();
        column.set(0, score);
        assertEquals(RawScore.NOTHING_OBSERVED, column.point(0));
    }
}
