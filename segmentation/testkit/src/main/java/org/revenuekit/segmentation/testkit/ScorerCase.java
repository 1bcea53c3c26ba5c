package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.segmentation.index.MissingData;

/**
 * What a scorer is given: one customer and how to score it.
 *
 * @param indicators at least one, their weights not all 0
 * @param missing what stands for what is not measured
 * @param neutralPoints what that is worth with {@link MissingData#NEUTRAL}, 0 to 100
 * @param coverageFloor which part of the weights must be measured for a score, 0 to 1
 */
public record ScorerCase(
        ImmutableList<ScorerIndicator> indicators,
        MissingData missing,
        BigDecimal neutralPoints,
        BigDecimal coverageFloor) {
    /**
     * Checks that all is there.
     *
     * @param indicators at least one
     * @param missing what stands for what is not measured
     * @param neutralPoints 0 to 100
     * @param coverageFloor 0 to 1
     */
    public ScorerCase {
        requireNonNull(indicators, "indicators");
        requireNonNull(missing, "missing");
        requireNonNull(neutralPoints, "neutralPoints");
        requireNonNull(coverageFloor, "coverageFloor");
    }

    /** The same customer, measured otherwise or with other weights. */
    ScorerCase with(Iterable<ScorerIndicator> others) {
        return new ScorerCase(ImmutableList.copyOf(others), missing, neutralPoints, coverageFloor);
    }

    ScorerCase withPoints(int indicator, BigDecimal points) {
        return with(IntStream.range(0, indicators.size())
                .mapToObj(i -> i == indicator
                        ? new ScorerIndicator(indicators.get(i).weight(), Optional.of(points))
                        : indicators.get(i))
                .toList());
    }

    ScorerCase withFloor(BigDecimal floor) {
        return new ScorerCase(indicators, missing, neutralPoints, floor);
    }

    BigDecimal weight() {
        return indicators.stream().map(ScorerIndicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal measuredWeight() {
        return indicators.stream()
                .filter(indicator -> indicator.points().isPresent())
                .map(ScorerIndicator::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isComplete() {
        return measuredWeight().compareTo(weight()) == 0;
    }
}
