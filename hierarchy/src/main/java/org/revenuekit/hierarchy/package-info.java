/**
 * Corporate families (企業系列): who belongs to whom, and who is on top.
 *
 * <p>{@link org.revenuekit.hierarchy.HierarchyResolution} turns accounts and
 * {@linkplain org.revenuekit.hierarchy.link.ParentLink parent links} into a {@link org.revenuekit.hierarchy.Hierarchy}:
 * a forest in which every account is in exactly one {@link org.revenuekit.hierarchy.Family}, for any links whatever.
 * {@link org.revenuekit.hierarchy.rollup} sums money over it; {@link org.revenuekit.hierarchy.insight} says what that
 * shows.
 *
 * <h2>What real data makes necessary</h2>
 *
 * <ul>
 *   <li>Nodes are not accounts. A parent that is only named, or whose id was not given, becomes an external node
 *       without facts, the top of a family that is at least this large.
 *   <li>Accounts in a cycle are one family. The one with the smallest id is its top, and the family is flagged.
 *   <li>Of several parents the one with the smallest id is taken, with a finding.
 *   <li>An account that names itself as parent has no parent, with a finding, unless the view takes that as the mark of
 *       a top.
 *   <li>A name that several accounts share is not linked, with a finding: similar names are never proof of a family.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <p>Every account is in exactly one family; links given = used + set aside; the answer depends neither on the order of
 * the input nor on the text of the ids, except where ids break ties; nothing recurses, so a chain of a million accounts
 * is no deeper than any other input.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true)
@NullMarked
package org.revenuekit.hierarchy;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
