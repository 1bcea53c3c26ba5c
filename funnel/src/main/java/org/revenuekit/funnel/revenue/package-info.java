/**
 * Recurring revenue (月次経常収益, MRR): what is paid again and again, told by the month, and how it moves between two days.
 *
 * <h2>Questions</h2>
 *
 * <pre>{@code
 * RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(RevenuePolicy.standard(CurrencyUnit.USD))
 *         .with(catalogue)                                   // edition ladders, for up-sell
 *         .measure(periods, asOf);
 * revenue.at(marchEnd);                                      // exact; rounded by you, once
 * Movements<AccountId> april = revenue.movements(marchEnd, aprilEnd);
 * april.of(Movement.REACTIVATION);                           // start + all movements = end
 * april.of(ChangeCause.UPSELL);
 * RevenueBridge bridge = revenue.monthly(first, last);
 * bridge.months();                                           // month by month
 * bridge.changeSince(asPublishedInMarch).months();           // which months and movements are others now
 * revenue.by(families).movements(marchEnd, aprilEnd);        // a moved subsidiary is no churn
 * revenue.explain(account, marchEnd);
 * revenue.changeSince(asKnownInApril).at(marchEnd);          // why last quarter's figure moved
 * }</pre>
 *
 * <h2>What counts how</h2>
 *
 * <ul>
 *   <li>A price counts by the month, exactly: price / (months it is paid for), weeks x 52/12, days x 365/12, or as
 *       {@link org.revenuekit.core.asset.MonthBasis} says. What was paid once or is paid by use has no such price and
 *       is left out, and counted.
 *   <li>A period counts on each of its days. The amount of a day is what is active on it; that of a month is the one of
 *       its last day.
 *   <li>Periods are seen that came on record by the day of knowledge, also those agreed for days to come. Periods of
 *       one asset follow each other: where they overlap, each counts until the next one starts, which is a finding, and
 *       of those that start on one day the one recorded last counts.
 *   <li>Other currencies convert at the rate of one day that the policy states, so that exchange rates move nothing.
 *       Without a rate they are left out, with a finding, never taken as 0 or at 1:1.
 *   <li>An end and the next start of the same account that are at most some days apart are one change: the ended asset
 *       counts until the start. This is decided before anything is grouped, so that all keys see the same days.
 *   <li>Revenue is lost at the end of the period, or on the day on which that was decided.
 * </ul>
 *
 * <h2>Movements</h2>
 *
 * Between two days each key is in one class at most ({@link org.revenuekit.funnel.revenue.Movement}): it starts from
 * nothing and had never anything before the first day (new, 新規), or had (reactivation, 復活, however long ago); it comes
 * to nothing (churn, 解約); it has more (expansion, 拡大), or less (contraction, 縮小). Who came first and paused between the
 * two days is new. With a tolerance ({@link org.revenuekit.funnel.revenue.RevenuePolicy#gapMonths}) the loss of who is
 * known to come back in time is a contraction and the return an expansion; both days of the pause are judged by the
 * same rule, so that a return is tolerated if and only if its loss was. As long as no return is known, the loss is
 * churn.
 *
 * <p>Expansions and contractions have causes ({@link org.revenuekit.funnel.revenue.ChangeCause}), which sum exactly. An
 * asset that is there on both days is compared with itself. Of the others, what went and what came is compared in sums
 * by product; then by edition ladder; then what ended and started in one account on the same day (a swap). What is left
 * is cross-sell (クロスセル), or quantity if the product is there on the other day too.
 *
 * <p>The figures of a month that is not over are provisional (暫定): what is to be renewed in it looks lost until it is.
 *
 * <h2>Keys</h2>
 *
 * The same lines are told by account, asset, contract, product, and any grouping of these. A grouping holds for all
 * days ({@code AS_IS}), so that who moves from one family to another is churn nowhere. Coarser keys keep the signed
 * total, but turn churn and new business inside a key into less or more.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>start + new + reactivation + expansion + contraction + churn = end, exactly, for each key and in all; each key
 *       is in one class.
 *   <li>From a to b and from b to c add up to from a to c.
 *   <li>The sum over keys is the total, of whatever keys; groups and what is ungrouped are the whole.
 *   <li>The order of periods changes nothing, nor does cutting them on any day.
 *   <li>Prices that are equal by the month make equal revenue, whatever period they are paid for.
 *   <li>What came on record later changes no answer as it was known before.
 *   <li>Revisions sum to the difference of two answers, of one day or of a bridge.
 *   <li>Periods given = used + in findings.
 *   <li>Whole numbers in 64 bits and numbers of any length give equal answers.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.revenue;

import org.jspecify.annotations.NullMarked;
