package org.revenuekit.funnel.steps;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/**
 * Events that must not happen between two steps (除外イベント). Between is strictly between: an event of the instant of
 * either step is not.
 *
 * @param codes the events, at least one
 * @param after the step after which
 * @param before the step before which; as long as it is not done, also after the last that is
 */
public record StepExclusion(ImmutableSet<StepCode> codes, StepId after, StepId before) {
    /**
     * Checks that nothing is null or empty.
     *
     * @param codes the events
     * @param after the step after which
     * @param before the step before which
     * @throws IllegalArgumentException if there are no codes
     */
    public StepExclusion {
        requireNonNull(codes, "codes");
        requireNonNull(after, "after");
        requireNonNull(before, "before");
        checkArgument(!codes.isEmpty(), "codes must not be empty (exclusion between %s and %s)", after, before);
    }
}
