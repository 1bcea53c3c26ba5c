/**
 * Funnels over raw events (イベントファネル): how far leads get through steps that a definition names, in what time.
 *
 * <p>In a process a lead is in one stage at a time. A log of events, such as of pages opened and mails answered, knows
 * no stages. Here a definition says afterwards which events are the steps of interest.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.steps.StepFunnel funnel} names {@linkplain org.revenuekit.funnel.steps.Step
 *       steps} and says what counts as going through.
 *   <li>A {@link org.revenuekit.funnel.steps.StepAnalysis question} takes
 *       {@linkplain org.revenuekit.funnel.steps.StepEvent events} and a date.
 *   <li>The {@link org.revenuekit.funnel.steps.StepCounts answer} gives counts, rates and times between any two steps,
 *       of the whole and {@linkplain org.revenuekit.core.measure.Grouped of groups}, and how far each lead got.
 * </ul>
 *
 * <pre>{@code
 * StepFunnel signUp = StepFunnel.builder()
 *         .ref(DefinitionRef.of("sign-up", 1))
 *         .addSteps(
 *                 Step.of("visit", "Visit", "訪問", "page.home", "page.prices"),
 *                 Step.of("form", "Form", "フォーム", "form.sent").within(Duration.ofDays(1)),
 *                 Step.of("paid", "Paid", "支払い", "payment"))
 *         .window(Duration.ofDays(14))
 *         .attempts(AttemptRule.BEST)
 *         .build();
 * StepCounts counts = StepAnalysis.of(signUp).count(events, calendar.endOf(march31));
 * counts.reached(form);                   // how many got there
 * counts.rate(visit, paid);               // as numerator and denominator
 * counts.timeTo(visit, paid).median();    // of those who got there
 * counts.by(device).of("mobile");         // of a group
 * counts.of(lead);                        // when one lead got where
 * counts.explain(visit, paid).text();     // where the others ended
 * }</pre>
 *
 * <h2>Where programs differ, and what is done here</h2>
 *
 * <ul>
 *   <li>Windows are maximum gaps: a step exactly as long after is inside.
 *   <li>One event does one step, even if it could do two.
 *   <li>Events of one instant are a group. By {@link org.revenuekit.funnel.steps.TieRule#TIES_ORDERED} they may be one
 *       after the other in whichever order takes the lead further, as dates without time of day need it. The order in
 *       which they are given never decides.
 *   <li>The same lead, code and instant stated twice is one event.
 *   <li>Where a lead does a step again before the next one, the way that gets farther counts, so that with a time of
 *       its own a step may follow the second time. A step is reached when it is <em>first</em> reached.
 *   <li>In {@linkplain org.revenuekit.funnel.steps.EventOrder#STRICT strict} order any other event given interrupts.
 *   <li>An {@linkplain org.revenuekit.funnel.steps.StepExclusion excluded} event interrupts the ways over it; who does
 *       the step before it again may go on from there.
 * </ul>
 *
 * <h2>Laws</h2>
 *
 * <ul>
 *   <li>Order and repetition of the events given change nothing.
 *   <li>Counts never rise from step to step; the rates of steps multiply to that of the whole way, exactly.
 *   <li>A longer window never makes the depth of the first or best attempt smaller, unless an exclusion removes; nor
 *       does, but in strict order, an event of no step. An exclusion never makes it greater.
 *   <li>Of the best attempts {@code STRICT <= ORDERED <= ANY}; {@code TIES_STRICT <= TIES_ORDERED}; no attempt gets
 *       farther than the best.
 *   <li>Groups and those in none sum to the whole at every step; the counts of disjoint leads merge to that of all,
 *       however they are split.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.steps;

import org.jspecify.annotations.NullMarked;
