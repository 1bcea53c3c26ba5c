package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import org.revenuekit.core.measure.Ratio;

/**
 * What one criterion says for a recommendation.
 *
 * @param criterion the criterion
 * @param fit the part from 0 to 1, both counts kept; undefined where there is nothing to measure, such as without
 *     sisters or rules
 * @param points what it contributes: {@code most} x {@code fit}, to 6 decimals; 0 if that is undefined
 * @param most what it contributes at best: 100 x its weight / the weights of all criteria asked
 * @param reason why, for people
 */
public record NextBestMerit(NextBestCriterion criterion, Ratio fit, BigDecimal points, BigDecimal most, String reason) {
    /**
     * Checks that all parts are there.
     *
     * @param criterion the criterion
     * @param fit the part from 0 to 1
     * @param points what it contributes
     * @param most what it contributes at best
     * @param reason why, for people
     */
    public NextBestMerit {
        requireNonNull(criterion, "criterion");
        requireNonNull(fit, "fit");
        requireNonNull(points, "points");
        requireNonNull(most, "most");
        requireNonNull(reason, "reason");
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion.name(), fit, points, most, reason); // an enum's own hash differs by launch
    }
}
