package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.hierarchy.internal.FamilyLayout;
import org.revenuekit.hierarchy.rollup.FactCount;

/**
 * What each row has not bought yet, and what that is worth (ホワイトスペース): a matrix of rows and products, in which a cell
 * is owned if a holding says so, else white.
 *
 * <p>No cell is looked at to count cells or to sum their values, which are what all cells come to less what the owned
 * ones do. Values are exact, in the minor units of the prices.
 *
 * <p>Immutable; 4 bytes for each row and 2 for each holding, or 4 if there are more than 65,536 products; 8 more for
 * each row if rows have weights. Rows are asked for as in {@link ColumnHierarchy}, products as in
 * {@link ColumnCatalogue}.
 */
public final class ColumnWhiteSpace {
    private static final DefinitionRef DEFINITION = DefinitionRef.of("holding-columns", 1);

    private final ColumnHierarchy hierarchy;
    private final ColumnCatalogue catalogue;
    private final HeldProducts held;
    private final int[] owners;
    private final CellWorth worth;
    private final FactCount holdings;
    private final Findings findings;

    private ColumnWhiteSpace(
            ColumnHierarchy hierarchy,
            ColumnCatalogue catalogue,
            HeldProducts held,
            int[] owners,
            CellWorth worth,
            FactCount holdings,
            Findings findings) {
        this.hierarchy = hierarchy;
        this.catalogue = catalogue;
        this.held = held;
        this.owners = owners;
        this.worth = worth;
        this.holdings = holdings;
        this.findings = findings;
    }

    static ColumnWhiteSpace of(
            ColumnHierarchy hierarchy,
            ColumnCatalogue catalogue,
            HeldProducts held,
            FactCount holdings,
            Findings findings) {
        int rows = hierarchy.size() - hierarchy.rowsSetAside();
        return new ColumnWhiteSpace(
                hierarchy,
                catalogue,
                held,
                held.holders(catalogue.size()),
                new CellWorth(catalogue, held, new long[0], rows),
                holdings,
                findings);
    }

    /**
     * Returns the same matrix in which a cell is worth the price times a weight of the row, such as its seats. Linear
     * in the number of rows and holdings; the array is neither changed nor kept.
     *
     * @param weights the weight of each row, 0 or more; those of rows set aside do not count
     * @return a copy that shares what is held
     * @throws IllegalArgumentException if there is not one weight for each row, or with its row if one is negative
     * @throws ArithmeticException if the sum of the weights, or what all cells would be worth together, is 2^63 or more
     */
    public ColumnWhiteSpace weighted(long[] weights) {
        requireNonNull(weights, "weights");
        checkArgument(
                weights.length == hierarchy.size(),
                "weights must have one for each of %s rows, had %s",
                hierarchy.size(),
                weights.length);
        long[] byPlace = new long[held.places()];
        long all = 0;
        for (int row = 0; row < weights.length; row++) {
            checkArgument(weights[row] >= 0, "weights[%s] must be >= 0, was %s", row, weights[row]);
            if (!hierarchy.isSetAside(row)) {
                byPlace[hierarchy.position(row)] = weights[row];
                all += weights[row];
                if (all < 0) {
                    throw new ArithmeticException("weights must sum to less than 2^63");
                }
            }
        }
        return new ColumnWhiteSpace(
                hierarchy, catalogue, held, owners, new CellWorth(catalogue, held, byPlace, all), holdings, findings);
    }

    /**
     * Returns whether a cell is owned. Takes time in the logarithm of how many products the row owns.
     *
     * @param row the row
     * @param product the product
     * @return false if it is white
     */
    public boolean owns(int row, int product) {
        return held.holds(hierarchy.position(row), catalogue.check(product));
    }

    /**
     * Returns what a row owns.
     *
     * @param row the row
     * @return the products, ascending
     */
    public int[] productsOf(int row) {
        int place = hierarchy.position(row);
        int[] products = new int[held.count(place, place + 1)];
        Arrays.setAll(products, i -> held.at(held.from(place) + i));
        return products;
    }

    /**
     * Returns what a row does not own: its white cells one by one, for those who judge each on its own. Takes time in
     * the number of products.
     *
     * @param row the row
     * @return the products, ascending, without those set aside
     */
    public int[] gapsOf(int row) {
        int place = hierarchy.position(row);
        int[] products = catalogue.products();
        int[] gaps = new int[gaps(place)];
        int found = 0;
        int next = 0; // of the products, the first behind the last one that is owned
        for (int i = held.from(place); i < held.from(place + 1); i++) {
            int owned = Arrays.binarySearch(products, next, products.length, held.at(i));
            System.arraycopy(products, next, gaps, found, owned - next);
            found += owned - next;
            next = owned + 1;
        }
        System.arraycopy(products, next, gaps, found, products.length - next);
        return gaps;
    }

    /**
     * Returns what all cells come to.
     *
     * @return the sum over all rows that are not set aside, and all products
     */
    public ColumnCells total() {
        return new ColumnCells(held.size(), (long) rows() * catalogue.offered() - held.size(), worth.total());
    }

    /**
     * Returns what the cells of a row come to, without those below it. Takes time in what it owns.
     *
     * @param row the row
     * @return the sum over all products
     */
    public ColumnCells of(int row) {
        int place = hierarchy.position(row);
        return cells(place, place + 1, 1);
    }

    /**
     * Returns what the cells of a product come to. Takes constant time.
     *
     * @param product the product
     * @return the sum over all rows
     */
    public ColumnCells ofProduct(int product) {
        long owned = owners[catalogue.check(product)];
        return new ColumnCells(owned, rows() - owned, worth.ofProduct(product));
    }

    /**
     * Returns what the cells of a family come to. Takes time in what its rows own, and their number.
     *
     * @param family a family of the same hierarchy
     * @return the sums over its rows and all products
     * @throws IllegalArgumentException if it is of another hierarchy
     */
    public ColumnFamilyCells of(ColumnFamily family) {
        int from = start(family);
        BitSet products = new BitSet();
        for (int i = held.from(from); i < held.from(end(from)); i++) {
            products.set(held.at(i));
        }
        return of(family, products.cardinality());
    }

    /**
     * Returns what the cells of each family come to. Linear in the number of rows, holdings and products, as all sums
     * together are.
     *
     * @return the sums of every family, in {@linkplain ColumnHierarchy#familyOrder() family order}
     */
    public ImmutableList<ColumnFamilyCells> families() {
        ImmutableList.Builder<ColumnFamilyCells> families =
                ImmutableList.builderWithExpectedSize(hierarchy.familyCount());
        int[] lastOwner = new int[catalogue.size()]; // of each product: where the last family that owns it ends
        for (ColumnFamily family : hierarchy.families()) {
            int end = end(family.start());
            int products = 0;
            for (int i = held.from(family.start()); i < held.from(end); i++) {
                products += lastOwner[held.at(i)] == end ? 0 : 1;
                lastOwner[held.at(i)] = end;
            }
            families.add(of(family, products));
        }
        return families.build();
    }

    /** Every row of a family either owns a product that the family has, or could be told that a sister has it. */
    private ColumnFamilyCells of(ColumnFamily family, long products) {
        int from = family.start();
        long size = family.size();
        ColumnCells cells = cells(from, end(from), size);
        return new ColumnFamilyCells(family, cells, products * size - cells.owned());
    }

    /** Takes places and how many of them have a row: the top may be external. */
    private ColumnCells cells(int from, int to, long rows) {
        long owned = held.count(from, to);
        return new ColumnCells(owned, rows * catalogue.offered() - owned, worth.white(from, to, rows));
    }

    /**
     * Returns how many cells of each row are white: a column again, to be rolled up.
     *
     * @return as many as rows; 0 for those set aside
     */
    public long[] white() {
        long[] white = new long[hierarchy.size()];
        for (int place = 0; place < held.places(); place++) {
            if (isRow(place)) {
                white[layout().nodeAt(place)] = gaps(place);
            }
        }
        return white;
    }

    /**
     * Returns what the white cells of each row are worth: a column again, to be rolled up.
     *
     * @return as many as rows; 0 for those set aside
     */
    public long[] values() {
        long[] values = new long[hierarchy.size()];
        for (int place = 0; place < held.places(); place++) {
            if (isRow(place)) {
                values[layout().nodeAt(place)] = worth.white(place, place + 1, 1);
            }
        }
        return values;
    }

    /**
     * Returns the white cells that are worth most. Of most rows one cell is looked at.
     *
     * @param most how many to return at most, 0 or more
     * @return the highest value first, ties by row, then product
     * @throws IllegalArgumentException if it is negative
     */
    public ImmutableList<ColumnGap> largestGaps(int most) {
        return largestGaps(most, 0, held.places());
    }

    /**
     * Returns the white cells of a family that are worth most. Takes time in the number of its rows.
     *
     * @param family a family of the same hierarchy
     * @param most how many to return at most, 0 or more
     * @return the highest value first, ties by row, then product
     * @throws IllegalArgumentException if it is negative, or the family is of another hierarchy
     */
    public ImmutableList<ColumnGap> largestGaps(ColumnFamily family, int most) {
        int from = start(family);
        return largestGaps(most, from, end(from));
    }

    private ImmutableList<ColumnGap> largestGaps(int most, int from, int to) {
        checkArgument(most >= 0, "most must be >= 0, was %s", most);
        return new LargestGaps(hierarchy, catalogue, held, worth, most).find(from, to);
    }

    /**
     * Counts which products rows own together.
     *
     * @return the counts, a row being one basket
     */
    public ColumnAffinity affinity() {
        return new ColumnAffinity(catalogue, held, rows());
    }

    /**
     * Counts which products families own together.
     *
     * @return the counts, all that the rows of a family own being one basket
     */
    public ColumnAffinity familyAffinity() {
        int[] starts = new int[hierarchy.familyCount() + 1];
        Arrays.setAll(starts, layout()::start);
        return new ColumnAffinity(catalogue, held.merged(starts, catalogue.size()), hierarchy.familyCount());
    }

    /**
     * Returns what became of the holdings.
     *
     * @return used: owned, once or again; ungrouped: of a holder that is not known, or a row set aside; left out: of a
     *     product that is not known, or set aside
     */
    public FactCount holdingCount() {
        return holdings;
    }

    /**
     * Returns what is wrong with the catalogue and the holdings.
     *
     * @return the findings of the catalogue; then one for each holder that is not known, then one for each product that
     *     is not known and named of known holders, in the order in which they are first named, with the number of
     *     holdings that name it
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns whose cells these are.
     *
     * @return the hierarchy
     */
    public ColumnHierarchy hierarchy() {
        return hierarchy;
    }

    /**
     * Returns of what these are cells.
     *
     * @return the catalogue
     */
    public ColumnCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns the definition that was applied: what is held is owned, and a cell is worth the list price.
     *
     * @return {@code holding-columns@1}
     */
    public DefinitionRef definition() {
        return DEFINITION;
    }

    private int gaps(int place) {
        return catalogue.offered() - held.count(place, place + 1);
    }

    private int rows() {
        return hierarchy.size() - hierarchy.rowsSetAside();
    }

    private FamilyLayout layout() {
        return hierarchy.layout();
    }

    private boolean isRow(int place) {
        return layout().nodeAt(place) < hierarchy.size();
    }

    private int start(ColumnFamily family) {
        checkArgument(
                requireNonNull(family, "family").hierarchy() == hierarchy,
                "family is of another hierarchy: %s",
                family);
        return family.start();
    }

    private int end(int start) {
        return layout().end(start);
    }

    /** Returns how many rows and products there are, and how many cells are white. */
    @Override
    public String toString() {
        return rows() + " rows x " + catalogue + ": " + total().white() + " white";
    }
}
