package org.revenuekit.segmentation.signal;

import java.math.BigDecimal;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.WilsonInterval;

/**
 * What a seller noticed, and what others would have noticed at the same accounts.
 *
 * @param seller who
 * @param accounts how many accounts the seller leads
 * @param comparable how many of them are in a group in which others lead accounts too; only these count below
 * @param noticed at how many of them the seller noticed a signal that still weighs something
 * @param expected at how many it would be at the rate of the others in each group, rounded half up to six decimals
 * @param interval where the seller's own rate lies
 * @param isBelow whether the accounts are enough to judge, and even the upper end of the interval is below what is
 *     expected
 */
public record SellerSensitivity(
        SellerId seller,
        int accounts,
        int comparable,
        int noticed,
        BigDecimal expected,
        WilsonInterval interval,
        boolean isBelow) {}
