/**
 * The column entrance: corporate families (企業系列) of a table with one row for each account, its id and that of its
 * parent, for those who have columns and no objects, and many rows.
 *
 * <p>{@link org.revenuekit.hierarchy.columns.ColumnResolution} turns the two columns into a
 * {@link org.revenuekit.hierarchy.columns.ColumnHierarchy}, which answers by row;
 * {@link org.revenuekit.hierarchy.columns.ColumnHierarchy#rollUp rollUp} sums any column of amounts over it, exactly.
 *
 * <pre>{@code
 * ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(ids, parents);
 * ColumnRollUp sales = hierarchy.rollUp(cents);
 * sales.largestFamilies(10);
 * sales.total(row);
 * }</pre>
 *
 * <h2>What it answers, and what it leaves to the other entrance</h2>
 *
 * <p>It answers what {@link org.revenuekit.hierarchy.HierarchyResolution} would of the same accounts and links, with
 * the same findings. But one column of parents is one kind of link: without share, source, dates or names. There is no
 * date to ask about, and no view to choose.
 *
 * <ul>
 *   <li>A parent that is not among the ids is an external company, the top of all who name it.
 *   <li>An account that names itself has no parent, with a finding.
 *   <li>Accounts in a circle are one family, with a finding; the one with the smallest id is its top.
 *   <li>Of several rows with one id the first stands. The others are set aside: they are in no family, the id gets a
 *       finding, and amounts in them are {@linkplain org.revenuekit.hierarchy.columns.ColumnRollUp#ungrouped()
 *       ungrouped}.
 * </ul>
 *
 * <h2>Rows</h2>
 *
 * <p>Elsewhere this library speaks of accounts by id only. Here a row is an {@code int}, because it is no number of the
 * library's: it is the place in his own arrays that the caller knows the account by. Nothing else is numbered.
 *
 * <h2>How it works, and what it costs</h2>
 *
 * <p>Ids are copied into one array and numbered; from then on there are no objects. Leaves are taken away until only
 * circles are left, which are opened. That gives every family, and within it everything at and below an account, one
 * range of positions. So "is it within" is two comparisons, and rolling up another column is one pass over arrays; if
 * the rows stand in {@linkplain org.revenuekit.hierarchy.columns.ColumnHierarchy#familyOrder() family order}, over
 * neighbours in memory. Nothing recurses, and no choice of ids or links makes it slow.
 */
@NullMarked
package org.revenuekit.hierarchy.columns;

import org.jspecify.annotations.NullMarked;
