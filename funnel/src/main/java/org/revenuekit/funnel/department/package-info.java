/**
 * The measures of each department: inside sales (インサイドセールス), field sales (フィールドセールス) and partners (パートナー). Each has a
 * name, a base and a period, because most quarrels about a rate are about its base.
 *
 * <h2>Inside sales</h2>
 *
 * <p>{@link org.revenuekit.funnel.department.InsideSalesReview} takes journeys and
 * {@linkplain org.revenuekit.funnel.department.Dial dials}:
 *
 * <table>
 * <caption>Measures of inside sales</caption>
 * <tr><th>Figure</th><th>Japanese</th><th>Counted</th><th>Base</th></tr>
 * <tr><td>dials</td><td>架電数</td><td>dials of the period</td><td></td></tr>
 * <tr><td>dial-rate</td><td>架電率</td><td>leads dialled</td><td>leads in a stage that is called at any time of the
 *     period</td></tr>
 * <tr><td>connect-rate</td><td>通電率</td><td>dials answered</td><td>dials</td></tr>
 * <tr><td>meetings-booked</td><td>商談獲得数</td><td>passes that came to the stage of meetings</td><td></td></tr>
 * <tr><td>meeting-rate</td><td>商談獲得率</td><td>leads that booked after the call</td><td>leads dialled, or connected, as
 *     the policy says</td></tr>
 * <tr><td>opportunities</td><td>商談数</td><td>passes that came to the stage of opportunities</td><td></td></tr>
 * <tr><td>opportunity-rate</td><td>商談化率</td><td>those of the base that became an opportunity by now</td><td>passes
 *     nurtured</td></tr>
 * <tr><td>handed-over-win-rate</td><td>引き渡した商談の勝率</td><td>won</td><td>won or lost, of passes handed over in the
 *     period</td></tr>
 * <tr><td>cost-per-opportunity</td><td>商談単価</td><td>cost</td><td>opportunities</td></tr>
 * </table>
 *
 * <h2>Field sales</h2>
 *
 * <p>{@link org.revenuekit.funnel.department.FieldSalesReview} follows deals: passes that came to the stage of
 * opportunities. A deal belongs to a period by the day on which it was created, or on which it closed
 * ({@link org.revenuekit.funnel.department.DealBasis}); the two give different rates.
 *
 * <table>
 * <caption>Measures of field sales</caption>
 * <tr><th>Figure</th><th>Japanese</th><th>Counted</th><th>Base</th></tr>
 * <tr><td>deals</td><td>商談数</td><td>deals of the period</td><td></td></tr>
 * <tr><td>won</td><td>受注数</td><td>those that reached the goal</td><td></td></tr>
 * <tr><td>win-rate</td><td>勝率</td><td>won</td><td>won or lost</td></tr>
 * <tr><td>close-rate</td><td>成約率</td><td>won</td><td>all deals of the period</td></tr>
 * <tr><td>(by stage reached)</td><td>ステージ別クローズ率</td><td>won</td><td>those that reached the stage</td></tr>
 * <tr><td>mean-contract-value</td><td>平均契約額</td><td>value won</td><td>won with a value in that currency</td></tr>
 * <tr><td>lead-time-from-creation</td><td>リードタイム</td><td>days from the first entry of the lead</td><td>won</td></tr>
 * <tr><td>lead-time-from-approach</td><td>リードタイム</td><td>days from our first touch</td><td>won after a
 *     touch</td></tr>
 * </table>
 *
 * <h2>Partners</h2>
 *
 * <p>{@link org.revenuekit.funnel.department.PartnerReview} gives the measures of field sales for the deals that
 * partners sourced, influenced or resold, and for those that are direct.
 *
 * <pre>{@code
 * InsideSales inside = InsideSalesReview.of(InsideSalesPolicy.standard()).measure(journeys, dials, april);
 * inside.dialRate();                          // and connectRate(), meetingRate(), opportunityRate()
 * inside.handedOver().winRate();              // whether what was handed over can be won
 * inside.byRole().of(Role.EBR.id());          // also bySeller(), by(any grouping)
 * FieldSales field = FieldSalesReview.of(FieldSalesPolicy.standard()).measure(journeys, DealBasis.CREATED, year);
 * field.counts().closeRate();                 // 成約率; winRate() has another base
 * field.by(size);                             // mean contract value by company size
 * field.leadTime().fromApproach().median();
 * PartnerReport partners = PartnerReview.of(FieldSalesPolicy.standard())
 *         .measure(journeys, involvements, DealBasis.CLOSED, year);
 * partners.of(partner, PartnerPart.SOURCED).counts();
 * partners.shareOfRevenue(yen);
 * }</pre>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Rates follow the same subjects above and below the line, and lie between 0 and 1 or are undefined. Doubling the
 *       population changes none.
 *   <li>Groups, and those in none, sum to the whole: each case has one lead and one seller to whom it is credited.
 *   <li>Deals with partners and direct ones sum to all; each is counted once, however many partners had to do with it.
 *   <li>No fact is lost: dials and involvements given are used, of other times, or in findings.
 *   <li>The order of leads, events and facts changes nothing. What was recorded after the point in time does not count.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.department;

import org.jspecify.annotations.NullMarked;
