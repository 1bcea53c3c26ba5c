package org.revenuekit.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Spans;

/**
 * In which state something was on each day of a window: periods that tile the window, without gap or overlap, of which
 * no two neighbours have equal states.
 *
 * <p>Laws kept: the days of all states sum to those of the window exactly, whatever clocks and leap years do, as only
 * days are counted; each day has the state of the last change not after it.
 *
 * @param <S> the type of state
 */
public final class Timeline<S> {
    private final Span window;
    private final ImmutableList<Period<S>> periods;

    private Timeline(Span window, ImmutableList<Period<S>> periods) {
        this.window = window;
        this.periods = periods;
    }

    /**
     * Some days in a row of one state.
     *
     * @param state the state
     * @param span on which days; not empty, with both ends
     * @param <S> the type of state
     */
    public record Period<S>(S state, Span span) {
        /**
         * Checks the bounds.
         *
         * @param state the state
         * @param span on which days
         * @throws IllegalArgumentException if the span is empty or an end is open
         */
        public Period {
            requireNonNull(state, "state");
            Spans.checkBounded(span, "span");
        }

        /**
         * Returns how long it lasts.
         *
         * @return the number of days, at least 1
         */
        public long days() {
            return start(span).until(end(span), ChronoUnit.DAYS);
        }

        @Override
        public int hashCode() {
            return span.hashCode(); // the state may be an enum, whose hash differs from launch to launch
        }

        /** Returns such as {@code TRUST [2026-04-01,2026-07-01)}. */
        @Override
        public String toString() {
            return state + " " + span;
        }
    }

    /**
     * Returns a builder.
     *
     * @param window the days to tell of: not empty, with both ends
     * @param state the state with which it begins
     * @param <S> the type of state
     * @return a builder of a timeline of that state alone
     * @throws IllegalArgumentException if the window is empty or an end is open
     */
    public static <S> Builder<S> starting(Span window, S state) {
        return new Builder<>(Spans.checkBounded(window, "window"), requireNonNull(state, "state"));
    }

    private static LocalDate start(Span bounded) {
        return bounded.from().orElseThrow();
    }

    private static LocalDate end(Span bounded) {
        return bounded.to().orElseThrow();
    }

    /**
     * Returns which days it tells of.
     *
     * @return the window, not empty, with both ends
     */
    public Span window() {
        return window;
    }

    /**
     * Returns all of it.
     *
     * @return the periods in ascending order, at least one, which tile the window
     */
    public ImmutableList<Period<S>> periods() {
        return periods;
    }

    /**
     * Returns the state on a day.
     *
     * @param date the day
     * @return the state; O(log periods)
     * @throws IllegalArgumentException if the day is not in the window
     */
    public S at(LocalDate date) {
        checkArgument(window.contains(requireNonNull(date, "date")), "date must be in %s, was %s", window, date);
        int low = 0;
        int high = periods.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (date.isBefore(start(periods.get(middle).span()))) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return periods.get(low).state();
    }

    /**
     * Returns which states occur.
     *
     * @return each once, in the order of its first day
     */
    public ImmutableSet<S> states() {
        return periods.stream().map(Period::state).collect(toImmutableSet());
    }

    /**
     * Returns how long a state lasted, all its periods together (滞留).
     *
     * @param state the state
     * @return the number of days; 0 if it does not occur
     */
    public long days(S state) {
        requireNonNull(state, "state");
        return periods.stream()
                .filter(period -> period.state().equals(state))
                .mapToLong(Period::days)
                .sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that && periods.equals(that.periods);
    }

    @Override
    public int hashCode() {
        return periods.hashCode();
    }

    /** Returns the periods, such as {@code TRUST [2026-04-01,2026-07-01), PARTNER [2026-07-01,2026-10-01)}. */
    @Override
    public String toString() {
        return String.join(", ", periods.stream().map(Period::toString).collect(toImmutableList()));
    }

    /**
     * Builds a timeline, change by change.
     *
     * @param <S> the type of state
     */
    public static final class Builder<S> {
        private final Span window;
        private final List<LocalDate> starts = new ArrayList<>();
        private final List<S> states = new ArrayList<>();

        private Builder(Span window, S state) {
            this.window = window;
            starts.add(start(window));
            states.add(state);
        }

        /**
         * Changes the state. A second change on one day replaces the first; a change to the state that is there already
         * is none.
         *
         * @param date the first day of the new state: in the window, not before the change before
         * @param state the new state
         * @return this builder
         * @throws IllegalArgumentException if the day is out of order or not in the window
         */
        public Builder<S> then(LocalDate date, S state) {
            requireNonNull(date, "date");
            requireNonNull(state, "state");
            int last = starts.size() - 1;
            checkArgument(
                    window.contains(date) && !date.isBefore(starts.get(last)),
                    "date must be in %s and not before %s, was %s",
                    window,
                    starts.get(last),
                    date);
            if (date.equals(starts.get(last))) {
                states.set(last, state);
            } else {
                starts.add(date);
                states.add(state);
            }
            return this;
        }

        /**
         * Returns the timeline.
         *
         * @return the periods so far, equal neighbours as one
         */
        public Timeline<S> build() {
            ImmutableList.Builder<Period<S>> periods = ImmutableList.builder();
            LocalDate end = end(window);
            int next = starts.size();
            while (next > 0) {
                int first = next - 1;
                while (first > 0 && states.get(first - 1).equals(states.get(first))) {
                    first--;
                }
                periods.add(new Period<>(states.get(first), Span.of(starts.get(first), end)));
                end = starts.get(first);
                next = first;
            }
            return new Timeline<>(window, periods.build().reverse());
        }
    }
}
