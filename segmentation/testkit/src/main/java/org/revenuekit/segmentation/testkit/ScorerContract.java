package org.revenuekit.segmentation.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.segmentation.index.MissingData;

/**
 * Laws 52, 53, 54 and 57, the laws of a score. Implement it in a jqwik test class, and every law is a property of your
 * scorer:
 *
 * <pre>{@code
 * class OurHealthScoreKeepsTheLaws implements ScorerContract {
 *     public ScorerSubject subject() {
 *         return given -> warehouse.score(given);
 *     }
 * }
 * }</pre>
 */
public interface ScorerContract {
    /**
     * Returns the scorer under test.
     *
     * @return the subject; asked for once in every try
     */
    ScorerSubject subject();

    /**
     * Returns by how many points a score may be off because weights and points are rounded.
     *
     * @return 0.001 by default
     */
    default BigDecimal tolerance() {
        return new BigDecimal("0.001");
    }

    /**
     * A score is 0 to 100, and so are its bounds, which contain it.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void aScoreIsInRange(@ForAll ScorerCase given) {
        ScorerAnswer answer = subject().score(given);
        answer.point().ifPresent(point -> {
            List<BigDecimal> rising =
                    List.of(BigDecimal.ZERO, answer.low(), point, answer.high(), BigDecimal.valueOf(100));
            for (int i = 1; i < rising.size(); i++) {
                Law.atLeast(
                        "0 <= low <= score <= high <= 100, " + rising,
                        given,
                        rising.get(i - 1),
                        rising.get(i),
                        tolerance());
            }
        });
    }

    /**
     * Raising a measured indicator never lowers the score.
     *
     * @param given a customer
     * @param seed decides which indicator is raised, and by how much
     */
    @Property
    @Domain(SegmentationDomain.class)
    @Domain(DomainContext.Global.class)
    default void raisingAnIndicatorNeverLowersTheScore(@ForAll ScorerCase given, @ForAll long seed) {
        Random random = new Random(seed);
        int raised = random.nextInt(given.indicators().size());
        given.indicators().get(raised).points().ifPresent(points -> {
            int room = BigDecimal.valueOf(100).subtract(points).intValue();
            ScorerCase better = given.withPoints(raised, points.add(BigDecimal.valueOf(random.nextInt(room + 1))));
            compare(
                    "raising an indicator never lowers the score, raised to " + better,
                    given,
                    subject().score(better),
                    (law, before, after) -> Law.atLeast(law, given, before, after, tolerance()));
        });
    }

    /**
     * Scaling all weights by the same factor changes nothing.
     *
     * @param given a customer
     * @param seed decides the factor
     */
    @Property
    @Domain(SegmentationDomain.class)
    @Domain(DomainContext.Global.class)
    default void scalingAllWeightsChangesNothing(@ForAll ScorerCase given, @ForAll long seed) {
        BigDecimal factor = BigDecimal.valueOf(1 + new Random(seed).nextInt(10_000), 2);
        ScorerCase scaled = given.with(given.indicators().stream()
                .map(one -> new ScorerIndicator(one.weight().multiply(factor), one.points()))
                .toList());
        same(
                "scaling all weights changes nothing, scaled by " + factor,
                given,
                subject().score(scaled));
    }

    /**
     * With all weight on one indicator the score is that indicator's.
     *
     * @param given a customer
     * @param seed decides which indicator
     */
    @Property
    @Domain(SegmentationDomain.class)
    @Domain(DomainContext.Global.class)
    default void withAllWeightOnOneIndicatorTheScoreIsThat(@ForAll ScorerCase given, @ForAll long seed) {
        int only = new Random(seed).nextInt(given.indicators().size());
        ScorerCase alone = given.with(IntStream.range(0, given.indicators().size())
                .mapToObj(i -> new ScorerIndicator(
                        i == only ? BigDecimal.ONE : BigDecimal.ZERO,
                        given.indicators().get(i).points()))
                .toList());
        String law = "with all weight on one indicator the score is that indicator's";
        Optional<BigDecimal> expected = given.indicators().get(only).points();
        Optional<BigDecimal> actual = subject().score(alone).point();
        Law.check(law, alone, expected.isPresent(), actual.isPresent());
        expected.ifPresent(points -> Law.near(law, alone, points, actual.orElseThrow(), tolerance()));
    }

    /**
     * The bounds contain the score of every completion.
     *
     * @param given a customer
     * @param seed decides what the missing indicators turn out to be
     */
    @Property
    @Domain(SegmentationDomain.class)
    @Domain(DomainContext.Global.class)
    default void theBoundsContainEveryCompletion(@ForAll ScorerCase given, @ForAll long seed) {
        ScorerAnswer answer = subject().score(given);
        if (answer.point().isPresent()) {
            Random random = new Random(seed);
            ScorerCase complete = given.with(given.indicators().stream()
                    .map(one -> new ScorerIndicator(
                            one.weight(),
                            one.points().or(() -> Optional.of(BigDecimal.valueOf(50L * random.nextInt(3))))))
                    .toList());
            String law = "the bounds contain the score of every completion, completed to " + complete;
            Optional<BigDecimal> score = subject().score(complete).point();
            Law.check(law, given, true, score.isPresent());
            Law.atLeast(law, given, answer.low(), score.orElseThrow(), tolerance());
            Law.atLeast(law, given, score.orElseThrow(), answer.high(), tolerance());
        }
    }

    /**
     * Learning a value that was missing never widens the bounds.
     *
     * @param given a customer
     * @param seed decides what is learnt
     */
    @Property
    @Domain(SegmentationDomain.class)
    @Domain(DomainContext.Global.class)
    default void learningAValueNeverWidensTheBounds(@ForAll ScorerCase given, @ForAll long seed) {
        Random random = new Random(seed);
        int learnt = random.nextInt(given.indicators().size());
        ScorerAnswer before = subject().score(given);
        if (before.point().isPresent()
                && given.indicators().get(learnt).points().isEmpty()) {
            ScorerCase more = given.withPoints(learnt, BigDecimal.valueOf(random.nextInt(101)));
            ScorerAnswer after = subject().score(more);
            String law = "learning a value never widens the bounds, learnt " + more;
            Law.check(law, given, true, after.point().isPresent());
            Law.atLeast(law, given, before.low(), after.low(), tolerance());
            Law.atLeast(law, given, after.high(), before.high(), tolerance());
        }
    }

    /**
     * Whoever is not measured has no score, which is not the score 0.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void nothingMeasuredIsNoScore(@ForAll ScorerCase given) {
        ScorerCase nothing = given.with(given.indicators().stream()
                        .map(one ->
                                one.weight().signum() == 0 ? one : new ScorerIndicator(one.weight(), Optional.empty()))
                        .toList())
                .withFloor(BigDecimal.ZERO);
        Law.check(
                "nothing measured is no score",
                nothing,
                Optional.empty(),
                subject().score(nothing).point());
    }

    /**
     * Below the coverage floor there is no score, at it there is.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void theFloorIsEnough(@ForAll ScorerCase given) {
        BigDecimal measured = given.measuredWeight();
        BigDecimal coverage = measured.divide(given.weight(), 6, RoundingMode.FLOOR);
        boolean mayBeScored = measured.signum() > 0 && (given.missing() != MissingData.REQUIRE || given.isComplete());
        ScorerCase at = given.withFloor(coverage);
        Law.check(
                "at the coverage floor there is a score",
                at,
                mayBeScored,
                subject().score(at).point().isPresent());
        ScorerCase below = given.withFloor(coverage.add(new BigDecimal("0.00001")));
        if (!given.isComplete()) {
            Law.check(
                    "below the coverage floor there is no score",
                    below,
                    Optional.empty(),
                    subject().score(below).point());
        }
    }

    /**
     * Coverage is the part of the weights that is measured, whether there is a score or not.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void coverageIsTheWeightThatIsMeasured(@ForAll ScorerCase given) {
        Law.near(
                "coverage is the part of the weights that is measured",
                given,
                given.measuredWeight().divide(given.weight(), 20, RoundingMode.HALF_UP),
                subject().score(given).coverage(),
                tolerance().movePointLeft(2));
    }

    /**
     * What is not measured counts as the policy says: as nothing, as a number of points, as 0, or as the rest.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void whatIsMissingCountsAsThePolicySays(@ForAll ScorerCase given) {
        String law = "what is missing counts as the policy says, " + given.missing();
        Optional<BigDecimal> actual = subject().score(given).point();
        if (given.missing() == MissingData.REQUIRE) {
            Law.check(law, given, true, given.isComplete() || actual.isEmpty());
        } else if (actual.isPresent()) {
            Optional<BigDecimal> expected = subject().score(filledIn(given)).point();
            Law.check(law + ", filled in", given, true, expected.isPresent());
            Law.near(law, given, expected.orElseThrow(), actual.orElseThrow(), tolerance());
        }
    }

    /** What must come to the same score, without anything missing. */
    private static ScorerCase filledIn(ScorerCase given) {
        return given.with(given.indicators().stream()
                .filter(one -> given.missing() != MissingData.RENORMALISE
                        || one.points().isPresent())
                .map(one -> new ScorerIndicator(
                        one.weight(),
                        one.points()
                                .or(() -> Optional.of(
                                        given.missing() == MissingData.NEUTRAL
                                                ? given.neutralPoints()
                                                : BigDecimal.ZERO))))
                .toList());
    }

    /**
     * What the indicators add, and what stands for the missing ones, sums to the score exactly.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void contributionsSumToTheScore(@ForAll ScorerCase given) {
        ScorerAnswer answer = subject().score(given);
        answer.point().ifPresent(point -> {
            BigDecimal sum = answer.contributions().stream().reduce(answer.ofMissing(), BigDecimal::add);
            Law.near("contributions sum to the score exactly", given, point, sum, BigDecimal.ZERO);
        });
    }

    /**
     * An indicator adds its points by its weight, and nothing if it is not measured.
     *
     * @param given a customer
     */
    @Property
    @Domain(SegmentationDomain.class)
    default void anIndicatorAddsItsPointsByItsWeight(@ForAll ScorerCase given) {
        ScorerAnswer answer = subject().score(given);
        if (answer.point().isPresent()) {
            String law = "an indicator adds its points by its weight";
            Law.check(
                    law,
                    given,
                    given.indicators().size(),
                    answer.contributions().size());
            BigDecimal by = given.missing() == MissingData.RENORMALISE ? given.measuredWeight() : given.weight();
            for (int i = 0; i < given.indicators().size(); i++) {
                ScorerIndicator one = given.indicators().get(i);
                BigDecimal expected = one.points()
                        .orElse(BigDecimal.ZERO)
                        .multiply(one.weight())
                        .divide(by, 20, RoundingMode.HALF_UP);
                Law.near(law, given, expected, answer.contributions().get(i), tolerance());
            }
        }
    }

    /**
     * The order of the indicators does not matter.
     *
     * @param given a customer
     * @param seed decides the other order
     */
    @Property
    @Domain(SegmentationDomain.class)
    @Domain(DomainContext.Global.class)
    default void theOrderDoesNotMatter(@ForAll ScorerCase given, @ForAll long seed) {
        List<ScorerIndicator> otherwise = new ArrayList<>(given.indicators());
        Collections.shuffle(otherwise, new Random(seed));
        same(
                "the order of the indicators does not matter, other order " + otherwise,
                given,
                subject().score(given.with(otherwise)));
    }

    private void same(String law, ScorerCase given, ScorerAnswer otherwise) {
        compare(law, given, otherwise, (name, one, other) -> Law.near(name, given, one, other, tolerance()));
    }

    /** Compares score and bounds with those of a changed customer, who must have a score if this one has. */
    private void compare(String law, ScorerCase given, ScorerAnswer changed, Law.Comparison comparison) {
        ScorerAnswer answer = subject().score(given);
        Law.check(law, given, answer.point().isPresent(), changed.point().isPresent());
        answer.point().ifPresent(point -> {
            comparison.check(law, point, changed.point().orElseThrow());
            comparison.check(law + " (low)", answer.low(), changed.low());
            comparison.check(law + " (high)", answer.high(), changed.high());
        });
    }
}
