package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** The Northwind orders: unquoted commas, dates with a time, order lines with discounts. */
class NorthwindTest {

    private static Mapping mapping;
    private static CanonicalData data;
    private static DataSet set;

    @BeforeAll
    static void read() {
        mapping = MappingReader.read(Repository.mapping("northwind"));
        data = Importer.read(SharedData.folder("northwind"), mapping, Progress.none());
        set = DataSet.of(data, mapping);
    }

    @Test
    void rowsWithUnquotedCommasAreUsedAndCounted() {
        SourceAccount orders = source(CanonicalTable.OPPORTUNITIES);
        assertEquals(830, orders.used());
        assertEquals(176, orders.extraFields());
        assertEquals(91, source(CanonicalTable.ACCOUNTS).used());
        assertEquals(24, source(CanonicalTable.ACCOUNTS).extraFields());
    }

    private static SourceAccount source(CanonicalTable table) {
        return data.sources().stream()
                .filter(source -> source.table() == table)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsFoundWrong() {
        assertEquals(ImmutableList.of(), set.findings());
    }

    @Test
    void netAndGrossAreExactUntilTheyAreRoundedOnce() {
        MoneyFraction zero = MoneyFraction.zero(CurrencyUnit.USD);
        MoneyFraction net = set.opportunities().list().stream()
                .flatMap(opportunity -> opportunity.value().stream())
                .reduce(zero, MoneyFraction::plus);
        MoneyFraction gross = set.opportunities().list().stream()
                .map(Opportunity::lines)
                .flatMap(ImmutableList::stream)
                .map(OpportunityLine::gross)
                .reduce(zero, MoneyFraction::plus);
        assertEquals(new BigDecimal("1265793.0395"), net.amount());
        assertEquals(Money.parse("USD 1265793.04"), net.rounded());
        assertEquals(Money.parse("USD 1354458.59"), gross.rounded());
    }

    @Test
    void discountsAreKept() {
        long discounted = set.opportunities().list().stream()
                .flatMap(opportunity -> opportunity.lines().stream())
                .filter(line -> line.discount().orElseThrow().rate().signum() > 0)
                .count();
        assertEquals(838, discounted);
    }

    @Test
    void datesWithATimeAreDays() {
        assertEquals(LocalDate.of(1998, 5, 6), data.latestFact().orElseThrow().date());
        assertEquals(
                LocalDate.of(1996, 7, 4),
                set.opportunities().list().get(0).closedOn().orElseThrow());
    }

    @Test
    void theMatrixHasItsPublishedSize() {
        assertEquals(91, set.accounts().size());
        assertEquals(77, set.catalogue().size());
        assertEquals(WhiteSpacePolicy.standard(CurrencyUnit.USD), mapping.whiteSpace());
        ImmutableSet<ImmutableList<Object>> bought = set.opportunities().list().stream()
                .flatMap(order -> order.products().stream()
                        .map(product -> ImmutableList.<Object>of(order.account().orElseThrow(), product)))
                .collect(ImmutableSet.toImmutableSet());
        assertEquals(1_685, bought.size());
        assertEquals(171, bought.stream().filter(cell -> isRetired(cell.get(1))).count());
    }

    private static boolean isRetired(Object product) {
        return set.catalogue().get((ProductId) product).isRetired();
    }

    @Test
    void productsHaveTheirCategoryByNameAndAreRetiredOrNot() {
        assertEquals(
                ImmutableSet.of("5", "9", "17", "24", "28", "29", "42", "53"),
                set.catalogue().list().stream()
                        .filter(Product::isRetired)
                        .map(product -> product.id().value())
                        .collect(ImmutableSet.toImmutableSet()));
        assertEquals(
                ImmutableMap.of(
                        "Beverages", 12,
                        "Condiments", 12,
                        "Confections", 13,
                        "Dairy Products", 10,
                        "Grains/Cereals", 7,
                        "Meat/Poultry", 6,
                        "Produce", 5,
                        "Seafood", 12),
                Maps.transformValues(
                        Maps.uniqueIndex(
                                set.catalogue()
                                        .offerings(OfferingGrain.CATEGORY)
                                        .keySet(),
                                Offering::id),
                        offering -> set.catalogue()
                                .offerings(OfferingGrain.CATEGORY)
                                .get(offering)
                                .size()));
    }

    @Test
    void namesOfSeveralColumnsAreJoined() {
        assertEquals("Nancy Davolio", set.sellers().get(SellerId.of("1")).label());
    }
}
