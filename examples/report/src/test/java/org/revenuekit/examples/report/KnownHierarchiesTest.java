package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registries that nobody on this project wrote, with answers about their links that were computed independently. */
class KnownHierarchiesTest {
    @TempDir
    private Path folder;

    private JsonNode report(String dataSet, String... more) {
        Run run = Run.ofShared(folder, dataSet, more);
        assertEquals(0, run.code(), run.errors());
        JsonNode json = run.json();
        assertEquals(
                json.at("/counts/linksSetAside").asLong(),
                StreamSupport.stream(json.at("/links/setAsideByCode").spliterator(), false)
                        .mapToLong(JsonNode::asLong)
                        .sum(),
                "every link set aside is counted by its finding");
        return json;
    }

    @Test
    void gleifReportsUltimateParents() {
        JsonNode json = report("gleif-api", "--as-of", "2025-12-31");
        assertEquals("consolidation@1", json.at("/report/view").asText());
        assertEquals(
                "{\"CONSOLIDATION\":59,\"ULTIMATE_CONSOLIDATION\":62}",
                json.at("/links/byKind").toString());
        assertEquals(46, json.at("/links/bySource/counts/LAPSED").asInt());
        JsonNode ultimates = json.at("/links/ultimates");
        assertEquals(46, ultimates.path("confirmed").asInt());
        assertEquals(
                List.of("Bloomberg Finance L.P.: Bloomberg Inc., reached Bloomberg L.P."),
                texts(
                        ultimates.path("differing"),
                        row -> row.at("/company/name").asText() + ": "
                                + row.at("/reported/name").asText() + ", reached "
                                + row.at("/reached/name").asText()));
        assertEquals(15, ultimates.path("withoutDirect").size());
        assertTrue(
                texts(ultimates.path("withoutDirect"), row -> row.path("name").asText())
                        .contains("PUMA UNITED KINGDOM LTD"));
        List<String> reported = texts(
                ultimates.path("reported"),
                row -> row.at("/top/name").asText() + " "
                        + row.path("companies").asInt());
        assertEquals(
                List.of("SHELL PLC 15", "COMMERZBANK Aktiengesellschaft 15", "MICROSOFT CORPORATION 14", "PUMA SE 12"),
                reported.subList(0, 4));
        assertEquals("Fraport AG Frankfurt Airport Services Worldwide 2", reported.get(4));
        assertTrue(
                reported.subList(5, reported.size()).stream().allMatch(row -> row.endsWith(" 1")), reported::toString);
        assertEquals(67, json.at("/history/turningPoints").asInt());
        assertEquals(20, json.at("/history/lookedAt").asInt());
    }

    @Test
    void wikidataNamesHoldersNotParents() {
        JsonNode json = report("wikidata-owner", "--as-of", "2026-01-01");
        JsonNode graph = json.path("graph");
        assertEquals(
                List.of(
                        "BlackRock",
                        "DFDS",
                        "Exor",
                        "Ferrari",
                        "Kabuki-za",
                        "Molteni Group",
                        "Pandora",
                        "Standard Life",
                        "TPG Telecom",
                        "UOB-Kay Hian"),
                texts(graph.path("selfLinks"), row -> row.path("name").asText()).stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of(
                        "[Czech Airlines, Smartwings]",
                        "[Discovery Holding Company, Liberty Media]",
                        "[Edeka, Edeka Minden-Hannover]",
                        "[MOL Group, OTP Bank]"),
                texts(
                        graph.path("cycles"),
                        row -> texts(row, member -> member.path("name").asText())
                                .toString()));
        assertEquals(5_639, graph.path("nodes").asInt());
        assertEquals(1_942, graph.path("topNodes").asInt());
        assertEquals(1_943, graph.path("topGroups").asInt());
        assertEquals(415, graph.path("severalParents").asInt());
        assertEquals(8, graph.at("/mostParents/0/parents").asInt());
        assertEquals(630, graph.path("severalTops").asInt());
        assertEquals(
                "{\"0\":1944,\"1\":2609,\"2\":606,\"3\":364,\"4\":79,\"5\":25,\"6\":11,\"7\":1}",
                graph.path("depths").toString());
        assertEquals(
                List.of("The Vanguard Group 483", "Fidelity Investments 73", "Mitsubishi UFJ Financial Group 63"),
                texts(
                                graph.path("largestReach"),
                                row -> row.at("/top/0/name").asText() + " "
                                        + row.path("reach").asInt())
                        .subList(0, 3));
        assertEquals(
                List.of("BlackRock 101", "The Vanguard Group 84", "The Walt Disney Company 50"),
                texts(
                                graph.path("widest"),
                                row -> row.at("/company/name").asText() + " "
                                        + row.path("children").asInt())
                        .subList(0, 3));
    }

    @Test
    void aHolderOfAnUnknownShareSwallowsNothing() {
        Run run = Run.ofShared(folder, "wikidata-owner", "--as-of", "2026-01-01");
        JsonNode json = run.json();
        assertEquals(0, json.at("/counts/familiesOfSeveral").asInt());
        assertEquals(5_639, json.at("/counts/families").asInt());
        assertEquals(
                List.of("1"),
                texts(json.path("families"), row -> row).stream()
                        .filter(row -> row.path("name").asText().equals("The Vanguard Group"))
                        .map(row -> row.path("accounts").asText())
                        .toList());
        assertEquals(
                "{\"CONTROLS\":0,\"POSSIBLE_CONTROL\":4358,\"AFFILIATE\":0,\"MINORITY\":0}",
                json.at("/ownership/standings").toString());
        assertFalse(json.has("history"), "no link is dated");
        assertTrue(run.story().contains("    Edeka, Edeka Minden-Hannover\n"), run.story());
        assertTrue(run.story().contains("The Vanguard Group 483"), run.story());
    }

    @Test
    void rorHasSeveralParentsButNoCycle() {
        JsonNode json = report("ror", "--as-of", "2024-01-01");
        JsonNode graph = json.path("graph");
        assertEquals(6_203, graph.path("nodes").asInt());
        assertEquals(5_319, graph.path("links").asInt());
        assertEquals(1_271, graph.path("topNodes").asInt());
        assertEquals(1_271, graph.path("topGroups").asInt());
        assertEquals(0, graph.path("cycles").size());
        assertEquals(261, graph.path("severalParents").asInt());
        assertEquals(15, graph.at("/mostParents/0/parents").asInt());
        assertEquals(205, graph.path("severalTops").asInt());
        assertEquals(
                "{\"0\":1271,\"1\":3908,\"2\":849,\"3\":162,\"4\":12,\"5\":1}",
                graph.path("depths").toString());
        assertEquals("05qrfxd25", graph.at("/largestReach/0/top/0/id").asText());
        assertEquals(298, graph.at("/largestReach/0/reach").asInt());
        assertEquals(294, graph.at("/largestReach/0/only").asInt());
        assertEquals("02gfc7t72", graph.at("/widest/0/company/id").asText());
        assertEquals(145, graph.at("/widest/0/children").asInt());
        assertEquals(
                "{\"counts\":{\"ACTIVE\":3943,\"INACTIVE\":70,\"WITHDRAWN\":14},\"notKnown\":2176}",
                json.at("/known/statuses").toString());
        assertEquals(156, json.at("/links/ofInactive").asInt());
        assertEquals(
                "{\"both\":2900,\"child\":244,\"parent\":2175}",
                json.at("/links/bySource/counts").toString());
        assertEquals(1_271, json.at("/counts/families").asInt());
        assertFalse(json.has("ownership"), "nobody states a holder");
    }

    @Test
    void adventureWorksStatesShares() {
        JsonNode json = report("adventureworks", "--as-of", "2014-06-30");
        assertEquals(1, json.at("/counts/families").asInt());
        assertEquals(3, json.at("/counts/depth").asInt());
        Map<String, Double> expected = new TreeMap<>(Map.of(
                "Canadian Division", 0.75,
                "Pacific Operations", 0.75,
                "Australia", 0.375,
                "France", 0.5,
                "Germany", 0.25));
        Map<String, Double> shares = new TreeMap<>();
        for (JsonNode row : json.at("/ownership/economic")) {
            assertEquals("AdventureWorks Cycle", row.at("/holder/name").asText());
            assertTrue(row.path("exact").asBoolean());
            assertTrue(row.path("controlled").asBoolean(), "the declared parent controls");
            shares.put(row.at("/company/name").asText(), row.at("/share/low").asDouble());
        }
        assertEquals(13, shares.size());
        shares.values().removeIf(share -> share == 1);
        assertEquals(expected, shares);
        assertEquals(0, json.at("/ownership/economicLeftOut").asInt());
    }

    @Test
    void bySharesAloneAdventureWorksHasFourRoots() {
        JsonNode json = report("adventureworks", "--as-of", "2014-06-30", "--view", "majority-ownership");
        assertEquals(
                List.of("AdventureWorks Cycle", "Australia", "France", "Germany"),
                texts(json.path("families"), row -> row.path("name").asText()).stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("Australia 0.375", "France 0.5", "Germany 0.25"),
                texts(json.at("/ownership/economic"), row -> row).stream()
                        .filter(row -> !row.path("controlled").asBoolean())
                        .map(row -> row.at("/company/name").asText() + " "
                                + row.at("/share/low").asText())
                        .sorted()
                        .toList());
    }

    @Test
    void bodsStatesSharesHeldThroughOthers() {
        JsonNode json = report("bods", "--as-of", "2024-01-01");
        Map<String, String> shares = new TreeMap<>();
        for (JsonNode row : json.at("/ownership/economic")) {
            shares.put(
                    row.at("/holder/name").asText() + " of "
                            + row.at("/company/name").asText(),
                    row.at("/share/low").asText() + ".." + row.at("/share/high").asText() + " "
                            + row.path("controlled").asBoolean());
        }
        assertEquals("1..1 true", shares.get("Valtiovarainministerio of Gasgrid Finland Oy"), "0.765 + 0.235");
        assertEquals("0.5..0.5 false", shares.get("Natalie Coleman of CHRINON LTD"));
        assertEquals("0.5..0.5 false", shares.get("Roberto Lopez of CHRINON LTD"));
        assertEquals(3, json.at("/ownership/deadlocks").size());
        assertTrue(texts(
                        json.at("/ownership/deadlocks"),
                        row -> row.at("/company/name").asText()
                                + texts(
                                        row.path("holders"),
                                        holder -> holder.path("name").asText()))
                .contains("Joint shareholding[Natalie Coleman, Roberto Lopez]"));
        assertEquals(
                List.of(
                        "Suomen tasavalta 1 0..0 false",
                        "Person 1 0.3 0..0.6 true",
                        "Person 1 0.5 0.5..1 true",
                        "Person 1 0.6 0..1 true",
                        "Person 1 0.6 0..0.6 true",
                        "Silvia Teixeira Perez  0..0 "),
                texts(
                        json.at("/ownership/statedIndirect"),
                        row -> row.at("/holder/name").asText() + " "
                                + row.path("low").asText() + " "
                                + row.at("/computed/low").asText() + ".."
                                + row.at("/computed/high").asText() + " "
                                + row.path("agrees").asText()));
        JsonNode last =
                json.at("/history/changes/" + (json.at("/history/changes").size() - 1));
        assertEquals("2021-09-24", last.path("on").asText());
        assertEquals("Maria Esteves", last.at("/parents/0/before/parent/name").asText());
        assertEquals("Shear Trust", last.at("/parents/0/after/parent/name").asText());
        assertEquals(0.6, last.at("/parents/0/linkAfter/share/low").asDouble());
    }

    /** The change of 24 September 2021 was stated a day later. */
    @Test
    void whatWasBelievedOnAnotherDay() {
        JsonNode then = report("bods", "--as-of", "2021-09-24");
        assertEquals("Maria Esteves", parentOfTecido(then));
        assertFalse(then.path("report").has("knownOn"));
        Run run = Run.ofShared(folder, "bods", "--as-of", "2021-09-24", "--known-on", "2021-09-25");
        assertEquals("Shear Trust", parentOfTecido(run.json()));
        assertEquals("2021-09-25", run.json().at("/report/knownOn").asText());
        assertTrue(run.story().contains("with the knowledge of 2021-09-25"), run.story());
    }

    private static String parentOfTecido(JsonNode json) {
        String parent = texts(json.path("accounts"), row -> row).stream()
                .filter(row -> row.path("id").asText().equals("01B68D7633"))
                .map(row -> row.path("parent").asText())
                .collect(Collectors.joining());
        return texts(json.path("accounts"), row -> row).stream()
                .filter(row -> row.path("id").asText().equals(parent))
                .map(row -> row.path("name").asText())
                .collect(Collectors.joining());
    }

    @Test
    void aPlainExportSaysNothingOfRegistries() {
        for (JsonNode json : List.of(
                Run.of(folder).json(),
                Run.ofShared(folder, "maven-crm").json(),
                Run.ofShared(folder, "northwind").json())) {
            for (String key : List.of("known", "links", "graph", "ownership", "history")) {
                assertFalse(json.has(key), key);
            }
        }
        String story = Run.ofShared(folder, "maven-crm").story();
        assertFalse(story.contains("All links as they are"), story);
        assertTrue(story.contains("5-9 accounts: families 1, accounts 5, USD 519,349"), story);
    }

    private static <T> List<T> texts(JsonNode rows, Function<JsonNode, T> text) {
        return StreamSupport.stream(rows.spliterator(), false).map(text).toList();
    }
}
