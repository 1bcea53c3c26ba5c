/**
 * The figures that departments are steered by (部門別KPI), and how the goal of each follows from what it does.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.kpi.KpiFigure figure} has a {@linkplain org.revenuekit.funnel.kpi.KpiTerm term},
 *       which names what is counted and on what base in both languages, and keeps both numbers, exact. What was not
 *       given is {@link org.revenuekit.funnel.kpi.NoValue#NOT_GIVEN}, and never 0.
 *   <li>{@link org.revenuekit.funnel.kpi.MarketingReview} measures {@linkplain org.revenuekit.funnel.kpi.MarketingFacts
 *       what channels did and cost}, by channel, class of media and month, as a
 *       {@link org.revenuekit.funnel.kpi.MarketingPolicy policy} says.
 *   <li>{@link org.revenuekit.funnel.kpi.ConversionFigures} are the rates that a process names, and
 *       {@link org.revenuekit.funnel.kpi.CustomerFacts} what became of customers.
 *   <li>{@link org.revenuekit.funnel.kpi.DepartmentTrees} are trees of KGI, KSF and KPI for
 *       {@link org.revenuekit.core.kpi.KpiReview}; {@link org.revenuekit.funnel.kpi.KpiLeaves} gives them what was
 *       measured.
 * </ul>
 *
 * <pre>{@code
 * MarketingReport marketing = MarketingReview.of(MarketingPolicy.standard()).measure(facts, quarter, asOf);
 * marketing.total().of(MarketingTerms.CPA.code()).value();      // cost / conversions, exact
 * marketing.byMediaClass();                                     // オウンド, ペイド, アーンド, シェアド; also byMonth()
 * marketing.findings();                                         // what no figure covers, and why
 *
 * KpiLeaves actuals = KpiLeaves.builder()
 *         .addMarketing(marketing)
 *         .addConversion(conversion, yen)
 *         .addFigures(customers.figures(z, asOf))
 *         .build();
 * KpiTree company = DepartmentTrees.company(yen);
 * KpiReport report = KpiReview.of(company).measure(actuals.of(company), targets.of(company), asOf);
 * report.gap(KpiId.of("company-revenue")).parts();              // by which leaves the goal is missed; they sum to it
 * }</pre>
 *
 * <h2>Figures</h2>
 *
 * <p>Each has no value if what is counted or its base was not given, and also as said in the last column.
 *
 * <table>
 * <caption>What is counted, on what base, and when there is no value</caption>
 * <tr><th>code</th><th>Japanese</th><th>numerator</th><th>base</th><th>unit</th><th>no value at</th></tr>
 * <tr><td>cost</td><td>費用</td><td>cost of the channel</td><td>-</td><td>money</td><td>-</td></tr>
 * <tr><td>acquisition-cost</td><td>顧客獲得費用</td><td>all costs that the policy takes</td><td>-</td><td>money</td><td>-</td></tr>
 * <tr><td>impressions</td><td>表示回数</td><td>times shown</td><td>-</td><td>count</td><td>-</td></tr>
 * <tr><td>clicks</td><td>クリック数</td><td>clicks</td><td>-</td><td>count</td><td>-</td></tr>
 * <tr><td>visitors</td><td>訪問者数</td><td>visitors</td><td>-</td><td>count</td><td>-</td></tr>
 * <tr><td>conversions</td><td>コンバージョン数(CV)</td><td>actions wanted</td><td>-</td><td>count</td><td>-</td></tr>
 * <tr><td>new-customers</td><td>新規顧客数</td><td>new customers</td><td>-</td><td>count</td><td>-</td></tr>
 * <tr><td>attributed-revenue</td><td>売上(チャネル帰属)</td><td>revenue credited</td><td>-</td><td>money</td><td>-</td></tr>
 * <tr><td>attributed-profit</td><td>利益(チャネル帰属・費用控除前)</td><td>profit credited</td><td>-</td><td>money</td><td>-</td></tr>
 * <tr><td>ctr</td><td>クリック率(CTR)</td><td>clicks</td><td>impressions</td><td>rate</td><td>0 impressions</td></tr>
 * <tr><td>cvr</td><td>コンバージョン率(CVR)</td><td>conversions</td><td>visitors</td><td>rate</td><td>0 visitors</td></tr>
 * <tr><td>cvr-of-clicks</td><td>クリック基準コンバージョン率(CVR)</td><td>conversions</td><td>clicks</td><td>rate</td><td>0 clicks</td></tr>
 * <tr><td>cpc</td><td>クリック単価(CPC)</td><td>cost</td><td>clicks</td><td>money</td><td>0 clicks</td></tr>
 * <tr><td>cpa</td><td>コストパーアクション(CPA)</td><td>cost</td><td>conversions</td><td>money</td><td>0 conversions</td></tr>
 * <tr><td>cac</td><td>顧客獲得コスト(CAC)</td><td>acquisition cost</td><td>new customers</td><td>money</td><td>0 customers</td></tr>
 * <tr><td>roas</td><td>広告費用対効果(ROAS)</td><td>revenue</td><td>cost</td><td>rate</td><td>cost 0</td></tr>
 * <tr><td>roi</td><td>投資収益率(ROI)</td><td>profit - cost</td><td>cost</td><td>rate</td><td>cost 0</td></tr>
 * <tr><td>cost-share</td><td>費用構成比</td><td>cost</td><td>cost of all channels</td><td>rate</td><td>all free</td></tr>
 * <tr><td>mean-contract-value</td><td>平均契約額</td><td>contract value</td><td>contracts whose value is known</td><td>money</td><td>0 contracts</td></tr>
 * <tr><td>churn-rate</td><td>解約率</td><td>churned customers</td><td>customers at the start</td><td>rate</td><td>0 customers</td></tr>
 * <tr><td>retention-rate</td><td>リテンション率</td><td>retained customers</td><td>customers at the start</td><td>rate</td><td>0 customers</td></tr>
 * <tr><td>mean-customer-revenue</td><td>継続顧客単価</td><td>retained revenue</td><td>retained customers</td><td>money</td><td>0 retained</td></tr>
 * </table>
 *
 * <p>CPA is not CAC: the first is what the channel costs for each action, such as asking for material; the second is
 * all that winning customers costs, for each customer won. A cost of 0 is a cost.
 *
 * <h2>What is not known</h2>
 *
 * <p>A quotient of several channels and months is made of those of which both parts are known: spend of which nobody
 * knows the clicks makes no click dearer. How many lack one part is a
 * {@linkplain org.revenuekit.funnel.kpi.MarketingFinding#LACKS_PART finding}. Of a channel with a lag, cost is set
 * against the results of as many months later; those that are still to come are not known, so that young spend does not
 * look dear.
 *
 * <h2>Laws</h2>
 *
 * <ul>
 *   <li>Doubling all counts and amounts changes no rate.
 *   <li>Of what is counted, and of both parts of each quotient but CAC, groups and the ungrouped sum to the whole;
 *       costs that all channels share are on no base.
 *   <li>The parts of a tree, and of each gap, sum to the whole exactly; where rates multiply, the goal is what was
 *       counted.
 *   <li>Churn rate and retention rate are 1 together.
 *   <li>The order of facts changes nothing.
 * </ul>
 *
 * <p>Sources: formulas of marketing, KGI - KSF - KPI, and classes of media as in a Japanese article on sales
 * enablement; the goals of departments as in THE MODEL (福田康隆). Lags, categories of cost and the shape of the trees are
 * our proposal.
 */
@NullMarked
package org.revenuekit.funnel.kpi;

import org.jspecify.annotations.NullMarked;
