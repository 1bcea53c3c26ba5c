package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.hierarchy.whitespace.Exclusion;
import org.revenuekit.hierarchy.whitespace.StatedPotential;
import org.revenuekit.hierarchy.whitespace.ValueRange;
import org.revenuekit.hierarchy.whitespace.Wallet;

/** What a white-space analysis looks at comes from rows, and what cannot be used is found. */
class WhiteSpaceImportTest {

    private static final String PRODUCTS = "'products': [ { 'file': 'p.csv', 'columns': { 'id': 'id' } } ]";
    private static final String ACCOUNTS = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]";
    private static final String ASSETS =
            "'assets': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'account': 'a', 'product': 'p', 'quantity': 'n',"
                    + " 'activeFrom': 'from', 'activeTo': 'to', 'deliveredOn': 'on', 'scope': 'scope',"
                    + " 'opportunity': 'o' } } ]";
    private static final String POTENTIALS =
            "'potentials': [ { 'file': 'v.csv', 'columns': { 'account': 'a', 'product': 'p', 'low': 'low',"
                    + " 'mid': 'mid', 'high': 'high', 'currency': 'cur' } } ]";

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void start() {
        folder = new Folder(temporary);
    }

    private static List<String> findings(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    private static AccountId account(String id) {
        return AccountId.of(id);
    }

    private static ProductId product(String id) {
        return ProductId.of(id);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static MoneyFraction money(CurrencyUnit unit, String amount) {
        return MoneyFraction.of(unit, new BigDecimal(amount));
    }

    private static Product product(DataSet set, String id) {
        return set.catalogue().get(product(id));
    }

    @Test
    void accountsHaveIndustryEmployeesAndSeats() {
        folder.file("a.csv", "id,i,e,s,y\n1,retail,\"1,200\",30,yes\n2,,0,0,no\n3,,many,1.5,\n");
        DataSet set = folder.set("'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'industry': 'i',"
                + " 'employees': 'e', 'seats': 's', 'surveyed': 'y' } } ]");
        assertEquals(
                List.of(
                        Account.builder()
                                .id(account("1"))
                                .industry("retail")
                                .employees(1_200L)
                                .build(),
                        Account.builder().id(account("2")).employees(0L).build(),
                        Account.of(account("3"))),
                set.accounts().list());
        assertEquals(
                ImmutableMap.of(account("1"), 30L, account("2"), 0L),
                set.whiteSpaceFacts().seats());
        assertEquals(ImmutableSet.of(account("1")), set.whiteSpaceFacts().surveyed());
        assertEquals(
                List.of(
                        "a.csv:4 e UNREADABLE_NUMBER: accounts.employees is not a number: decimals after '.', groups by"
                                + " ',' [many]",
                        "a.csv:4 s NUMBER_OUT_OF_RANGE: accounts.seats must be a whole number from 0 to 1000000000"
                                + " [1.5]"),
                findings(set));
    }

    @Test
    void productsHaveLineCategoryAndDaysOfSale() {
        folder.file("p.csv", """
                id,line,cat,old,from,to
                1,GTX,Food,no,2020-01-01,2025-01-01
                2,,,yes,,2024-01-01
                3,,,,2024-01-01,
                4,,,,2025-01-01,2024-01-01
                """);
        DataSet set = folder.set("'products': [ { 'file': 'p.csv', 'columns': { 'id': 'id', 'line': 'line', 'category':"
                + " 'cat', 'retired': 'old', 'soldFrom': 'from', 'soldTo': 'to' } } ]");
        assertEquals(Optional.of(ProductLine.of("GTX")), product(set, "1").line());
        assertEquals(Optional.of(ProductCategory.of("Food")), product(set, "1").category());
        assertFalse(product(set, "1").isRetired());
        assertEquals(
                Span.of(day("2020-01-01"), day("2025-01-01")), product(set, "1").sold());
        assertEquals(Optional.empty(), product(set, "2").line());
        assertEquals(Optional.empty(), product(set, "2").category());
        assertTrue(product(set, "2").isRetired());
        assertEquals(Span.until(day("2024-01-01")), product(set, "2").sold());
        assertFalse(product(set, "3").isRetired());
        assertEquals(Span.from(day("2024-01-01")), product(set, "3").sold());
        assertEquals(Span.always(), product(set, "4").sold());
        assertEquals(
                List.of("p.csv:5 ENDS_BEFORE_IT_BEGINS: it begins on 2025-01-01 and ends on 2024-01-01"),
                findings(set));
    }

    @Test
    void productsReplaceAndNeedEachOther() {
        folder.file("p.csv", "id\nA\nB\nC\n");
        folder.file("r.csv", """
                p,r,o
                A,substitute,B
                A,Prerequisite,C
                A,substitute,C
                B,prerequisite,B
                B,rival,A
                C,substitute,X
                Y,substitute,A
                """);
        DataSet set = folder.set(PRODUCTS
                + ", 'productRelations': [ { 'file': 'r.csv', 'columns': { 'product': 'p', 'relation': 'r', 'other':"
                + " 'o' } } ]");
        assertEquals(
                ImmutableSet.of(product("B"), product("C")), product(set, "A").substitutes());
        assertEquals(ImmutableSet.of(product("C")), product(set, "A").prerequisites());
        assertEquals(ImmutableSet.of(), product(set, "B").prerequisites());
        assertEquals(ImmutableSet.of(product("X")), product(set, "C").substitutes());
        assertEquals(
                List.of(
                        "r.csv:6 r UNKNOWN_CHOICE: productRelations.relation must be one of substitute, prerequisite; say"
                                + " in the mapping what this text means [rival]",
                        "r.csv:8 product UNKNOWN_REFERENCE: productRelations.product names no row of products [Y]",
                        "r.csv:7 other UNKNOWN_REFERENCE: productRelations.other names no row of products [X]",
                        "r.csv:5 other RELATION_TO_ITSELF: the product is its own prerequisite [B]"),
                findings(set));
    }

    @Test
    void editionsStandOnTheirLadderByStep() {
        folder.file("p.csv", "id\nBasic\nPro\nMax\nSolo\n");
        folder.file("e.csv", """
                l,p,s
                Suite,Max,30
                Suite,Basic,4
                Suite,Pro,20
                Suite,Pro,20.0
                Suite,Pro,25
                Suite,Solo,4
                Other,Solo,1
                Suite,Solo,2.5
                """);
        DataSet set = folder.set(PRODUCTS
                + ", 'editions': [ { 'file': 'e.csv', 'columns': { 'ladder': 'l', 'product': 'p', 'step': 's' } } ]");
        EditionLadder suite = EditionLadder.of("Suite", product("Basic"), product("Pro"), product("Max"));
        assertEquals(Optional.of(suite), set.catalogue().ladderOf(product("Pro")));
        assertEquals(Optional.empty(), set.catalogue().ladderOf(product("Solo")));
        assertEquals(
                List.of(
                        "e.csv:9 s NUMBER_OUT_OF_RANGE: editions.step must be a whole number from 0 to 1000000000 [2.5]",
                        "e.csv:6 product EDITION_CONTRADICTS: product or step stands on the ladder already, in e.csv:4"
                                + " [Pro]",
                        "e.csv:7 product EDITION_CONTRADICTS: product or step stands on the ladder already, in e.csv:3"
                                + " [Solo]",
                        "e.csv:8 ladder LADDER_OF_ONE: the ladder has no other edition [Other]"),
                findings(set));
        assertEquals(
                ImmutableList.of(new RowRef("p.csv", 2), new RowRef("e.csv", 3)),
                set.rowsOf(Subject.of(product("Basic"))));
    }

    @Test
    void assetsAreMade() {
        folder.file("p.csv", "id\nP\nQ\n").file("a.csv", "id\n1\n");
        folder.file("s.csv", """
                id,a,p,n,from,to,on,scope,o
                S-1,1,P,2.50,2024-01-01,2025-01-01,2024-01-05,group,D
                ,1,Q,,,,,,
                ,1,Q,0,,,,,
                ,1,Q,-1,,,,,
                ,1,Q,,2025-01-01,2024-01-01,,,
                S-1,1,Q,,,,,,
                ,2,R,,,,,,
                ,1,Q,,,,,,
                """);
        DataSet set = folder.set(PRODUCTS + ", " + ACCOUNTS + ", " + ASSETS);
        assertEquals(
                ImmutableList.of(
                        Asset.builder()
                                .id(AssetId.of("S-1"))
                                .account(account("1"))
                                .product(product("P"))
                                .quantity(new BigDecimal("2.5"))
                                .active(Span.of(day("2024-01-01"), day("2025-01-01")))
                                .deliveredOn(day("2024-01-05"))
                                .scope(LicenceScope.GROUP)
                                .opportunity(OpportunityId.of("D"))
                                .build(),
                        Asset.of(AssetId.of("s.csv:3 Q"), account("1"), product("Q")),
                        Asset.of(AssetId.of("s.csv:8 R"), account("2"), product("R")),
                        Asset.of(AssetId.of("s.csv:9 Q"), account("1"), product("Q"))),
                set.assets().list());
        assertEquals(1, set.assets().findings().list().size(), "S-1 is given twice");
        assertEquals(
                ImmutableList.of(new RowRef("s.csv", 2), new RowRef("s.csv", 7)),
                set.rowsOf(Subject.of(AssetId.of("S-1"))));
        assertEquals(
                ImmutableList.of(new RowRef("s.csv", 3)),
                set.rowsOf(Subject.of(AssetId.of("s.csv:3 Q"))),
                "by file, row and product");
        assertEquals(
                List.of(
                        "s.csv:4 n NUMBER_OUT_OF_RANGE: assets.quantity must be greater than 0 [0]",
                        "s.csv:5 n NUMBER_OUT_OF_RANGE: assets.quantity must be greater than 0 [-1]",
                        "s.csv:8 account UNKNOWN_REFERENCE: assets.account names no row of accounts [2]",
                        "s.csv:8 product UNKNOWN_REFERENCE: assets.product names no row of products [R]",
                        "s.csv:6 ENDS_BEFORE_IT_BEGINS: it begins on 2025-01-01 and ends on 2024-01-01"),
                findings(set));
    }

    @Test
    void anyFileNameGivesAnId() {
        String file = " \u0085" + "long".repeat(30) + ".csv";
        folder.file(file, "a,p\n1,P\n");
        DataSet set =
                folder.set("'assets': [ { 'file': '" + file + "', 'columns': { 'account': 'a', 'product': 'p' } } ]");
        String shown = "\\u0085" + "long".repeat(18) + "l…:2 P";
        assertEquals(AssetId.of(shown), set.assets().list().get(0).id());
        assertEquals(ImmutableList.of(new RowRef(file, 2)), set.rowsOf(Subject.of(AssetId.of(shown))));
    }

    @Test
    void oneRowOfAWideExportGivesSeveralAssetsAndItsHeadersTheCatalogue() {
        folder.file("w.csv", "id,Backup,Security\n1,Yes,Yes\n2,No,Impossible\n3,No,No\n");
        String wide = "'unpivot': { 'columns': ['Backup', 'Security'], 'names': { 'Backup': 'Online backup' }, ";
        DataSet set = folder.set("'products': [ { 'file': 'w.csv', 'distinct': true, 'columns': {}, " + wide
                + "'name': 'id', 'skip': [] } } ], 'assets': [ { 'file': 'w.csv', 'columns': { 'account': 'id' }, "
                + wide + "'name': 'product', 'keep': ['Yes'] } } ], 'exclusions': [ { 'file': 'w.csv', 'columns': {"
                + " 'account': 'id', 'reason': { 'constant': 'not there' } }, " + wide
                + "'name': 'product', 'keep': ['Impossible'] } } ]");
        assertEquals(
                List.of("Online backup", "Security"),
                set.catalogue().list().stream().map(Product::label).toList());
        assertEquals(
                List.of("w.csv:2 Online backup", "w.csv:2 Security"),
                set.assets().list().stream().map(asset -> asset.id().value()).toList());
        assertEquals(
                ImmutableList.of(Exclusion.of(account("2"), product("Security"), "not there")),
                set.whiteSpaceFacts().exclusions());
        CanonicalData data = set.data();
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.PRODUCTS, "w.csv", 3, 1, 2, 0, 0, 0, 2, 0),
                        new SourceAccount(CanonicalTable.ASSETS, "w.csv", 3, 1, 0, 0, 2, 0, 2, 0),
                        new SourceAccount(CanonicalTable.EXCLUSIONS, "w.csv", 3, 1, 0, 0, 2, 0, 1, 0)),
                data.sources());
        assertEquals(List.of(), findings(set));
    }

    @Test
    void exclusionsCompetitorsAndNeedsAreMade() {
        folder.file("x.csv", "a,p,why\n1,P,no power\n1,Q,\n");
        folder.file(
                "c.csv", "a,p,c,from,to\n1,P,Rival,2024-01-01,2025-01-01\n1,Q,Foe,,\n1,R,Foe,2025-01-01,2024-01-01\n");
        folder.file("n.csv", "a,p,on,text\n1,P,2025-02-03,too slow\n1,P,soon,too dear\n");
        DataSet set = folder.set(
                "'exclusions': [ { 'file': 'x.csv', 'columns': { 'account': 'a', 'product': 'p', 'reason': 'why' } } ],"
                        + " 'competitorUses': [ { 'file': 'c.csv', 'columns': { 'account': 'a', 'product': 'p',"
                        + " 'competitor': 'c', 'from': 'from', 'to': 'to' } } ],"
                        + " 'needs': [ { 'file': 'n.csv', 'columns': { 'account': 'a', 'product': 'p', 'recordedOn': 'on',"
                        + " 'text': 'text' } } ]");
        assertEquals(
                ImmutableList.of(Exclusion.of(account("1"), product("P"), "no power")),
                set.whiteSpaceFacts().exclusions());
        assertEquals(
                ImmutableList.of(
                        new CompetitorUse(
                                account("1"), product("P"), "Rival", Span.of(day("2024-01-01"), day("2025-01-01"))),
                        CompetitorUse.of(account("1"), product("Q"), "Foe")),
                set.whiteSpaceFacts().competitorUses());
        assertEquals(
                ImmutableList.of(Need.of(account("1"), product("P"), day("2025-02-03"), "too slow")),
                set.whiteSpaceFacts().needs());
        assertEquals(day("2025-02-03"), set.data().latestFact().orElseThrow().date(), "a need is a fact of its day");
        assertEquals(
                List.of(
                        "x.csv:3 why MISSING_REQUIRED: exclusions.reason has no value",
                        "n.csv:3 on UNREADABLE_DATE: needs.recordedOn fits none of the date patterns yyyy-MM-dd [soon]",
                        "c.csv:4 ENDS_BEFORE_IT_BEGINS: it begins on 2025-01-01 and ends on 2024-01-01"),
                findings(set));
    }

    @Test
    void theFirstWalletOfAnAccountStands() {
        folder.file("w.csv", "a,v,c\n1,1000,EUR\n1,1000.0,EUR\n1,1000,\n2,0,\n3,-1,\n");
        DataSet set = folder.set(
                "'wallets': [ { 'file': 'w.csv', 'columns': { 'account': 'a', 'perYear': 'v', 'currency': 'c' } } ]");
        assertEquals(
                ImmutableList.of(
                        Wallet.of(account("1"), money(CurrencyUnit.EUR, "1000")),
                        Wallet.of(account("2"), money(CurrencyUnit.USD, "0"))),
                set.whiteSpaceFacts().wallets());
        assertEquals(
                List.of(
                        "w.csv:6 v NUMBER_OUT_OF_RANGE: wallets.perYear must be 0 or more [-1]",
                        "w.csv:4 STATEMENT_CONTRADICTS: the row differs from what w.csv:2 states of the same thing"),
                findings(set));
    }

    @Test
    void potentialsHaveARangeOrNone() {
        folder.file("v.csv", """
                a,p,low,mid,high,cur
                1,P,1,2,3,EUR
                1,Q,,2,,
                2,P,2,2,2,
                2,Q,3,2,,
                3,P,,2,1,
                1,P,1,2,4,EUR
                1,Q,2,2.0,2,
                3,Q,?,2,,
                3,R,1,,3,
                3,R,-1,2,3,
                3,R,1,2,-3,
                3,R,,-2,,
                """);
        DataSet set = folder.set(POTENTIALS);
        assertEquals(
                ImmutableList.of(
                        StatedPotential.of(
                                account("1"),
                                Offering.of(product("P")),
                                ValueRange.of(
                                        money(CurrencyUnit.EUR, "1"),
                                        money(CurrencyUnit.EUR, "2"),
                                        money(CurrencyUnit.EUR, "3"))),
                        StatedPotential.of(
                                account("1"),
                                Offering.of(product("Q")),
                                ValueRange.exactly(money(CurrencyUnit.USD, "2"))),
                        StatedPotential.of(
                                account("2"),
                                Offering.of(product("P")),
                                ValueRange.exactly(money(CurrencyUnit.USD, "2")))),
                set.whiteSpaceFacts().statedPotentials());
        assertEquals(
                List.of(
                        "v.csv:9 low UNREADABLE_NUMBER: potentials.low is not a number: decimals after '.', groups by ','"
                                + " [?]",
                        "v.csv:10 mid MISSING_REQUIRED: potentials.mid has no value",
                        "v.csv:11 low NUMBER_OUT_OF_RANGE: potentials.low must be 0 or more [-1]",
                        "v.csv:12 high NUMBER_OUT_OF_RANGE: potentials.high must be 0 or more [-3]",
                        "v.csv:13 mid NUMBER_OUT_OF_RANGE: potentials.mid must be 0 or more [-2]",
                        "v.csv:5 POTENTIAL_OUT_OF_ORDER: low, mid and high must be in order, were USD 3, USD 2 and USD 2",
                        "v.csv:6 POTENTIAL_OUT_OF_ORDER: low, mid and high must be in order, were USD 2, USD 2 and USD 1",
                        "v.csv:7 STATEMENT_CONTRADICTS: the row differs from what v.csv:2 states of the same thing"),
                findings(set));
    }

    @Test
    void linesWithoutPriceSayWhatAnOpportunityIsAbout() {
        folder.file("d.csv", "id,a,stage\n1,A,open\n2,A,won\n3,A,open\n");
        folder.file("l.csv", "o,p,n,price\n1,P,,\n1,Q,2,\n1,P,3,\n1,R,1,5\n1,S,0,\n1,T,-1,\n1,,1,\n2,P,1,\n2,Q,1,4\n");
        DataSet set =
                folder.set("'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'account': 'a', 'outcome':"
                        + " 'stage' } } ], 'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o',"
                        + " 'product': 'p', 'quantity': 'n', 'unitPrice': 'price' } } ]");
        assertEquals(
                List.of(ImmutableSet.of(product("P"), product("Q")), ImmutableSet.of(product("P")), ImmutableSet.of()),
                set.opportunities().list().stream()
                        .map(opportunity -> opportunity.unpricedProducts())
                        .toList());
        assertEquals(
                ImmutableSet.of(product("R"), product("P"), product("Q")),
                set.opportunities().list().get(0).products());
        assertEquals(1, set.opportunities().list().get(0).lines().size());
        assertEquals(List.of("l.csv:9 LINE_WITHOUT_PRICE: the line has neither unit price nor amount"), findings(set));
    }

    @Test
    void theFactsAreThoseOfTheDataSet() {
        folder.file("a.csv", "id\n1\n");
        DataSet set = folder.set(ACCOUNTS);
        assertSame(set.catalogue(), set.whiteSpaceFacts().catalogue());
        assertSame(set.opportunities(), set.whiteSpaceFacts().opportunities());
        assertSame(set.assets(), set.whiteSpaceFacts().assets());
        assertEquals(ImmutableList.of(), set.assets().list());
        assertEquals(ImmutableMap.of(), set.whiteSpaceFacts().seats());
        assertEquals(ImmutableSet.of(), set.whiteSpaceFacts().surveyed());
    }
}
