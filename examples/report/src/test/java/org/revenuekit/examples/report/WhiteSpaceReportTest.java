package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** White space where every kind of fact is given: each cell is counted once, and nothing given is passed over. */
class WhiteSpaceReportTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        file("accounts.csv", """
                id,name,parent,industry,employees,seats,surveyed
                1,Top,,retail,100,10,yes
                2,Sub,1,retail,50,5,yes
                3,Lone,,food,20,,no
                """);
        file("products.csv", "id,line,price\nP1,L,100\nP2,L,200\nP3,,\n");
        file("deals.csv", """
                id,account,outcome,created,closed,product,amount
                o1,1,won,2025-01-05,2025-02-10,P1,100
                o2,2,won,2025-01-05,2025-03-10,P1,90
                o3,3,won,2026-02-10,2026-02-10,P1,80
                o4,2,lost,2025-01-05,2025-04-10,P2,70
                """);
        file("assets.csv", "id,account,product,to,scope\ns1,1,P2,,group\ns2,3,P1,2024-01-01,account\n");
        file("wallets.csv", "account,amount\n1,1000\n");
        file("competitors.csv", "account,product,name\n3,P2,Lemon\n");
        file("exclusions.csv", "account,product,why\n2,P3,not allowed there\n");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String policy, String... more) throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.json"),
                ("{ 'name': 'x', 'currency': 'USD', 'zone': 'UTC',"
                                + " 'fiscalYearStart': 'JANUARY', 'defaults': { 'dates': ['yyyy-MM-dd'] }, 'whiteSpace': "
                                + policy
                                + ", 'tables': { 'accounts': [ { 'file': 'accounts.csv', 'columns': { 'id': 'id',"
                                + " 'name': 'name', 'parent': 'parent', 'industry': 'industry', 'employees': 'employees',"
                                + " 'seats': 'seats', 'surveyed': 'surveyed' } } ], 'products': [ { 'file': 'products.csv',"
                                + " 'columns': { 'id': 'id', 'line': 'line', 'listPrice': 'price' } } ], 'opportunities': ["
                                + " { 'file': 'deals.csv', 'columns': { 'id': 'id', 'account': 'account', 'outcome':"
                                + " 'outcome', 'createdOn': 'created', 'closedOn': 'closed' } } ], 'opportunityLines': ["
                                + " { 'file': 'deals.csv', 'columns': { 'opportunity': 'id', 'product': 'product', 'amount':"
                                + " 'amount' } } ], 'assets': [ { 'file': 'assets.csv', 'columns': { 'id': 'id', 'account':"
                                + " 'account', 'product': 'product', 'activeTo': 'to', 'scope': 'scope' } } ], 'wallets': ["
                                + " { 'file': 'wallets.csv', 'columns': { 'account': 'account', 'perYear': 'amount' } } ],"
                                + " 'competitorUses': [ { 'file': 'competitors.csv', 'columns': { 'account': 'account',"
                                + " 'product': 'product', 'competitor': 'name' } } ], 'exclusions': [ { 'file':"
                                + " 'exclusions.csv', 'columns': { 'account': 'account', 'product': 'product', 'reason':"
                                + " 'why' } } ] } }")
                        .replace('\'', '"'));
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"--data", folder.toString(), "--mapping", mapping.toString(), "--as-of", "2025-12-31"},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Run run = Run.of(folder.resolve("out"), arguments);
        assertEquals(0, run.code(), run.errors());
        return run;
    }

    private static void contains(Run run, String text) {
        assertTrue(run.story().contains(text), () -> text + " is not in " + run.story());
    }

    @Test
    void wherePurchasesDecideTheOtherFactsAreSaidNotToBeUsed() throws IOException {
        Run run = run("{ 'owned': 'won' }");
        JsonNode space = run.json().path("whiteSpace");
        assertEquals(
                "{\"OWNED\":2,\"COVERED\":0,\"INELIGIBLE\":1,\"IN_PIPELINE\":0,\"COMPETITOR\":1,\"LAPSED\":0,"
                        + "\"UNKNOWN\":0,\"OPEN\":5}",
                space.at("/cells/states").toString());
        assertEquals(
                "{\"ASSETS\":2,\"WINS\":0,\"SEATS\":2,\"SURVEYED\":2}",
                space.path("notUsed").toString());
        assertEquals(
                "{\"given\":2,\"used\":0,\"ungrouped\":0,\"outside\":2,\"leftOut\":0}",
                space.path("assets").toString());
        assertEquals(
                "{\"given\":4,\"used\":2,\"ungrouped\":0,\"outside\":1,\"leftOut\":1}",
                space.path("opportunities").toString());
        contains(run, "NOT USED: 2 assets, as owned is what was won");
        contains(run, "NOT USED: the seats of 2 accounts, as nothing is valued by the seat");
        contains(run, "NOT USED: that 2 accounts were surveyed");
        contains(run, "share of wallet: 10.0 %");
        contains(run, "3 accounts x 3 products = 9 cells: owned 2, not eligible 1, with a competitor 1, open 5;");
        contains(run, "2 families x 3 products = 6 cells");
        contains(run, "3 accounts x 1 product lines = 3 cells: owned 2");
    }

    @Test
    void whereAssetsDecidePurchasesAreSaidToShowNoHolding() throws IOException {
        Run run = run("{ 'owned': 'active', 'basis': 'list_price_per_seat', 'surveyedOnly': true }");
        JsonNode space = run.json().path("whiteSpace");
        assertEquals(
                "{\"OWNED\":1,\"COVERED\":1,\"INELIGIBLE\":1,\"IN_PIPELINE\":0,\"COMPETITOR\":1,\"LAPSED\":1,"
                        + "\"UNKNOWN\":1,\"OPEN\":3}",
                space.at("/cells/states").toString());
        assertEquals(
                "{\"ASSETS\":0,\"WINS\":3,\"SEATS\":0,\"SURVEYED\":0}",
                space.path("notUsed").toString());
        assertEquals(
                "{\"low\":1500,\"mid\":1500,\"high\":1500,\"valued\":2,\"unvalued\":1}",
                space.path("potential").toString());
        contains(run, "NOT USED as holdings: 3 won opportunities");
        contains(run, "assets: 2 given = 2 used + 0 without known account + 0 not asked for + 0 left out");
        contains(run, "USD 1,500; without a number: 1; by list price x seats, where nothing else is stated");
        contains(run, "Lone has nothing yet");
        contains(run, "white: 3; nothing of it can be offered now");
        assertFalse(run.story().contains("NOT USED: "), run.story());
    }

    @Test
    void peersAreOfOneIndustry() throws IOException {
        Run run = run("{ 'basis': 'peer_median_per_employee', 'minimumPeers': 1 }");
        JsonNode space = run.json().path("whiteSpace");
        assertEquals("industry", space.path("peersBy").asText());
        contains(run, "compared with members of the same industry only");
        contains(run, "Lone lacks P1: no number: too few peers");
        assertEquals(0, space.at("/potential/valued").asInt(), "what retailers buy says nothing about food");
    }

    @Test
    void withoutAnIndustryAllArePeers() throws IOException {
        file("accounts.csv", """
                id,name,parent,industry,employees,seats,surveyed
                1,Top,,,100,,
                2,Sub,1,,50,,
                3,Lone,,,20,,
                """);
        Run run = run("{ 'basis': 'peer_median_per_employee', 'minimumPeers': 2 }");
        JsonNode space = run.json().path("whiteSpace");
        assertFalse(space.has("peersBy"));
        assertEquals("P1", space.at("/gaps/0/offering/id").asText());
        assertEquals(2, space.at("/gaps/0/potential/sample").asInt());
        contains(run, "by what 2 peers spent per employee");
    }

    @Test
    void familiesAsMembersHaveNoSisters() throws IOException {
        Run run = run("{ 'members': 'family', 'offerings': 'line' }");
        JsonNode space = run.json().path("whiteSpace");
        assertEquals("FAMILY", space.path("members").asText());
        assertEquals("PRODUCT_LINE", space.path("columns").asText());
        assertEquals(space.path("cells"), space.at("/byFamily/cells"));
        assertEquals(space.path("policy"), space.at("/byFamily/policy"), "it is the same matrix");
        assertEquals(0, space.path("coarser").size());
        assertEquals(0, space.path("leads").size());
        contains(run, "2 families x 1 product lines = 2 cells");
        contains(run, "Nobody lacks what a sister has.");
        assertEquals(1, run.json().at("/findings/countByCode/NO_OFFERING").asInt(), "P3 is of no line");
    }

    @Test
    void whatTheRevenueFoundIsNotSaidAgain() throws IOException {
        JsonNode counts = run("{ 'owned': 'won' }").json().at("/findings/countByCode");
        assertEquals(1, counts.path("AFTER_AS_OF").asInt(), "o3, by the same day");
        assertEquals(1, counts.path("NO_LIST_PRICE").asInt(), "P3, in every matrix");
    }

    @Test
    void definitionsOfAllMatricesAreNamed() throws IOException {
        String definitions = run("{ 'lapsesAfterMonths': 12 }")
                .json()
                .at("/report/definitions")
                .toString();
        assertTrue(
                definitions.contains("\"x-white-space@1\",\"x-white-space-by-family@1\",\"x-white-space-by-line@1\","
                        + "\"next-best-offering@1\",\"affinity@1\""),
                definitions);
    }

    @Test
    void itIsToldInJapanese() throws IOException {
        Run run = run("{ 'owned': 'won' }", "--lang", "ja");
        contains(run, "取引先 3 社 × 商品 3 = 9 マス: 保有 2, 対象外 1, 競合品を利用 1, 提案可能 5");
        contains(run, "未使用: 納入商品 2 件");
        contains(run, "シェア・オブ・ウォレット: 10.0 %");
    }

    @Test
    void withoutProductsThereIsNoWhiteSpace() throws IOException {
        Files.writeString(folder.resolve("m.json"), """
                { "name": "x", "currency": "USD", "zone": "UTC", "fiscalYearStart": "JANUARY",
                  "tables": { "accounts": [ { "file": "accounts.csv", "columns": { "id": "id" } } ] } }
                """);
        Run run = Run.of(
                folder.resolve("out"),
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("m.json").toString(),
                "--as-of",
                "2025-12-31");
        assertEquals(0, run.code(), run.errors());
        assertFalse(run.json().has("whiteSpace"));
        assertFalse(run.story().contains("White space"), run.story());
    }
}
