package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableSortedMap;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.segmentation.segment.TouchModel;

/**
 * How much a seller has to carry.
 *
 * @param seller who
 * @param accounts how many customers of each touch model the seller leads; those without any are left out
 * @param load which part of the seller's time they take: the sum of customers over the most of their model, exactly
 */
public record TouchLoad(SellerId seller, ImmutableSortedMap<TouchModel, Long> accounts, Ratio load) {
    /**
     * Returns whether it is more than the seller's time.
     *
     * @return true if the load is above 1
     */
    public boolean isOverloaded() {
        return load.numerator().compareTo(load.denominator()) > 0;
    }
}
