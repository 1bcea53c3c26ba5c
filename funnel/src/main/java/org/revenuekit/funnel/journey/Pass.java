package org.revenuekit.funnel.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * One pass of a lead through a process: from where it came, the stages in which it stayed, one after the other, and how
 * it ended.
 *
 * @param number 1 for the first of the lead
 * @param source where the lead came from
 * @param visits the stays in order, at least one; each begins when the one before it ends
 * @param end how it ended; empty while it lasts
 */
public record Pass(int number, PassSource source, ImmutableList<Visit> visits, Optional<PassEnd> end) {
    /**
     * Checks that there is a visit.
     *
     * @param number 1 for the first of the lead
     * @param source where the lead came from
     * @param visits the stays in order, at least one
     * @param end how it ended; empty while it lasts
     * @throws IllegalArgumentException if the number is not positive, or there is no visit
     */
    public Pass {
        requireNonNull(source, "source");
        requireNonNull(visits, "visits");
        requireNonNull(end, "end");
        checkArgument(number >= 1, "number must be >= 1, was %s", number);
        checkArgument(!visits.isEmpty(), "visits must not be empty (pass %s)", number);
    }

    /**
     * Returns when it began.
     *
     * @return the first entry
     */
    public Instant startedAt() {
        return visits.get(0).enteredAt();
    }

    /**
     * Returns when it first came to a stage of its process, or straight to one beyond it.
     *
     * @param process the process
     * @param stage the stage
     * @return the visit in which it did, or empty if it did not
     * @throws IllegalArgumentException if the process has no such stage
     */
    public Optional<Visit> firstAtOrBeyond(SalesProcess process, StageId stage) {
        requireNonNull(process, "process");
        requireNonNull(stage, "stage");
        return visits.stream()
                .filter(visit -> !process.isBefore(visit.stage(), stage))
                .findFirst();
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, source.name(), visits, end); // an enum's own hash differs from launch to launch
    }
}
