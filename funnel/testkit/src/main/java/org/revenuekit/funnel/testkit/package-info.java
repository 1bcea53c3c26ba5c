/**
 * The laws of the funnel as a contract that your own code can be held to, and arbitraries for your properties.
 *
 * <h2>Hold a counter to the laws</h2>
 *
 * <p>{@link org.revenuekit.funnel.testkit.ConversionCounterContract} holds for anybody's count of conversion (転換率), in
 * whatever language: the {@linkplain org.revenuekit.funnel.testkit.ConversionCounter subject} is one method over plain
 * types. Implement the interface in a test class, return your subject, and every law is a property of it. A counter
 * that knows only some of the readings of {@link org.revenuekit.funnel.conversion.Counting} says which.
 *
 * <p>The laws: every stage is answered, nobody is lost or invented (64), readings are nested and one where nobody skips
 * a stage, counts never rise along the process (65), parts merge to the whole (66), the order of rows, rows given
 * twice, and the order within one instant change nothing (67), whoever comes back counts no more, and may do so without
 * end (68), what happens later takes nothing away, times and names mean no more than before and the same, and the
 * counts are those of {@link org.revenuekit.funnel.testkit.NaiveConversionCounter}, at random and for all small logs.
 *
 * <h2>Hold a report of recurring revenue to the laws</h2>
 *
 * <p>{@link org.revenuekit.funnel.testkit.RevenueMovementContract} does the same for movements of recurring revenue
 * (経常収益の増減): the {@linkplain org.revenuekit.funnel.testkit.RevenueMovementClassifier subject} is given paid periods,
 * groups and months, and tells who is new, grown, shrunk, lost or back.
 *
 * <pre>{@code
 * class OurMovementsKeepTheLaws implements RevenueMovementContract {
 *     public RevenueMovementClassifier subject() {
 *         return given -> warehouse.movements(given);
 *     }
 * }
 * }</pre>
 *
 * <p>The laws: start and movements make the end, for each key and currency, and each key is in one class a month, the
 * one that its amounts say, and new but once (71); currencies are never mixed; gross retention is within net and within
 * 1, and both count who was there (72); a price of any billing period is worth its exact amount a month, equal prices
 * are equal revenue, an end is not paid any more, and pieces of a period make the whole (73); what is free is nothing;
 * the order of rows, rows given twice, names, and the months asked for change nothing; keys told apart merge; groups
 * keep the total, and an account that moves to another group is no churn; and the rows are those of
 * {@link org.revenuekit.funnel.testkit.NaiveRevenueMovementClassifier}, at random and for all small histories.
 *
 * <h2>Try your own properties</h2>
 *
 * <p>{@link org.revenuekit.funnel.testkit.FunnelDomain} hands processes, journeys, paid periods and what they are made
 * from to jqwik properties: {@code @Domain(FunnelDomain.class)}, then {@code @ForAll FunnelInput given}.
 * {@link org.revenuekit.funnel.testkit.FunnelArbitraries} has the same arbitraries for use without annotations.
 */
@NullMarked
package org.revenuekit.funnel.testkit;

import org.jspecify.annotations.NullMarked;
