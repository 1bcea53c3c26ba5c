package org.revenuekit.examples.report.load;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** Makes products, how they stand to each other, and their edition ladders. */
final class CatalogueBuilder {

    private final CanonicalData data;
    private final ImportLog log;
    private final ImmutableListMultimap<String, CanonicalRow> relations;

    CatalogueBuilder(CanonicalData data, ImportLog log) {
        this.data = data;
        this.log = log;
        this.relations = Multimaps.index(
                data.rows(CanonicalTable.PRODUCT_RELATIONS), row -> row.requiredText(CanonicalColumn.RELATION_PRODUCT));
    }

    Catalogue catalogue() {
        ImmutableList.Builder<Product> products = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.PRODUCTS)) {
            String id = row.requiredText(CanonicalColumn.PRODUCT_ID);
            products.add(Product.builder()
                    .id(ProductId.of(id))
                    .name(row.text(CanonicalColumn.PRODUCT_NAME))
                    .listPrice(money(row, CanonicalColumn.PRODUCT_LIST_PRICE, CanonicalColumn.PRODUCT_CURRENCY))
                    .line(row.text(CanonicalColumn.PRODUCT_LINE).map(ProductLine::of))
                    .category(row.text(CanonicalColumn.PRODUCT_CATEGORY).map(ProductCategory::of))
                    .isRetired(row.text(CanonicalColumn.PRODUCT_RETIRED)
                            .filter("yes"::equals)
                            .isPresent())
                    .sold(Validity.of(row, CanonicalColumn.PRODUCT_SOLD_FROM, CanonicalColumn.PRODUCT_SOLD_TO, log)
                            .orElse(Span.always()))
                    .substitutes(related(id, "substitute"))
                    .prerequisites(related(id, "prerequisite"))
                    .build());
        }
        return Catalogue.of(products.build(), ladders());
    }

    private ImmutableSet<ProductId> related(String product, String relation) {
        ImmutableSet.Builder<ProductId> others = ImmutableSet.builder();
        for (CanonicalRow row : relations.get(product)) {
            String other = row.requiredText(CanonicalColumn.RELATION_OTHER);
            if (!row.requiredText(CanonicalColumn.RELATION_KIND).equals(relation)) {
                continue;
            }
            if (other.equals(product)) {
                log.add(
                        ImportFinding.RELATION_TO_ITSELF,
                        row.at(),
                        CanonicalColumn.RELATION_OTHER.jsonName(),
                        other,
                        relation);
            } else {
                others.add(ProductId.of(other));
            }
        }
        return others.build();
    }

    private ImmutableList<EditionLadder> ladders() {
        ImmutableListMultimap<String, CanonicalRow> byLadder = Multimaps.index(
                data.rows(CanonicalTable.EDITIONS), row -> row.requiredText(CanonicalColumn.EDITION_LADDER));
        ImmutableList.Builder<EditionLadder> ladders = ImmutableList.builder();
        byLadder.asMap()
                .keySet()
                .forEach(name -> ladder(name, byLadder.get(name)).ifPresent(ladders::add));
        return ladders.build();
    }

    /** The ladder of some rows, each product and step once; empty, and reported, if a single edition is left. */
    private Optional<EditionLadder> ladder(String name, List<CanonicalRow> rows) {
        Map<BigDecimal, CanonicalRow> bySteps = new LinkedHashMap<>();
        Map<String, CanonicalRow> byProduct = new HashMap<>();
        for (CanonicalRow row : rows) {
            String product = row.requiredText(CanonicalColumn.EDITION_PRODUCT);
            BigDecimal step = step(row);
            CanonicalRow earlier = byProduct.getOrDefault(product, bySteps.get(step));
            if (earlier == null) {
                byProduct.put(product, row);
                bySteps.put(step, row);
            } else if (!earlier.values().equals(row.values())) {
                log.add(
                        ImportFinding.EDITION_CONTRADICTS,
                        row.at(),
                        CanonicalColumn.EDITION_PRODUCT.jsonName(),
                        product,
                        earlier.at().toString());
            }
        }
        if (bySteps.size() == 1) {
            log.add(ImportFinding.LADDER_OF_ONE, rows.get(0).at(), CanonicalColumn.EDITION_LADDER.jsonName(), name);
            return Optional.empty();
        }
        return Optional.of(new EditionLadder(
                name,
                bySteps.values().stream()
                        .sorted(comparing(CatalogueBuilder::step))
                        .map(row -> ProductId.of(row.requiredText(CanonicalColumn.EDITION_PRODUCT)))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static BigDecimal step(CanonicalRow row) {
        return row.number(CanonicalColumn.EDITION_STEP).orElseThrow().stripTrailingZeros();
    }

    /** The amount of a column in the row's currency; empty where the row states none. */
    static Optional<MoneyFraction> money(CanonicalRow row, CanonicalColumn amount, CanonicalColumn currency) {
        CurrencyUnit unit = CurrencyUnit.of(row.text(currency).orElseThrow());
        return row.number(amount).map(number -> MoneyFraction.of(unit, number));
    }
}
