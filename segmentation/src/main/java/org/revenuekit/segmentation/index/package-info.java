/**
 * Indices of customers from what was observed: the CS index (CS指数: does the customer succeed?), the OP index (OP指数: is
 * there room to grow, and would a proposal succeed?), health scores, and your own.
 *
 * <h2>From an observation to a score</h2>
 *
 * <ol>
 *   <li>A {@link org.revenuekit.segmentation.index.Scale} says what a value is worth, from 0 to 100 points: a curve of
 *       straight lines, {@linkplain org.revenuekit.segmentation.index.Bins bins} that tile a domain ([a, b), the last
 *       one closed, so that every value is in exactly one), or names.
 *   <li>Several observations of one {@link org.revenuekit.segmentation.index.Indicator} become one value: the last, or
 *       a mean that forgets.
 *   <li>What was observed grows old. With a half-life, an observation stands for half the weight of its indicator after
 *       that time; the other half is not measured any more. So an old answer never turns bad: it turns uncertain.
 *   <li>A score is the mean of what is measured, weighted by groups and by indicators within them; what is not measured
 *       is treated as the {@linkplain org.revenuekit.segmentation.index.MissingData definition} says. It always comes
 *       with its <b>coverage</b> and with the <b>bounds</b> between which it would lie if all were measured.
 *   <li>Below the coverage floor there is no score, with the reason: whoever was not asked is not a bad customer.
 * </ol>
 *
 * <p>Why a floor, and why bounds: spreading the weights of what is missing over the rest makes a score rise when bad
 * news gets lost. The floor keeps that from happening unseen, and the bounds show how much it could have been.
 *
 * <h2>Exactness</h2>
 *
 * <p>Points, weights and scores are whole millionths, rounded half up once where they arise; nothing is a double but
 * the table of decay, which is rounded to millionths. {@link org.revenuekit.segmentation.index.Scores#explain} shares a
 * score out among groups, indicators and observations so that the parts sum to it exactly.
 *
 * <h2>Laws kept</h2>
 *
 * <p>A score is 0 to 100; raising an indicator that weighs never lowers it; scaling all weights changes nothing; with
 * all the weight on one indicator the score is that indicator's; learning a value that was missing keeps the score
 * within the old bounds and narrows them; nothing observed is no score; the order of the observations changes nothing;
 * what is recorded later changes no earlier answer.
 */
@NullMarked
package org.revenuekit.segmentation.index;

import org.jspecify.annotations.NullMarked;
