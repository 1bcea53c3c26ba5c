package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.AliasUse;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.FileUse;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** The Maven "CRM Sales Opportunities" export: its traps come out as findings, and its known answers come out. */
class MavenCrmTest {

    private static Mapping mapping;
    private static CanonicalData data;
    private static DataSet set;

    @BeforeAll
    static void read() {
        mapping = MappingReader.read(Repository.mapping("maven-crm"));
        data = Importer.read(SharedData.folder("maven-crm"), mapping, Progress.none());
        set = DataSet.of(data, mapping);
    }

    @Test
    void everyRowIsUsed() {
        assertEquals(5, data.sources().size());
        for (SourceAccount source : data.sources()) {
            assertEquals(source.rows(), source.used(), source.file());
        }
        assertEquals(85, data.rows(CanonicalTable.ACCOUNTS).size());
        assertEquals(35, data.rows(CanonicalTable.SELLERS).size());
        assertEquals(7, data.rows(CanonicalTable.PRODUCTS).size());
        assertEquals(8_800, data.rows(CanonicalTable.OPPORTUNITIES).size());
        assertEquals(8_800, data.rows(CanonicalTable.OPPORTUNITY_LINES).size());
    }

    @Test
    void everyFileIsAccountedFor() {
        assertEquals(
                ImmutableList.of(
                        new FileUse("accounts.csv", FileUse.Role.MAPPED, ""),
                        new FileUse(
                                "data_dictionary.csv",
                                FileUse.Role.IGNORED,
                                "describes the other files, side by side in one sheet"),
                        new FileUse("products.csv", FileUse.Role.MAPPED, ""),
                        new FileUse("sales_pipeline.csv", FileUse.Role.MAPPED, ""),
                        new FileUse("sales_teams.csv", FileUse.Role.MAPPED, "")),
                data.files());
    }

    @Test
    void theMisspelledProductIsTakenForTheRightOneAndCounted() {
        assertEquals(
                ImmutableList.of(new AliasUse(
                        "product",
                        "sales_pipeline.csv",
                        CanonicalColumn.LINE_PRODUCT,
                        "GTXPro",
                        "GTX Pro",
                        1_480,
                        ImmutableList.of(3L, 13L, 20L, 31L, 34L))),
                data.aliases());
        assertEquals(ImmutableList.of(), data.findings(ImportFinding.SUSPECT_SPELLING));
    }

    @Test
    void withoutTheAliasTheMisspelledProductIsSuspected() {
        String json = Repository.text(Repository.mapping("maven-crm")).replace(", \"alias\": \"product\"", "");
        CanonicalData plain =
                Importer.read(SharedData.folder("maven-crm"), MappingReader.parse("maven-crm", json), Progress.none());
        ImmutableList<RowFinding> suspects = plain.findings(ImportFinding.SUSPECT_SPELLING);
        assertEquals(1_480, suspects.size());
        assertEquals(
                "sales_pipeline.csv:3 product SUSPECT_SPELLING: opportunityLines.product names no row of products;"
                        + " did you mean GTX Pro? [GTXPro]",
                suspects.get(0).toString());
    }

    @Test
    void opportunitiesWithoutAccountAreFoundWithTheirRows() {
        ImmutableList<RowFinding> found = data.findings(ImportFinding.OPPORTUNITY_WITHOUT_ACCOUNT);
        assertEquals(1_425, found.size());
        assertEquals(11, found.get(0).row());
        assertEquals("sales_pipeline.csv", found.get(0).file());
    }

    @Test
    void theMisspelledCategoriesAreFoundWithTheirRows() {
        ImmutableList<RowFinding> found = data.findings(ImportFinding.UNEXPECTED_VALUE);
        assertEquals(13, found.size());
        assertEquals(
                12, found.stream().filter(f -> f.value().equals("technolgy")).count());
        assertEquals(
                ImmutableList.of(
                        "the value is not among those expected; did you mean 'technology'?",
                        "the value is not among those expected; did you mean 'Philippines'?"),
                found.stream().map(RowFinding::message).distinct().toList());
        RowFinding typo = found.stream()
                .filter(f -> f.value().equals("Philipines"))
                .findFirst()
                .orElseThrow();
        assertEquals("office_location", typo.column());
        assertEquals(Severity.INFO, typo.severity());
    }

    @Test
    void nothingElseIsFound() {
        assertEquals(1_425 + 13, data.findings().size());
        assertEquals(data.findings(), set.findings());
    }

    @Test
    void theMappingStatesWhatTheReportPrints() {
        assertEquals(CurrencyUnit.USD, mapping.currency());
        assertEquals(ZoneId.of("UTC"), mapping.zone());
        assertEquals(Month.JANUARY, mapping.fiscalYearStart());
        assertEquals(LocalDate.of(2017, 12, 31), data.latestFact().orElseThrow().date());
    }

    @Test
    void outcomesAreThePublishedOnes() {
        ImmutableList<Opportunity> all = set.opportunities().list();
        assertEquals(4_238, count(all, Outcome.WON));
        assertEquals(2_473, count(all, Outcome.LOST));
        assertEquals(2_089, count(all, Outcome.OPEN));
        assertTrue(all.stream()
                .filter(opportunity -> opportunity.outcome() == Outcome.OPEN)
                .allMatch(opportunity -> opportunity.value().isEmpty()));
    }

    @Test
    void openDealsSayWhatTheyAreAboutWithoutAPrice() {
        ImmutableList<Opportunity> all = set.opportunities().list();
        for (Opportunity opportunity : all) {
            boolean open = opportunity.outcome() == Outcome.OPEN;
            assertEquals(open ? 1 : 0, opportunity.unpricedProducts().size());
            assertEquals(open ? 0 : 1, opportunity.lines().size());
        }
        assertEquals(664, all.stream().filter(MavenCrmTest::isOpenWithAccount).count());
    }

    private static boolean isOpenWithAccount(Opportunity opportunity) {
        return opportunity.outcome() == Outcome.OPEN && opportunity.account().isPresent();
    }

    @Test
    void theMatrixHasItsPublishedSize() {
        assertEquals(85, set.accounts().size());
        assertEquals(7, set.catalogue().size());
        assertEquals(WhiteSpacePolicy.standard(CurrencyUnit.USD), mapping.whiteSpace());
        ImmutableSet<ImmutableList<Object>> won = cells(opportunity -> opportunity.outcome() == Outcome.WON);
        assertEquals(522, won.size());
        ImmutableSet<ImmutableList<Object>> pipeline = cells(MavenCrmTest::isOpenWithAccount);
        assertEquals(
                ImmutableSet.of(
                        "Betasoloin", "Rundofase", "Treequote", "Vehement Capital Partners", "Warephase", "Xx-zobam"),
                Sets.difference(pipeline, won).stream()
                        .filter(cell -> cell.get(1).equals(ProductId.of("GTK 500")))
                        .map(cell -> cell.get(0).toString())
                        .collect(ImmutableSet.toImmutableSet()));
        assertEquals(6, Sets.difference(pipeline, won).size(), "nothing else is white and talked about");
    }

    private static ImmutableSet<ImmutableList<Object>> cells(Predicate<Opportunity> which) {
        return set.opportunities().list().stream()
                .filter(which)
                .flatMap(opportunity -> opportunity.products().stream()
                        .map(product ->
                                ImmutableList.<Object>of(opportunity.account().orElseThrow(), product)))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void accountsHaveTheirIndustryAndSizeAndProductsTheirLine() {
        assertEquals(
                396_170,
                set.accounts().list().stream()
                        .mapToLong(account -> account.employees().orElseThrow())
                        .sum());
        assertEquals(
                12,
                set.accounts().list().stream()
                        .filter(account -> account.industry().equals(Optional.of("technology")))
                        .count(),
                "technolgy is taken for technology");
        assertEquals(
                ImmutableMap.of("GTX", 4, "MG", 2, "GTK", 1),
                Maps.transformValues(
                        Maps.uniqueIndex(
                                set.catalogue()
                                        .offerings(OfferingGrain.PRODUCT_LINE)
                                        .keySet(),
                                Offering::id),
                        line -> set.catalogue()
                                .offerings(OfferingGrain.PRODUCT_LINE)
                                .get(line)
                                .size()));
    }

    private static long count(ImmutableList<Opportunity> all, Outcome outcome) {
        return all.stream()
                .filter(opportunity -> opportunity.outcome() == outcome)
                .count();
    }

    @Test
    void acmeIsFirstAsAFamily() {
        AsOf asOf = BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart())
                .endOf(data.latestFact().orElseThrow().date());
        Hierarchy hierarchy =
                HierarchyResolution.of(HierarchyView.standard()).resolve(set.accounts(), set.links(), asOf);
        MoneyRollUp sales =
                RollUpAnalysis.of(Measure.sumIn(CurrencyUnit.USD)).total(hierarchy, set.opportunities(), asOf);
        AccountId acme = AccountId.of("Acme Corporation");
        Family family = hierarchy.familyOf(acme);
        assertEquals(70, hierarchy.families().size());
        assertEquals(Money.parse("USD 101744"), sales.own(acme));
        assertEquals(Money.parse("USD 519349"), sales.of(family));
        assertEquals(Money.parse("USD 10005534"), sales.total());
    }

    @Test
    void managersWhoAreNoSellersKeepTheirNames() {
        Seller seller = set.sellers().get(SellerId.of("Anna Snelling"));
        assertEquals(SellerId.of("Dustin Brinkmann"), seller.manager().orElseThrow());
    }

    @Test
    void subjectsLeadBackToTheirRows() {
        assertEquals(
                ImmutableList.of(new RowRef("accounts.csv", 2)),
                set.rowsOf(Subject.of(AccountId.of("Acme Corporation"))));
        assertEquals(ImmutableList.of(), set.rowsOf(Subject.of(AccountId.of("Nobody"))));
        assertEquals(ImmutableList.of(), set.rowsOf(new Subject("invoice", "1")));
    }
}
