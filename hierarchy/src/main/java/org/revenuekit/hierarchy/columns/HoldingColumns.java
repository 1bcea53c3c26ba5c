package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFinding;

/** One reading of columns of holdings: finds the place of each, and counts those that have none. */
final class HoldingColumns {
    private static final int NO_ROW = -1;
    private static final int NO_PRODUCT = -2;

    private final ColumnHierarchy hierarchy;
    private final ColumnCatalogue catalogue;
    private final UnknownNumbers rows;
    private final UnknownNumbers products;

    private HoldingColumns(
            ColumnHierarchy hierarchy, ColumnCatalogue catalogue, List<Subject> noRows, List<Subject> noProducts) {
        this.hierarchy = hierarchy;
        this.catalogue = catalogue;
        this.rows = new UnknownNumbers(hierarchy.size(), noRows);
        this.products = new UnknownNumbers(catalogue.size(), noProducts);
    }

    static ColumnWhiteSpace read(ColumnHierarchy hierarchy, ColumnCatalogue catalogue, int[] holders, int[] products) {
        checkLengths(requireNonNull(holders, "holders").length, requireNonNull(products, "products").length);
        checkNumbers("holders", holders, "row", hierarchy.size());
        checkNumbers("products", products, "product", catalogue.size());
        return new HoldingColumns(hierarchy, catalogue, number("row"), number("product")).read(holders, products);
    }

    static ColumnWhiteSpace read(
            ColumnHierarchy hierarchy, ColumnCatalogue catalogue, int[] holders, String[] products) {
        checkLengths(requireNonNull(holders, "holders").length, requireNonNull(products, "products").length);
        checkNumbers("holders", holders, "row", hierarchy.size());
        IdReader productIds = productIds(catalogue);
        int[] held = productIds.numbers(products, "products");
        return new HoldingColumns(hierarchy, catalogue, number("row"), productSubjects(productIds)).read(holders, held);
    }

    static ColumnWhiteSpace read(
            ColumnHierarchy hierarchy, String[] ids, ColumnCatalogue catalogue, String[] holders, String[] products) {
        checkArgument(
                requireNonNull(ids, "ids").length == hierarchy.size(),
                "ids must be those of %s rows, were %s",
                hierarchy.size(),
                ids.length);
        checkLengths(requireNonNull(holders, "holders").length, requireNonNull(products, "products").length);
        IdReader productIds = productIds(catalogue);
        int[] held = productIds.numbers(products, "products");
        IdReader rowIds = new IdReader(ids, "account id", "ids");
        int[] rows = rowIds.numbers(holders, "holders");
        List<Subject> noRows =
                rowIds.unknown().stream().map(AccountId::of).map(Subject::of).toList();
        return new HoldingColumns(hierarchy, catalogue, noRows, productSubjects(productIds)).read(rows, held);
    }

    private static IdReader productIds(ColumnCatalogue catalogue) {
        checkArgument(catalogue.hasIds(), "catalogue must have ids of its products");
        return catalogue.reader();
    }

    private static List<Subject> productSubjects(IdReader ids) {
        return ids.unknown().stream().map(ProductId::of).map(Subject::of).toList();
    }

    private static List<Subject> number(String type) {
        return ImmutableList.of(new Subject(type, "-1"));
    }

    private static void checkLengths(int holders, int products) {
        checkArgument(products == holders, "products must be as long as holders, was %s, not %s", products, holders);
    }

    private static void checkNumbers(String column, int[] numbers, String what, int bound) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < -1 || numbers[i] >= bound) {
                throw new IllegalArgumentException(
                        column + "[" + i + "] must be -1 or a " + what + " below " + bound + ", was " + numbers[i]);
            }
        }
    }

    private ColumnWhiteSpace read(int[] holders, int[] held) {
        int[] places = new int[holders.length];
        long ungrouped = 0;
        long leftOut = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = placeOf(holders[i], held[i]);
            ungrouped += places[i] == NO_ROW ? 1 : 0;
            leftOut += places[i] == NO_PRODUCT ? 1 : 0;
        }
        FactCount count = new FactCount(places.length, places.length - ungrouped - leftOut, ungrouped, 0, leftOut);
        HeldProducts owned = HeldProducts.of(hierarchy.layout().size(), catalogue.size(), places, held);
        return ColumnWhiteSpace.of(hierarchy, catalogue, owned, count, findings());
    }

    private int placeOf(int holder, int product) {
        if (!rows.isKnown(holder)) {
            rows.count(holder);
            return NO_ROW;
        }
        int place = hierarchy.layout().position(holder);
        if (place < 0) {
            return NO_ROW;
        }
        if (!products.isKnown(product)) {
            products.count(product);
            return NO_PRODUCT;
        }
        return catalogue.isSetAside(product) ? NO_PRODUCT : place;
    }

    private Findings findings() {
        List<Finding> unknown = Stream.concat(
                        rows.findings(HierarchyFinding.UNKNOWN_ACCOUNT),
                        products.findings(WhiteSpaceFinding.UNKNOWN_PRODUCT))
                .toList();
        return catalogue.findings().plus(Findings.of(unknown));
    }
}
