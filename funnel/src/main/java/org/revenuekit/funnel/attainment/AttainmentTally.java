package org.revenuekit.funnel.attainment;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What became of the facts and targets given: each is used, or set aside with a finding.
 *
 * @param factsUsed how many facts are added up
 * @param factsSetAside how many are in findings
 * @param targetsUsed how many targets are added up
 * @param targetsSetAside how many are in findings
 */
public record AttainmentTally(long factsUsed, long factsSetAside, long targetsUsed, long targetsSetAside) {
    /**
     * Checks the bounds.
     *
     * @param factsUsed how many facts are added up, 0 or more
     * @param factsSetAside how many are in findings, 0 or more
     * @param targetsUsed how many targets are added up, 0 or more
     * @param targetsSetAside how many are in findings, 0 or more
     * @throws IllegalArgumentException if a number is negative
     */
    public AttainmentTally {
        checkArgument(
                Math.min(Math.min(factsUsed, factsSetAside), Math.min(targetsUsed, targetsSetAside)) >= 0,
                "numbers must be >= 0, were %s, %s, %s and %s",
                factsUsed,
                factsSetAside,
                targetsUsed,
                targetsSetAside);
    }
}
