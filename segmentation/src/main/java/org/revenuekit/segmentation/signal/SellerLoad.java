package org.revenuekit.segmentation.signal;

import org.revenuekit.core.seller.SellerId;

/**
 * How many signals a seller has to follow.
 *
 * @param seller who
 * @param accounts how many accounts the seller leads
 * @param accountsWithSignals how many of them have signals
 * @param signals how many signals they have
 */
public record SellerLoad(SellerId seller, int accounts, int accountsWithSignals, int signals) {
    SellerLoad plus(int more) {
        return new SellerLoad(seller, accounts + 1, accountsWithSignals + (more > 0 ? 1 : 0), signals + more);
    }
}
