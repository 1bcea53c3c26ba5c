/**
 * Effect of an initiative (施策の効果検証): whether a training, content, a tool or a change of the process moved a rate,
 * measured before and after, against a control, and refused where the data cannot tell.
 *
 * <pre>{@code
 * Initiative training = Initiative.around(id, label, LocalDate.of(2026, 7, 1), 90, 30);
 * InitiativeEffect effect = EffectAnalysis.of(EffectPolicy.standard())
 *         .with(companySize)                                   // is anybody else in the groups now?
 *         .measure(training, ComparedGroups.ofSellers(trained, others), journeys);
 * effect.verdict();                                            // EFFECT_UP, EFFECT_DOWN, NOT_SHOWN or REFUSED
 * effect.estimate();                                           // the difference and its interval
 * effect.refusals();                                           // why nothing can be said
 * effect.beforeAfter();                                        // what one is told otherwise; not the effect
 * effect.sampleNeeded();                                       // how many it would take
 * }</pre>
 *
 * <h2>How it is measured</h2>
 *
 * <ul>
 *   <li>Four cells: treated and control, before and after. Each counts a cohort, those who started on the days of a
 *       period, followed until the journeys end ({@link org.revenuekit.funnel.conversion}). With a window the rate is
 *       of those whose time is over; without one of all.
 *   <li>The estimate is the {@linkplain org.revenuekit.funnel.effect.DifferenceInDifferences difference in differences}
 *       of the four rates, exact, with the interval of Newcombe (Statistics in Medicine 20, 2001).
 *   <li>The same is computed for earlier periods, where there can be no effect: a trend that differs is refused.
 *   <li>A refusal is a value with {@linkplain org.revenuekit.funnel.effect.EffectRefusal all its reasons}, never an
 *       exception. What is only doubtful is a {@linkplain org.revenuekit.funnel.effect.EffectCaution caution}.
 * </ul>
 *
 * <h2>What it does not know</h2>
 *
 * <p>That groups went alike before does not prove that they would have gone on so. Leads are taken for independent. Of
 * several initiatives measured at 95 % one in twenty without any effect shows one.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Swapping the groups, or before and after, negates the estimate and mirrors its interval.
 *   <li>Multiplying all counts keeps the estimate and narrows the interval. Where both groups changed alike the
 *       estimate is 0 and nothing is shown.
 *   <li>The interval contains the estimate. There is an estimate if, and only if, nothing is refused.
 *   <li>Generated populations: an effect that was planted is found; without one it is shown about as often as z says.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.effect;

import org.jspecify.annotations.NullMarked;
