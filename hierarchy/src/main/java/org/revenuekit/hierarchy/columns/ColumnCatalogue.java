package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;

/**
 * What is sold, as columns. Immutable. A product is an {@code int} here, as a row is: its place in the caller's own
 * columns, from 0. What is asked about any other product throws {@link IndexOutOfBoundsException}; about one that is
 * set aside, {@link IllegalArgumentException}.
 */
public final class ColumnCatalogue {
    private final String[] ids;
    private final long[] prices;
    private final BitSet setAside = new BitSet();
    private final int[] offered; // products, ascending
    private final int[] byPrice; // the same, the highest price first, of equal ones in order
    private final long sum;
    private final Findings findings;

    private ColumnCatalogue(String[] ids, long[] prices) {
        this.ids = ids;
        this.prices = prices;
        this.findings = checkIds();
        this.offered = IntStream.range(0, prices.length)
                .filter(product -> !setAside.get(product))
                .toArray();
        long total = 0;
        for (int product = 0; product < prices.length; product++) {
            checkArgument(prices[product] >= 0, "prices[%s] must be >= 0, was %s", product, prices[product]);
            total += setAside.get(product) ? 0 : prices[product];
            if (total < 0) {
                throw new ArithmeticException("prices must sum to less than 2^63");
            }
        }
        this.sum = total;
        this.byPrice = IntStream.of(offered)
                .boxed()
                .sorted(Comparator.comparingLong((Integer product) -> prices[product])
                        .reversed()) // keeps the order of equal ones
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Takes products that have no ids.
     *
     * @param prices the list price of one of each, in minor units of one currency, 0 or more; copied
     * @return the catalogue
     * @throws IllegalArgumentException with its place, if a price is negative
     * @throws ArithmeticException if they sum to 2^63 or more
     */
    public static ColumnCatalogue of(long[] prices) {
        return new ColumnCatalogue(
                new String[0], requireNonNull(prices, "prices").clone());
    }

    /**
     * Takes products. Of several with one id the first stands; the others are set aside and reported.
     *
     * @param ids the id of each, as {@link ProductId} allows them; copied
     * @param prices the list price of one of each, in minor units of one currency, 0 or more; copied
     * @return the catalogue
     * @throws IllegalArgumentException if the columns differ in length, or with its place, if a text is no id or a
     *     price is negative
     * @throws ArithmeticException if the prices sum to 2^63 or more
     */
    public static ColumnCatalogue of(String[] ids, long[] prices) {
        requireNonNull(ids, "ids");
        requireNonNull(prices, "prices");
        checkArgument(
                prices.length == ids.length,
                "prices must be as long as ids, was %s, not %s",
                prices.length,
                ids.length);
        return new ColumnCatalogue(ids.clone(), prices.clone());
    }

    private Findings checkIds() {
        int[] firsts = reader().firsts();
        SortedMap<Integer, Long> timesGiven = new TreeMap<>();
        for (int product = 0; product < firsts.length; product++) {
            if (firsts[product] != product) {
                setAside.set(product);
                timesGiven.merge(firsts[product], 2L, (times, two) -> times + 1);
            }
        }
        List<Finding> repeated = new ArrayList<>();
        timesGiven.forEach((product, times) -> repeated.add(Finding.of(
                CoreFinding.DUPLICATE_PRODUCT, Subject.of(ProductId.of(ids[product])), "given", Long.toString(times))));
        return Findings.of(repeated);
    }

    /** Reads ids of products by those given. */
    IdReader reader() {
        return new IdReader(ids, "product id", "ids");
    }

    /**
     * Returns how many products were given.
     *
     * @return the length of the columns, products set aside included
     */
    public int size() {
        return prices.length;
    }

    /**
     * Returns how many products are offered.
     *
     * @return those not set aside
     */
    public int offered() {
        return offered.length;
    }

    /**
     * Returns whether a product is set aside, because an earlier one has its id.
     *
     * @param product the product
     * @return true if it is not offered
     */
    public boolean isSetAside(int product) {
        return setAside.get(Objects.checkIndex(product, size()));
    }

    /**
     * Returns the id of a product.
     *
     * @param product the product
     * @return its id; empty if the products have none
     */
    public Optional<ProductId> id(int product) {
        check(product);
        return hasIds() ? Optional.of(ProductId.of(ids[product])) : Optional.empty();
    }

    /**
     * Returns the list price of a product.
     *
     * @param product the product
     * @return minor units, 0 or more
     */
    public long price(int product) {
        return prices[check(product)];
    }

    /**
     * Returns what is wrong with the products.
     *
     * @return a finding for each id given more than once, in order of the first product of each
     */
    public Findings findings() {
        return findings;
    }

    boolean hasIds() {
        return ids.length == size();
    }

    /** Returns the sum of the prices of all that is offered. */
    long sum() {
        return sum;
    }

    /** Returns the prices themselves, not to be changed. */
    long[] prices() {
        return prices;
    }

    /** Returns the products that are offered, ascending; not to be changed. */
    int[] products() {
        return offered;
    }

    /** Returns the products that are offered, the highest price first, of equal ones in order; not to be changed. */
    int[] byPrice() {
        return byPrice;
    }

    int check(int product) {
        checkArgument(!isSetAside(product), "product %s is set aside, an earlier one has its id", product);
        return product;
    }

    /** Returns how many products are offered. */
    @Override
    public String toString() {
        return offered() + (offered() == 1 ? " product" : " products");
    }
}
