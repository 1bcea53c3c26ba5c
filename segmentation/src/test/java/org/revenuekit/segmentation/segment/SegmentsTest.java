package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.NONE;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertNames;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertRefuses;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;
import static org.revenuekit.segmentation.segment.SegmentWorld.endOf;
import static org.revenuekit.segmentation.segment.SegmentWorld.segments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

class SegmentsTest {
    private static final SegmentGrid GRID = cells(cuts("50"), cuts("50")).build();
    private static final SegmentWorld WORLD = SegmentWorld.of("A1", "A2", "A3", "A4", "A5");
    private static final Scores CS = WORLD.cs(MARCH_31, "70", "10", "90", "60", NONE);
    private static final Scores OP = WORLD.op(MARCH_31, "80", NONE, "80", "90", NONE);
    private static final Segments ANSWER = Segmentation.of(GRID).assign(CS, OP);

    private static AccountId id(String id) {
        return AccountId.of(id);
    }

    @Test
    void tellsTheSegmentOfAnAccountAndWhy() {
        Segment segment = GRID.segments().get(4);

        assertEquals(
                new SegmentAssignment(
                        id("A1"),
                        segment,
                        MARCH_31,
                        segment,
                        Optional.empty(),
                        Band.of(BigDecimal.valueOf(50), BigDecimal.valueOf(100)),
                        Band.of(BigDecimal.valueOf(50), BigDecimal.valueOf(100)),
                        CS.of(id("A1")),
                        OP.of(id("A1"))),
                ANSWER.of(id("A1")));
        assertEquals(Band.NOT_MEASURED, ANSWER.of(id("A2")).opBand());
        assertThrows(UnknownIdException.class, () -> ANSWER.of(id("A9")));
    }

    @Test
    void membersStandByTheirScores() {
        assertEquals(List.of(id("A4"), id("A3"), id("A1")), ANSWER.members(SegmentId.of("1-1")));
        assertEquals(3, ANSWER.count(SegmentId.of("1-1")));
        assertEquals(List.of(id("A2")), ANSWER.members(SegmentId.of("0-2")));
        assertEquals(List.of(), ANSWER.members(SegmentId.of("0-0")));
        assertEquals(0, ANSWER.count(SegmentId.of("0-0")));
        assertRefuses("the grid cells@1 has no segment x", () -> ANSWER.members(SegmentId.of("x")));
        assertRefuses("the grid cells@1 has no segment \\u202ex", () -> ANSWER.count(SegmentId.of("\u202ex")));
    }

    @Test
    void equalMembersStandByTheirIds() {
        SegmentWorld world = SegmentWorld.of("B", "C", "A");
        Segments answer = Segmentation.of(GRID)
                .assign(world.cs(MARCH_31, "60", "60", "60"), world.op(MARCH_31, "60", "60", "60"));

        assertEquals(List.of(id("A"), id("B"), id("C")), answer.members(SegmentId.of("1-1")));
    }

    /** It does not matter why there is no score: the other axis decides. */
    @Test
    void membersWithoutAScoreStandByTheOther() {
        SegmentWorld world = SegmentWorld.of("nothing", "little", "worse");
        IndicatorId seldom = IndicatorId.of("seldom");
        Observations observations = Observations.of(List.of(
                Observation.of(id("little"), seldom, ObservedValue.of(100), MARCH_31, ObservationChannel.SURVEY)));
        Scores op = Scoring.of(SegmentWorld.index(
                        "op",
                        Indicator.of("seldom", 1, SegmentWorld.AS_IS),
                        Indicator.of("often", 3, SegmentWorld.AS_IS)))
                .score(world.accounts(), observations, endOf(MARCH_31));
        Segments answer = Segmentation.of(GRID).assign(world.cs(MARCH_31, "60", "90", "50"), op);

        assertEquals(List.of(id("little"), id("nothing"), id("worse")), answer.members(SegmentId.of("1-2")));
        Segments turned = Segmentation.of(GRID).assign(op, world.cs(MARCH_31, "60", "60", "60"));
        assertEquals(List.of(id("little"), id("nothing"), id("worse")), turned.members(SegmentId.of("2-1")));
    }

    @Test
    void theMatrixCountsEveryAccountOnce() {
        List<SegmentCell> matrix = ANSWER.matrix();

        assertEquals(
                List.of(0L, 0L, 1L, 0L, 3L, 0L, 0L, 0L, 1L),
                matrix.stream().map(SegmentCell::accounts).toList());
        assertEquals(GRID.segments(), matrix.stream().map(SegmentCell::segment).toList());
        assertEquals(
                List.of("0..50", "50..100", "not measured"),
                matrix.stream().limit(3).map(cell -> cell.op().toString()).toList());
        assertEquals(
                List.of("0..50", "50..100", "not measured"),
                List.of(0, 3, 6).stream()
                        .map(i -> matrix.get(i).cs().toString())
                        .toList());
    }

    @Test
    void accountsAreGroupedBySegment() {
        assertEquals("segment", ANSWER.bySegment().name());
        assertEquals(Optional.of(SegmentId.of("1-1")), ANSWER.bySegment().keyOf(id("A3")));
        assertEquals(Optional.empty(), ANSWER.bySegment().keyOf(id("A9")));
    }

    @Test
    void anAnswerSaysWhatItRestsOn() {
        assertSame(GRID, ANSWER.grid());
        assertSame(CS, ANSWER.cs());
        assertSame(OP, ANSWER.op());
        assertSame(WORLD.accounts(), ANSWER.accounts());
        assertEquals(endOf(MARCH_31), ANSWER.asOf());
        assertEquals(List.of(), ANSWER.overrides());
        assertEquals(Findings.none(), ANSWER.findings());
        assertEquals(List.of("1-1", "0-2", "1-1", "1-1", "2-2"), segments(ANSWER));
    }

    @Test
    void thereMayBeNobody() {
        SegmentWorld nobody = SegmentWorld.of();
        Segments answer =
                Segmentation.of(GRID.withCutKind(CutKind.PERCENTILE)).assign(nobody.cs(MARCH_31), nobody.op(MARCH_31));

        assertEquals(
                0, answer.matrix().stream().mapToLong(SegmentCell::accounts).sum());
    }

    @Test
    void percentilesAreRanksAmongWhoHasAScore() {
        SegmentWorld world = SegmentWorld.of("A1", "A2", "A3", "A4", "A5");
        SegmentGrid relative = GRID.withCutKind(CutKind.PERCENTILE);

        assertEquals(
                List.of("0-1", "0-1", "1-1", "1-1", "2-1"),
                segments(Segmentation.of(relative)
                        .assign(
                                world.cs(MARCH_31, "1", "2", "3", "4", NONE),
                                world.op(MARCH_31, "7", "7", "7", "7", "7"))));
        assertEquals(
                List.of("0-2", "1-2", "1-2", "1-2", "1-2"),
                segments(Segmentation.of(relative)
                        .assign(
                                world.cs(MARCH_31, "1", "2", "2", "2", "2"),
                                world.op(MARCH_31, NONE, NONE, NONE, NONE, NONE))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("segment", () -> ANSWER.members(null));
        assertNames("segment", () -> ANSWER.count(null));
    }
}
