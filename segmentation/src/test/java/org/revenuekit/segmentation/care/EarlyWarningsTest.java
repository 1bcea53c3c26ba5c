package org.revenuekit.segmentation.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.care.Clinic.A;
import static org.revenuekit.segmentation.care.Clinic.B;
import static org.revenuekit.segmentation.care.Clinic.C;
import static org.revenuekit.segmentation.care.Clinic.TUESDAY;
import static org.revenuekit.segmentation.care.PlayCallingTest.assertNames;
import static org.revenuekit.segmentation.care.PlayCallingTest.assertRefuses;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.segment.Axis;
import org.revenuekit.segmentation.segment.CutKind;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/** The standard grid: cut at 50, hysteresis 3. The floor of coverage is half, which is reached after 60 days. */
class EarlyWarningsTest {
    private static final SegmentGrid GRID = SegmentGrid.standard();

    private static List<String> shown(ImmutableList<EarlyWarning> warnings) {
        return warnings.stream()
                .map(warning -> warning.account() + " " + warning.kind() + " " + warning.axis() + " " + warning.from()
                        + " -> " + warning.to()
                        + warning.by().map(day -> " by " + day).orElse("")
                        + warning.margin()
                                .map(points -> " at " + points.toPlainString())
                                .orElse(""))
                .toList();
    }

    private static EarlyWarnings watch(int horizon, long margin) {
        return EarlyWarnings.of(
                WarningPolicy.standard().withHorizonDays(horizon).withMarginPoints(BigDecimal.valueOf(margin)));
    }

    @Test
    void aScoreNearACutIsAWarning() {
        Segments segments = new Clinic()
                .observe(A, "cs-index", "51")
                .observe(A, "op-index", "90")
                .observe(B, "cs-index", "52")
                .observe(B, "op-index", "90")
                .observe(C, "cs-index", "49")
                .observe(C, "op-index", "90")
                .segments();
        assertEquals(
                List.of("A NEAR_CUT CS expand -> restore at 4"),
                shown(watch(1, 5).watch(segments)),
                "below 5");
        assertEquals(
                List.of("A NEAR_CUT CS expand -> restore at 4", "B NEAR_CUT CS expand -> restore at 5"),
                shown(watch(1, 6).watch(segments)));
    }

    @Test
    void bothAxesAreWatched() {
        Segments segments = new Clinic()
                .observe(A, "cs-index", "50")
                .observe(A, "op-index", "51")
                .segments();
        assertEquals(
                List.of("A NEAR_CUT CS expand -> restore at 3", "A NEAR_CUT OP expand -> keep at 4"),
                shown(watch(1, 5).watch(segments)));
    }

    @Test
    void whatNobodyAsksAgainIsNotMeasuredAnyMore() {
        Segments segments = new Clinic()
                .observe(A, "cs-index", "90", TUESDAY.minusDays(10))
                .observe(A, "op-index", "90")
                .observe(B, "cs-index", "90", TUESDAY.minusDays(100))
                .segments();
        assertEquals(
                List.of("A AGING CS expand -> listen by 2026-05-21"),
                shown(watch(90, 0).watch(segments)),
                "61 days after the observation less than half is left; B is not measured as it is");
        assertEquals(
                List.of("A AGING CS expand -> listen by 2026-05-21"),
                shown(watch(51, 0).watch(segments)));
        assertEquals(List.of(), shown(watch(50, 0).watch(segments)));
    }

    @Test
    void aScoreThatFallsCrossesTheCutInAStraightLine() {
        LocalDate before = TUESDAY.minusDays(10);
        Clinic clinic = new Clinic()
                .observe(A, "cs-index", "77", before)
                .observe(B, "cs-index", "60", before)
                .observe(C, "cs-index", "40", before);
        Segments then = clinic.segments(GRID, before);
        Segments now = clinic.observe(A, "cs-index", "67")
                .observe(B, "cs-index", "60")
                .observe(C, "cs-index", "30")
                .segments();
        assertEquals(
                List.of("A FALLING CS explore -> rescue by 2026-04-21 at 20"),
                shown(watch(30, 0).watch(now, then)),
                "a point a day from 67: at 47 on the twentieth day it is not below");
        assertEquals(
                List.of("A FALLING CS explore -> rescue by 2026-04-21 at 20"),
                shown(watch(21, 0).watch(now, then)));
        assertEquals(List.of(), shown(watch(20, 0).watch(now, then)));
        assertEquals(List.of(), shown(watch(30, 0).watch(now)));
    }

    @Test
    void whoWasNotKnownOrNotMeasuredDidNotFall() {
        LocalDate before = TUESDAY.minusDays(10);
        Clinic clinic = new Clinic().observe(A, "cs-index", "90", before);
        Segments then = clinic.segments(GRID, before);
        Segments now = clinic.observe(B, "cs-index", "60").segments();
        assertEquals(List.of(), shown(watch(30, 0).watch(now, then)));
    }

    @Test
    void whoIsHeldBackByTheDwellLeavesWhenItEnds() {
        SegmentGrid grid = GRID.withMinimumDwellDays(30);
        LocalDate before = TUESDAY.minusDays(10);
        Clinic clinic = new Clinic().observe(A, "cs-index", "90", before);
        Segments then = clinic.segments(grid, before);
        clinic.observe(A, "cs-index", "20");
        Segments raw = clinic.segments(grid, TUESDAY);
        Segments now = Segmentation.of(grid).assign(raw.cs(), raw.op(), then);
        assertEquals(
                List.of("A AGING CS explore -> rescue by 2026-04-20"),
                shown(watch(30, 5).watch(now, then)),
                "30 days after it came; it is below the cut already, so that no fall brings it there");
    }

    @Test
    void whatTimeChangesOnBothAxesIsOneMove() {
        Segments segments = new Clinic()
                .observe(A, "cs-index", "90")
                .observe(A, "op-index", "90")
                .segments();
        assertEquals(
                List.of("A AGING CS expand -> not-measured by 2026-05-31"),
                shown(watch(90, 0).watch(segments)));
    }

    @Test
    void aScoreDriftsAsItsPartsGrowOld() {
        IndexDefinition pessimistic =
                Clinic.index("op-index").withMissing(MissingData.PESSIMISTIC).withCoverageFloor(BigDecimal.ZERO);
        Segments given = new Clinic()
                .observe(A, "cs-index", "90")
                .observe(A, "op-index", "94")
                .segments();
        IndexDefinition anyAge = Clinic.index("cs-index").withCoverageFloor(BigDecimal.ZERO);
        Segments segments =
                Segmentation.of(GRID).assign(given.cs().with(anyAge), given.op().with(pessimistic));
        assertEquals(
                List.of("A AGING OP expand -> keep by 2026-05-31"),
                shown(watch(61, 0).watch(segments)),
                "94 is 47 after 60 days, which is not below 47");
        assertEquals(List.of(), shown(watch(60, 0).watch(segments)));
    }

    /** CS bands 0..50, 50..52 and 52..100, of which the last two are one segment. */
    private static SegmentGrid twoBandsAlike() {
        BigDecimal lower = BigDecimal.valueOf(50);
        SegmentId high = SegmentId.of("high");
        SegmentId low = SegmentId.of("low");
        return SegmentGrid.builder()
                .ref(DefinitionRef.of("two-bands-alike", 1))
                .csCuts(ImmutableList.of(lower, BigDecimal.valueOf(52)))
                .opCuts(ImmutableList.of())
                .addSegments(
                        Segment.builder().id(high).name(Label.of("High", "高い")).build(),
                        Segment.builder().id(low).name(Label.of("Low", "低い")).build())
                .addPlacements(
                        Placement.of(high, Reach.atLeast(lower), Reach.any()),
                        Placement.of(low, Reach.below(lower), Reach.any()),
                        Placement.of(low, Reach.unmeasured(), Reach.any()))
                .build();
    }

    @Test
    void aCutWithinASegmentHidesNoOtherBehindIt() {
        Clinic clinic = new Clinic().observe(A, "cs-index", "90", TUESDAY.minusDays(10));
        Segments then = clinic.segments(twoBandsAlike(), TUESDAY.minusDays(10));
        Segments now = clinic.observe(A, "cs-index", "53").segments(twoBandsAlike(), TUESDAY);
        assertEquals(
                List.of("A FALLING CS high -> low by 2026-04-01 at 3", "A NEAR_CUT CS high -> low at 3"),
                shown(watch(1, 4).watch(now, then)));
        assertEquals(List.of(), shown(watch(1, 3).watch(now)));
    }

    @Test
    void theNextOfSeveralSegmentsBelowIsNamed() {
        SegmentId low = SegmentId.of("low");
        SegmentId middle = SegmentId.of("middle");
        SegmentId high = SegmentId.of("high");
        BigDecimal twenty = BigDecimal.valueOf(20);
        BigDecimal forty = BigDecimal.valueOf(40);
        SegmentGrid grid = SegmentGrid.builder()
                .ref(DefinitionRef.of("four-bands", 1))
                .csCuts(ImmutableList.of())
                .opCuts(ImmutableList.of(twenty, forty, BigDecimal.valueOf(60)))
                .addSegments(
                        Segment.builder().id(low).name(Label.of("Low", "低い")).build(),
                        Segment.builder()
                                .id(middle)
                                .name(Label.of("Middle", "中間"))
                                .build(),
                        Segment.builder().id(high).name(Label.of("High", "高い")).build())
                .addPlacements(
                        Placement.of(low, Reach.any(), new Reach(BigDecimal.ZERO, twenty, true)),
                        Placement.of(middle, Reach.any(), Reach.between(twenty, forty)),
                        Placement.of(high, Reach.any(), Reach.atLeast(forty)))
                .build();
        Segments segments = new Clinic()
                .observe(A, "cs-index", "90")
                .observe(A, "op-index", "62")
                .segments(grid, TUESDAY);
        assertEquals(
                List.of("A NEAR_CUT OP high -> middle at 22"),
                shown(watch(1, 23).watch(segments)));
    }

    @Test
    void whoIsWhereItWouldBeLeftByTheLeastFallIsNear() {
        Segments then = new Clinic().observe(A, "cs-index", "50").segments();
        Clinic clinic = new Clinic().observe(A, "cs-index", "47", TUESDAY.plusDays(1));
        Segments raw = clinic.segments(GRID, TUESDAY.plusDays(1));
        Segments now = Segmentation.of(GRID).assign(raw.cs(), raw.op(), then);
        assertEquals(
                List.of("A NEAR_CUT CS explore -> rescue at 0"),
                shown(watch(1, 1).watch(now)));
    }

    @Test
    void anotherIndexIsNoFall() {
        Segments then = new Clinic().observe(A, "cs-index", "90").segments();
        Segments now = new Clinic().observe(A, "cs-index", "90").segments(GRID, TUESDAY.plusDays(10));
        IndexDefinition harder = Clinic.index("cs-index")
                .withRef(DefinitionRef.of("cs-index", 2))
                .withGroups(IndicatorGroup.of(
                        "all", 1, Indicator.of("cs-index", 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(150, 100)))));
        Segments redefined = Segmentation.of(GRID).assign(now.cs().with(harder), now.op());
        assertEquals(List.of(), shown(watch(30, 0).watch(redefined, then)), "60 instead of 90");
        IndexDefinition clash = harder.withRef(then.cs().definition().ref());
        Segments csClashes = Segmentation.of(GRID).assign(now.cs().with(clash), now.op());
        assertThrows(DefinitionClashException.class, () -> watch(30, 0).watch(csClashes, then));
        Segments opClashes = Segmentation.of(GRID)
                .assign(
                        now.cs(),
                        now.op().with(harder.withRef(then.op().definition().ref())));
        assertThrows(DefinitionClashException.class, () -> watch(30, 0).watch(opClashes, then));
    }

    @Test
    void ofPercentilesOnlyAgeingCanBeTold() {
        SegmentGrid relative = GRID.withCutKind(CutKind.PERCENTILE);
        LocalDate before = TUESDAY.minusDays(10);
        Clinic clinic = new Clinic().observe(A, "cs-index", "90", before).observe(B, "cs-index", "10", before);
        Segments then = clinic.segments(relative, before);
        Segments now = clinic.observe(A, "cs-index", "51").segments(relative, TUESDAY);
        assertEquals(
                List.of(
                        "B AGING CS rescue -> not-measured by 2026-05-21",
                        "A AGING CS explore -> not-measured by 2026-05-31"),
                shown(watch(90, 100).watch(now, then)));
    }

    @Test
    void aCutWithinOneSegmentIsNoWarning() {
        Segments segments = new Clinic().observe(A, "op-index", "90").segments();
        assertEquals(
                List.of("A AGING OP listen -> not-measured by 2026-05-31"),
                shown(watch(90, 0).watch(segments)));
        Segments low = new Clinic().observe(A, "op-index", "10").segments();
        assertEquals(List.of(), shown(watch(90, 100).watch(low)), "not measured already, as its segment says");
    }

    @Test
    @SuppressWarnings("NullAway")
    void definitionsAndArgumentsAreChecked() {
        WarningPolicy standard = WarningPolicy.standard();
        assertEquals(90, standard.horizonDays());
        assertEquals(BigDecimal.valueOf(5), standard.marginPoints());
        assertEquals(
                standard,
                standard.toBuilder().marginPoints(new BigDecimal("5.0")).build());
        assertRefuses(
                "horizonDays must be 1 to 3650, was 0 (policy early-warning@1)", () -> standard.withHorizonDays(0));
        assertRefuses(
                "horizonDays must be 1 to 3650, was 3651 (policy early-warning@1)",
                () -> standard.withHorizonDays(3_651));
        assertEquals(3_650, standard.withHorizonDays(3_650).horizonDays());
        assertRefuses(
                "points must be 0 to 100 with at most 6 decimals, were -1",
                () -> standard.withMarginPoints(BigDecimal.valueOf(-1)));
        Segments segments = new Clinic().segments();
        EarlyWarnings warnings = EarlyWarnings.of(standard);
        assertRefuses("earlier must be before 2026-03-31, was of 2026-03-31", () -> warnings.watch(segments, segments));
        assertNames("policy", () -> EarlyWarnings.of(null));
        assertNames("segments", () -> warnings.watch(null));
        assertNames("segments", () -> warnings.watch(null, segments));
        assertNames("earlier", () -> warnings.watch(segments, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void warningsAreValues() {
        EqualsVerifier.forClass(EarlyWarning.class)
                .withNonnullFields("account", "kind", "axis", "from", "to", "by", "margin")
                .withPrefabValues(AccountId.class, A, B)
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
        SegmentId x = SegmentId.of("x");
        Optional<LocalDate> by = Optional.empty();
        Optional<BigDecimal> margin = Optional.empty();
        assertNames("account", () -> new EarlyWarning(null, WarningKind.AGING, Axis.CS, x, x, by, margin));
        assertNames("kind", () -> new EarlyWarning(A, null, Axis.CS, x, x, by, margin));
        assertNames("axis", () -> new EarlyWarning(A, WarningKind.AGING, null, x, x, by, margin));
        assertNames("from", () -> new EarlyWarning(A, WarningKind.AGING, Axis.CS, null, x, by, margin));
        assertNames("to", () -> new EarlyWarning(A, WarningKind.AGING, Axis.CS, x, null, by, margin));
        assertNames("by", () -> new EarlyWarning(A, WarningKind.AGING, Axis.CS, x, x, null, margin));
        assertNames("margin", () -> new EarlyWarning(A, WarningKind.AGING, Axis.CS, x, x, by, null));
    }
}
