package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/** Makes products. */
final class CatalogueBuilder {

    private CatalogueBuilder() {}

    static Catalogue catalogue(CanonicalData data) {
        ImmutableList.Builder<Product> products = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.PRODUCTS)) {
            products.add(Product.builder()
                    .id(ProductId.of(row.requiredText(CanonicalColumn.PRODUCT_ID)))
                    .name(row.text(CanonicalColumn.PRODUCT_NAME))
                    .listPrice(money(row, CanonicalColumn.PRODUCT_LIST_PRICE, CanonicalColumn.PRODUCT_CURRENCY))
                    .build());
        }
        return Catalogue.of(products.build());
    }

    /** The amount of a column in the row's currency; empty where the row states none. */
    static Optional<MoneyFraction> money(CanonicalRow row, CanonicalColumn amount, CanonicalColumn currency) {
        CurrencyUnit unit = CurrencyUnit.of(row.text(currency).orElseThrow());
        return row.number(amount).map(number -> MoneyFraction.of(unit, number));
    }
}
