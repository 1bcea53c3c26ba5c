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
 * <h2>White space</h2>
 *
 * <p>{@link org.revenuekit.hierarchy.columns.ColumnHierarchy#whiteSpace(org.revenuekit.hierarchy.columns.ColumnCatalogue,
 * int[], int[]) whiteSpace} tells what each row has not bought yet (ホワイトスペース) and what that is worth, of a column of
 * holders and one of products:
 *
 * <pre>{@code
 * ColumnCatalogue catalogue = ColumnCatalogue.of(productIds, listPrices);
 * ColumnWhiteSpace space = hierarchy.whiteSpace(catalogue, ids, holders, products).weighted(seats);
 * space.largestGaps(100);
 * space.of(family).heldBySisters();
 * space.affinity().topByLift(10, 20);
 * }</pre>
 *
 * <p>It answers what {@link org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis} would of accounts, products and
 * active assets, at list price, or at list price per seat if weighted by seats; pairs are those of
 * {@link org.revenuekit.hierarchy.whitespace.AffinityRules}. There are two states: what is held is owned, all else is
 * white; no dates, rules, pipeline or competitors. Ties in rankings stand by row, then product.
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
 * library's: it is the place in his own arrays that the caller knows the account by. So is a product the place in his
 * own arrays of products. Nothing else is numbered.
 *
 * <h2>How it works, and what it costs</h2>
 *
 * <p>Ids are copied into one array and numbered; from then on there are no objects. Leaves are taken away until only
 * circles are left, which are opened. That gives every family, and within it everything at and below an account, one
 * range of positions. So "is it within" is two comparisons, and rolling up another column is one pass over arrays; if
 * the rows stand in {@linkplain org.revenuekit.hierarchy.columns.ColumnHierarchy#familyOrder() family order}, over
 * neighbours in memory. Nothing recurses, and no choice of ids or links makes it slow.
 *
 * <p>What is held stands in one array, in the same positions, so that what a family holds is a range, too. White cells
 * are never enumerated: they are all cells less the owned ones, in number and in value; and as products are sorted by
 * price, of most rows one cell is looked at to find the largest gaps.
 */
@NullMarked
package org.revenuekit.hierarchy.columns;

import org.jspecify.annotations.NullMarked;
