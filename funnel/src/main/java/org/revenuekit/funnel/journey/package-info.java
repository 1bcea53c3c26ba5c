/**
 * Journeys: what leads (リード) do in a process, pass by pass and visit by visit, made of events. They are what every
 * measure of the funnel is counted on, so that no two of them see different pasts.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.journey.Lead lead} is whoever goes through the process, with or without an
 *       account: in a process of another kind the case, such as an opportunity or an application for a loan.
 *   <li>An {@link org.revenuekit.funnel.journey.LeadEvent event} happened to a lead at an instant: it entered a stage,
 *       it left for a reason, one of us turned to it (touch), or it did something of its own accord (buyer activity,
 *       which decides much before anybody of us calls). Snapshots of "in which stage is it" are events, too.
 *   <li>{@link org.revenuekit.funnel.journey.JourneyTracking} is the question,
 *       {@link org.revenuekit.funnel.journey.Journeys} the answer.
 *   <li>A {@link org.revenuekit.funnel.journey.Journey journey} is the way of one lead. It has
 *       {@link org.revenuekit.funnel.journey.Pass passes}: the first, and one more each time it comes back. A pass has
 *       {@link org.revenuekit.funnel.journey.Visit visits}, each a stay in one stage, and perhaps an end.
 *   <li>The {@link org.revenuekit.funnel.journey.PassSource source} of a pass is where the lead comes from: it is new,
 *       or it is recycled (リサイクル) from one of three places: unripe, lost, or a customer.
 * </ul>
 *
 * <pre>{@code
 * Journeys journeys = JourneyTracking.of(StandardProcesses.theModel())
 *         .with(ownGroup)                            // your own way to tell who is not accepted
 *         .follow(Leads.of(leads), events, asOf);
 * journeys.of(lead).passes();                        // how often it came, where it was, how it ended
 * journeys.of(lead).current();                       // where it is
 * journeys.tally();                                  // given = used + repeated + reported
 * journeys.findings();                               // what is wrong with leads and events
 * }</pre>
 *
 * <h2>How events are read</h2>
 *
 * <ul>
 *   <li>A lead is in one stage at a time. It may skip stages and move back; what it did stays in its history.
 *   <li>Events are read by instant, counted to the microsecond. Those of one instant are a group: entries first, in the
 *       order of the process, then exits. So a log that has dates only, of which the start of the day is given, moves
 *       leads forward on a day on which much happened.
 *   <li>An entry after an exit begins another pass, and so does an entry before the goal by one who had reached it. An
 *       exit after the goal ends the pass, which has reached the goal all the same.
 *   <li>Of several exits of one instant that for losing stands, then that for disqualifying, then in the order of the
 *       process. An exit at the instant of the goal is set aside. Both are reported.
 *   <li>A stage that is stated again while the lead is in it is no new visit, and an exit that is stated again is no
 *       new end: both are counted as repeated. A visit belongs to the first owner whom its events name, otherwise to
 *       that of the lead.
 *   <li>A lead that is not accepted ends where it reaches the stage of the qualification, disqualified. What is stated
 *       of it beyond is set aside and reported.
 *   <li>An event is seen if its business day is not after the date, and it was recorded by the day of knowledge;
 *       without a day of record it was recorded as it happened.
 *   <li>Instants farther than about 292,000 years from 1970 count as the last that can be said.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>The order of the events changes nothing: journeys, findings, tally.
 *   <li>What is stated twice counts once, and is reported.
 *   <li>What happens or is recorded later changes no earlier view.
 *   <li>Each event is used, repeated or reported, and the counts of the findings add up to the reported.
 *   <li>Visits of a pass follow one another without a gap; passes do not overlap, and only the last may last.
 *   <li>A lead recycled a million times is followed to its last pass, in linear time.
 *   <li>The fast way gives what a slow and obvious one gives, on random logs full of ties.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.journey;

import org.jspecify.annotations.NullMarked;
