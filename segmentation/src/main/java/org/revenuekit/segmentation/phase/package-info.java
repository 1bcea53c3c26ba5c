/**
 * Relationship phases (関係構築フェーズ): how far the relationship with a customer has come, judged so that anybody comes to
 * the same verdict. "Are we trusted?" is answered by opinion; "were we told the competitor's offer when we last
 * quoted?" is answered by what the customer did. And beside the definition that judges, what leads to the next phase.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.segmentation.phase.PhaseModel model} has phases of levels 0, 1, 2 and so on; each but
 *       the lowest has a {@link org.revenuekit.segmentation.phase.Gate gate}: at least so many of some criteria.
 *   <li>A {@link org.revenuekit.segmentation.phase.Criterion criterion} is a closed question, and an
 *       {@link org.revenuekit.segmentation.phase.EvidencePattern evidence pattern} that answers it: kinds of fact, who
 *       did it, how long, how much, how often, how fresh, in days or in business days (営業日).
 *   <li>{@link org.revenuekit.segmentation.phase.Evidence Evidence} is what was put on record: a fact, when it took
 *       place, when it was recorded, by whom. A later record of one id corrects the earlier. What is planned satisfies
 *       nothing.
 *   <li>An {@link org.revenuekit.segmentation.phase.AdvancementActivity activity} (上位フェーズへの活動KPI) leads to the next
 *       phase. It never judges.
 * </ul>
 *
 * <pre>{@code
 * PhaseBoard board = PhaseReview.of(PhaseModel.standard()).judge(accounts, evidence, asOf);
 * PhaseVerdict verdict = board.of(account);
 * verdict.phase();                                   // 2 TRUST..3 PROPOSITION: certain, possible
 * verdict.criteria();                                // met, not met or not known; the evidence behind; until when
 * verdict.heldUp();                                  // what keeps the phase up, if the criteria do not
 * board.expiring(30);                                // what is no longer met this month if nothing new is seen
 * board.with(evidenceOfAMeeting).of(account);        // what if
 * board.history(quarter).of(account).days(trust);    // how long (滞留)
 * board.changeSince(lastQuarter).demotions();        // never netted with promotions
 * model.lint();                                      // open questions, unreachable phases, and more
 * }</pre>
 *
 * <h2>Three answers</h2>
 *
 * <p>A criterion is met, not met, or not known, and what nobody saw is not known. So a phase has two bounds: the
 * certain one takes what is not known for not met, the possible one for met. Where everything is on record, such as
 * orders, {@link org.revenuekit.segmentation.phase.Criterion#unseen() absence is an answer}. A question may need an
 * {@link org.revenuekit.segmentation.phase.Criterion#occasion() occasion}: without a quote nobody can tell how a
 * customer behaves when we quote.
 *
 * <p>A no denies what it names: its kind of fact, done by its actor, or by anybody if it names none. What was said
 * later of that counts; a yes and a no of one day and one day of record contradict each other and decide nothing.
 *
 * <h2>The standard model</h2>
 *
 * <p>Its five phases, the gates of trust and proposition and the four activities between them are those of the article
 * that the field quotes. The rest is our proposal and says so in its source: that we are met is what opens phase 1;
 * that we are chosen without competition opens phases 2 and 3 as well, for a partner who no longer asks others for
 * quotations must not fall; and with it, being consulted by those who decide opens phase 4. All windows are ours.
 *
 * <h2>The next step</h2>
 *
 * <p>{@link org.revenuekit.segmentation.phase.PhaseVerdict#advancements()} are the smallest sets of criteria that lead
 * to the next phase; {@link org.revenuekit.segmentation.phase.PhaseBoard#outlook} says what plans would bring and how
 * far activities are; {@link org.revenuekit.segmentation.phase.LiftReview} counts what followed them, which proves no
 * cause. {@link org.revenuekit.segmentation.phase.ReviewBriefing} makes the manager's review of one account, in English
 * or Japanese.
 *
 * <h2>How it comes along</h2>
 *
 * <p>{@link org.revenuekit.segmentation.phase.PhaseKpis} (質的KPI): promotions and demotions by cause, dwell, who is
 * stuck, how often criteria are met and what followed, top sellers against the rest, phases lost at hand-overs (担当替え).
 * {@link org.revenuekit.segmentation.phase.QuantityKpis} (量的KPI) stand beside them.
 * {@link org.revenuekit.segmentation.phase.EvidenceCoverage} tells how much is known, and what only one person knows.
 * {@link org.revenuekit.segmentation.phase.ObjectivityReview} tells on which criteria several raters agree beyond
 * chance.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>A phase needs all gates up to it; none is skipped.
 *   <li>More evidence that something is so never lowers a criterion or a phase, with two exceptions: evidence of an
 *       occasion can turn "not known" into "not met", which leaves the certain phase as it is; and with
 *       {@link org.revenuekit.segmentation.phase.EvidenceScope#WORST_OPPORTUNITY} the first evidence of an opportunity
 *       can lower the phase, and the verdict names that opportunity.
 *   <li>What is planned changes no criterion. The order of the records changes nothing. What is recorded later changes
 *       no earlier view.
 *   <li>The evidence behind a criterion gives the same result alone; a criterion is met until the day it expires.
 *   <li>The days of a history sum to its window; the counts per phase to the accounts.
 *   <li>Given = used + planned + reported.
 *   <li>The steps of a change add up to it. Promotions and demotions are told apart, skipped phases shown.
 * </ul>
 */
@NullMarked
package org.revenuekit.segmentation.phase;

import org.jspecify.annotations.NullMarked;
