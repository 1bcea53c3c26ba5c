/**
 * Whom to call first (優先架電): the score of leads, and the queue that follows from it. Inside sales picks from its list
 * those who are likely to become an opportunity (確度の高そうなリード); of the leads that are accepted (MAL), those above a
 * threshold are MQL.
 *
 * <h2>Score</h2>
 *
 * <p>A {@link org.revenuekit.funnel.queue.LeadScorePolicy policy} has rules, each of which gives whole points, also
 * negative ones. They are of two parts, shown apart: who the lead is (属性スコア,
 * {@link org.revenuekit.funnel.queue.ScorePart#FIT FIT}) and what it does (行動スコア,
 * {@link org.revenuekit.funnel.queue.ScorePart#INTEREST INTEREST}).
 *
 * <ul>
 *   <li>Fit: {@linkplain org.revenuekit.funnel.queue.AttributeRule attributes},
 *       {@linkplain org.revenuekit.funnel.queue.TraitRule traits} that speak against it,
 *       {@linkplain org.revenuekit.funnel.queue.ChannelRule the way in}.
 *   <li>Interest: {@linkplain org.revenuekit.funnel.queue.StageRule the stage},
 *       {@linkplain org.revenuekit.funnel.queue.RecencyRule how long ago} and
 *       {@linkplain org.revenuekit.funnel.queue.FrequencyRule how often} it was active of its own accord, and
 *       {@linkplain org.revenuekit.funnel.queue.StalenessRule how long ago} one of us turned to it.
 * </ul>
 *
 * <h2>Queue</h2>
 *
 * <p>A {@link org.revenuekit.funnel.queue.CallQueuePolicy policy} says in which stages leads are called, how long they
 * rest after a touch, and how many one seller is given. Those who left and whose day to ask again has come (再アプローチ) are
 * called before all others; then the higher score, then the longer wait, then the id decides.
 *
 * <pre>{@code
 * Journeys journeys = JourneyTracking.of(process).follow(leads, events, asOf);
 * LeadScores scores = LeadScoring.of(LeadScorePolicy.standard()).score(journeys);
 * scores.of(lead).fit();                     // and interest(), total()
 * scores.explain(lead).text();               // points of each rule, which sum to the score
 * scores.qualified();                        // MQL / all leads
 * CallQueue queue = CallRanking.of(CallQueuePolicy.standard()).rank(scores);
 * queue.first(10);                           // whom to call now, each with its reasons
 * queue.bySeller();                          // seller by seller
 * queue.excludedByReason();                  // who is not called, and why
 * }</pre>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>The points of the rules sum to the score, exactly.
 *   <li>Each lead scored is queued once, or excluded for one reason.
 *   <li>The order is total and ends in the id; the order of leads and events changes nothing. Nothing that happened, or
 *       was recorded, after the point in time counts.
 *   <li>Groups, and those in none, sum to the whole.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.queue;

import org.jspecify.annotations.NullMarked;
