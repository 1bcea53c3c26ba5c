package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/**
 * The way of one lead through a process, as of a point in time.
 *
 * @param lead whose
 * @param passes its passes in order; none if nothing happened yet
 * @param touches when one of us turned to it, in order
 * @param activities when it did something of its own accord, in order
 */
public record Journey(
        Lead lead, ImmutableList<Pass> passes, ImmutableList<Instant> touches, ImmutableList<Instant> activities) {
    /**
     * Checks that nothing is null.
     *
     * @param lead whose
     * @param passes its passes in order
     * @param touches when one of us turned to it, in order
     * @param activities when it did something of its own accord, in order
     */
    public Journey {
        requireNonNull(lead, "lead");
        requireNonNull(passes, "passes");
        requireNonNull(touches, "touches");
        requireNonNull(activities, "activities");
    }

    /**
     * Returns where the lead is.
     *
     * @return the stay that lasts; empty if the lead is not in the process
     */
    public Optional<Visit> current() {
        if (passes.isEmpty()) {
            return Optional.empty();
        }
        Pass last = passes.get(passes.size() - 1);
        return last.end().isPresent()
                ? Optional.empty()
                : Optional.of(last.visits().get(last.visits().size() - 1));
    }
}
