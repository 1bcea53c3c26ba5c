package org.revenuekit.funnel.bottleneck;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.process.StageId;

/**
 * A step of a process, from a stage to the next, and what each theory measures of it.
 *
 * @param from the stage at which it begins, in which its queue waits
 * @param to the next stage
 * @param rate which part of those who count at the first count at the next
 * @param interval how far the rate can be trusted
 * @param headroom what a better rate would bring; empty without a target or a peer
 * @param queue who waits at its beginning
 * @param load how the stage at its beginning is loaded; empty if its capacity is not known
 */
public record StepReading(
        StageId from,
        StageId to,
        Ratio rate,
        WilsonInterval interval,
        Optional<Headroom> headroom,
        StageQueue queue,
        Optional<StageLoad> load) {
    /**
     * Checks that nothing is null.
     *
     * @param from the stage at which it begins
     * @param to the next stage
     * @param rate which part of those who count at the first count at the next
     * @param interval how far the rate can be trusted
     * @param headroom what a better rate would bring
     * @param queue who waits at its beginning
     * @param load how the stage at its beginning is loaded
     */
    public StepReading {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(rate, "rate");
        requireNonNull(interval, "interval");
        requireNonNull(headroom, "headroom");
        requireNonNull(queue, "queue");
        requireNonNull(load, "load");
    }

    /**
     * Returns by what a theory ranks the step.
     *
     * @param theory the theory
     * @return the gain of the headroom, the mean work in process, or the utilisation; undefined if it is not known or
     *     nobody was there
     */
    public Ratio measure(Theory theory) {
        return switch (requireNonNull(theory, "theory")) {
            case HEADROOM -> headroom.map(Headroom::gain).orElse(Ratio.of(0, 0));
            case QUEUE -> queue.meanWorkInProcess();
            case CAPACITY -> load.map(StageLoad::utilisation).orElse(Ratio.of(0, 0));
        };
    }

    /** Returns both stages and the rate. */
    @Override
    public String toString() {
        return from + " -> " + to + " " + rate;
    }
}
