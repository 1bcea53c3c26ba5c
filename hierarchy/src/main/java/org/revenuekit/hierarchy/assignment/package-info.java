/**
 * Who looks after which family, and who should (担当の割り当て).
 *
 * <p>{@link org.revenuekit.hierarchy.assignment.AccountTeams} reads a dated owner table by family: the team with its
 * roles, the accounts that nobody leads (主担当), the portfolio of one seller with the rest of each family, and what a
 * hand-over (担当替え) changed. {@link org.revenuekit.hierarchy.assignment.OwnerAssignment} proposes the cure where
 * {@code FamilyReview} finds the fault: candidates for every family and account, best first, each with the reasons.
 *
 * <h2>Formulas</h2>
 *
 * <p>A candidate has a fit from 0 to 1 by each criterion that can be asked:
 *
 * <ul>
 *   <li><b>Seniority</b>, asked of top families by rank: junior 0, regular 1/2, senior 1.
 *   <li><b>Load</b>, asked if there is an owner table = the accounts that he leads elsewhere + those asked about. With
 *       a capacity the fit is (capacity - load) / capacity, at least 0. Without one it is average / (average + load),
 *       where the average is that of the loads of all candidates: 1/2 for an average load. Accounts that were not given
 *       count as load, too.
 *   <li><b>Language</b>, asked if one is known: of the accounts whose language is known, the part whose language he
 *       speaks.
 *   <li><b>Products</b>, asked if one is known to be bought, by the lines of the opportunities that make up the
 *       revenue: the part that he knows.
 *   <li><b>Continuity</b>, asked if there is an owner table: the part of the family's accounts that he owns, in any
 *       role; 1 for an account that he owns himself.
 * </ul>
 *
 * <p>What cannot be asked of anybody is left out, and 100 points are split among the other criteria by weight, into
 * millionths that sum to 100 exactly (largest remainder, ties in the order of the criteria). A criterion contributes
 * its points x the fit, rounded half up to a millionth; the score is the sum of these. What is asked but not known of a
 * seller contributes nothing, so that missing knowledge is never in his favour;
 * {@link org.revenuekit.hierarchy.assignment.Candidate#possibleScore()} is what he could have at best, and
 * {@link org.revenuekit.hierarchy.assignment.Candidate#coverage()} how much is known.
 *
 * <p>The ranking: who would not be over capacity before who would, then the higher score, then the smaller id. Every
 * family and account is looked at alone; a plan that fills all of them at once is not made.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>0 &lt;= score &lt;= possible score &lt;= 100; both are the exact sums of their parts.
 *   <li>Weights times any k &gt; 0 give the same proposals.
 *   <li>No order of accounts, sellers, owners or opportunities changes a proposal.
 *   <li>To learn something of a seller's seniority, languages or products never lowers his score, and never raises his
 *       possible score.
 *   <li>Nobody over capacity stands before somebody who is not.
 *   <li>Every live row about an account given is in exactly one team, and in the portfolio of its seller.
 * </ul>
 */
@NullMarked
package org.revenuekit.hierarchy.assignment;

import org.jspecify.annotations.NullMarked;
