package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a scorer answers.
 *
 * @param point the score, 0 to 100; empty if there is none
 * @param low the least that the score would be if all were measured; read only beside a point
 * @param high the most that it would be; read only beside a point
 * @param coverage which part of the weights is measured, 0 to 1
 * @param contributions what each indicator adds to the point, in the order of the case, 0 if it is not measured; read
 *     only beside a point
 * @param ofMissing what that adds which stands for what is not measured; read only beside a point
 */
public record ScorerAnswer(
        Optional<BigDecimal> point,
        BigDecimal low,
        BigDecimal high,
        BigDecimal coverage,
        ImmutableList<BigDecimal> contributions,
        BigDecimal ofMissing) {
    /**
     * Checks that all is there.
     *
     * @param point the score, or empty
     * @param low the least
     * @param high the most
     * @param coverage 0 to 1
     * @param contributions one for each indicator
     * @param ofMissing what the rest adds
     */
    public ScorerAnswer {
        requireNonNull(point, "point");
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        requireNonNull(coverage, "coverage");
        requireNonNull(contributions, "contributions");
        requireNonNull(ofMissing, "ofMissing");
    }

    /**
     * Returns a score.
     *
     * @param point 0 to 100
     * @param low the least that it would be if all were measured
     * @param high the most that it would be
     * @param coverage which part of the weights is measured
     * @param contributions what each indicator adds to the point
     * @param ofMissing what that adds which stands for what is not measured
     * @return the answer
     */
    public static ScorerAnswer scored(
            BigDecimal point,
            BigDecimal low,
            BigDecimal high,
            BigDecimal coverage,
            List<BigDecimal> contributions,
            BigDecimal ofMissing) {
        return new ScorerAnswer(
                Optional.of(point), low, high, coverage, ImmutableList.copyOf(contributions), ofMissing);
    }

    /**
     * Returns that there is no score.
     *
     * @param coverage which part of the weights is measured
     * @return the answer
     */
    public static ScorerAnswer notScored(BigDecimal coverage) {
        return new ScorerAnswer(
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                coverage,
                ImmutableList.of(),
                BigDecimal.ZERO);
    }
}
