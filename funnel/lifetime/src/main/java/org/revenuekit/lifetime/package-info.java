/**
 * Lifetime value (顧客生涯価値, LTV): what a customer brings until it leaves, in profit (利益), by a formula and by models
 * fitted to what customers did. It is the only artifact with a numeric library (Hipparchus), no type of which is seen
 * from outside.
 *
 * <h2>Questions</h2>
 *
 * <pre>{@code
 * // by the formula: three figures of one and the same month
 * LifetimeValue simple = SimpleLifetimeValue.of(LifetimeValuePolicy.standard())
 *         .estimate(MoneyRatio.of(revenue, accounts), Ratio.of(7, 10), Ratio.of(2, 100), asOf);
 * simple.value();                                  // ARPA x margin / churn, exact; or UNBOUNDED
 * simple.capped();                                 // within the horizon of the definition: never unbounded
 * simple.payback(acquisitionCost);                 // CAC payback, in months
 * simple.overCost(acquisitionCost);                // LTV:CAC
 *
 * // customers under contract: how many were left after 1, 2, 3 years
 * RetentionFit contracts = RetentionFitting.of(RetentionPolicy.standard())
 *         .fit(List.of(SurvivalCohort.of(start, List.of(1_000L, 869L, 743L, 653L))), asOf);
 * contracts.model().map(model -> model.survival(10));
 * contracts.residualValue(profitPerYear, 2);       // of a customer who has renewed twice
 * contracts.preference();                          // is it worth it, against one churn for all?
 *
 * // customers without a contract
 * BuyingFit buying = BuyingFitting.of(BuyingPolicy.standard(currency, grossMargin)).fitPurchases(purchases, asOf);
 * buying.of(account).map(BuyerOutlook::alive);     // P(alive)
 * buying.by(families);                             // expected purchases and residual value of each family
 * }</pre>
 *
 * <h2>Which of them</h2>
 *
 * <table>
 * <caption>What each needs and takes for granted</caption>
 * <tr><th>question<th>needs<th>takes for granted
 * <tr><td>{@link org.revenuekit.lifetime.SimpleLifetimeValue}<td>three figures<td>one churn for all, at every age
 * <tr><td>{@link org.revenuekit.lifetime.RetentionFitting}: shifted-beta-geometric<td>survivors by age; that a customer
 *     left is seen (契約型)<td>churn differs between customers, and stays as it is for each
 * <tr><td>{@link org.revenuekit.lifetime.BuyingFitting}: BG/NBD and gamma-gamma<td>purchases; that a customer left is
 *     not seen (非契約型)<td>steady buying until it stops after some purchase; spend does not depend on how often
 * </table>
 *
 * <h2>What is said how</h2>
 *
 * <ul>
 *   <li>Whatever cannot be known is an {@link org.revenuekit.lifetime.Estimate} with a
 *       {@link org.revenuekit.lifetime.Refusal}, never a number that looks like one: churn 0, a margin of 0 or less,
 *       nobody lost, everybody lost at once, a search without an end, a best fit at infinity.
 *   <li>The formula is exact: quotients of whole numbers, rounded by whoever shows them. Models are of double
 *       precision; their numbers are never NaN or infinite. Money that comes from a model is rounded once, to its minor
 *       unit.
 *   <li>Models are fitted by maximum likelihood (最尤推定). A {@link org.revenuekit.lifetime.FitReport} tells parameters
 *       with standard errors, likelihood, and how the search ended; periods can be held out to judge a projection by.
 *   <li>Cost per acquisition of a lead or an action (CPA) is not what a customer cost (CAC).
 *   <li>All figures are of one currency; amounts in another are findings, since no rate is stated.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>The value within a horizon grows with it, and never passes the value without one. LTV:CAC x CAC = LTV.
 *   <li>Survival falls with age, retention rises; with large parameters both are those of one churn for all.
 *   <li>Ten times as many survivors give the same model.
 *   <li>P(alive) is 0 to 1, falls with every day of silence, and is 1 without repeats. Expected purchases grow with the
 *       horizon.
 *   <li>The order of customers, cohorts and purchases changes no bit of an answer.
 *   <li>Groups come to the total: customers, and residual values exactly.
 *   <li>Simulated customers give back the parameters they were made with.
 * </ul>
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true)
@NullMarked
package org.revenuekit.lifetime;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
