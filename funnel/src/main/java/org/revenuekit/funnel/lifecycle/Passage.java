package org.revenuekit.funnel.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.statistics.DurationSummary;

/**
 * How long accounts take from the first event of one kind to the next of another (所要期間), that day included: whole days.
 * Each account to which the first happened is in one of the four counts. Those that arrived tell too short a time as
 * long as many are under way; the incidence does not.
 *
 * @param from from which event
 * @param to to which
 * @param arrived how long those took to whom both happened
 * @param waiting for how long those have been waiting to whom the second may yet happen (打ち切り), until the day asked
 *     about
 * @param left after how long those left to whom it can happen no more: only who has something active can renew or buy
 *     more
 * @param before to how many the second, which happens once, had happened before the first
 * @param incidence which part has arrived within how many days, those who wait taken for as long as they are known
 *     (censored), and leaving as the competing event; empty if nobody arrived, waits or left
 */
public record Passage(
        CustomerEventKind from,
        CustomerEventKind to,
        DurationSummary arrived,
        DurationSummary waiting,
        DurationSummary left,
        long before,
        Optional<CumulativeIncidence> incidence) {
    /**
     * Checks the bounds.
     *
     * @param from from which event
     * @param to to which
     * @param arrived how long those took to whom both happened
     * @param waiting for how long those have been waiting to whom the second may yet happen
     * @param left after how long those left to whom it can happen no more
     * @param before to how many the second had happened before
     * @param incidence which part has arrived within how many days
     * @throws IllegalArgumentException if the kinds are the same, or a count is negative
     */
    public Passage {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(arrived, "arrived");
        requireNonNull(waiting, "waiting");
        requireNonNull(left, "left");
        requireNonNull(incidence, "incidence");
        checkArgument(from != to, "from and to must differ, were both %s", from);
        checkArgument(before >= 0, "before must be >= 0, was %s", before);
    }

    /**
     * Returns to how many the first happened.
     *
     * @return arrived + waiting + left + before
     */
    public long accounts() {
        return arrived.count() + waiting.count() + left.count() + before;
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(from.name(), to.name(), arrived, waiting, left, before, incidence);
    }
}
