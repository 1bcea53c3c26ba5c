package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.revenuekit.core.activity.ActivityKind;

/**
 * How much was done, and what became of what was planned.
 *
 * @param activities how many activities there were of each kind, all kinds in the order of the vocabulary
 * @param meetings how many of them were meetings by the policy (商談数)
 * @param appointments how many appointments were first put on record in the window, whatever became of them (アポ数)
 * @param closings how many closing meetings were held in the window (クロージング面談数)
 * @param kept how many appointments for a day of the window took place, on that day or another
 * @param dropped how many such appointments did not take place: withdrawn, or answered with no
 * @param unreported of how many such appointments nobody put on record what became
 * @param unplanned how many meetings were held in the window of which no plan is on record
 */
public record QuantityCount(
        ImmutableMap<ActivityKind, Long> activities,
        long meetings,
        long appointments,
        long closings,
        long kept,
        long dropped,
        long unreported,
        long unplanned) {
    /**
     * Returns how many calls were made (架電数).
     *
     * @return the activities of that kind, answered or not
     */
    public long calls() {
        return activities.getOrDefault(ActivityKind.CALL, 0L);
    }

    /**
     * Returns how many appointments were for a day of the window.
     *
     * @return those kept, dropped and unreported together
     */
    public long planned() {
        return kept + dropped + unreported;
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch; the counts in the order of kinds do not
        return Objects.hash(
                activities.values().asList(), meetings, appointments, closings, kept, dropped, unreported, unplanned);
    }
}
