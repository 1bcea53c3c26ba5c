package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.segment.SegmentWorld.MARCH_31;
import static org.revenuekit.segmentation.segment.SegmentWorld.cells;
import static org.revenuekit.segmentation.segment.SegmentWorld.endOf;
import static org.revenuekit.segmentation.segment.SegmentWorld.index;
import static org.revenuekit.segmentation.segment.SegmentWorld.segment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.revenuekit.core.definition.DefinitionRef;
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
import org.revenuekit.segmentation.index.Scale;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

/** What the linter reasons, against every combination of values, scored one by one. */
class SegmentationLintProperties {
    private static final List<Integer> POINTS = List.of(0, 5, 10, 25, 30, 40, 50, 55, 60, 75, 90, 100);

    /** A grid and both indices. */
    private record Given(SegmentGrid grid, IndexDefinition cs, IndexDefinition op) {}

    @Provide
    Arbitrary<Given> finite() {
        return given(Arbitraries.of(POINTS).list().ofMinSize(1).ofMaxSize(3).map(SegmentationLintProperties::steps));
    }

    @Provide
    Arbitrary<Given> any() {
        return given(Arbitraries.oneOf(
                Arbitraries.of(POINTS).list().ofMinSize(1).ofMaxSize(3).map(SegmentationLintProperties::steps),
                Arbitraries.of(POINTS).list().ofMinSize(2).ofMaxSize(3).map(SegmentationLintProperties::curve)));
    }

    private static Arbitrary<Given> given(Arbitrary<Scale> scales) {
        Arbitrary<List<BigDecimal>> cuts = Arbitraries.of(20, 30, 48, 50, 52, 70)
                .set()
                .ofMaxSize(3)
                .map(set -> set.stream().sorted().map(BigDecimal::valueOf).toList());
        Arbitrary<Integer> hysteresis = Arbitraries.of(0, 1, 3, 10);
        Arbitrary<Boolean> isMerged = Arbitraries.of(true, false);
        return Combinators.combine(cuts, cuts, hysteresis, isMerged, indicators(scales), indicators(scales))
                .as((csCuts, opCuts, width, merged, cs, op) -> new Given(
                        (merged ? merged(csCuts, opCuts) : cells(csCuts, opCuts))
                                .hysteresis(BigDecimal.valueOf(width))
                                .build(),
                        index("cs", cs),
                        index("op", op)));
    }

    private static Arbitrary<Indicator[]> indicators(Arbitrary<Scale> scales) {
        return Combinators.combine(Arbitraries.of(0, 1, 2, 9, 20), scales)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(list -> list.stream().anyMatch(one -> one.get1() > 0))
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> Indicator.of(
                                "i" + i, list.get(i).get1(), list.get(i).get2()))
                        .toArray(Indicator[]::new));
    }

    /** Names or bins, by how many there are. */
    private static Scale steps(List<Integer> points) {
        if (points.size() == 2) {
            return Categories.of(ImmutableMap.of("one", points.get(0), "other", points.get(1)));
        }
        return new Bins(IntStream.range(0, points.size())
                .mapToObj(i -> Bin.of(i, i + 1, points.get(i)))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Scale curve(List<Integer> points) {
        return new Curve(IntStream.range(0, points.size())
                .mapToObj(i -> CurvePoint.of(4L * i, points.get(i)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** A grid of two segments, one in a middle part of both axes only, so that many cuts make no difference. */
    private static SegmentGrid.Builder merged(List<BigDecimal> csCuts, List<BigDecimal> opCuts) {
        return SegmentGrid.builder()
                .ref(DefinitionRef.of("merged", 1))
                .csCuts(csCuts)
                .opCuts(opCuts)
                .addSegments(segment("rest"), segment("part"), segment("unknown"))
                .addPlacements(
                        new Placement(SegmentId.of("rest"), Reach.any(), Reach.any(), 0),
                        new Placement(SegmentId.of("part"), middle(csCuts), middle(opCuts), 1),
                        new Placement(SegmentId.of("unknown"), Reach.unmeasured(), Reach.unmeasured(), 2));
    }

    private static Reach middle(List<BigDecimal> cuts) {
        return cuts.size() < 2 ? Reach.measured() : Reach.between(cuts.get(0), cuts.get(1));
    }

    @Property
    void whatItSaysOfStepsIsWhatEveryCombinationSays(@ForAll("finite") Given given) {
        Tried tried = new Tried(given);
        SegmentationWarnings warnings =
                SegmentationLint.of(given.grid(), given.cs(), given.op()).check();

        assertEquals(tried.powerless(), powerless(warnings));
        assertEquals(tried.unreachable(), unreachable(warnings));
    }

    @Property
    void whatItSaysOfCurvesIsTrue(@ForAll("any") Given given) {
        Tried tried = new Tried(given);
        SegmentationWarnings warnings =
                SegmentationLint.of(given.grid(), given.cs(), given.op()).check();

        powerless(warnings).forEach(one -> assertTrue(tried.powerless().contains(one), one));
        unreachable(warnings).forEach(one -> assertTrue(tried.unreachable().contains(one), one));
    }

    private static Set<String> powerless(SegmentationWarnings warnings) {
        Set<String> found = new TreeSet<>();
        warnings.warnings()
                .of(LintFinding.POWERLESS_INDICATOR)
                .forEach(finding -> found.add(
                        finding.details().get("index") + " " + finding.subject().id()));
        return found;
    }

    private static Set<String> unreachable(SegmentationWarnings warnings) {
        Set<String> found = new TreeSet<>();
        warnings.warnings()
                .of(LintFinding.UNREACHABLE_CELL)
                .forEach(finding -> found.add(
                        finding.details().get("cs") + " x " + finding.details().get("op")));
        return found;
    }

    /** What comes out of every combination. */
    private static final class Tried {
        private final Given given;
        private final Axis cs;
        private final Axis op;

        Tried(Given given) {
            this.given = given;
            this.cs = new Axis(given.cs(), new BandRule(given.grid().csCuts(), given.grid()));
            this.op = new Axis(given.op(), new BandRule(given.grid().opCuts(), given.grid()));
        }

        Set<String> powerless() {
            Set<String> found = new TreeSet<>();
            CellTable cells = given.grid().cells();
            cs.addPowerless(op, cells::segment, found);
            op.addPowerless(cs, (band, other) -> cells.segment(other, band), found);
            return found;
        }

        Set<String> unreachable() {
            Set<String> found = new TreeSet<>();
            ImmutableList<Band> csBands = given.grid().csBands();
            ImmutableList<Band> opBands = given.grid().opBands();
            for (int row = 0; row < csBands.size(); row++) {
                for (int column = 0; column < opBands.size(); column++) {
                    if (!cs.reached.contains(row) || !op.reached.contains(column)) {
                        found.add(csBands.get(row) + " x " + opBands.get(column));
                    }
                }
            }
            return found;
        }
    }

    /** Every combination of the values of an index, scored, and the bands in which accounts can be. */
    private static final class Axis {
        private final IndexDefinition index;
        private final BandRule rule;
        private final List<List<Integer>> combinations = new ArrayList<>();
        private final int[] score;
        private final Set<Integer> reached = new TreeSet<>();

        Axis(IndexDefinition index, BandRule rule) {
            this.index = index;
            this.rule = rule;
            combinations.add(List.of());
            for (Indicator indicator : index.indicators()) {
                List<List<Integer>> shorter = List.copyOf(combinations);
                combinations.clear();
                for (int value = 0; value < values(indicator.scale()).size(); value++) {
                    for (List<Integer> one : shorter) {
                        List<Integer> longer = new ArrayList<>(one);
                        longer.add(value);
                        combinations.add(longer);
                    }
                }
            }
            this.score = score();
            for (int points : score) {
                reached.add(rule.first(points));
            }
            int before = 0;
            while (before < reached.size()) {
                before = reached.size();
                for (int band : List.copyOf(reached)) {
                    for (int points : score) {
                        reached.add(rule.next(points, band, 0));
                    }
                }
            }
            reached.add(rule.notMeasured());
        }

        private static List<ObservedValue> values(Scale scale) {
            if (scale instanceof Categories names) {
                return names.points().keySet().stream()
                        .map(ObservedValue::ofCategory)
                        .toList();
            }
            int size = scale instanceof Bins steps
                    ? steps.bins().size()
                    : 4 * ((Curve) scale).points().size() - 3;
            return IntStream.range(0, size).mapToObj(ObservedValue::of).toList();
        }

        private int[] score() {
            SegmentWorld world = SegmentWorld.of(IntStream.range(0, combinations.size())
                    .mapToObj(i -> "A" + i)
                    .toArray(String[]::new));
            List<Observation> observed = new ArrayList<>();
            for (int i = 0; i < combinations.size(); i++) {
                for (int j = 0; j < index.indicators().size(); j++) {
                    Indicator indicator = index.indicators().get(j);
                    observed.add(Observation.of(
                            world.accounts().list().get(i).id(),
                            indicator.id(),
                            values(indicator.scale()).get(combinations.get(i).get(j)),
                            MARCH_31,
                            ObservationChannel.SURVEY));
                }
            }
            Scores scores = Scoring.of(index).score(world.accounts(), Observations.of(observed), endOf(MARCH_31));
            return IntStream.range(0, combinations.size())
                    .map(i -> scores.column().point(i))
                    .toArray();
        }

        void addPowerless(Axis other, IntBinaryOperator segment, Set<String> found) {
            for (int indicator = 0; indicator < index.indicators().size(); indicator++) {
                if (!isPowerful(indicator, other, segment)) {
                    found.add(index.ref() + " "
                            + index.indicators().get(indicator).id());
                }
            }
        }

        private boolean isPowerful(int indicator, Axis other, IntBinaryOperator segment) {
            for (int i = 0; i < score.length; i++) {
                for (int j = 0; j < i; j++) {
                    if (differOnlyIn(indicator, combinations.get(i), combinations.get(j))
                            && areTreatedDifferently(score[i], score[j], other, segment)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean differOnlyIn(int indicator, List<Integer> one, List<Integer> other) {
            return IntStream.range(0, one.size())
                    .allMatch(i -> i == indicator || one.get(i).equals(other.get(i)));
        }

        private boolean areTreatedDifferently(int one, int two, Axis other, IntBinaryOperator segment) {
            return isOther(rule.first(one), rule.first(two), other, segment)
                    || reached.stream()
                            .filter(band -> band != rule.notMeasured())
                            .anyMatch(
                                    band -> isOther(rule.next(one, band, 0), rule.next(two, band, 0), other, segment));
        }

        private static boolean isOther(int one, int two, Axis other, IntBinaryOperator segment) {
            return other.reached.stream()
                    .anyMatch(across -> segment.applyAsInt(one, across) != segment.applyAsInt(two, across));
        }
    }
}
