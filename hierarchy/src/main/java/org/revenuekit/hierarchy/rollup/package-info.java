/**
 * Facts rolled up over corporate families.
 *
 * <p>A {@link org.revenuekit.hierarchy.rollup.Measure} says what is rolled up;
 * {@link org.revenuekit.hierarchy.rollup.RollUpAnalysis} rolls it up over a hierarchy from
 * {@link org.revenuekit.hierarchy.rollup.Facts} of any kind: opportunities, activities, balances. The answer, a
 * {@link org.revenuekit.hierarchy.rollup.RollUp}, knows every node's own value and that of everything at and below it.
 *
 * <h2>Measures</h2>
 *
 * <ul>
 *   <li>They add up: {@linkplain org.revenuekit.hierarchy.rollup.MoneyMeasure money},
 *       {@linkplain org.revenuekit.hierarchy.rollup.CountMeasure numbers} of opportunities and of activities (effort),
 *       and numerator and denominator of a {@linkplain org.revenuekit.hierarchy.rollup.RatioMeasure ratio}.
 *   <li>{@linkplain org.revenuekit.hierarchy.rollup.BalanceMeasure Balances}, such as recurring revenue, add up across
 *       accounts but never across time: of each account the latest one counts.
 *   <li>{@linkplain org.revenuekit.hierarchy.rollup.DistinctMeasure Distinct} products or sellers do not add up: the
 *       whole is the union of its parts.
 *   <li>Neither do the {@linkplain org.revenuekit.hierarchy.rollup.ExtremeMeasure largest and smallest amounts} and the
 *       {@linkplain org.revenuekit.hierarchy.rollup.DateMeasure first and last days}: the whole is the best of its
 *       parts.
 * </ul>
 *
 * <p>Each but a balance has a {@link org.revenuekit.hierarchy.rollup.Window}: all time, or the fiscal, calendar or
 * trailing year of the date asked about. The answer says which days that were. A ranking is always one of a named
 * measure and so of a named window: annual revenue (年間取引額) of which year is in the measure's name.
 *
 * <h2>What is made of an answer</h2>
 *
 * <p>Every answer can be reported in parts: by a grouping of accounts, or of facts, such as by
 * {@linkplain org.revenuekit.hierarchy.rollup.OwnerGrouping owner at the date}. Money is also ranked: accounts alone
 * and families together, with the flips, families that nobody sees while their accounts are looked at one by one; the
 * largest nodes of each level and under each node; families by {@linkplain org.revenuekit.hierarchy.rollup.SizeBands
 * size}; and what {@linkplain org.revenuekit.hierarchy.rollup.MoneyChange has changed} since another answer.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Conservation, of what adds up: the values of all families add up to the value of all facts used; so do groups
 *       and what is in none, and size bands. Of every measure, facts given = used + ungrouped + outside the measure +
 *       left out with a finding.
 *   <li>Homomorphism, of what adds up: the roll-up of a sum is the sum of the roll-ups, exactly, in every order.
 *   <li>A distinct number is at least that of each part and at most their sum; an extreme is attained by a fact, and
 *       none is beyond it.
 *   <li>What happens after the date asked about changes no value; a balance of later changes none either.
 *   <li>A windowed measure is that of all time over the dated facts in the window.
 *   <li>Missing is not zero: a fact without an amount, a rate, a key or a date that is needed is left out and reported.
 *   <li>Rounding happens once, half up, where an amount is shown; ranks are of exact values, ties share a rank and
 *       stand by id.
 * </ul>
 *
 * <p>Those of sums are published as {@code RollUpContract} in the test kit, for anybody's roll-up.
 */
@NullMarked
package org.revenuekit.hierarchy.rollup;

import org.jspecify.annotations.NullMarked;
