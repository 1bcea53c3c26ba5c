/**
 * Plans (計画): from a revenue target back to what must happen, when and by whom, and forward again as a check.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.plan.PlanBasis basis} is what a plan reckons with: the steps to the goal, each
 *       with its rate and lead time, and the mean value of a win; measured from a
 *       {@link org.revenuekit.funnel.conversion.Conversion conversion}, or assumed.
 *   <li>A {@link org.revenuekit.funnel.plan.PlanPolicy policy} says what people of a role can do, how new ones ramp up,
 *       and by which channels leads come at which cost.
 *   <li>A {@link org.revenuekit.funnel.plan.Planning question} takes a target and a basis, and plans
 *       {@linkplain org.revenuekit.funnel.plan.Plan backward}; or leads, and runs
 *       {@linkplain org.revenuekit.funnel.plan.PlanRun forward}.
 *   <li>{@link org.revenuekit.funnel.plan.Coverage Coverage} and {@link org.revenuekit.funnel.plan.SalesVelocity
 *       velocity} are the two figures by which teams judge a pipeline without a plan.
 * </ul>
 *
 * <pre>{@code
 * PlanPolicy policy = PlanPolicy.standard();
 * PlanBasis basis = PlanBasis.measured(DefinitionRef.of("fy2025", 1), policy, lastYear, yen);
 * Plan plan = Planning.of(policy)
 *         .with(Headcount.of(Role.SR.id(), 3), Headcount.hired(Role.SMB_AE.id(), 1, YearMonth.of(2026, 2)))
 *         .backFrom(RevenueTarget.over(calendar.fiscalYear(2026).span(), target), basis, today);
 * plan.entries(opportunity);                         // how many must become opportunities in which month
 * plan.leads().total().roundedUp();                  // how many leads must come
 * plan.tooLate();                                    // what should have happened already
 * plan.staffing().hires();                           // whom to hire by when
 * plan.explain(lead).text();
 * plan.run().revenue();                              // forward again: the target
 *
 * PlanBasis better = basis.withRef(DefinitionRef.of("what-if", 1)).withRate(mql, opportunity, Ratio.of(3, 10));
 * }</pre>
 *
 * <h2>Time</h2>
 *
 * <p>What a month is to bring comes uniformly, the same number on each of its days. A lead time shifts a flow by whole
 * calendar days, so that a month's wins need leads of two or three months, exactly split by days. Nothing is rounded
 * inside: a plan of many steps would lose its target otherwise. What people read, entries and people, is rounded up.
 *
 * <p>All who make a step take its lead time: the plan has no spread. Where times differ much, the months about the
 * edges of a target differ; its total does not.
 *
 * <h2>What was not done in time</h2>
 *
 * <p>A long process and a near target ask for leads of last month. A plan says so
 * ({@link org.revenuekit.funnel.plan.Plan#tooLate}), and leaves them in its numbers. What today's stock brings is
 * another question; its answer, wins by month, can be taken off the target.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Forward and backward are inverse: a plan run forward has the same entries at each stage on each day, and brings
 *       its target month by month; leads run forward and planned back from their revenue are the same leads.
 *   <li>A plan is monotone and linear in the target: a higher target needs nowhere less, twice the target twice as
 *       much.
 *   <li>A higher rate, or mean value, needs nowhere more. A changed rate changed back is no change.
 *   <li>Ramped capacity with the hires is never below the need; without any one of them a month is short; and each
 *       begins no earlier than its ramp asks for.
 *   <li>Shares of channels sum to the leads; spend by month and by channel sum to the total.
 *   <li>Given wins are used or said: expected wins are wins taken off the target, or surplus.
 * </ul>
 *
 * <p>Source: backward planning from a target over rates and lead times is what the articles on THE MODEL ask for
 * without formulas; capacity, ramp and coverage are customary in sales operations. Uniform days are our proposal.
 */
@NullMarked
package org.revenuekit.funnel.plan;

import org.jspecify.annotations.NullMarked;
