package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.measure.Ratio;

/**
 * What became of the phases of accounts whose lead changed, beside those of the others.
 *
 * <p><b>It proves no cause.</b> Both groups are followed from the same days for as long, but who is handed over is not
 * drawn by lot: customers in trouble are often those that get another seller. An account that is handed over twice
 * within the days is followed twice, and a fall after the second is one of both.
 *
 * @param days the days on which an account was handed over, the earliest first
 */
public record HandOvers(ImmutableList<HandOverDay> days) {
    /**
     * Returns all of them.
     *
     * @return by day, then by account in their order
     */
    public ImmutableList<HandOver> list() {
        return days.stream().flatMap(day -> day.handOvers().stream()).collect(toImmutableList());
    }

    /**
     * Returns those of which one thing became.
     *
     * @param outcome what became of them
     * @return in the order of all
     */
    public ImmutableList<HandOver> with(HandOver.Outcome outcome) {
        requireNonNull(outcome, "outcome");
        return list().stream().filter(one -> one.outcome() == outcome).collect(toImmutableList());
    }

    /**
     * Returns the loss rate.
     *
     * @return that of all days together
     */
    public Ratio lossRate() {
        return days.stream().map(HandOverDay::lossRate).reduce(Ratio.of(0, 0), Ratio::plus);
    }

    /**
     * Returns how often accounts fell that were not handed over.
     *
     * @return that of all days together: an account counts once for each day of a hand-over
     */
    public Ratio baseRate() {
        return days.stream().map(HandOverDay::base).reduce(Ratio.of(0, 0), Ratio::plus);
    }
}
