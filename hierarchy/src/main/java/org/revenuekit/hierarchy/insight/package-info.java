/**
 * What resolved families show: inconsistent discounts and other treatment, gaps in coverage, effort that does not
 * follow value.
 *
 * <p>{@link org.revenuekit.hierarchy.insight.FamilyReview} applies a
 * {@link org.revenuekit.hierarchy.insight.FamilyPolicy}, of which every threshold is an attribute, and checks of your
 * own. An {@link org.revenuekit.hierarchy.insight.Insight} is about the customer; what is wrong with the data is a
 * finding. {@link org.revenuekit.hierarchy.insight.FamilyInsights#changeSince} compares two reviews.
 *
 * <p>{@link org.revenuekit.hierarchy.insight.FamilyCheck} is the open side: a check made from a function, a class of
 * yours, or a {@link org.revenuekit.hierarchy.insight.TreatmentCheck}, which compares payment terms, contract ends or
 * any other {@link org.revenuekit.hierarchy.insight.Aspect} that you have facts about.
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
 *   <li><b>Treatment</b> is inconsistent if it is known of two accounts of a family or more, and the largest value
 *       exceeds the smallest by more than the tolerance of the {@link org.revenuekit.hierarchy.insight.TreatmentRule},
 *       or the values are not equal where they should be. Accounts of unknown treatment are named, not compared.
 * </ul>
 *
 * <p>An owner is who leads an account (主担当); deputies, specialists and support do not cover it. Where there is no owner
 * table, coverage is not measured: the seller of an opportunity is not taken for the owner of its account. Where there
 * are too few activities, effort is not measured.
 */
@NullMarked
package org.revenuekit.hierarchy.insight;

import org.jspecify.annotations.NullMarked;
