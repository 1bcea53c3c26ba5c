package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertRefuses;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;
import static org.revenuekit.segmentation.segment.SegmentWorld.segment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class SegmentGridTest {
    private static final SegmentId A = SegmentId.of("a");
    private static final SegmentId B = SegmentId.of("b");
    private static final SegmentId C = SegmentId.of("c");
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final Reach HIGH = Reach.atLeast(FIFTY);
    private static final Reach ANY = Reach.any();

    private static SegmentGrid.Builder twoByTwo() {
        return SegmentGrid.builder()
                .ref(DefinitionRef.of("grid", 1))
                .csCuts(cuts("50"))
                .opCuts(cuts("50"));
    }

    @Test
    void hasBandsAndOneMoreWhereNothingIsMeasured() {
        SegmentGrid grid = cells(cuts("30", "60.5"), cuts()).build();

        assertEquals(
                List.of("0..30", "30..60.5", "60.5..100", "not measured"),
                grid.csBands().stream().map(Band::toString).toList());
        assertEquals(
                List.of("0..100", "not measured"),
                grid.opBands().stream().map(Band::toString).toList());
    }

    @Test
    void cutsScoresWithoutHysteresisUnlessToldOtherwise() {
        SegmentGrid grid = cells(cuts("50"), cuts("50")).build();

        assertEquals(CutKind.ABSOLUTE, grid.cutKind());
        assertEquals(BigDecimal.ZERO, grid.hysteresis());
        assertEquals(0, grid.minimumDwellDays());
    }

    @Test
    void equalNumbersMakeEqualGrids() {
        SegmentGrid grid =
                cells(cuts("50"), cuts("40")).hysteresis(FIFTY.movePointLeft(1)).build();
        SegmentGrid other = cells(cuts("50.00"), cuts("4E+1"))
                .hysteresis(new BigDecimal("5.00"))
                .build();

        assertEquals(grid, other);
        assertEquals(grid.hashCode(), other.hashCode());
        assertEquals(grid.ref().hashCode(), grid.hashCode());
        assertEquals(cuts("50"), other.csCuts());
        assertEquals(cuts("40"), other.opCuts());
        assertEquals(cuts("5").get(0), other.hysteresis());
        assertEquals(
                grid,
                cells(cuts("50"), cuts("40.0"))
                        .hysteresis(new BigDecimal("5.0"))
                        .build());
        assertNotEquals(grid, grid.withMinimumDwellDays(1));
    }

    @Test
    void aCopyStartsFromAllAttributes() {
        SegmentGrid grid = cells(cuts("50"), cuts("40"))
                .hysteresis(BigDecimal.ONE)
                .minimumDwellDays(7)
                .cutKind(CutKind.PERCENTILE)
                .build();

        assertEquals(grid, grid.toBuilder().build());
        assertSame(grid.cells(), grid.cells());
    }

    @Test
    void cutsAscendBetweenZeroAndAHundred() {
        assertEquals(
                cuts("0.000001", "99.999999"),
                cells(cuts("0.000001", "99.999999"), cuts()).build().csCuts());
        assertRefuses(
                "csCuts must ascend from above 0, had [0] (grid grid@1)",
                () -> twoByTwo().csCuts(cuts("0")).build());
        assertRefuses(
                "csCuts must ascend from above 0, had [50, 50] (grid grid@1)",
                () -> twoByTwo().csCuts(cuts("50", "50")).build());
        assertRefuses(
                "opCuts must ascend from above 0, had [50, 40] (grid grid@1)",
                () -> twoByTwo().opCuts(cuts("50", "40")).build());
        assertRefuses(
                "opCuts must be below 100, had 100 (grid grid@1)",
                () -> twoByTwo().opCuts(cuts("50", "100")).build());
        assertRefuses(
                "points must be 0 to 100 with at most 6 decimals, were 50.0000001",
                () -> twoByTwo().opCuts(cuts("50.0000001")).build());
    }

    @Test
    void anAxisHasTwentyCutsAtMost() {
        ImmutableList<BigDecimal> twenty =
                IntStream.rangeClosed(1, 20).mapToObj(BigDecimal::valueOf).collect(ImmutableList.toImmutableList());
        assertEquals(22, cells(twenty, cuts()).build().csBands().size());
        ImmutableList<BigDecimal> more =
                IntStream.rangeClosed(1, 21).mapToObj(BigDecimal::valueOf).collect(ImmutableList.toImmutableList());
        assertRefuses(
                "there must be at most 20 csCuts, were 21 (grid grid@1)",
                () -> twoByTwo().csCuts(more).build());
        assertRefuses(
                "there must be at most 20 opCuts, were 21 (grid grid@1)",
                () -> twoByTwo().opCuts(more).build());
    }

    @Test
    void hysteresisLetsEveryBandBeLeft() {
        assertEquals(
                new BigDecimal("9.99"),
                cells(cuts("10"), cuts("50"))
                        .hysteresis(new BigDecimal("9.99"))
                        .build()
                        .hysteresis());
        assertRefuses(
                "hysteresis must let every band be left, was 10 at the cut 10 (grid cells@1)",
                () -> cells(cuts("50"), cuts("10")).hysteresis(BigDecimal.TEN).build());
        assertEquals(
                BigDecimal.TEN,
                cells(cuts("90"), cuts()).hysteresis(BigDecimal.TEN).build().hysteresis());
        assertRefuses(
                "hysteresis must let every band be left, was 10.01 at the cut 90 (grid cells@1)",
                () -> cells(cuts("90"), cuts())
                        .hysteresis(new BigDecimal("10.01"))
                        .build());
        assertRefuses(
                "points must be 0 to 100 with at most 6 decimals, were -1",
                () -> cells(cuts(), cuts()).hysteresis(BigDecimal.valueOf(-1)).build());
    }

    @Test
    void nobodyStaysForLessThanNoTime() {
        assertRefuses(
                "minimumDwellDays must be >= 0, was -1 (grid cells@1)",
                () -> cells(cuts(), cuts()).minimumDwellDays(-1).build());
    }

    @Test
    void aSegmentStandsOnce() {
        assertRefuses(
                "a segment must stand once, had a again (grid grid@1)",
                () -> twoByTwo()
                        .addSegments(segment("a"), segment("a"))
                        .addPlacements(Placement.of(A, ANY, ANY))
                        .build());
    }

    @Test
    void everyCellHasASegment() {
        assertRefuses(
                "every cell must belong to a segment, CS 0..50 x OP not measured belonged to none (grid grid@1)",
                () -> twoByTwo()
                        .addSegments(segment("a"))
                        .addPlacements(
                                Placement.of(A, ANY, Reach.measured()), Placement.of(A, HIGH, Reach.unmeasured()))
                        .build());
    }

    @Test
    void everySegmentHasACell() {
        assertRefuses(
                "every segment must have a cell, b had none (grid grid@1)",
                () -> twoByTwo()
                        .addSegments(segment("a"), segment("b"))
                        .addPlacements(Placement.of(A, ANY, ANY))
                        .build());
        assertRefuses(
                "every segment must have a cell, b had none (grid grid@1)",
                () -> twoByTwo()
                        .addSegments(segment("a"), segment("b"))
                        .addPlacements(new Placement(A, ANY, ANY, 1), Placement.of(B, HIGH, HIGH))
                        .build());
    }

    @Test
    void aPlacementIsOfASegmentOfTheGridBetweenItsCuts() {
        assertRefuses(
                "a placement must be of a segment of the grid, was of b (grid grid@1)",
                () -> twoByTwo()
                        .addSegments(segment("a"))
                        .addPlacements(Placement.of(B, ANY, ANY))
                        .build());
        assertRefuses(
                "a placement must begin and end at 0, a CS cut or 100, was 40 to 100 (grid grid@1)",
                () -> withReaches(Reach.atLeast(BigDecimal.valueOf(40)), ANY));
        assertRefuses(
                "a placement must begin and end at 0, an OP cut or 100, was 0 to 60 (grid grid@1)",
                () -> withReaches(ANY, Reach.below(BigDecimal.valueOf(60))));
    }

    private static SegmentGrid withReaches(Reach cs, Reach op) {
        return twoByTwo()
                .addSegments(segment("a"))
                .addPlacements(Placement.of(A, cs, op))
                .build();
    }

    @Test
    void theHigherPriorityHasTheCell() {
        SegmentGrid grid = twoByTwo()
                .addSegments(segment("a"), segment("b"))
                .addPlacements(new Placement(B, HIGH, HIGH, 7), new Placement(A, ANY, ANY, -7))
                .build();

        assertEquals(1, grid.cells().segment(1, 1));
        assertEquals(0, grid.cells().segment(0, 1));
        assertEquals(0, grid.cells().segment(1, 2));
        assertEquals(0, grid.cells().segment(2, 1));
    }

    @Test
    void anOverlapWithoutPriorityIsRefusedWithBothNamed() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> twoByTwo()
                                .addSegments(segment("a"), segment("b"))
                                .addPlacements(Placement.of(A, ANY, ANY), Placement.of(B, HIGH, HIGH))
                                .build())
                .getMessage();

        assertEquals(
                "placements that overlap must differ in priority, had " + Placement.of(A, ANY, ANY) + " and "
                        + Placement.of(B, HIGH, HIGH) + " (grid grid@1)",
                message);
        assertTrue(message != null && message.contains("segment=a") && message.contains("segment=b"), message);
    }

    /** Neither may a third placement that lies above both hide it, wherever it stands. */
    @Test
    void anOverlapBelowAnotherIsRefusedInAnyOrder() {
        List<Placement> placements = List.of(
                new Placement(A, ANY, ANY, 1), new Placement(B, HIGH, HIGH, 2), new Placement(C, HIGH, HIGH, 1));
        for (int i = 0; i < placements.size(); i++) {
            List<Placement> turned = new ArrayList<>(placements);
            Collections.rotate(turned, i);
            String message = assertThrows(
                            IllegalArgumentException.class,
                            () -> twoByTwo()
                                    .addSegments(segment("a"), segment("b"), segment("c"))
                                    .placements(turned)
                                    .build())
                    .getMessage();
            assertTrue(
                    message != null && message.startsWith("placements that overlap must differ in priority, had "),
                    message);
        }
    }

    @Test
    void placementsThatOnlyTouchDoNotOverlap() {
        SegmentGrid grid = twoByTwo()
                .addSegments(segment("a"), segment("b"))
                .addPlacements(
                        Placement.of(A, Reach.below(FIFTY), ANY),
                        Placement.of(A, Reach.unmeasured(), ANY),
                        Placement.of(B, HIGH, ANY))
                .build();

        assertEquals(0, grid.cells().segment(0, 0));
        assertEquals(1, grid.cells().segment(1, 0));
        assertEquals(0, grid.cells().segment(2, 0));
        assertEquals(1, grid.cells().number(B));
        assertEquals(-1, grid.cells().number(C));
    }

    @Test
    void tellsWhichSegmentHasACell() {
        SegmentGrid grid = SegmentGrid.standard();
        Band high = grid.csBands().get(1);
        assertEquals(
                StandardSegments.EXPLORE,
                grid.segmentAt(high, Band.NOT_MEASURED).id());
        Band other = Band.of(BigDecimal.ZERO, BigDecimal.ONE);
        assertRefuses(
                "bands must be of the grid, were CS 0..1 and OP 50..100 (grid segments@1)",
                () -> grid.segmentAt(other, high));
        assertRefuses(
                "bands must be of the grid, were CS 50..100 and OP 0..1 (grid segments@1)",
                () -> grid.segmentAt(high, other));
    }
}
