package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.time.Timeline;

/**
 * In which phase one customer is.
 *
 * @param customer who
 * @param phase the phase; empty if its contract has not started, or is over
 * @param since the first day of the phase
 * @param days how many days it has lasted, the day asked about included; 0 without a phase
 * @param stuck whether that is longer than the policy allows (停滞)
 * @param history the phase on each day of the contract so far; empty if it has not started
 */
public record LifecycleState(
        Customer customer,
        Optional<LifecyclePhase> phase,
        Optional<LocalDate> since,
        long days,
        boolean stuck,
        Optional<Timeline<LifecyclePhase>> history) {
    /** The longest in its phase first, ties by account. */
    static final Comparator<LifecycleState> LONGEST_FIRST = Comparator.comparingLong(LifecycleState::days)
            .reversed()
            .thenComparing(state -> state.customer().account());

    /**
     * Checks that nothing is null.
     *
     * @param customer who
     * @param phase the phase
     * @param since the first day of the phase
     * @param days how many days it has lasted
     * @param stuck whether that is longer than the policy allows
     * @param history the phase on each day of the contract so far
     */
    public LifecycleState {
        requireNonNull(customer, "customer");
        requireNonNull(phase, "phase");
        requireNonNull(since, "since");
        requireNonNull(history, "history");
    }

    static LifecycleState before(Customer customer) {
        return new LifecycleState(customer, Optional.empty(), Optional.empty(), 0, false, Optional.empty());
    }

    static LifecycleState over(Customer customer, Timeline<LifecyclePhase> history) {
        return new LifecycleState(customer, Optional.empty(), Optional.empty(), 0, false, Optional.of(history));
    }

    static LifecycleState in(
            Customer customer, Timeline<LifecyclePhase> history, Timeline.Period<LifecyclePhase> now, boolean isStuck) {
        return new LifecycleState(
                customer, Optional.of(now.state()), now.span().from(), now.days(), isStuck, Optional.of(history));
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(customer, phase.map(Enum::name), since, days, stuck, history);
    }
}
