package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;

/**
 * One thing that may make customers satisfied (満足度要因): how much, and how well it is done.
 *
 * @param question the question about it
 * @param answers how many responses say both how satisfied the customer is with it and over all
 * @param importance the correlation of the two over these, -1 to 1, rounded half up to six decimals; empty if they are
 *     fewer than the questionnaire's minimum, or one of both never changes. It is no proof of a cause
 * @param performance the mean of all answers about it, 0 to 100 of its scale; undefined if there are none
 * @param quadrant where it stands; empty if it has no importance
 */
public record Driver(
        Question question,
        int answers,
        Optional<BigDecimal> importance,
        Ratio performance,
        Optional<DriverQuadrant> quadrant) {
    /**
     * Checks that all parts are there.
     *
     * @param question the question about it
     * @param answers how many responses say both
     * @param importance the correlation of the two
     * @param performance the mean of all answers about it
     * @param quadrant where it stands
     */
    public Driver {
        requireNonNull(question, "question");
        requireNonNull(importance, "importance");
        requireNonNull(performance, "performance");
        requireNonNull(quadrant, "quadrant");
    }

    Driver in(DriverQuadrant its) {
        return new Driver(question, answers, importance, performance, Optional.of(its));
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(question, answers, importance, performance, quadrant.map(Enum::name));
    }
}
