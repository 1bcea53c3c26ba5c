package org.revenuekit.hierarchy.insight;

import org.revenuekit.core.measure.Ratio;
import org.revenuekit.hierarchy.Node;

/**
 * What an account pays for a product.
 *
 * @param account the account
 * @param price paid / reference price; 0.88 is a discount of 12 %, above 1 is dearer than the reference
 * @param sample how many opportunities it rests on
 */
public record AccountPrice(Node account, Ratio price, long sample) {}
