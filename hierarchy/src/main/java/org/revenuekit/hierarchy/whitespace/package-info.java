/**
 * White space (ホワイトスペース): what each member of a family has not bought yet, what that could be worth (収益機会), and whom to
 * call first.
 *
 * <pre>{@code
 * WhiteSpace space = WhiteSpaceAnalysis.of(WhiteSpacePolicy.standard(USD))
 *         .survey(hierarchy, WhiteSpaceFacts.of(catalogue, opportunities), asOf);
 * space.of(weLoveDogs, tangerine1000);              // OPEN
 * space.count(CellState.OPEN);                      // counted, never enumerated
 * space.potential().of(dogs);                       // exact, with the cells that have no number
 * space.gaps().of(dogs).firstByPotential(10);       // each with sisters() that have it already
 * }</pre>
 *
 * <h2>The matrix</h2>
 *
 * <p>Rows are members: accounts, divisions or families. Columns are offerings: products, product lines or categories.
 * The {@link org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy} says which, and what it takes to own something: that
 * it was won, that an asset is active, or that it was delivered, too. What a member owns is what one of its accounts
 * owns; it cannot be offered something only if none of its accounts can.
 *
 * <p>Every cell has exactly one {@linkplain org.revenuekit.hierarchy.whitespace.CellState state}, the first of these
 * that holds:
 *
 * <ol>
 *   <li>{@code OWNED}, by the ownership rule.
 *   <li>{@code COVERED} by a licence for the group of a company above, or, if the policy says so, by what the head
 *       office of a branch owns.
 *   <li>{@code INELIGIBLE}: excluded, against a rule or a check, retired or not sold, without its prerequisites, or not
 *       needed because a substitute or another edition is held.
 *   <li>{@code IN_PIPELINE}: an opportunity is open about it, or was at a past date.
 *   <li>{@code COMPETITOR}: somebody else's product stands there.
 *   <li>{@code LAPSED}: it was owned once, but the asset ended, all of it was given back, or the last purchase is too
 *       long ago.
 *   <li>{@code UNKNOWN}: the policy knows holdings of surveyed accounts only, and this one was not surveyed.
 *   <li>{@code OPEN}: it can be offered now.
 * </ol>
 *
 * <p>White is what is neither owned nor covered. What is held beats a rule, a rule beats everything else; the order of
 * rules does not matter. {@link org.revenuekit.hierarchy.whitespace.Cell} names the reasons that decide and those that
 * give way.
 *
 * <p>A further offering is cross-sell (クロスセル) and shows as a gap. A richer edition of what is owned is up-sell (アップセル):
 * the other editions of a ladder are not needed, the cell of the one that is owned says what could take its place, and
 * {@link org.revenuekit.hierarchy.whitespace.WhiteSpace#upgrades()} lists all of them.
 *
 * <h2>Potential</h2>
 *
 * <p>The value of an open cell is what is stated of it, or else unit x size, by the policy's basis:
 *
 * <table>
 *   <caption>Bases</caption>
 *   <tr><th>basis</th><th>unit (low, mid, high)</th><th>size</th></tr>
 *   <tr><td>list price</td><td>lowest, median, highest list price of the offering's products that are sold</td><td>1</td></tr>
 *   <tr><td>list price per seat</td><td>the same</td><td>seats stated of the member's accounts</td></tr>
 *   <tr><td>peer median per employee</td><td>first quartile, median, third quartile (nearest rank) of what each peer
 *   that owns it spent in the window / its employees, rounded half up to a millionth</td><td>employees of the member's
 *   accounts</td></tr>
 *   <tr><td>stated</td><td>-</td><td>-</td></tr>
 * </table>
 *
 * <p>Of an even number the lower median is taken. With fewer peers than the policy's minimum there is no number, and no
 * number is never 0: sums say how many cells have one and how many have not.
 *
 * <h2>Next best offering</h2>
 *
 * <p>Which gap to close first, and why (次に勧める商品)? Three questions build on a surveyed
 * {@link org.revenuekit.hierarchy.whitespace.WhiteSpace}; each can be asked alone.
 *
 * <p>{@link org.revenuekit.hierarchy.whitespace.AffinityAnalysis} counts what is owned together (併売分析), over the rows
 * of the matrix: accounts, divisions or families, as the white space has them, and the answer says which. Only
 * {@link org.revenuekit.hierarchy.whitespace.CellState#OWNED} counts, not what is covered, offered or lapsed. With n(X)
 * the members that own X, n(XY) those that own both, and N all members, also those that own nothing:
 *
 * <ul>
 *   <li><b>Support</b> (支持度) = n(XY) / N, and n(XY) as a count, which is what the policy bounds: 1 % of ten members is
 *       nobody.
 *   <li><b>Confidence</b> (信頼度) = n(XY) / n(X).
 *   <li><b>Lift</b> (リフト値) = n(XY) x N / (n(X) x n(Y)); undefined where nobody owns X or Y, and only there.
 * </ul>
 *
 * <p>All are exact ratios. Rules stand in order of lift, compared by cross-multiplication, then of support, then of the
 * offerings. Any two offerings can be asked about, also those below the minimum.
 *
 * <p>{@link org.revenuekit.hierarchy.whitespace.WhiteSpace#lookAlikes} finds the members most like one (類似顧客):
 * similarity = offerings that both own / offerings that either owns (Jaccard), ties by id. Who shares nothing is no
 * look-alike, however few there are.
 *
 * <p>{@link org.revenuekit.hierarchy.whitespace.NextBestOffering} ranks. Each cell that may be recommended has a part
 * from 0 to 1 by each criterion that can be asked:
 *
 * <ul>
 *   <li><b>Sister</b> (グループ内実績), asked if any family has two members = the family's other members that own it / its
 *       other members. A member without sisters has nothing here.
 *   <li><b>Need</b> (ニーズ), asked if any need is on record = 1 if one is that the offering would meet, else 0.
 *   <li><b>Affinity</b> (併売), asked if rules are given = the highest confidence among the rules from what the member
 *       owns to the offering.
 *   <li><b>Look-alike</b>, asked if there are two members = of the k most alike, those that own it / k, or / all other
 *       members if they are fewer than k. It is not / the look-alikes found: one distant look-alike is weak evidence.
 *   <li><b>Penetration</b> (浸透率), always asked = members that own it / all members.
 * </ul>
 *
 * <p>What can be asked is decided once for the whole matrix, so that the scores of all members compare. 100 points are
 * split among the criteria asked by weight, into millionths that sum to 100 exactly (largest remainder, ties in the
 * order of the criteria). A criterion contributes its points x the part, rounded half up to a millionth; the score is
 * the sum of these, and {@link org.revenuekit.hierarchy.whitespace.Recommendation#explain} shows it. A cell that scores
 * 0 has nothing that speaks for it and is not recommended. The ranking: the higher score, then the higher potential x
 * penetration, those without a number last, then the smaller member, then the smaller offering.
 *
 * <p>No billions of cells are enumerated, and yet the ranking is exact. Of each member only those columns are looked at
 * one by one of which more is known than their penetration; all others stand in one order for all members of a kind,
 * and the first that is not good enough ends the search. And no look-alikes are sought of a member that could not come
 * in even if all of them spoke for everything.
 *
 * <p>Laws kept:
 *
 * <ul>
 *   <li>0 &lt;= support &lt;= confidence &lt;= 1; the lift of X and Y is that of Y and X; a higher minimum support only
 *       takes rules away; to count every member twice changes neither confidence nor lift. They are published as the
 *       {@code AffinityContract} of the test kit.
 *   <li>0 &lt;= score &lt;= 100, the exact sum of its merits; weights times any k &gt; 0 give the same answer.
 *   <li>What is owned, covered or cannot be offered is never recommended, whatever speaks for it.
 *   <li>No order of accounts, links, products or facts changes a rule, a look-alike, a score or a rank.
 * </ul>
 *
 * <h2>Drafts and their fate</h2>
 *
 * <p>{@link org.revenuekit.hierarchy.whitespace.NextBestOfferings#drafts Drafts} are opportunities (商談) to open, for a
 * CRM to insert as they are: whom to call, about what, worth what, why, who in the family uses it, who leads the
 * account. What an open opportunity is about already is left out.
 * {@link org.revenuekit.hierarchy.whitespace.DraftFollowUp} says what came of them: accepted, won, lost, waiting or
 * expired, the yield and the days it took.
 *
 * <h2>Laws of the matrix</h2>
 *
 * <ul>
 *   <li>The states partition the matrix: their counts sum to members x offerings.
 *   <li>An asset or purchase more never makes a cell white that was not. It never makes a cell offerable, but for
 *       products that need it.
 *   <li>An offering more changes only its own column, if nothing is said of its being a substitute, an edition or a
 *       prerequisite.
 *   <li>What ends is lapsed, not open.
 *   <li>Potential by cell = by member = by offering = by family = total, to the last digit.
 *   <li>Facts given = used + ungrouped + outside + left out, each that is left out with a finding.
 *   <li>No order of accounts, products, facts or rules changes anything.
 * </ul>
 *
 * <h2>How it works, and what it costs</h2>
 *
 * <p>Nearly all of a matrix is white, and nearly all of that for the same reason. So rows are put into classes by what
 * rules and catalogue say of them, a class is worked out once, and of each row only those cells are kept that differ.
 * Counts, sums and the largest gaps follow from these: in time and memory for the facts, members and offerings, not for
 * the cells. {@link org.revenuekit.hierarchy.whitespace.Gaps} are made one by one as they are asked for. Only
 * {@linkplain org.revenuekit.hierarchy.whitespace.EligibilityCheck checks of your own} have to be asked cell by cell.
 *
 * <p>Sources: winsabove.com and Altify show owned, current opportunity, gap and not eligible; Altify calls any cell
 * without an opportunity white. Both are answered here: by state, and by
 * {@link org.revenuekit.hierarchy.whitespace.CellState#isWhite()}.
 */
@NullMarked
package org.revenuekit.hierarchy.whitespace;

import org.jspecify.annotations.NullMarked;
