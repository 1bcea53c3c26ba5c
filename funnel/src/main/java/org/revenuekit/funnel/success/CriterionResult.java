package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a customer stands with one criterion. What was reached once stays reached; whether it still is, is said apart.
 *
 * @param criterion which
 * @param state whether it was reached
 * @param reachedOn on which day it was first measured as reached
 * @param latest the last value measured
 * @param measuredOn on which day that was
 * @param holds whether that value reaches the target
 */
public record CriterionResult(
        SuccessCriterion criterion,
        CriterionState state,
        Optional<LocalDate> reachedOn,
        Optional<BigDecimal> latest,
        Optional<LocalDate> measuredOn,
        boolean holds) {
    /**
     * Checks that nothing is null.
     *
     * @param criterion which
     * @param state whether it was reached
     * @param reachedOn on which day it was first measured as reached
     * @param latest the last value measured
     * @param measuredOn on which day that was
     * @param holds whether that value reaches the target
     */
    public CriterionResult {
        requireNonNull(criterion, "criterion");
        requireNonNull(state, "state");
        requireNonNull(reachedOn, "reachedOn");
        requireNonNull(latest, "latest");
        requireNonNull(measuredOn, "measuredOn");
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(criterion, state.name(), reachedOn, latest, measuredOn, holds);
    }
}
