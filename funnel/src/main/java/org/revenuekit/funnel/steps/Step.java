package org.revenuekit.funnel.steps;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.core.definition.Label;

/**
 * A step of a funnel (ステップ).
 *
 * @param id its id
 * @param name what people read
 * @param codes the events that do it, at least one; steps may share codes, but one event does one step only
 * @param within how long after the step before it may be done, the last instant inside, in whole microseconds: above 0,
 *     at most {@link StepFunnel#MAX_WINDOW}; empty for any time
 */
public record Step(StepId id, Label name, ImmutableSet<StepCode> codes, Optional<Duration> within) {
    /**
     * Checks the bounds.
     *
     * @param id its id
     * @param name what people read
     * @param codes the events that do it
     * @param within how long after the step before it may be done
     * @throws IllegalArgumentException if a bound is broken
     */
    public Step {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(codes, "codes");
        requireNonNull(within, "within");
        checkArgument(!codes.isEmpty(), "codes must not be empty (step %s)", id);
        within.ifPresent(window -> StepFunnel.checkWindow(window, "within", "step", id));
    }

    /**
     * Returns a step that may be done at any time.
     *
     * @param id its id
     * @param en its name in English
     * @param ja its name in Japanese
     * @param codes the events that do it
     * @return the step
     * @throws IllegalArgumentException if a bound of id, name or code is broken
     */
    public static Step of(String id, String en, String ja, String... codes) {
        return new Step(
                StepId.of(id),
                Label.of(en, ja),
                Arrays.stream(codes).map(StepCode::of).collect(ImmutableSet.toImmutableSet()),
                Optional.empty());
    }

    /**
     * Returns this step with a time of its own.
     *
     * @param longest how long after the step before it may be done: above 0, at most {@link StepFunnel#MAX_WINDOW}
     * @return the step
     * @throws IllegalArgumentException if the bound is broken
     */
    public Step within(Duration longest) {
        return new Step(id, name, codes, Optional.of(longest));
    }
}
