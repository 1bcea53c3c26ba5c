package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one criterion says of a candidate.
 *
 * @param criterion the criterion
 * @param points what it contributes, 0 to {@code most}, to 6 decimals; 0 if not known
 * @param most what it contributes at best: 100 x its weight / the weights of all criteria asked
 * @param known whether what the criterion asks is known of the candidate
 * @param reason why, for people
 */
public record Merit(AssignmentCriterion criterion, BigDecimal points, BigDecimal most, boolean known, String reason) {
    /**
     * Checks that all parts are there.
     *
     * @param criterion the criterion
     * @param points what it contributes
     * @param most what it contributes at best
     * @param known whether what it asks is known
     * @param reason why, for people
     */
    public Merit {
        requireNonNull(criterion, "criterion");
        requireNonNull(points, "points");
        requireNonNull(most, "most");
        requireNonNull(reason, "reason");
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion.name(), points, most, known, reason); // an enum's own hash differs by launch
    }
}
