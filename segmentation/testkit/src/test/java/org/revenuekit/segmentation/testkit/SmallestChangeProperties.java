package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Scale;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;
import org.revenuekit.segmentation.index.Summary;
import org.revenuekit.segmentation.segment.ChangeOutcome;
import org.revenuekit.segmentation.segment.Improvement;
import org.revenuekit.segmentation.segment.NoChange;
import org.revenuekit.segmentation.segment.NoChangeReason;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/** The smallest change moves the account, no part of it can be left out, and no fewer improvements would do. */
@Domain(SegmentationDomain.class)
class SmallestChangeProperties {
    private static final BigDecimal CUT = BigDecimal.valueOf(50);
    private static final SegmentId LOW = SegmentId.of("low");
    private static final SegmentId HIGH = SegmentId.of("high");
    private static final SegmentGrid GRID = SegmentGrid.builder()
            .ref(DefinitionRef.of("one-axis", 1))
            .csCuts(ImmutableList.of(CUT))
            .opCuts(ImmutableList.of())
            .addSegments(segment(LOW), segment(HIGH))
            .addPlacements(
                    Placement.of(LOW, Reach.below(CUT), Reach.any()),
                    Placement.of(LOW, Reach.unmeasured(), Reach.any()),
                    Placement.of(HIGH, Reach.atLeast(CUT), Reach.any()))
            .build();
    private static final IndexDefinition NEVER_MEASURED = IndexDefinition.builder()
            .ref(DefinitionRef.of("never-measured", 1))
            .addGroups(IndicatorGroup.of(
                    "all", 1, Indicator.of("nobody-asks", 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(1, 1)))))
            .build();

    private static Segment segment(SegmentId id) {
        return Segment.builder().id(id).name(Label.of(id.value(), id.value())).build();
    }

    @Property
    void isEnoughAndMinimal(@ForAll IndexInput given) {
        Segments segments = segments(given);
        for (Account account : given.accounts().list()) {
            AccountId id = account.id();
            ChangeOutcome outcome = segments.smallestChangeTo(HIGH, id);
            if (segments.cs().of(id).score().isEmpty()) {
                assertEquals(new NoChange(NoChangeReason.NOT_MEASURED), outcome);
            } else if (segments.of(id).segment().id().equals(HIGH)) {
                assertEquals(new NoChange(NoChangeReason.ALREADY_THERE), outcome);
            } else {
                OptionalInt fewest = fewest(given, id);
                assertEquals(
                        fewest.isEmpty(),
                        outcome.fold(change -> false, none -> none.reason() == NoChangeReason.OUT_OF_REACH),
                        outcome::toString);
                outcome.change().ifPresent(change -> {
                    assertEquals(fewest.orElseThrow(), change.improvements().size());
                    assertIsEnough(given, id, change.improvements());
                });
            }
        }
    }

    private static void assertIsEnough(IndexInput given, AccountId id, List<Improvement> improvements) {
        assertTrue(isHigh(given, id, observations(given, id, improvements)), improvements::toString);
        for (Improvement left : improvements) {
            List<Improvement> others =
                    improvements.stream().filter(other -> !other.equals(left)).toList();
            assertTrue(!isHigh(given, id, observations(given, id, others)), improvements::toString);
        }
    }

    private static List<Observation> observations(IndexInput given, AccountId id, List<Improvement> improvements) {
        return improvements.stream()
                .map(better -> observed(given, id, better.indicator(), better.needed()))
                .toList();
    }

    private static Observation observed(IndexInput given, AccountId id, IndicatorId indicator, ObservedValue value) {
        return Observation.of(id, indicator, value, given.asOf().date(), ObservationChannel.HEARING)
                .withRecordedOn(given.asOf().knownOn());
    }

    /** All subsets of indicators, each at its best. */
    private static OptionalInt fewest(IndexInput given, AccountId id) {
        List<Indicator> indicators = given.definition().indicators();
        Set<Integer> all =
                new TreeSet<>(IntStream.range(0, indicators.size()).boxed().toList());
        return Sets.powerSet(all).stream()
                .filter(chosen -> isHigh(
                        given,
                        id,
                        chosen.stream()
                                .map(indicators::get)
                                .map(indicator -> observed(given, id, indicator.id(), best(indicator.scale())))
                                .toList()))
                .mapToInt(Set::size)
                .min();
    }

    private static ObservedValue best(Scale scale) {
        Stream<ObservedValue> values = scale instanceof Curve curve
                ? curve.points().stream().map(CurvePoint::value).map(ObservedValue::of)
                : scale instanceof Bins bins
                        ? bins.bins().stream().map(Bin::from).map(ObservedValue::of)
                        : ((Categories) scale).points().keySet().stream().map(ObservedValue::ofCategory);
        return values.max(Comparator.comparing(value -> scale.pointsOf(value).orElseThrow()))
                .orElseThrow();
    }

    private static boolean isHigh(IndexInput given, AccountId id, List<Observation> more) {
        // what is improved is observed after all that is known, and takes the place of what is as late
        List<Observation> all = new ArrayList<>(given.observations().list());
        for (Observation better : more) {
            Summary summary = given.definition().indicators().stream()
                    .filter(indicator -> indicator.id().equals(better.indicator()))
                    .findFirst()
                    .orElseThrow()
                    .summary();
            all.removeIf(known -> summary == Summary.LATEST
                    && known.account().equals(id)
                    && known.indicator().equals(better.indicator())
                    && known.observedOn().equals(better.observedOn()));
        }
        all.addAll(more);
        return segments(given.with(all)).of(id).segment().id().equals(HIGH);
    }

    private static Segments segments(IndexInput given) {
        Scores never = Scoring.of(NEVER_MEASURED).score(given.accounts(), given.observations(), given.asOf());
        return Segmentation.of(GRID).assign(given.score(), never);
    }
}
