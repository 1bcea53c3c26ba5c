package org.revenuekit.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Summary;

class GatheredTest {
    private static final int LATEST = 0;
    private static final int MEAN = 1;
    private static final int AGING = 2;
    private static final int MOST = 100_000_000;
    private static final Curve AS_IS = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));

    private final IndexProgram program = IndexProgram.of(IndexDefinition.builder()
            .ref(DefinitionRef.of("x", 1))
            .addGroups(IndicatorGroup.of(
                    "all",
                    1,
                    Indicator.of("latest", 1, AS_IS).withExpiresAfterDays(30),
                    Indicator.of("mean", 1, AS_IS).withSummary(Summary.MEAN),
                    Indicator.of("aging", 1, AS_IS).withSummary(Summary.MEAN).withHalfLifeDays(10)))
            .build());
    private final Gathered gathered = program.gathered();

    @Test
    void beginsWithNothing() {
        for (int i = 0; i < program.size(); i++) {
            assertFalse(gathered.isMeasured(i));
            assertEquals(0, program.weightBehind(i, gathered));
        }
        assertEquals(0, gathered.observations());
    }

    @Test
    void theYoungestCountsAndOfItsDayTheLastRecord() {
        gathered.add(LATEST, 10, 5, 100);
        gathered.add(LATEST, 20, 6, 200);
        assertEquals(10, gathered.points(LATEST));
        gathered.add(LATEST, 30, 5, 101);
        assertEquals(30, gathered.points(LATEST));
        gathered.add(LATEST, 40, 5, 100);
        assertEquals(30, gathered.points(LATEST));
        gathered.add(LATEST, 41, 5, 101);
        assertEquals(36, gathered.points(LATEST), "35.5, half up");
        assertEquals(2, gathered.observations());
        gathered.add(LATEST, 50, 4, 1);
        assertEquals(50, gathered.points(LATEST));
        assertEquals(1, gathered.observations());
        assertEquals(4, gathered.age(LATEST));
        assertEquals(1, gathered.recordedOn(LATEST));
    }

    @Test
    void aMeanIsOfAllAndAsFreshAsItsFreshest() {
        gathered.add(AGING, 90, 10, 100);
        gathered.add(AGING, 30, 0, 100);
        gathered.add(AGING, 90, 20, 100);
        assertEquals(56, gathered.points(AGING), "(30 + 45 + 22.5) / 1.75 = 55.7");
        assertEquals(1_000_000, gathered.freshness(AGING));
        assertEquals(3, gathered.observations());
    }

    @Test
    void whatIsTooOldDoesNotCount() {
        gathered.add(LATEST, 10, 31, 100);
        gathered.add(AGING, 10, 210, 100);
        assertEquals(0, gathered.observations());
        gathered.add(LATEST, 10, 30, 100);
        gathered.add(AGING, 10, 199, 100);
        assertTrue(gathered.isMeasured(LATEST));
        assertTrue(gathered.isMeasured(AGING));
        assertEquals(2, gathered.observations());
    }

    @Test
    void isForgottenWhenCleared() {
        gathered.add(LATEST, MOST, 1, 100);
        gathered.add(MEAN, MOST, 1, 100);
        gathered.clear();
        assertEquals(0, gathered.observations());
        gathered.add(LATEST, 10, 2, 50);
        gathered.add(MEAN, 10, 2, 50);
        assertEquals(10, gathered.points(LATEST));
        assertEquals(10, gathered.points(MEAN));
        assertEquals(2, gathered.age(LATEST));
        assertEquals(50, gathered.recordedOn(LATEST));
        assertEquals(1_000_000, gathered.freshness(MEAN));
    }

    /** 46,117 observations of 100 points overflow what a sum can keep in a long, less one bit. */
    @Test
    void asManyAsThereAreAreSummedExactly() {
        for (int spills = 0; spills < 3; spills++) {
            for (int i = 0; i < 46_200; i++) {
                gathered.add(MEAN, MOST, 0, 100);
            }
            assertEquals(MOST, gathered.points(MEAN));
        }
        for (int i = 0; i < 138_600; i++) {
            gathered.add(MEAN, 1, 0, 100);
        }
        assertEquals(MOST / 2 + 1, gathered.points(MEAN), "50,000,000.5, half up");
        gathered.add(MEAN, 0, 0, 100);
        assertEquals(49_999_820, gathered.points(MEAN), "49,999,820.1");
        gathered.clear();
        gathered.add(MEAN, 7, 0, 100);
        assertEquals(7, gathered.points(MEAN));
    }

    @Test
    void aNewDayForgetsWhatSpilled() {
        for (int i = 0; i < 300; i++) {
            gathered.add(LATEST, MOST, 3, 100);
        }
        gathered.add(LATEST, 7, 2, 100);
        assertEquals(7, gathered.points(LATEST));
    }

    @Test
    void theMeanIsRoundedHalfUp() {
        gathered.add(MEAN, 1, 0, 100);
        gathered.add(MEAN, 2, 0, 100);
        assertEquals(2, gathered.points(MEAN));
        gathered.add(MEAN, 1, 0, 100);
        assertEquals(1, gathered.points(MEAN));
    }
}
