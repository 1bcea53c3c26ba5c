package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.hierarchy.internal.FamilyLayout;

/**
 * The answer of a {@link ColumnResolution}: one forest over rows and external companies, in which every row that is not
 * set aside is in exactly one family.
 *
 * <p>Immutable; a view over arrays, about 22 bytes for each row. Rows are the positions in the columns given, from 0.
 * What is asked about any other row throws {@link IndexOutOfBoundsException}; about one that is set aside,
 * {@link IllegalArgumentException}.
 */
public final class ColumnHierarchy {
    private final DefinitionRef definition;
    private final FamilyLayout layout;
    private final int rows;
    private final String[] topIds;
    private final BitSet circleTops;
    private final long linksGiven;
    private final long linksSetAside;
    private final Findings findings;

    /** Takes the ids of the tops, in order of their families, or none if there are no ids. */
    ColumnHierarchy(
            DefinitionRef definition,
            FamilyLayout layout,
            int rows,
            String[] topIds,
            BitSet circleTops,
            long linksGiven,
            long linksSetAside,
            Findings findings) {
        this.definition = definition;
        this.layout = layout;
        this.rows = rows;
        this.topIds = topIds;
        this.circleTops = circleTops;
        this.linksGiven = linksGiven;
        this.linksSetAside = linksSetAside;
        this.findings = findings;
    }

    /**
     * Returns how many rows were given.
     *
     * @return the length of the columns, rows set aside included
     */
    public int size() {
        return rows;
    }

    /**
     * Returns whether a row is set aside, because an earlier one has its id.
     *
     * @param row the row
     * @return true if it is in no family
     */
    public boolean isSetAside(int row) {
        return layout.position(Objects.checkIndex(row, rows)) < 0;
    }

    /**
     * Returns how many rows are set aside.
     *
     * @return 0 or more
     */
    public int rowsSetAside() {
        return layout.nodes() - layout.size();
    }

    /**
     * Returns the row of the parent.
     *
     * @param row the child
     * @return its parent; empty if it has none or an external one, and so is its family's top or just below it
     */
    public OptionalInt parentOf(int row) {
        int up = layout.parentAt(position(row));
        return up < 0 || layout.nodeAt(up) >= rows ? OptionalInt.empty() : OptionalInt.of(layout.nodeAt(up));
    }

    /**
     * Returns the family of a row, whose top is the row's ultimate parent.
     *
     * @param row the row
     * @return its family
     */
    public ColumnFamily familyOf(int row) {
        return new ColumnFamily(this, layout.familyAt(position(row)));
    }

    /**
     * Returns the row of the ultimate parent: the top of the chain of parents, the row itself if it has none.
     *
     * @param row where the chain starts
     * @return the top; empty if it is external
     */
    public OptionalInt topOf(int row) {
        return familyOf(row).top();
    }

    /**
     * Returns how far below its top a row is. Takes time in the length of the chain of parents.
     *
     * @param row the row
     * @return 0 for a top, 1 for a row just below its top, which may be external, and so on
     */
    public int depthOf(int row) {
        int depth = 0;
        for (int at = layout.parentAt(position(row)); at >= 0; at = layout.parentAt(at)) {
            depth++;
        }
        return depth;
    }

    /**
     * Returns whether one row is another or below it. Takes constant time.
     *
     * @param row the one
     * @param ancestor the other
     * @return true if {@code ancestor} is on the chain of parents of {@code row}
     */
    public boolean isWithin(int row, int ancestor) {
        int at = position(row);
        int above = position(ancestor);
        return above <= at && at < layout.end(above);
    }

    /**
     * Returns a row and everything below it. Takes O(n log n) time.
     *
     * @param row the row
     * @return at least one row, ascending
     */
    public int[] rowsWithin(int row) {
        return rowsFrom(position(row));
    }

    /**
     * Returns how many families there are.
     *
     * @return 0 or more
     */
    public int familyCount() {
        return layout.families();
    }

    /**
     * Returns the families. Linear in their number.
     *
     * @return every family, in {@linkplain #familyOrder() family order}
     */
    public ImmutableList<ColumnFamily> families() {
        return IntStream.range(0, layout.families())
                .mapToObj(number -> new ColumnFamily(this, number))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the rows family by family, every row before those below it, which stand together behind it. Who keeps his
     * columns in this order has them rolled up several times as fast, for then it is a pass over neighbours in memory.
     * Linear in the number of rows.
     *
     * @return every row that is not set aside, once
     */
    public int[] familyOrder() {
        return rows(0, layout.size()).toArray();
    }

    /**
     * Sums a column of amounts over families and everything in them. Linear in the number of rows; the array is neither
     * changed nor kept.
     *
     * @param own the amount of each row alone, such as minor units of money
     * @return the sums, exact
     * @throws IllegalArgumentException if there is not one amount for each row
     * @throws ArithmeticException if the sum of the amounts without their signs is 2^63 or more, whatever their order
     */
    public ColumnRollUp rollUp(long[] own) {
        requireNonNull(own, "own");
        checkArgument(own.length == rows, "own must have an amount for each of %s rows, had %s", rows, own.length);
        return new ColumnRollUp(this, own);
    }

    /**
     * Surveys what each row has not bought yet. Linear in the number of rows, holdings and products, but for sorting
     * what each row owns; the arrays are neither changed nor kept.
     *
     * @param catalogue what is sold
     * @param holders of each holding the row; -1 if it is not known
     * @param products of each holding the product, by its place in the catalogue; -1 if it is not known
     * @return the matrix of rows and products; who holds a product several times owns it once
     * @throws IllegalArgumentException if the columns differ in length, or with its place if a number is neither -1 nor
     *     a row or product
     * @throws ArithmeticException if all cells would be worth 2^63 or more together
     */
    public ColumnWhiteSpace whiteSpace(ColumnCatalogue catalogue, int[] holders, int[] products) {
        return HoldingColumns.read(this, requireNonNull(catalogue, "catalogue"), holders, products);
    }

    /**
     * Surveys what each row has not bought yet, products being named by id.
     *
     * @param catalogue what is sold, with ids
     * @param holders of each holding the row; -1 if it is not known
     * @param products of each holding the id of the product
     * @return the matrix of rows and products, with a finding for each product that is not known
     * @throws IllegalArgumentException if the columns differ in length, the catalogue has no ids, or with its place if
     *     a number is neither -1 nor a row or a text is no id
     * @throws ArithmeticException if all cells would be worth 2^63 or more together
     */
    public ColumnWhiteSpace whiteSpace(ColumnCatalogue catalogue, int[] holders, String[] products) {
        return HoldingColumns.read(this, requireNonNull(catalogue, "catalogue"), holders, products);
    }

    /**
     * Surveys what each row has not bought yet, rows and products being named by id.
     *
     * @param catalogue what is sold, with ids
     * @param ids the id of each row, as it was given when the hierarchy was resolved
     * @param holders of each holding the id of the account
     * @param products of each holding the id of the product
     * @return the matrix of rows and products, with a finding for each account and product that is not known
     * @throws IllegalArgumentException if the columns differ in length, the catalogue has no ids, or with its place if
     *     a text is no id
     * @throws ArithmeticException if all cells would be worth 2^63 or more together
     */
    public ColumnWhiteSpace whiteSpace(ColumnCatalogue catalogue, String[] ids, String[] holders, String[] products) {
        return HoldingColumns.read(this, ids, requireNonNull(catalogue, "catalogue"), holders, products);
    }

    /**
     * Returns how many parents were given.
     *
     * @return used and set aside together, without those of rows set aside
     */
    public long linksGiven() {
        return linksGiven;
    }

    /**
     * Returns how many parents were set aside, each with a finding: an account's own id, and one in each circle.
     *
     * @return 0 or more
     */
    public long linksSetAside() {
        return linksSetAside;
    }

    /**
     * Returns what is wrong with the columns: ids given more than once in order of their first row, then what is wrong
     * with the parents, sorted by kind and subject.
     *
     * @return a finding for each such id, each parent set aside and each external company; about rows if there are no
     *     ids
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the definition that was applied.
     *
     * @return name and version
     */
    public DefinitionRef definition() {
        return definition;
    }

    FamilyLayout layout() {
        return layout;
    }

    int position(int row) {
        int position = layout.position(Objects.checkIndex(row, rows));
        checkArgument(position >= 0, "row %s is set aside, an earlier one has its id", row);
        return position;
    }

    int topNode(int family) {
        return layout.nodeAt(layout.start(family));
    }

    Optional<String> topId(int family) {
        return topIds.length == 0 ? Optional.empty() : Optional.of(topIds[family]);
    }

    boolean isCircleTop(int node) {
        return circleTops.get(node);
    }

    int[] rowsFrom(int position) {
        return rows(position, layout.end(position)).sorted().toArray();
    }

    private IntStream rows(int start, int end) {
        return IntStream.range(start, end).map(layout::nodeAt).filter(node -> node < rows);
    }

    /** Returns how many rows and families there are. */
    @Override
    public String toString() {
        return rows + " rows in " + layout.families() + " families";
    }
}
