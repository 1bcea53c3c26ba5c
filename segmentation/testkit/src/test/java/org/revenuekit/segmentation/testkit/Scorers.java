package org.revenuekit.segmentation.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.segmentation.index.MissingData;

/** Scorers for the contract: a naive one that is right, and those that are known to be wrong. */
final class Scorers {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Scorers() {}

    /** The sums as they are defined. */
    static ScorerAnswer naive(ScorerCase given) {
        BigDecimal coverage = quotient(given.measuredWeight(), given.weight());
        boolean isScored = given.measuredWeight().signum() > 0
                && (given.missing() != MissingData.REQUIRE || given.isComplete())
                && given.measuredWeight().compareTo(given.coverageFloor().multiply(given.weight())) >= 0;
        return isScored ? scored(given, coverage) : ScorerAnswer.notScored(coverage);
    }

    private static ScorerAnswer scored(ScorerCase given, BigDecimal coverage) {
        BigDecimal worth = worth(given);
        BigDecimal missing = given.weight().subtract(given.measuredWeight());
        BigDecimal ofMissing =
                given.missing() == MissingData.NEUTRAL ? missing.multiply(given.neutralPoints()) : BigDecimal.ZERO;
        BigDecimal by = given.missing() == MissingData.RENORMALISE ? given.measuredWeight() : given.weight();
        BigDecimal point = quotient(worth.add(ofMissing), by);
        List<BigDecimal> contributions = given.indicators().stream()
                .map(one -> quotient(one.points().orElse(BigDecimal.ZERO).multiply(one.weight()), by))
                .collect(toCollection(ArrayList::new));
        BigDecimal sum = contributions.stream().reduce(quotient(ofMissing, by), BigDecimal::add);
        int last = IntStream.range(0, contributions.size())
                .filter(i -> given.indicators().get(i).points().isPresent())
                .max()
                .orElseThrow();
        contributions.set(last, contributions.get(last).add(point.subtract(sum)));
        return ScorerAnswer.scored(
                point,
                quotient(worth, given.weight()),
                quotient(worth.add(missing.multiply(ALL)), given.weight()),
                coverage,
                contributions,
                quotient(ofMissing, by));
    }

    private static BigDecimal worth(ScorerCase given) {
        return given.indicators().stream()
                .map(one -> one.points().orElse(BigDecimal.ZERO).multiply(one.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal quotient(BigDecimal of, BigDecimal by) {
        return of.divide(by, 9, RoundingMode.HALF_UP);
    }

    /** The weights of what is missing are said to be spread, but it counts as 0. */
    static ScorerAnswer missingAsZero(ScorerCase given) {
        return naive(
                given.missing() == MissingData.RENORMALISE
                        ? new ScorerCase(
                                given.indicators(),
                                MissingData.PESSIMISTIC,
                                given.neutralPoints(),
                                given.coverageFloor())
                        : given);
    }

    /** The weights of what is missing are always spread: bad news that gets lost raises the score. */
    static ScorerAnswer alwaysSpread(ScorerCase given) {
        return naive(
                given.missing() == MissingData.PESSIMISTIC
                        ? new ScorerCase(
                                given.indicators(),
                                MissingData.RENORMALISE,
                                given.neutralPoints(),
                                given.coverageFloor())
                        : given);
    }

    /** What is unknown is 50. */
    static ScorerAnswer unknownIsFifty(ScorerCase given) {
        return naive(given.with(given.indicators().stream()
                .map(one -> new ScorerIndicator(
                        one.weight(), Optional.of(one.points().orElse(BigDecimal.valueOf(50)))))
                .toList()));
    }

    /** Contributions rounded to whole points, each for itself. */
    static ScorerAnswer roundedParts(ScorerCase given) {
        ScorerAnswer right = naive(given);
        return new ScorerAnswer(
                right.point(),
                right.low(),
                right.high(),
                right.coverage(),
                right.contributions().stream()
                        .map(part -> part.setScale(0, RoundingMode.HALF_UP))
                        .collect(toImmutableList()),
                right.ofMissing());
    }

    /** No floor. */
    static ScorerAnswer withoutFloor(ScorerCase given) {
        return naive(given.withFloor(BigDecimal.ZERO));
    }

    /** More than the floor, rather than at least. */
    static ScorerAnswer moreThanTheFloor(ScorerCase given) {
        ScorerAnswer right = naive(given);
        return right.coverage().compareTo(given.coverageFloor()) > 0 ? right : ScorerAnswer.notScored(right.coverage());
    }

    /** Weights taken for percent. */
    static ScorerAnswer weightsNotNormalised(ScorerCase given) {
        ScorerAnswer right = naive(given);
        BigDecimal factor = given.weight().movePointLeft(1);
        return new ScorerAnswer(
                right.point().map(point -> point.multiply(factor)),
                right.low().multiply(factor),
                right.high().multiply(factor),
                right.coverage(),
                right.contributions().stream()
                        .map(part -> part.multiply(factor))
                        .collect(toImmutableList()),
                right.ofMissing().multiply(factor));
    }

    /** The score for certain: nobody asks what the missing could be. */
    static ScorerAnswer exactBounds(ScorerCase given) {
        ScorerAnswer right = naive(given);
        BigDecimal point = right.point().orElse(BigDecimal.ZERO);
        return new ScorerAnswer(
                right.point(), point, point, right.coverage(), right.contributions(), right.ofMissing());
    }

    /** Every indicator counts the same. */
    static ScorerAnswer withoutWeights(ScorerCase given) {
        return naive(given.with(given.indicators().stream()
                .map(one -> new ScorerIndicator(BigDecimal.ONE, one.points()))
                .toList()));
    }

    /** Coverage by number of indicators, instead of by their weights. */
    static ScorerAnswer coverageByNumber(ScorerCase given) {
        ScorerAnswer right = naive(given);
        long measured = given.indicators().stream()
                .filter(one -> one.points().isPresent())
                .count();
        return new ScorerAnswer(
                right.point(),
                right.low(),
                right.high(),
                quotient(
                        BigDecimal.valueOf(measured),
                        BigDecimal.valueOf(given.indicators().size())),
                right.contributions(),
                right.ofMissing());
    }

    /** The first indicator is one of which less is better, but nobody turned it round. */
    static ScorerAnswer turnedRound(ScorerCase given) {
        ScorerIndicator first = given.indicators().get(0);
        List<ScorerIndicator> turned = new ArrayList<>(given.indicators());
        turned.set(0, new ScorerIndicator(first.weight(), first.points().map(ALL::subtract)));
        return naive(given.with(turned));
    }

    /** The last measured indicator counts twice. */
    static ScorerAnswer theLastTwice(ScorerCase given) {
        List<ScorerIndicator> heavier = new ArrayList<>(given.indicators());
        ScorerIndicator last = heavier.get(heavier.size() - 1);
        heavier.set(heavier.size() - 1, new ScorerIndicator(last.weight().add(last.weight()), last.points()));
        return naive(given.with(heavier));
    }

    /** A score whatever is missing. */
    static ScorerAnswer nothingIsRequired(ScorerCase given) {
        return naive(
                given.missing() == MissingData.REQUIRE
                        ? new ScorerCase(
                                given.indicators(),
                                MissingData.RENORMALISE,
                                given.neutralPoints(),
                                given.coverageFloor())
                        : given);
    }
}
