package org.revenuekit.funnel.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.Objects;
import java.util.Optional;

/**
 * One cause of a change, and what it contributes.
 *
 * @param factor what moved
 * @param step at which step; there if and only if it is a rate that moved
 * @param effect by how many conversions this moved the output
 */
public record ChangeCause(ChangeFactor factor, Optional<RateStep> step, Effect effect) {
    /**
     * Checks that a step is there where one must be.
     *
     * @param factor what moved
     * @param step at which step; there if and only if it is a rate that moved
     * @param effect by how many conversions this moved the output
     * @throws IllegalArgumentException if the step is missing or too much
     */
    public ChangeCause {
        requireNonNull(factor, "factor");
        requireNonNull(step, "step");
        requireNonNull(effect, "effect");
        checkArgument(
                step.isPresent() == (factor == ChangeFactor.RATE), "only RATE has a step, was %s %s", factor, step);
    }

    ChangeCause with(Effect other) {
        return new ChangeCause(factor, step, other);
    }

    String label() {
        return Ascii.toLowerCase(factor.name()) + step.map(at -> " " + at).orElse("");
    }

    @Override
    public int hashCode() {
        return Objects.hash(factor.name(), step, effect); // an enum's own hash differs from launch to launch
    }

    /** Returns cause and effect, such as {@code rate lead -> talk -12.5}. */
    @Override
    public String toString() {
        return label() + " " + effect;
    }
}
