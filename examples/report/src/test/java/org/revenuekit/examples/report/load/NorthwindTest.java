package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.money.MoneyFraction;
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

/** The Northwind orders: unquoted commas, dates with a time, order lines with discounts. */
class NorthwindTest {

    private static CanonicalData data;
    private static DataSet set;

    @BeforeAll
    static void read() {
        Mapping mapping = MappingReader.read(Repository.mapping("northwind"));
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
    void namesOfSeveralColumnsAreJoined() {
        assertEquals("Nancy Davolio", set.sellers().get(SellerId.of("1")).label());
    }
}
