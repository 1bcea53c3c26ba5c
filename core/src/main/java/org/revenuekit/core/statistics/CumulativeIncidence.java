package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when how large a part of subjects meets with an event, where some still may (censored) and some never can any
 * more, since another event came first (a competing one): the estimator of Aalen and Johansen (Scandinavian Journal of
 * Statistics 5, 1978). Whoever sees only the event takes those to whom the competing one happened for subjects who
 * still might, and overstates.
 *
 * <p>Without competing events {@link Step#survival()} is the estimator of Kaplan and Meier (Journal of the American
 * Statistical Association 53, 1958), and the incidence is 1 minus it. At one time events come before censoring.
 *
 * <p>The shares of a step are those of whole counts, rounded once, as long as nothing is censored; each distinct time
 * of censoring adds at most 1e-15.
 */
public final class CumulativeIncidence {
    private static final Step START = new Step(0, 0, 0, 1);

    private final long subjects;
    private final ImmutableList<Step> steps;

    private CumulativeIncidence(long subjects, ImmutableList<Step> steps) {
        this.subjects = subjects;
        this.steps = steps;
    }

    /**
     * What is estimated from a time on, until the time of the next step. The three shares sum to 1.
     *
     * @param time the time, in the unit of those given
     * @param incidence the part to whom the event has happened by then, that time included: 0 to 1
     * @param competing the part to whom the competing event has
     * @param survival the part to whom neither has
     */
    public record Step(long time, double incidence, double competing, double survival) {
        private Step after(long then, long happened, long competed, long atRisk) {
            return new Step(
                    then,
                    incidence + survival * happened / atRisk,
                    competing + survival * competed / atRisk,
                    survival * (atRisk - happened - competed) / atRisk);
        }
    }

    /**
     * Returns the estimate. The unit of time is the caller's; each subject is in one of the three arrays.
     *
     * @param events for each subject to whom the event happened, after how long: 0 or more, in any order
     * @param competing for each to whom the competing event happened, after how long
     * @param censored for each to whom neither happened yet, for how long that is known
     * @return the estimate; empty if there are no subjects; O(n log n)
     * @throws IllegalArgumentException if a time is negative
     */
    public static Optional<CumulativeIncidence> of(long[] events, long[] competing, long[] censored) {
        long[] one = ascending(requireNonNull(events, "events"), "events");
        long[] other = ascending(requireNonNull(competing, "competing"), "competing");
        long[] neither = ascending(requireNonNull(censored, "censored"), "censored");
        long subjects = (long) one.length + other.length + neither.length;
        return subjects == 0
                ? Optional.empty()
                : Optional.of(new CumulativeIncidence(subjects, steps(subjects, one, other, neither)));
    }

    private static long[] ascending(long[] times, String name) {
        long[] ascending = times.clone();
        Arrays.sort(ascending);
        long first = next(ascending, 0);
        checkArgument(first >= 0, "%s must be >= 0, had %s", name, first);
        return ascending;
    }

    /** How many are gone, by reason. */
    private record Gone(int happened, int competed, int lost) {
        long all() {
            return (long) happened + competed + lost;
        }
    }

    /**
     * Between two times of censoring nobody leaves but by an event, and the product of the shares of those who stay is
     * one quotient of counts: so it is taken as one.
     */
    private static ImmutableList<Step> steps(long subjects, long[] events, long[] competing, long[] censored) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Step before = START; // as of the last time of censoring
        Gone then = new Gone(0, 0, 0);
        Step last = START;
        Gone now = then;
        while (now.all() < subjects) {
            long time = Math.min(
                    next(events, now.happened), Math.min(next(competing, now.competed), next(censored, now.lost)));
            Gone next = new Gone(upTo(events, now.happened, time), upTo(competing, now.competed, time), now.lost);
            if (!next.equals(now)) {
                last = before.after(
                        time, next.happened - then.happened, next.competed - then.competed, subjects - then.all());
                steps.add(last);
            }
            now = new Gone(next.happened, next.competed, upTo(censored, next.lost, time));
            if (now.lost > next.lost) {
                before = last;
                then = now;
            }
        }
        return steps.build();
    }

    private static long next(long[] ascending, int from) {
        return from < ascending.length ? ascending[from] : Long.MAX_VALUE;
    }

    /** The number of times up to one, that time included, where all before an index are. */
    private static int upTo(long[] ascending, int from, long time) {
        int end = from;
        while (end < ascending.length && ascending[end] == time) {
            end++;
        }
        return end;
    }

    /**
     * Returns how many subjects there are.
     *
     * @return 1 or more
     */
    public long subjects() {
        return subjects;
    }

    /**
     * Returns what is estimated at a time.
     *
     * @param time 0 or more, in the unit of those given
     * @return the step that holds then; that of time 0, with nothing happened, before the first; O(log steps)
     * @throws IllegalArgumentException if the time is negative
     */
    public Step at(long time) {
        checkArgument(time >= 0, "time must be >= 0, was %s", time);
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).time <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? START : steps.get(low - 1);
    }

    /**
     * Returns what is estimated at the end, after the last event.
     *
     * @return the last step
     */
    public Step atEnd() {
        return at(Long.MAX_VALUE);
    }

    /**
     * Returns all times at which something happened, and what is estimated from each on.
     *
     * @return ascending in time; none if all are censored
     */
    public ImmutableList<Step> steps() {
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CumulativeIncidence that && subjects == that.subjects && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjects, steps);
    }

    /** Returns how many subjects there are and the last step. */
    @Override
    public String toString() {
        return subjects + " subjects, " + atEnd();
    }
}
