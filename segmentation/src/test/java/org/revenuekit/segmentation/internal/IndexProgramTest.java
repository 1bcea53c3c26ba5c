package org.revenuekit.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.MissingData;

class IndexProgramTest {
    private static final Curve AS_IS = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));

    private static Indicator indicator(String id, long weight) {
        return Indicator.of(id, weight, AS_IS);
    }

    private static IndexDefinition index(IndicatorGroup... groups) {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("x", 1))
                .addGroups(groups)
                .build();
    }

    private static int[] weights(IndexProgram program) {
        return IntStream.range(0, program.size()).map(program::weight).toArray();
    }

    @Test
    void groupsShareTheWholeAndTheirMembersShareThat() {
        IndexProgram program = IndexProgram.of(index(
                IndicatorGroup.of("g", 3, indicator("a", 1), indicator("b", 0), indicator("c", 3)),
                IndicatorGroup.of("none", 0, indicator("d", 5)),
                IndicatorGroup.of("h", 1, indicator("e", 7))));

        assertArrayEquals(new int[] {18_750_000, 0, 56_250_000, 0, 25_000_000}, weights(program));
        assertEquals(5, program.size());
        assertEquals("e", program.indicators().get(4).id().value());
    }

    @Test
    void whatIsLeftOverGoesToTheFirst() {
        IndicatorGroup thirds = IndicatorGroup.of("g", 1, indicator("a", 1), indicator("b", 1), indicator("c", 1));
        assertArrayEquals(new int[] {33_333_334, 33_333_333, 33_333_333}, weights(IndexProgram.of(index(thirds))));
    }

    @Test
    void oneGroupAloneIsTheWhole() {
        IndicatorGroup second = IndicatorGroup.of("h", 0, indicator("c", 1), indicator("d", 3));
        IndexProgram whole =
                IndexProgram.of(index(IndicatorGroup.of("g", 3, indicator("a", 1), indicator("b", 1)), second));
        IndexProgram only = whole.only(second);

        assertArrayEquals(new int[] {50_000_000, 50_000_000, 0, 0}, weights(whole));
        assertArrayEquals(new int[] {0, 0, 25_000_000, 75_000_000}, weights(only));
        assertEquals(whole.indicators(), only.indicators());
        assertEquals(whole.floor(), only.floor());
        assertEquals(whole.missing(), only.missing());
    }

    @Test
    void numbersAreMillionths() {
        IndexDefinition definition =
                index(IndicatorGroup.of("g", 1, indicator("a", 1))).withNeutralPoints(new BigDecimal("40.5"));
        assertEquals(500_000, IndexProgram.of(definition).floor());
        for (MissingData missing : MissingData.values()) {
            IndexProgram program = IndexProgram.of(definition.withMissing(missing));
            assertEquals(missing, program.missing());
            assertEquals(missing == MissingData.NEUTRAL ? 40_500_000 : 0, program.pointsOfMissing());
            assertEquals(
                    program.pointsOfMissing(),
                    program.only(definition.groups().get(0)).pointsOfMissing());
        }
    }

    @Test
    void weightsGrowOld() {
        IndexProgram program = IndexProgram.of(index(IndicatorGroup.of(
                "g",
                1,
                indicator("a", 1).withHalfLifeDays(30).withExpiresAfterDays(90),
                indicator("b", 1).withHalfLifeDays(30),
                indicator("c", 1))));
        assertEquals(1_000_000, program.freshness(0, 0));
        assertEquals(500_000, program.freshness(0, 30));
        assertEquals(1_000_000, program.freshness(2, 1_000_000));
        assertTrue(program.counts(0, 90));
        assertFalse(program.counts(0, 91));
        assertTrue(program.counts(1, 91));
        assertFalse(program.counts(1, 630));
        assertTrue(program.counts(2, Integer.MAX_VALUE - 1));
        Gathered gathered = program.gathered();
        for (int i = 0; i < 3; i++) {
            gathered.add(i, 1, 30, 0);
        }
        assertEquals(16_666_667, program.weightBehind(0, gathered));
        assertEquals(16_666_667, program.weightBehind(1, gathered), "16,666,666.5, half up");
        assertEquals(33_333_333, program.weightBehind(2, gathered));
        gathered.clear();
        gathered.add(1, 1, 31, 0);
        assertEquals(16_286_000, program.weightBehind(1, gathered), "33,333,333 x 0.48858 = 16,285,999.84");
        assertEquals(List.of(0, 0), List.of(program.weightBehind(0, gathered), program.weightBehind(2, gathered)));
    }
}
