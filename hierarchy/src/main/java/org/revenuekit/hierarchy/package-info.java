/**
 * Corporate families (企業系列): who belongs to whom, and who is on top.
 *
 * <p>{@link org.revenuekit.hierarchy.HierarchyResolution} turns accounts and
 * {@linkplain org.revenuekit.hierarchy.link.ParentLink links} into a {@link org.revenuekit.hierarchy.Hierarchy}: a
 * forest in which every account is in exactly one {@link org.revenuekit.hierarchy.Family}, for any links whatever.
 * {@link org.revenuekit.hierarchy.rollup} sums over it; {@link org.revenuekit.hierarchy.insight} says what that shows;
 * {@link org.revenuekit.hierarchy.whitespace} what each member has not bought yet;
 * {@link org.revenuekit.hierarchy.assignment} proposes who should own which account; and
 * {@link org.revenuekit.hierarchy.columns} does it for millions of rows without objects.
 *
 * <h2>Whom to believe: views</h2>
 *
 * <p>Sources contradict each other, and "parent" means several things. A {@link org.revenuekit.hierarchy.HierarchyView}
 * is a named definition that says which {@linkplain org.revenuekit.hierarchy.link.LinkKind kinds} of link are followed,
 * whom to believe first, and from which share a holder controls. Shipped are the standard view, majority ownership (as
 * vendors of company data draw families), capital affiliation (資本系列: 子会社 by more than half or by 40 % with stated
 * control, 関連会社 from 20 %, or 15 % with influence: 財務諸表等規則 article 8), and consolidation (GLEIF level 2).
 *
 * <ol>
 *   <li>Links of other kinds, those that do not hold at the date and those that were not on record on the day of
 *       knowledge are set aside.
 *   <li>Of the links that control, the one of the most trusted source decides, then that of the first kind, then the
 *       larger share, then the parent with the smaller id. A trusted statement that there is no parent decides, too.
 *   <li>A holder whose share may or may not be above the threshold is possible control: it attracts nothing unless the
 *       view says so, but the family is then at least this large. Two holders of exactly half are a deadlock.
 *   <li>An ultimate parent that is only reported stands in where nobody names a direct one; elsewhere it is checked
 *       against the top that the links lead to.
 *   <li>Circles are opened, with a finding: their accounts are one family.
 * </ol>
 *
 * <p>Holders who do not control stay visible: {@link org.revenuekit.hierarchy.Hierarchy#holdings() holdings},
 * {@link org.revenuekit.hierarchy.Hierarchy#graph() the graph of all links}, and
 * {@linkplain org.revenuekit.hierarchy.LinkGraph#economicShare economic shares} beside control: 60 % of 60 % is 36 %,
 * and yet controlled.
 *
 * <h2>What real data makes necessary</h2>
 *
 * <ul>
 *   <li>Nodes are not accounts. A parent that is only named, or whose id was not given, becomes an external node
 *       without facts, the top of a family that is at least this large.
 *   <li>A parent is known, or absent for one of three reasons: there is none, it is unknown, or it is withheld.
 *   <li>An account that names itself as parent has no parent, with a finding, unless the view takes that as the mark of
 *       a top.
 *   <li>A name that several accounts share is not linked, with a finding: similar names are never proof of a family.
 * </ul>
 *
 * <h2>History and what-if</h2>
 *
 * <p>Every link has two times: when it holds, and when it was on record.
 * {@link org.revenuekit.hierarchy.HierarchyTimeline} answers for any date with the knowledge of any day, and names the
 * links behind every change. {@link org.revenuekit.hierarchy.Hierarchy#with(HierarchyEdit) An edit} is thought through
 * before anything is saved: a move looks through to the hierarchy before it, in constant time.
 *
 * <h2>Laws kept</h2>
 *
 * <p>Every account is in exactly one family; links given = used + set aside; the answer depends neither on the order of
 * the input nor on the text of the ids, except where ids break ties; at every date an account has at most one parent;
 * moving there and back changes nothing; adding what holds later, or was recorded later, changes no earlier answer;
 * nothing recurses, so a chain of a million accounts is no deeper than any other input.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = "status:statuses")
@NullMarked
package org.revenuekit.hierarchy;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
