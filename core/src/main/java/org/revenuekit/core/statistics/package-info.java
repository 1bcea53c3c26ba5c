/**
 * The few statistics that answers need, and the only place where this library computes with {@code double}: each class
 * states its tolerance. Money, points and ratios are exact elsewhere.
 *
 * <p>{@link org.revenuekit.core.statistics.WilsonInterval} says how far a proportion of few trials can be trusted,
 * {@link org.revenuekit.core.statistics.NetShareInterval} how far the difference of two shares, as of promoters and
 * detractors, {@link org.revenuekit.core.statistics.RateDifferenceInterval} how far that of two rates, and
 * {@link org.revenuekit.core.statistics.SampleSize} how many it takes to see one;
 * {@link org.revenuekit.core.statistics.Correlation} how far two numbers go together.
 * {@link org.revenuekit.core.statistics.CohenKappa} and {@link org.revenuekit.core.statistics.FleissKappa} say how far
 * two raters, or many, agree beyond chance, as an {@link org.revenuekit.core.statistics.Agreement}.
 *
 * <p>{@link org.revenuekit.core.statistics.DurationSummary} says how long something took, without {@code double};
 * {@link org.revenuekit.core.statistics.CumulativeIncidence} by when which part of subjects meets with an event, where
 * some still may and some no longer can, with the estimator of Kaplan and Meier as its special case.
 */
@NullMarked
package org.revenuekit.core.statistics;

import org.jspecify.annotations.NullMarked;
