/**
 * What resolved families show: inconsistent discounts, gaps in coverage, effort that does not follow value.
 *
 * <p>{@link org.revenuekit.hierarchy.insight.FamilyReview} applies a
 * {@link org.revenuekit.hierarchy.insight.FamilyPolicy}, of which every threshold is an attribute, and checks of your
 * own. An {@link org.revenuekit.hierarchy.insight.Insight} is about the customer; what is wrong with the data is a
 * finding.
 *
 * <h2>Formulas of the standard policy</h2>
 *
 * <ul>
 *   <li><b>Price</b> of an account = sum paid / sum of reference prices, over the won lines of one product (or of no
 *       stated product) in one family and currency. The reference of a line is its price before the discount if a
 *       discount is stated, else list price x quantity; a line with neither has no known price, which is not the list
 *       price. <b>Spread</b> = highest - lowest price.
 *   <li><b>Volume</b> explains unequal prices if nobody who buys more, at reference prices, pays a higher price.
 *   <li><b>Cost of harmonising</b> = sum paid - lowest price x sum of reference prices: what is given up if all pay the
 *       lowest price; the gain is what is won if all pay the highest.
 *   <li><b>Share of effort</b> = activities with the family / activities with all families; <b>share of value</b> = its
 *       rolled-up revenue / that of all families; a mismatch is a share of value that exceeds the share of effort by
 *       the gap or more.
 * </ul>
 *
 * <p>Where there is no owner table, coverage is not measured: the seller of an opportunity is not taken for the owner
 * of its account. Where there are too few activities, effort is not measured.
 */
@NullMarked
package org.revenuekit.hierarchy.insight;

import org.jspecify.annotations.NullMarked;
