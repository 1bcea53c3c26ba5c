/**
 * Stock and flow (ストックとフロー): what is in each stage, what comes and goes, how long it takes, who comes back, and who
 * waits for us. Conversion follows the same leads from stage to stage; flow counts what happened in a period, whoever
 * did it. The two are different types, since exits against entries may exceed 1.
 *
 * <h2>Questions</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.funnel.flow.StockFlow}: the stock of each stage at both ends of a period, and all ways in
 *       and out in between; by month, by channel, by any grouping; parts merge to the whole.
 *   <li>{@link org.revenuekit.funnel.flow.StageTimes} (滞留期間): how long stays lasted that ended, beside the ages of
 *       those that last; how long from one stage to another.
 *   <li>{@link org.revenuekit.funnel.flow.AgeingReview} (滞留): open leads by age, and the oldest.
 *   <li>{@link org.revenuekit.funnel.flow.Recycling} (リサイクル): the passes of those who came back, by source, with lag
 *       and success; the pool of those out there, and of whom the day to ask again has come.
 *   <li>{@link org.revenuekit.funnel.flow.HandOffReview} (初動対応): whether leads that were handed over were answered in
 *       the business hours promised.
 *   <li>{@link org.revenuekit.funnel.flow.FollowUpReview} (フォロー漏れ): to whom nobody turned in time, within the process
 *       and in the three sources of recycling.
 *   <li>{@link org.revenuekit.funnel.flow.BuyerHeadStart}: what buyers did before the first of us turned to them.
 *   <li>{@link org.revenuekit.funnel.flow.OutlookReview}: how many leads were expected to buy now, later and never,
 *       beside what became of them.
 * </ul>
 *
 * <pre>{@code
 * Journeys journeys = JourneyTracking.of(process).follow(leads, events, asOf);
 * StockFlow april = StockFlow.over(journeys, Span.parse("[2026-04-01,2026-05-01)"));
 * april.of(stage).openAtStart();                             // + entries() - exits() = openAtEnd(), exactly
 * april.of(stage).in(Inflow.LOST);                           // lost once, and back in April
 * april.of(stage).ratio().value();                           // above 1: the stage drains
 * StageTimes.of(journeys).in(stage).finished().median();
 * AgeingReview.of(AgeingPolicy.standard()).measure(journeys).oldest(10);
 * april.explain(stage);                                      // what came in and went out, which way
 * ageing.changeSince(ageingLastWeek).stayed();               // who is still there
 * Recycling.of(journeys).from(PassSource.UNRIPE).convertedShare();
 * Recycling.of(journeys).due();                              // whom to ask again today
 * HandOffReview.of(hours).measure(journeys).byOwner();       // kept promises, seller by seller
 * FollowUpReview.of(FollowUpPolicy.standard()).find(journeys).of(FollowUpKind.CUSTOMER);
 * OutlookReview.of(LeadOutlook.standard()).compare(journeys).difference();
 * }</pre>
 *
 * <h2>What is counted how</h2>
 *
 * <ul>
 *   <li>A period is of whole business days of the calendar of the journeys, and half-open: what happens at the instant
 *       at which it ends belongs to the next. It must not go on after the point in time asked about.
 *   <li>The owner is the seller named on entry of the stage, otherwise that of the lead.
 *   <li>What lasts has no duration: its age is told apart. It has lasted until the end of the day asked about, or of
 *       the day of knowledge if that is earlier, as nobody knows yet whether it went on; nor is anybody overdue for
 *       what may have been done since. Only {@code Recycling.due()}, a plan, goes by the date alone.
 *   <li>Days of age, of follow-up and of waking up are calendar days between business days; answers are counted in
 *       {@link org.revenuekit.core.time.BusinessHours business hours}, to the microsecond.
 *   <li>What is odd about leads and events is said once, by the journeys.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li><b>Conservation</b>: in every stage, group and period, open at start + entries - exits = open at end, each
 *       counted by itself. Moves between stages cancel out over the process.
 *   <li><b>Mergeable</b>: parts of any split add up to the whole; months chain, and their flows sum to the period.
 *   <li>Who came in is open, out there or disqualified. Open leads are the same in every measure.
 *   <li>Leads that came back are at most as many as their passes, also where one came back a million times.
 *   <li>Expected and observed numbers of an outlook sum to its base.
 *   <li>The order of leads and events changes nothing; every list ends in the lead's id.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.flow;

import org.jspecify.annotations.NullMarked;
