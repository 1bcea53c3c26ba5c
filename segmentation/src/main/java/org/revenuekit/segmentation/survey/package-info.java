/**
 * Surveys (アンケート): who was asked, who answered, who has potential, and what to do about it.
 *
 * <pre>{@code
 * SurveyResult result = SurveyAnalysis.of(Questionnaire.standard()).tally(accounts, responses, asOf);
 * result.stages().potentialRate();                  // with potential / answered
 * result.bySeller(ownership).leastAskedFirst();     // who may fear the answers
 * result.nps().score();                             // exact, with interval()
 * result.drivers();                                 // what to improve first
 * result.needs(locale);                             // answers that became leads
 * result.observations();                             // what the indices are computed from
 * }</pre>
 *
 * <h2>From question to indicator</h2>
 *
 * <p>A {@link org.revenuekit.segmentation.survey.Questionnaire} is a definition. Each
 * {@link org.revenuekit.segmentation.survey.Question} observes one indicator, has one
 * {@linkplain org.revenuekit.segmentation.survey.QuestionPurpose purpose}, and says which answers show potential: from
 * a value on, or by options. A plain survey of satisfaction (満足度調査) finds out how customers feel; one that also asks
 * for intentions and needs finds out what to do (与件発掘), and sellers have less reason to dislike it.
 *
 * <table>
 *   <caption>Terms</caption>
 *   <tr><th>term</th><th>here</th></tr>
 *   <tr><td>満足度, 満足度要因</td><td>the overall outcome, and its drivers: numeric scales, such as 1 to 5 (5件法)</td></tr>
 *   <tr><td>推奨度</td><td>recommendation, 0 to 10: the question of the NPS</td></tr>
 *   <tr><td>クロスセル意向, アップセル意向, 紹介意向</td><td>intentions to buy something else, to buy more, and to introduce us to
 *   others. A referral is no NPS, and no potential of the account that makes it</td></tr>
 *   <tr><td>与件発掘</td><td>a need that an answer reveals: evidence of what to offer, recorded on the day of the
 *   answer</td></tr>
 * </table>
 *
 * <h2>Stages</h2>
 *
 * <p>All accounts &gt;= asked &gt;= answered &gt;= with potential. An account counts once and came as far as the
 * furthest of its responses. The base of the potential rate is those that answered: of the others nothing is known, and
 * silence is never a bad answer. A company that asked its customers so found potential in about 15 % of those whose
 * answers it obtained.
 *
 * <p>Sellers who fear bad results do not ask (選択バイアス), so that the answers of those asked are too good:
 * {@link org.revenuekit.segmentation.survey.SurveyResult#bySeller} names the accounts that were not asked, by who leads
 * them, and {@link org.revenuekit.segmentation.survey.SurveyGroups#leastAskedFirst()} where to look first.
 *
 * <h2>NPS</h2>
 *
 * <p>Promoters (9 and more) less detractors (below 7), of 100 answers, one for each response; see
 * {@link org.revenuekit.segmentation.survey.Nps} for answers that are not whole and for its interval. Japanese answers
 * gather in the middle of a scale (中心化傾向): 5 of 10 is often no bad sign, and scores far below 0 are usual. So no bands
 * from elsewhere are shipped; the baseline is your own earlier result:
 * {@link org.revenuekit.segmentation.survey.SurveyResult#changeSince}.
 *
 * <h2>Drivers</h2>
 *
 * <p>Importance is the correlation of a driver with the overall outcome over the responses that say both; performance
 * is the mean of the answers about it, on 0 to 100 of its scale. Both against their mean over all drivers that have a
 * number give {@linkplain org.revenuekit.segmentation.survey.DriverQuadrant four quadrants}; on the mean counts as
 * above. Too few answers give no number. A correlation is no proof that to improve the one improves the other.
 *
 * <h2>Which channel</h2>
 *
 * <p>{@link org.revenuekit.segmentation.survey.ChannelAdvice} says whether hearings, behaviour or a survey suit a
 * portfolio, by its accounts per seller, visits and data.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>All &gt;= asked &gt;= answered &gt;= with potential, for all and for every group.
 *   <li>Groups and what is in none sum to all.
 *   <li>A response without an answer changes no NPS, intention, driver, need or observation.
 *   <li>The NPS lies in -100 to 100, and within its interval.
 *   <li>Answers given = used + reported.
 *   <li>No order of the responses changes anything.
 * </ul>
 */
@NullMarked
package org.revenuekit.segmentation.survey;

import org.jspecify.annotations.NullMarked;
