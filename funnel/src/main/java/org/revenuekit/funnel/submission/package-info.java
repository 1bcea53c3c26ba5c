/**
 * What sellers say that a period will bring (ヨミ), kept apart from the stage in which leads are, and dated: the landing
 * (着地見込), why it changed (増減要因), how far leads slip (期ずれ), and how well sellers forecast (ヨミ精度).
 *
 * <h2>Questions</h2>
 *
 * <pre>{@code
 * ForecastScale scale = ForecastScale.standard(CurrencyUnit.JPY);       // 受注済, Aヨミ, Bヨミ, Cヨミ, ネタ
 * Results results = Results.from(journeys, opportunity);
 * SubmittedForecast now = SubmissionReview.of(scale).review(submissions, results, april, asOf);
 * now.landing();                                                        // won so far + what counts
 * now.byCategory();
 * now.bySeller();
 * now.attainment(target);
 * now.notSubmitted();                                                   // open leads of which nothing is said
 * now.changeSince(lastWeek).of(VarianceCause.SLIPPED_OUT);              // exactly additive
 * SlippageReview.of(scale).measure(submissions, results, april, asOf).share();
 * AccuracyReview.of(AccuracyPolicy.standard(CurrencyUnit.JPY)).review(submissions, results, months, asOf).bySeller();
 * }</pre>
 *
 * <h2>What is counted how</h2>
 *
 * <ul>
 *   <li>A submission stands until another is made of the same lead. Of several on one day the most cautious stands,
 *       with a finding. Nothing submitted, won or lost after the date asked about is looked at.
 *   <li>A lead that was won is won: what is submitted of it later does not count, with a finding. A second sale is
 *       another lead; where results tell several wins of one lead, all of them add up.
 *   <li>A lead that was lost is open again if it is submitted on a later day, other than as omitted.
 *   <li>An open lead is in the forecast of the period in which it is expected, whatever its category; which categories
 *       count in the landing is part of the scale.
 *   <li>Whoever submitted a lead last answers for it. In slippage and accuracy it is who answered for it then.
 *   <li>A change has one cause for each lead, the first that applies: won; no longer counted (lost, slipped or pulled
 *       out, withdrawn, category); newly counted (new, slipped or pulled in, category); amount. A lead that moved both
 *       in time and in category has moved in time.
 *   <li>Accuracy compares the landing as it stood on a stated day of the period with what was won in it. A bias is not
 *       called one before there are enough periods.
 *   <li>Amounts in another currency than the scale, and amounts that are not known, are findings of each answer in
 *       which they would count; such leads are counted with nothing. In slippage and accuracy it is the amount of the
 *       day judged that is asked for.
 * </ul>
 *
 * <p>The categories are the practice of Japanese sales teams, as are commit, upside and pipeline elsewhere; weights and
 * what counts are ours to start from. WAPE is the usual sum of absolute errors over the sum of results.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Categories, and sellers, sum to the whole. The landing is what is won and what is expected in those that count.
 *   <li>Earlier landing + what all causes contributed = later landing; every lead has one cause.
 *   <li>What is submitted, won or lost after the date changes nothing but one finding.
 *   <li>The order of submissions and results changes nothing.
 *   <li>Leads due = won + lost + withdrawn + slipped + open. Errors of sellers sum to that of all.
 *   <li>Of what is asked about, an amount is in the sums or in a finding; findings of sellers are those of all.
 *   <li>Submissions given = standing + superseded + set aside with a finding.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.submission;

import org.jspecify.annotations.NullMarked;
