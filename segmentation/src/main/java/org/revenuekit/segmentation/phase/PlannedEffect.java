package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.measure.Bounds;

/**
 * What something planned would bring once it is held as planned, on its day, with all plans before it held, too.
 *
 * @param plan what is planned
 * @param meets the criteria that it would meet and that would not be met without it, in the order of the model
 * @param closes the activities from the phase of now that it would do and that would not be done without it, in the
 *     order of the model
 * @param phase in which phase the account would be on that day
 */
public record PlannedEffect(
        Evidence plan,
        ImmutableList<Criterion> meets,
        ImmutableList<AdvancementActivity> closes,
        Bounds<RelationshipPhase> phase) {
    /**
     * Returns whether it helps.
     *
     * @return true if it would meet a criterion or do an activity
     */
    public boolean isOfUse() {
        return !meets.isEmpty() || !closes.isEmpty();
    }
}
