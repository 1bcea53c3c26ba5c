package org.revenuekit.segmentation.phase;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;

/**
 * How many accounts met a criterion.
 *
 * @param criterion which criterion
 * @param met how many met it
 * @param notMet how many are known not to
 * @param unknown of how many it is not known, so that they are in no rate
 * @param interval where the true rate lies, given how many are known
 */
public record CriterionHit(CriterionId criterion, long met, long notMet, long unknown, WilsonInterval interval) {
    static CriterionHit of(CriterionId criterion, long met, long notMet, long unknown, double z) {
        return new CriterionHit(criterion, met, notMet, unknown, WilsonInterval.of(met, met + notMet, z));
    }

    /**
     * Returns the hit rate (充足率).
     *
     * @return those that met it over those of which it is known; undefined if it is known of none
     */
    public Ratio rate() {
        return Ratio.of(met, met + notMet);
    }
}
