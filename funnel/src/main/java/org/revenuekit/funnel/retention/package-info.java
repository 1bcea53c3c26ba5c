/**
 * Retention (リテンション, 維持): how much of recurring revenue and how many customers are kept, for how long they stay, which
 * part of revenue existing customers make (既存顧客売上比率), and what of the contracts that run out is at risk.
 *
 * <h2>Questions</h2>
 *
 * <pre>{@code
 * RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(RevenuePolicy.standard(CurrencyUnit.JPY))
 *         .measure(periods, asOf);
 * RetentionPolicy policy = RetentionPolicy.standard();
 * Retention<AccountId> year = RetentionAnalysis.of(policy).measure(revenue, lastMarchEnd, marchEnd);
 * year.netRevenue();                                        // NRR, or Undefined for an empty cohort
 * year.grossRevenue();                                      // GRR: at most 1, at most NRR
 * year.by(segments).of("small");
 * year.changeSince(asKnownInMarch).changes();               // who moved it, by how much
 * RetentionAnalysis.of(policy).measure(revenue.by(families), lastMarchEnd, marchEnd);   // family level
 *
 * CohortMatrix<AccountId> cohorts = CohortAnalysis.of(policy).measure(revenue);
 * cohorts.byAge();
 * cohorts.changeSince(asKnownThen).cells();                 // what is known since, and what is told otherwise
 * Survival<AccountId> survival = SurvivalAnalysis.of(policy).measure(revenue);
 * survival.curve();
 * survival.changeSince(asKnownThen).left();                 // who has left since
 * ExistingShare<AccountId> share = ExistingShareAnalysis.of(ExistingPolicy.standard(CurrencyUnit.JPY))
 *         .measure(orders, fiscalYear, asOf);
 * share.share();
 * share.changeSince(shareOfLastYear).changes();             // who moved it, by how much
 *
 * RenewalPolicy renewal = RenewalPolicy.standard(CurrencyUnit.JPY);
 * RenewalRates past = RenewalRateAnalysis.of(renewal).measure(dueLastYear, revenue.byAsset(), lastYear);
 * past.changeSince(asKnownThen).transitions();              // what became of those too early to tell
 * RenewalForecast forecast = RenewalForecasting.of(renewal).with(past).forecast(due, nextYear, asOf);
 * forecast.byDecisionMonth();                               // at risk by the day of notice, not of the end
 * forecast.renewals(RenewalState.OPEN);                     // what can be refused now, the largest first
 * }</pre>
 *
 * <h2>What is counted how</h2>
 *
 * <ul>
 *   <li>Retention looks at those with revenue at the start. The new and the returned are in {@code quickRatio} only. A
 *       pause that the policy of revenue tolerates is no churn of a customer, though its revenue is gone.
 *   <li>Family level is retention of revenue that was told by family before. The tree of one day is taken for both ends
 *       (AS_IS), so that a subsidiary that moved is neither lost nor new.
 *   <li>A cohort is looked at a number of months after the first day of each of its customers, so that all have had the
 *       same time. A cell is there when that time is over for all: before, it is too early to tell, which is not 0.
 *   <li>A tenure that ended is told in units begun, one that goes on in whole units: so who left is never taken to have
 *       stayed for longer than could be seen of those still there. Where the first day of revenue is open, it is a
 *       finding, as there is no tenure to tell.
 *   <li>An existing customer is one who came before the period, or before the order, by policy. Nothing is known of
 *       customers before the data begins.
 *   <li>A contract that renews by itself is secured when the last day to refuse has passed; until then it is at risk.
 *       One to be renewed by hand is open until it is. Contracts that ran out are overdue, in none of the sums.
 *   <li>How likely a contract is renewed comes from the risk of its account, if that is given, or else from the past,
 *       if that is large enough, or else from the policy; each line says from where.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>0 &lt;= GRR &lt;= min(1, NRR); without a change both are 1; an empty cohort is Undefined.
 *   <li>The rate of a split cohort is the mean of the parts, weighted by their revenue at the start.
 *   <li>At 0 months a cohort is complete; retained &lt;= cohort; kept &lt;= base; groups sum to the whole.
 *   <li>Survival falls within [0, 1]; where all have left it is the plain share of those who stayed for longer.
 *   <li>Existing + new + unknown = all revenue, exactly.
 *   <li>The changes of a rate, customer by customer or contract by contract, sum exactly to later - earlier, and so do
 *       those of a cell; whoever is in one answer only is among them. Compared with itself, no answer has any.
 *   <li>Due = expected + at risk, exactly; months and groups sum to the whole.
 *   <li>The order of what is given changes nothing but the order of findings and of past renewals; of renewals given
 *       twice the first stands.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.retention;

import org.jspecify.annotations.NullMarked;
