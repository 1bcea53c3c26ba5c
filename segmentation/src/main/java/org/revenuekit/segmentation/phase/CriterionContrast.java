package org.revenuekit.segmentation.phase;

import org.revenuekit.core.measure.Ratio;

/**
 * What the accounts of the top sellers show of a criterion, beside those of the others.
 *
 * @param top how many of the accounts of the top sellers met it
 * @param rest how many of the accounts of the others
 */
public record CriterionContrast(CriterionHit top, CriterionHit rest) {
    /**
     * Returns which criterion.
     *
     * @return its id
     */
    public CriterionId criterion() {
        return top.criterion();
    }

    /**
     * Returns how far the hit rate of the top sellers is above that of the others.
     *
     * @return the exact difference, negative if it is below; undefined if either is
     */
    public Ratio difference() {
        return top.rate().difference(rest.rate());
    }
}
