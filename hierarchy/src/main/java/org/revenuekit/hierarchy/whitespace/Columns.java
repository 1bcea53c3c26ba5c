package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;

/** The columns of the matrix, sorted by id, each with its products by id, and how products depend on each other. */
final class Columns {
    static final int NONE = -1;
    private static final int[] EMPTY = {};

    private final ImmutableList<Product> products;
    private final ImmutableList<Offering> offerings;
    private final Map<ProductId, Integer> productOf = new HashMap<>();
    private final Map<Offering, Integer> columnOfOffering = new HashMap<>();
    private final int[] columnOf;
    private final int[][] productsOf;
    private final int[][] prerequisites;
    private final int[][] dependents;
    private final int[][] replaced;
    private final Catalogue catalogue;

    Columns(Catalogue catalogue, OfferingGrain grain) {
        this.catalogue = catalogue;
        this.products = catalogue.list();
        products.forEach(product -> productOf.put(product.id(), productOf.size()));
        ImmutableListMultimap<Offering, Product> byOffering = catalogue.offerings(grain);
        this.offerings = byOffering.keySet().stream().sorted().collect(ImmutableList.toImmutableList());
        offerings.forEach(offering -> columnOfOffering.put(offering, columnOfOffering.size()));
        this.columnOf = new int[products.size()];
        Arrays.fill(columnOf, NONE);
        this.productsOf = new int[offerings.size()][];
        for (int column = 0; column < productsOf.length; column++) {
            productsOf[column] = byOffering.get(offerings.get(column)).stream()
                    .map(Product::id)
                    .sorted()
                    .mapToInt(this::productOf)
                    .toArray();
            for (int product : productsOf[column]) {
                columnOf[product] = column;
            }
        }
        this.prerequisites = new int[products.size()][];
        List<List<Integer>> needing = lists();
        List<List<Integer>> notNeeded = lists();
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            prerequisites[i] =
                    product.prerequisites().stream().mapToInt(this::productOf).toArray();
            add(i, product.prerequisites(), needing);
            add(i, product.substitutes(), notNeeded);
            add(i, otherEditions(catalogue, product.id()), notNeeded);
        }
        this.dependents = arrays(needing);
        this.replaced = arrays(notNeeded);
    }

    private static List<ProductId> otherEditions(Catalogue catalogue, ProductId id) {
        return catalogue
                .ladderOf(id)
                .map(ladder -> ladder.editions().stream()
                        .filter(edition -> !edition.equals(id))
                        .toList())
                .orElse(List.of());
    }

    private List<List<Integer>> lists() {
        List<List<Integer>> lists = new ArrayList<>();
        products.forEach(product -> lists.add(new ArrayList<>(0)));
        return lists;
    }

    /** Notes a product with each of others that is in the catalogue. */
    private void add(int product, Collection<ProductId> others, List<List<Integer>> to) {
        for (ProductId other : others) {
            int known = productOf(other);
            if (known >= 0) {
                to.get(known).add(product);
            }
        }
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.isEmpty()
                        ? EMPTY
                        : list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return offerings.size();
    }

    int products() {
        return products.size();
    }

    ImmutableList<Offering> offerings() {
        return offerings;
    }

    Product product(int number) {
        return products.get(number);
    }

    /** The number of a product, or -1. */
    int productOf(ProductId id) {
        return productOf.getOrDefault(id, NONE);
    }

    /** The column of a product, or -1 if it is in none. */
    int columnOf(int product) {
        return columnOf[product];
    }

    /** The column of an offering, or -1. */
    int find(Offering offering) {
        return columnOfOffering.getOrDefault(offering, NONE);
    }

    int indexOf(Offering offering) {
        int column = find(offering);
        if (column < 0) {
            throw new UnknownIdException(new Subject("offering", offering.id()));
        }
        return column;
    }

    /** The products of a column; not to be changed. */
    int[] productsOf(int column) {
        return productsOf[column];
    }

    /** What a product needs, -1 for what is not in the catalogue; not to be changed. */
    int[] prerequisites(int product) {
        return prerequisites[product];
    }

    /** The products that need one; not to be changed. */
    int[] dependents(int product) {
        return dependents[product];
    }

    /** The richer editions of a product that are in the catalogue, the next first. */
    IntStream upgradesOf(int product) {
        ProductId id = products.get(product).id();
        return catalogue.ladderOf(id).map(ladder -> ladder.above(id)).orElse(ImmutableList.of()).stream()
                .mapToInt(this::productOf)
                .filter(edition -> edition >= 0);
    }

    /** The products that who has one does not need: what it substitutes, other editions; not to be changed. */
    int[] replacedBy(int product) {
        return replaced[product];
    }
}
