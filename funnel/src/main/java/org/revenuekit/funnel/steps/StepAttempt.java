package org.revenuekit.funnel.steps;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;

/**
 * One attempt of a lead that counts (試行).
 *
 * @param reachedAt when it first reached each step, from the first on to where it got; in any order of steps when it
 *     had done one, two and so on
 */
public record StepAttempt(ImmutableList<Instant> reachedAt) {
    /**
     * Checks that it got anywhere.
     *
     * @param reachedAt when it first reached each step, at least one
     * @throws IllegalArgumentException if it reached none
     */
    public StepAttempt {
        checkArgument(!requireNonNull(reachedAt, "reachedAt").isEmpty(), "reachedAt must not be empty");
    }

    /**
     * Returns how far it got.
     *
     * @return the number of steps, 1 or more
     */
    public int depth() {
        return reachedAt.size();
    }
}
