package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.segment.SegmentWorld.AS_IS;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.NONE;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertNames;
import static org.revenuekit.segmentation.segment.SegmentWorld.assertRefuses;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.cuts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

class SmallestChangeTest {
    private static final AccountId A = AccountId.of("A");
    private static final SegmentGrid GRID = cells(cuts("50"), cuts("50")).build();

    private final SegmentWorld world = SegmentWorld.of("A");

    private Segments segments(SegmentGrid grid, String cs, String op) {
        return Segmentation.of(grid).assign(world.cs(MARCH_31, cs), world.op(MARCH_31, op));
    }

    private static String changeTo(String segment, Segments segments) {
        return segments.smallestChangeTo(SegmentId.of(segment), A)
                .fold(change -> change.improvements().toString(), NoChange::toString);
    }

    @Test
    void asksForNoMoreThanIsNeeded() {
        assertEquals("[cs: 50 (40 -> 50 points)]", changeTo("1-0", segments(GRID, "40", "10")));
        assertEquals("[op: 50 (10 -> 50 points)]", changeTo("0-1", segments(GRID, "40", "10")));
        assertEquals(
                "[cs: 50 (40 -> 50 points), op: 50 (10 -> 50 points)]", changeTo("1-1", segments(GRID, "40", "10")));
    }

    @Test
    void theHysteresisHasToBePassedToo() {
        SegmentGrid grid =
                cells(cuts("50"), cuts("50")).hysteresis(BigDecimal.TEN).build();
        assertEquals("[cs: 60 (40 -> 60 points)]", changeTo("1-0", segments(grid, "40", "10")));
    }

    @Test
    void onlyTheDwellHoldsItBack() {
        SegmentGrid grid = cells(cuts("50"), cuts("50")).minimumDwellDays(30).build();
        Segments then = segments(grid, "40", "10");
        Segments now = Segmentation.of(grid)
                .assign(world.cs(MARCH_31.plusDays(1), "70"), world.op(MARCH_31.plusDays(1), "10"), then);
        assertEquals("0-0", now.of(A).segment().id().value());
        assertEquals("[]", changeTo("1-0", now));
    }

    @Test
    void whoTheDwellHoldsBackMayGoFurther() {
        SegmentGrid grid =
                cells(cuts("40", "60"), cuts("50")).minimumDwellDays(30).build();
        Segments then = segments(grid, "10", "10");
        Segments now = Segmentation.of(grid)
                .assign(world.cs(MARCH_31.plusDays(1), "95"), world.op(MARCH_31.plusDays(1), "10"), then);
        assertEquals("0-0", now.of(A).segment().id().value());
        assertEquals("[]", changeTo("2-0", now));
        assertEquals("OUT_OF_REACH", changeTo("1-0", now), "it goes beyond when the dwell ends");
    }

    @Test
    void anIndicatorOfBothAxesIsNotTold() {
        IndexDefinition better = SegmentWorld.index("better", Indicator.of("a", 1, AS_IS));
        IndexDefinition worse = SegmentWorld.index(
                "worse", Indicator.of("a", 1, Curve.of(CurvePoint.of(0, 100), CurvePoint.of(60, 0))));
        Segments segments = measured(GRID, better, observed("a", ObservedValue.of(20)));
        Segments shared =
                Segmentation.of(GRID).assign(segments.cs(), segments.cs().with(worse));
        assertEquals("SHARED_INDICATOR", changeTo("1-1", shared), "60 points here are 0 there");
        assertEquals("ALREADY_THERE", changeTo("0-1", shared));
    }

    @Test
    void whyNothingDoes() {
        assertEquals("ALREADY_THERE", changeTo("0-0", segments(GRID, "40", "10")));
        assertEquals("NEEDS_LESS", changeTo("0-0", segments(GRID, "50", "10")));
        assertEquals("NEEDS_LESS", changeTo("0-1", segments(GRID, "50", "10")), "one axis up, the other down");
        assertEquals("NEEDS_LESS", changeTo("0-2", segments(GRID, "40", "10")), "out of sight");
        assertEquals("NOT_MEASURED", changeTo("1-1", segments(GRID, "40", NONE)));
        assertEquals("NOT_MEASURED", changeTo("1-1", segments(GRID, NONE, "40")));
        assertEquals("[cs: 50 (40 -> 50 points)]", changeTo("1-2", segments(GRID, "40", NONE)));
        assertEquals("NEEDS_LESS", changeTo("0-2", segments(GRID, "60", NONE)));
        assertEquals("[op: 50 (40 -> 50 points)]", changeTo("2-1", segments(GRID, NONE, "40")));
        SegmentGrid relative =
                cells(cuts("50"), cuts("50")).cutKind(CutKind.PERCENTILE).build();
        assertEquals("RELATIVE", changeTo("0-0", segments(relative, "40", "10")));
        assertEquals("ALREADY_THERE", changeTo("1-1", segments(relative, "40", "10")));
    }

    private static Segments measured(SegmentGrid grid, IndexDefinition index, Observation... observations) {
        SegmentWorld world = SegmentWorld.of("A");
        Scores cs = Scoring.of(index)
                .score(world.accounts(), Observations.of(Arrays.asList(observations)), SegmentWorld.endOf(MARCH_31));
        return Segmentation.of(grid).assign(cs, world.op(MARCH_31, "10"));
    }

    private static Observation observed(String indicator, ObservedValue value) {
        return Observation.of(A, IndicatorId.of(indicator), value, MARCH_31, ObservationChannel.SURVEY);
    }

    @Test
    void namesBinsAndCurvesThatFall() {
        IndexDefinition index = SegmentWorld.index(
                "x",
                Indicator.of(
                        "answer", 2, Categories.of(ImmutableMap.of("no", 0, "perhaps", 50, "yes", 80, "sure", 100))),
                Indicator.of("hours", 1, Curve.of(CurvePoint.of(1, 100), CurvePoint.of(41, 0))),
                Indicator.of("faults", 1, Bins.of(Bin.of(0, 2, 100), Bin.of(2, 10, 20))));
        Observation answer = observed("answer", ObservedValue.ofCategory("no"));
        Observation hours = observed("hours", ObservedValue.of(41));
        Observation faults = observed("faults", ObservedValue.of(5));

        assertEquals("[answer: sure (0 -> 100 points)]", changeTo("1-0", measured(GRID, index, answer, hours, faults)));
        SegmentGrid lower = cells(cuts("40"), cuts("50")).build();
        assertEquals("[answer: yes (0 -> 80 points)]", changeTo("1-0", measured(lower, index, answer, hours, faults)));
        SegmentGrid higher = cells(cuts("65"), cuts("50")).build();
        assertEquals(
                "[answer: sure (0 -> 100 points), hours: 25 (0 -> 40 points)]",
                changeTo("1-0", measured(higher, index, answer, hours, faults)));
        SegmentGrid highest = cells(cuts("90"), cuts("50")).build();
        assertEquals(
                "[answer: sure (0 -> 100 points), hours: 1 (0 -> 100 points), faults: 1.999999 (20 -> 100 points)]",
                changeTo("1-0", measured(highest, index, answer, hours, faults)));
        SegmentGrid beyond = cells(cuts("90", "95"), cuts("50")).build();
        assertEquals(
                "OUT_OF_REACH",
                changeTo("1-0", measured(beyond, index, answer, hours, faults)),
                "of all that would pass the first cut every one passes the second");
    }

    @Test
    void whatIsNotMeasuredCanBeAskedFor() {
        IndexDefinition index = SegmentWorld.index(
                "x", Indicator.of("a", 1, AS_IS), Indicator.of("b", 1, Bins.of(Bin.of(0, 2, 100), Bin.of(2, 10, 20))));
        assertEquals(
                "[b: 0 (not measured -> 100 points)]",
                changeTo(
                        "1-0",
                        measured(
                                GRID,
                                index.withMissing(MissingData.PESSIMISTIC),
                                observed("a", ObservedValue.of(10)))));
        assertEquals(
                "OUT_OF_REACH",
                changeTo(
                        "1-0",
                        measured(
                                cells(cuts("95"), cuts("50")).build(),
                                SegmentWorld.index("x", Indicator.of("a", 1, Bins.of(Bin.of(0, 2, 90)))),
                                observed("a", ObservedValue.of(1)))));
    }

    /** Thirds are rounded so that 0, 50 and 100 come to 49.9999995, which is shown, and placed, as 50. */
    @Test
    void aScoreThatIsRoundedUpToACutIsEnough() {
        IndexDefinition index = SegmentWorld.index(
                "x",
                Indicator.of("a", 1, Bins.of(Bin.of(0, 1, 0))),
                Indicator.of("b", 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(50, 50))),
                Indicator.of("c", 1, AS_IS));
        Observation a = observed("a", ObservedValue.of(0));
        Observation b = observed("b", ObservedValue.of(50));
        Observation c = observed("c", ObservedValue.of(20));

        for (MissingData missing : MissingData.values()) {
            Segments low = measured(GRID, index.withMissing(missing), a, b, c);
            assertEquals("[c: 100 (20 -> 100 points)]", changeTo("1-0", low), missing::name);
            Segments high = measured(GRID, index.withMissing(missing), a, b, observed("c", ObservedValue.of(100)));
            assertEquals("1-0", high.of(A).segment().id().value(), missing::name);
            Segments almost = measured(
                    GRID,
                    index.withMissing(missing),
                    a,
                    b,
                    observed("c", ObservedValue.of(new BigDecimal("99.999999"))));
            assertEquals("0-0", almost.of(A).segment().id().value(), missing::name);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void outcomesUnfold() {
        Segments segments = segments(GRID, "40", "10");
        ChangeOutcome change = segments.smallestChangeTo(SegmentId.of("1-0"), A);
        assertEquals(Optional.of(change), change.change().map(ChangeOutcome.class::cast));
        assertEquals(change, change.orElseThrow());
        assertEquals(A, change.orElseThrow().account());
        assertEquals(SegmentId.of("1-0"), change.orElseThrow().to());
        ChangeOutcome none = segments.smallestChangeTo(SegmentId.of("0-0"), A);
        assertEquals(Optional.empty(), none.change());
        assertEquals(
                "ALREADY_THERE",
                assertThrows(NoSuchElementException.class, none::orElseThrow).getMessage());
        assertNames("ifThere", () -> none.fold(null, reason -> ""));
        assertNames("ifNot", () -> none.fold(found -> "", null));
    }

    @Test
    void whatIsAskedMustBeKnown() {
        Segments segments = segments(GRID, "40", "10");
        assertRefuses(
                "the grid cells@1 has no segment nowhere", () -> segments.smallestChangeTo(SegmentId.of("nowhere"), A));
        assertThrows(UnknownIdException.class, () -> segments.smallestChangeTo(SegmentId.of("0-0"), AccountId.of("B")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void values() {
        EqualsVerifier.forClass(NoChange.class).verify();
        EqualsVerifier.forClass(Improvement.class)
                .withNonnullFields("axis", "indicator", "pointsNow", "needed", "points")
                .withPrefabValues(IndicatorId.class, IndicatorId.of("a"), IndicatorId.of("b"))
                .withPrefabValues(ObservedValue.class, ObservedValue.of(1), ObservedValue.of(2))
                .suppress(Warning.BIGDECIMAL_EQUALITY) // points are in their normal form
                .verify();
        assertNames("reason", () -> new NoChange(null));
        assertNames("account", () -> new SmallestChange(null, SegmentId.of("x"), ImmutableList.of()));
        assertNames("to", () -> new SmallestChange(A, null, ImmutableList.of()));
        assertNames("improvements", () -> new SmallestChange(A, SegmentId.of("x"), null));
        IndicatorId id = IndicatorId.of("x");
        ObservedValue one = ObservedValue.of(1);
        BigDecimal points = BigDecimal.ONE;
        assertNames("axis", () -> new Improvement(null, id, Optional.empty(), one, points));
        assertNames("indicator", () -> new Improvement(Axis.CS, null, Optional.empty(), one, points));
        assertNames("pointsNow", () -> new Improvement(Axis.CS, id, null, one, points));
        assertNames("needed", () -> new Improvement(Axis.CS, id, Optional.empty(), null, points));
        assertNames("points", () -> new Improvement(Axis.CS, id, Optional.empty(), one, null));
    }
}
