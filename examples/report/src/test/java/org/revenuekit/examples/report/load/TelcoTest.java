package org.revenuekit.examples.report.load;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.whitespace.Exclusion;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;

/**
 * The IBM telephone customers: a wide export whose headers are the catalogue, whose cells are assets and exclusions.
 */
class TelcoTest {

    private static final String FILE = "Telco-Customer-Churn.csv";

    private static Mapping mapping;
    private static DataSet set;

    @BeforeAll
    static void read() {
        mapping = MappingReader.read(Repository.mapping("telco"));
        set = DataSet.of(Importer.read(SharedData.folder("telco"), mapping, Progress.none()), mapping);
    }

    @Test
    void everyRowIsAccountedForInEachTable() {
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.ACCOUNTS, FILE, 7_043, 5_174, 0, 0, 1_869, 0, 5_174, 0),
                        new SourceAccount(CanonicalTable.PRODUCTS, FILE, 7_043, 1, 7_042, 0, 0, 0, 6, 0),
                        new SourceAccount(CanonicalTable.ASSETS, FILE, 7_043, 3_430, 0, 0, 3_613, 0, 11_048, 0),
                        new SourceAccount(CanonicalTable.EXCLUSIONS, FILE, 7_043, 1_413, 0, 0, 5_630, 0, 8_478, 0),
                        new SourceAccount(CanonicalTable.OBSERVATIONS, FILE, 7_043, 5_174, 0, 0, 1_869, 0, 36_218, 0)),
                set.data().sources());
        assertEquals(ImmutableList.of(), set.findings());
        assertTrue(set.assets().findings().list().isEmpty());
        assertTrue(set.catalogue().findings().list().isEmpty());
    }

    @Test
    void ownedNotEligibleAndOpenAreThePublishedCounts() {
        assertEquals(5_174, set.accounts().size());
        assertEquals(
                List.of(
                        "OnlineSecurity",
                        "OnlineBackup",
                        "DeviceProtection",
                        "TechSupport",
                        "StreamingTV",
                        "StreamingMovies"),
                set.catalogue().list().stream().map(Product::label).toList());
        ImmutableSet<ImmutableList<Object>> owned = set.assets().list().stream()
                .map(asset -> ImmutableList.<Object>of(asset.account(), asset.product()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<ImmutableList<Object>> excluded = set.whiteSpaceFacts().exclusions().stream()
                .map(exclusion -> ImmutableList.<Object>of(exclusion.account(), exclusion.product()))
                .collect(ImmutableSet.toImmutableSet());
        assertEquals(11_048, owned.size());
        assertEquals(8_478, excluded.size());
        assertEquals(ImmutableSet.of(), Sets.intersection(owned, excluded));
        assertEquals(11_518, 5_174 * 6 - owned.size() - excluded.size());
        assertEquals(
                ImmutableMap.of(
                        "OnlineSecurity", 1_724L,
                        "OnlineBackup", 1_906L,
                        "DeviceProtection", 1_877L,
                        "TechSupport", 1_734L,
                        "StreamingTV", 1_893L,
                        "StreamingMovies", 1_914L),
                set.catalogue().list().stream().collect(toImmutableMap(Product::label, TelcoTest::assets)));
    }

    private static long assets(Product product) {
        return set.assets().list().stream()
                .filter(asset -> asset.product().equals(product.id()))
                .count();
    }

    @Test
    void oneCustomerIsWhatItsRowSays() {
        AccountId first = AccountId.of("7590-VHVEG");
        ImmutableList<Asset> assets = set.assets().list().stream()
                .filter(asset -> asset.account().equals(first))
                .collect(ImmutableList.toImmutableList());
        assertEquals(1, assets.size());
        assertEquals(ProductId.of("OnlineBackup"), assets.get(0).product());
        assertEquals(
                ImmutableList.of(new RowRef(FILE, 2)),
                set.rowsOf(Subject.of(assets.get(0).id())));
        assertEquals(
                ImmutableSet.of("no internet service"),
                set.whiteSpaceFacts().exclusions().stream()
                        .map(Exclusion::reason)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void whatIsActiveIsOwnedAndNoDateIsStated() {
        assertEquals(OwnershipRule.ACTIVE, mapping.whiteSpace().ownership());
        assertEquals("telco-white-space@1", mapping.whiteSpace().ref().toString());
        assertEquals(Optional.empty(), set.data().latestFact());
    }
}
