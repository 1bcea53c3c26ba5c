package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.segmentation.segment.SegmentWorld.AS_IS;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertNames;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;
import static org.revenuekit.segmentation.segment.SegmentWorld.index;
import static org.revenuekit.segmentation.segment.SegmentWorld.segment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingsException;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Scale;
import org.revenuekit.segmentation.index.Summary;

class SegmentationLintTest {
    private static final IndexDefinition OP = index("op", Indicator.of("op", 1, AS_IS));
    private static final SegmentGrid GRID = cells(cuts("50"), cuts("50")).build();

    private static Categories either(int low, int high) {
        return Categories.of(ImmutableMap.of("low", low, "high", high));
    }

    private static List<String> warnings(SegmentGrid grid, Indicator... cs) {
        return SegmentationLint.of(grid, index("cs", cs), OP).check().warnings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static List<String> warnings(SegmentGrid grid, Scale scale) {
        return warnings(grid, Indicator.of("x", 1, scale));
    }

    private static SegmentGrid cut(String hysteresis, String... cs) {
        return cells(cuts(cs), cuts()).hysteresis(new BigDecimal(hysteresis)).build();
    }

    @Test
    void aBoundaryBetweenEqualBinsIsDead() {
        assertEquals(
                List.of("DEAD_BIN indicator x, index cs@1, at 5, points 0"),
                warnings(GRID, Bins.of(Bin.of(0, 5, 0), Bin.of(5, 9, 0), Bin.of(9, 12, 100), Bin.of(12, 20, 0))));
        assertEquals(List.of(), warnings(GRID, Bins.of(Bin.of(0, 5, 0), Bin.of(5, 9, 100))));
    }

    @Test
    void aPointWhereACurveGoesOnAsItCameIsDead() {
        assertEquals(
                List.of(
                        "DEAD_BIN indicator x, index cs@1, at 0, points 10",
                        "DEAD_BIN indicator x, index cs@1, at 4, points 40",
                        "DEAD_BIN indicator x, index cs@1, at 9, points 70"),
                warnings(
                        GRID,
                        Curve.of(
                                CurvePoint.of(0, 10),
                                CurvePoint.of(1, 10),
                                CurvePoint.of(4, 40),
                                CurvePoint.of(7, 70),
                                CurvePoint.of(9, 70))));
        assertEquals(
                List.of(),
                warnings(
                        GRID,
                        Curve.of(
                                CurvePoint.of(0, 0),
                                CurvePoint.of(1, 10),
                                CurvePoint.of(2, 21),
                                CurvePoint.of(3, 21),
                                CurvePoint.of(4, 100))));
    }

    @Test
    void namesHaveNoBoundaries() {
        assertEquals(List.of(), warnings(GRID, Categories.of(ImmutableMap.of("no", 0, "never", 0, "yes", 100))));
    }

    @Test
    void whatWeighsNothingHasNoPower() {
        assertEquals(
                List.of("POWERLESS_INDICATOR indicator y, index cs@1, least 0, greatest 0"),
                warnings(GRID, Indicator.of("x", 1, AS_IS), Indicator.of("y", 0, AS_IS)));
    }

    @Test
    void whatIsAlwaysWorthTheSameHasNoPower() {
        assertEquals(
                List.of("POWERLESS_INDICATOR indicator y, index cs@1, least 30, greatest 30"),
                warnings(
                        GRID,
                        Indicator.of("x", 2, AS_IS),
                        Indicator.of("y", 3, Categories.of(ImmutableMap.of("any", 50)))));
    }

    /** The others sum to 0 or 90, or to 40.5 or 90; this one adds 0 or 10, and the cut is at 50. */
    @Test
    void whatCannotMakeUpForTheOthersHasNoPower() {
        assertEquals(
                List.of("POWERLESS_INDICATOR indicator y, index cs@1, least 0, greatest 10"),
                warnings(GRID, Indicator.of("x", 9, either(0, 100)), Indicator.of("y", 1, either(0, 100))));
        assertEquals(
                List.of(), warnings(GRID, Indicator.of("x", 9, either(45, 100)), Indicator.of("y", 1, either(0, 100))));
    }

    /** The other adds 0 or 40, and half a millionth is rounded up, to the cut. */
    @Test
    void reachingTheCutIsEnoughAndMoreThanHalfAMillionthBelowItIsNot() {
        SegmentGrid grid = cut("0", "50");

        assertEquals(List.of(), powerless(grid, withSecond("20")));
        assertEquals(List.of(), powerless(grid, withSecond("19.999999")));
        assertEquals(List.of("x", "y"), powerless(grid, withSecond("19.999998")));
    }

    private static IndexDefinition withSecond(String points) {
        return index(
                "cs",
                Indicator.of("x", 1, either(0, 80)),
                Indicator.of(
                        "y",
                        1,
                        Bins.of(Bin.of(0, 1, 0), new Bin(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal(points)))));
    }

    @Test
    void aCutBetweenCellsOfOneSegmentGivesNoPower() {
        SegmentGrid split = SegmentGrid.builder()
                .ref(DefinitionRef.of("split", 1))
                .csCuts(cuts("30", "60"))
                .opCuts(cuts())
                .addSegments(segment("a"), segment("b"))
                .addPlacements(
                        new Placement(SegmentId.of("a"), Reach.any(), Reach.any(), 0),
                        new Placement(
                                SegmentId.of("b"),
                                Reach.between(BigDecimal.valueOf(30), BigDecimal.valueOf(60)),
                                Reach.measured(),
                                1))
                .build();

        assertEquals(
                List.of(
                        "POWERLESS_INDICATOR indicator x, index cs@1, least 0, greatest 100",
                        "POWERLESS_INDICATOR indicator op, index op@1, least 0, greatest 100",
                        "UNREACHABLE_CELL segment b, cs 30..60, op 0..100",
                        "UNREACHABLE_CELL segment a, cs 30..60, op not measured"),
                warnings(split, either(0, 100)));
        assertEquals(
                List.of("POWERLESS_INDICATOR indicator op, index op@1, least 0, greatest 100"), warnings(split, AS_IS));
        assertEquals(
                List.of("POWERLESS_INDICATOR indicator op, index op@1, least 0, greatest 100"),
                warnings(split, Categories.of(ImmutableMap.of("a", 0, "b", 100, "c", 30))));
    }

    /** A mean of several may lie between what each of them may be. */
    @Test
    void aMeanIsAnywhereBetween() {
        SegmentGrid grid = cut("0", "30", "60");

        assertEquals(
                2,
                warnings(grid, either(0, 100)).stream()
                        .filter(line -> line.startsWith("UNREACHABLE"))
                        .count());
        assertEquals(
                0,
                warnings(grid, Indicator.of("x", 1, either(0, 100)).withSummary(Summary.MEAN)).stream()
                        .filter(line -> line.startsWith("UNREACHABLE"))
                        .count());
    }

    /** The others sum to 0 or 51, this one adds 0 or 2: enough for who was below and needs 53. */
    @Test
    void hysteresisGivesPower() {
        Indicator x = Indicator.of("x", 1, either(0, 100));
        IndexDefinition cs = IndexDefinition.builder()
                .ref(DefinitionRef.of("cs", 1))
                .addGroups(new IndicatorGroup(
                        "all",
                        BigDecimal.ONE,
                        ImmutableList.of(
                                x.withWeight(BigDecimal.valueOf(51)),
                                x.withId(IndicatorId.of("y")).withWeight(BigDecimal.valueOf(2)),
                                x.withId(IndicatorId.of("z"))
                                        .withScale(Categories.of(ImmutableMap.of("any", 0)))
                                        .withWeight(BigDecimal.valueOf(47)))))
                .build();

        assertEquals(List.of("z"), powerless(cut("3", "50"), cs));
        assertEquals(List.of("y", "z"), powerless(cut("3.000001", "50"), cs));
        assertEquals(List.of("y", "z"), powerless(cut("0", "50"), cs));
        assertEquals(List.of("y", "z"), powerless(cut("1", "50"), cs));
    }

    private static List<String> powerless(SegmentGrid grid, IndexDefinition cs) {
        return SegmentationLint.of(grid, cs, OP).check().warnings().of(LintFinding.POWERLESS_INDICATOR).stream()
                .filter(finding -> "cs@1".equals(finding.details().get("index")))
                .map(finding -> finding.subject().id())
                .toList();
    }

    @Test
    void aCellWhereNoSumLeadsIsUnreachable() {
        assertEquals(
                List.of(
                        "UNREACHABLE_CELL segment 1-0, cs 30..60, op 0..100",
                        "UNREACHABLE_CELL segment 1-1, cs 30..60, op not measured"),
                unreachable(cut("0", "30", "60"), 0, 60));
        assertEquals(List.of(), unreachable(cut("0", "30"), 29, 30));
        assertEquals(2, unreachable(cut("0", "30"), 30, 31).size());
        assertEquals(2, unreachable(cut("0", "30"), 0, 29).size());
    }

    private static List<String> unreachable(SegmentGrid grid, int low, int high) {
        return warnings(grid, either(low, high)).stream()
                .filter(line -> line.startsWith("UNREACHABLE"))
                .toList();
    }

    /**
     * Who comes from below stays under the upper cut plus the hysteresis: there they are in a band they jumped over.
     */
    @Test
    void hysteresisLeadsIntoBandsBetween() {
        SegmentGrid grid = cut("5", "30", "60");

        assertEquals(List.of(), unreachable(grid, 0, 64));
        assertEquals(2, unreachable(grid, 0, 65).size());
        assertEquals(List.of(), unreachable(grid, 25, 100));
        assertEquals(2, unreachable(grid, 24, 100).size());
        assertEquals(4, unreachable(grid, 60, 64).size());
    }

    @Test
    void bothAxesAreLookedAt() {
        List<String> warnings = SegmentationLint.of(
                        GRID,
                        index("cs", Indicator.of("x", 1, either(0, 40))),
                        index("op", Indicator.of("y", 1, either(60, 100))))
                .check()
                .warnings()
                .stream()
                .map(Finding::toString)
                .toList();

        assertEquals(
                List.of(
                        "POWERLESS_INDICATOR indicator x, index cs@1, least 0, greatest 40",
                        "POWERLESS_INDICATOR indicator y, index op@1, least 60, greatest 100",
                        "UNREACHABLE_CELL segment 0-0, cs 0..50, op 0..50",
                        "UNREACHABLE_CELL segment 1-0, cs 50..100, op 0..50",
                        "UNREACHABLE_CELL segment 1-1, cs 50..100, op 50..100",
                        "UNREACHABLE_CELL segment 1-2, cs 50..100, op not measured",
                        "UNREACHABLE_CELL segment 2-0, cs not measured, op 0..50"),
                warnings);
    }

    @Test
    void percentilesAreReachedByAnyScoresThatDiffer() {
        SegmentGrid grid = cut("0", "30", "60").withCutKind(CutKind.PERCENTILE);

        assertEquals(List.of(), unreachable(grid, 0, 1));
        assertEquals(
                List.of(
                        "UNREACHABLE_CELL segment 0-0, cs 0..30, op 0..100",
                        "UNREACHABLE_CELL segment 0-1, cs 0..30, op not measured",
                        "UNREACHABLE_CELL segment 2-0, cs 60..100, op 0..100",
                        "UNREACHABLE_CELL segment 2-1, cs 60..100, op not measured"),
                unreachable(grid, 7, 7));
        assertEquals(
                List.of("POWERLESS_INDICATOR indicator y, index cs@1, least 0, greatest 0"),
                warnings(
                                grid,
                                Indicator.of("x", 9, either(0, 1)),
                                Indicator.of("y", 0, AS_IS),
                                Indicator.of("z", 1, either(0, 1)))
                        .stream()
                        .filter(line -> line.contains("cs@1"))
                        .toList());
    }

    @Test
    void strictModeRefuses() {
        SegmentationWarnings warnings = SegmentationLint.of(
                        GRID, index("cs", Indicator.of("x", 1, AS_IS), Indicator.of("y", 0, AS_IS)), OP)
                .check();

        assertEquals(
                warnings.warnings(),
                assertThrows(FindingsException.class, warnings::throwIfAny).findings());
        assertSame(GRID, warnings.grid());
        assertSame(OP, warnings.op());
        assertEquals("cs@1", warnings.cs().ref().toString());
    }

    @Test
    void theLargestIndexIsReadSoon() {
        Bins steps = new Bins(IntStream.range(0, 1_000)
                .mapToObj(i -> Bin.of(i, i + 1, i * 37 % 101))
                .collect(ImmutableList.toImmutableList()));
        IndexDefinition large = index(
                "large",
                IntStream.range(0, IndexDefinition.MAX_INDICATORS)
                        .mapToObj(i -> Indicator.of("i" + i, i, steps))
                        .toArray(Indicator[]::new));
        SegmentGrid grid = cells(
                        IntStream.rangeClosed(1, 20)
                                .mapToObj(i -> BigDecimal.valueOf(4L * i))
                                .toList(),
                        cuts("50"))
                .hysteresis(BigDecimal.ONE)
                .build();

        SegmentationWarnings warnings = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> SegmentationLint.of(grid, large, OP).check());

        assertEquals(1, warnings.warnings().of(LintFinding.POWERLESS_INDICATOR).size());
        assertEquals(0, warnings.warnings().of(LintFinding.UNREACHABLE_CELL).size());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("grid", () -> SegmentationLint.of(null, OP, OP));
        assertNames("cs", () -> SegmentationLint.of(GRID, null, OP));
        assertNames("op", () -> SegmentationLint.of(GRID, OP, null));
    }
}
