package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;

/**
 * The place of a step in the ranking of a theory.
 *
 * @param theory by which it is ranked
 * @param rank 1 for the first; steps of one measure share it, and the next rank leaves as many out
 * @param step the step, whose measure by the theory is defined
 */
public record Bottleneck(Theory theory, int rank, StepReading step) {
    /**
     * Checks the bounds.
     *
     * @param theory by which it is ranked
     * @param rank at least 1
     * @param step the step, whose measure by the theory is defined
     * @throws IllegalArgumentException if a bound is broken
     */
    public Bottleneck {
        requireNonNull(theory, "theory");
        requireNonNull(step, "step");
        checkArgument(rank >= 1, "rank must be >= 1, was %s", rank);
        checkArgument(step.measure(theory).isDefined(), "measure must be defined, was not (%s of %s)", theory, step);
    }

    /**
     * Returns by what it is ranked.
     *
     * @return conversions that could be gained, leads that wait on average, or the utilisation
     */
    public Ratio measure() {
        return step.measure(theory);
    }

    /**
     * Returns why the measure is what it is.
     *
     * @return the measure and what it is made of; divisions are rounded to 34 digits
     */
    public Explanation explain() {
        return MeasureText.explain(this);
    }

    @Override
    public int hashCode() {
        return Objects.hash(theory.name(), rank, step); // an enum's own hash differs from launch to launch
    }

    /** Returns rank, step, theory and measure. */
    @Override
    public String toString() {
        return rank + ". " + step.from() + " -> " + step.to() + " by " + theory + ": " + measure();
    }
}
