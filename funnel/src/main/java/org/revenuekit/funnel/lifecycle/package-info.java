/**
 * One lifecycle for each customer (カスタマーライフサイクル), from the moment it first meets us, through purchase and use, to
 * renewal or end: what leads did in a process, joined with what their accounts have.
 *
 * <h2>Questions</h2>
 *
 * <pre>{@code
 * CustomerLifecycles lifecycles = CustomerLifecycleTracking.of(CustomerLifecyclePolicy.standard())
 *         .follow(journeys, histories.periods(), contractEvents);
 * lifecycles.of(CAPRICORN).stage();                               // CUSTOMER, since(), history(), events()
 * lifecycles.counts();                                            // prospects, ordered, customers, former
 * lifecycles.passage(FIRST_CONTACT, WON).arrived().median();      // from the first contact to the deal
 * lifecycles.passage(WON, STARTED).waiting();                     // sold, not in use yet
 * lifecycles.passage(STARTED, RENEWED).incidence();               // who ended before is the competing event
 * lifecycles.findings().of(WON_WITHOUT_ASSET);                    // 受注したが資産がない
 *
 * Grouping<AccountId, ChannelId> channel = lifecycles.acquiredBy();
 * lifecycles.by(channel).of(WEBINAR);                             // for how long those stay: passage(STARTED, ENDED)
 * revenue.by(channel).monthly(first, last);                       // recurring revenue by channel
 * RetentionAnalysis.of(policy).measure(revenue, start, end).by(channel);
 * SurvivalAnalysis.of(policy).measure(revenue).by(channel);       // which channel brings customers who stay
 * lifecycles.acquiredBy(campaigns);                               // or whatever else is known of the lead
 * }</pre>
 *
 * <p>The estimates of lifetime value take the same grouping. To tell retention and survival of customers by channel,
 * measure them by account first and group the answer, as above; of revenue that is grouped before, the channel itself
 * is what stays or leaves.
 *
 * <p>Renewals that somebody decided are in the histories of assets; make contract events of them:
 *
 * <pre>{@code
 * for (AssetHistory history : histories.list()) {
 *     for (AssetRenewal renewal : history.renewals()) {
 *         AssetAction action = renewal.action();
 *         contractEvents.add(new ContractEvent(
 *                 history.account(), ContractEventKind.RENEWED, action.effectiveFrom(), action.knownFrom()));
 *     }
 * }
 * }</pre>
 *
 * <h2>What is counted how</h2>
 *
 * <ul>
 *   <li>Leads and assets meet in the account. A lead without one is counted and not looked at. The
 *       {@linkplain org.revenuekit.funnel.lifecycle.CustomerEventKind#FIRST_CONTACT first contact} is the first that
 *       happened to any lead of the account: what it did of its own accord, a touch, or an entry.
 *   <li>A pass that reaches the goal of the process is a win, each of them. Instants are business days of the calendar
 *       of the journeys.
 *   <li>An account is a customer on each day on which something is active, and on those between that the
 *       {@linkplain org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy#gapDays() gap} of the policy covers, if the
 *       return is known. It is use that counts, not revenue: assets that are free, were paid once or have no price
 *       count. So a free trial is a customer; leave its periods out if it is not to be one.
 *   <li>Who ended is {@linkplain org.revenuekit.funnel.lifecycle.CustomerStage#FORMER former} until something is active
 *       again, whatever its leads do.
 *   <li>Which deal led to which asset is not asked: a deal has an asset if anything is active on its day or later. That
 *       of single assets is told by {@link org.revenuekit.core.asset.OrderLineage}.
 *   <li>The day asked about is the last that is seen: nothing is known yet of days after that of knowledge. Periods are
 *       seen that came on record by then, also those agreed for days to come, which say that somebody is known to start
 *       or to return.
 *   <li>An account has been brought by the lead of it that was won first, or by its first, as the policy says; of
 *       several at one instant by that of the lowest id. A customer of old whose lead is won later counts as brought by
 *       it; {@link org.revenuekit.funnel.lifecycle.CustomerLifecycleFinding#ASSET_BEFORE_WIN} tells of these.
 *   <li>Renewals and further purchases count on days on which something is active.
 *   <li>A passage goes from the first event of one kind to the next of another. Who may yet arrive is censored. Who
 *       ended cannot renew or buy more, and is apart, as is to whom the second, which happens once, had happened
 *       before.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>The order of leads, events and periods changes nothing, nor does cutting periods of a known start on any day or
 *       stating them twice.
 *   <li>Stages tile the days from the first that is known to the day asked about, and their days sum to them; each
 *       account is in one stage.
 *   <li>What happens or is recorded later changes no lifecycle as it was known before. Without a gap, the history of an
 *       earlier answer is the part of that of a later one until then, where everything is recorded as it happens.
 *   <li>Given = used + set aside, of leads, periods and contract events, each of the latter in a finding that counts
 *       it.
 *   <li>Groups, and who is in none, sum to the whole.
 *   <li>Arrived + waiting + left + before = accounts to which the first happened.
 *   <li>The fast way gives what a slow and obvious one gives, day by day.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.lifecycle;

import org.jspecify.annotations.NullMarked;
