package org.revenuekit.hierarchy.insight;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/**
 * A top family gets less of our effort than its share of our revenue.
 *
 * @param standing the family and its rank
 * @param shareOfValue its revenue / the revenue of all families
 * @param shareOfEffort its activities / the activities with all families
 * @param seniorShare of its activities by sellers of known seniority, those by senior ones
 * @param seniorShareOfAll the same over all families
 * @param most the family that gets the most activities
 * @param shareOfMost its activities / the activities with all families
 */
public record EffortMismatch(
        RankedFamily standing,
        Ratio shareOfValue,
        Ratio shareOfEffort,
        Ratio seniorShare,
        Ratio seniorShareOfAll,
        Family most,
        Ratio shareOfMost)
        implements Insight {
    @Override
    public InsightKind kind() {
        return FamilyInsightKind.EFFORT_MISMATCH;
    }

    @Override
    public Family family() {
        return standing.family();
    }
}
