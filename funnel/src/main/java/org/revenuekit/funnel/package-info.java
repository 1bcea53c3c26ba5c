/**
 * THE MODEL (ザ・モデル): marketing, inside sales, field sales and customer success as one measured process, and where it is
 * stuck.
 *
 * <p>Read as a relay, the model fails: buyers look around before anybody calls, and most leads are not ripe when they
 * come. So what is measured here begins before the first call and does not end with a no.
 *
 * <ol>
 *   <li><b>Define</b>: {@link org.revenuekit.funnel.process} has processes as data, ready-made and your own: stages
 *       with owners, channels, qualification, hand-offs, reasons to leave, rates by name.
 *   <li><b>Follow</b>: {@link org.revenuekit.funnel.journey} makes journeys of events in any order: passes, skips,
 *       moves back, returns; what contradicts itself becomes findings. Every measure works over journeys.
 *   <li><b>Convert</b>: {@link org.revenuekit.funnel.conversion} counts cohorts from stage to stage (転換率), by a stated
 *       way of counting, with windows, maturity and intervals; {@link org.revenuekit.funnel.steps} counts steps of raw
 *       events, such as page views.
 *   <li><b>Flow</b>: {@link org.revenuekit.funnel.flow} keeps the books of each stage, exactly: stock, inflow, outflow,
 *       time, age, recycling (リサイクル), hand-offs, follow-ups that were missed.
 *   <li><b>Improve</b>: {@link org.revenuekit.funnel.bottleneck} names the bottleneck (ボトルネック) and its theory;
 *       {@link org.revenuekit.funnel.change} tells why a figure changed; {@link org.revenuekit.funnel.effect} whether
 *       an initiative (施策) moved it; {@link org.revenuekit.funnel.attribution} which channels get the credit.
 *   <li><b>Steer</b>: {@link org.revenuekit.funnel.kpi} has the figures of marketing and the KPI trees of all
 *       departments, {@link org.revenuekit.funnel.department} those of inside sales, field sales and partners,
 *       {@link org.revenuekit.funnel.queue} whom to call first.
 *   <li><b>Look ahead</b>: {@link org.revenuekit.funnel.plan} goes back from a revenue target to leads and people,
 *       {@link org.revenuekit.funnel.forecast} says what today's stock will bring, and
 *       {@link org.revenuekit.funnel.submission} what sellers say it will (ヨミ);
 *       {@link org.revenuekit.funnel.attainment} sets actuals against targets (予実).
 *   <li><b>Keep</b>: {@link org.revenuekit.funnel.success} looks after customers (カスタマーサクセス): onboarding, adoption,
 *       contacts, requests; {@link org.revenuekit.funnel.revenue} measures recurring revenue (月次経常収益) and tells its
 *       movements apart; {@link org.revenuekit.funnel.retention} says what is kept of it (リテンション), for how long
 *       customers stay, and which renewals are at risk.
 * </ol>
 *
 * <p>{@link org.revenuekit.funnel.columns} counts logs of many millions of entries, and measures as many periods of
 * recurring revenue, without objects. Lifetime value (顧客生涯価値) is an artifact of its own, {@code revenuekit-lifetime}.
 * Everything is as of a date; definitions are data; what is wrong with the data comes back as findings beside the
 * answer.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true)
@NullMarked
package org.revenuekit.funnel;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
