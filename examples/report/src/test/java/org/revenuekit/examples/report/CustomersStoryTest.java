package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four hundred customers: three quarters asked, of these six in ten answered, of these 15 % with potential. */
class CustomersStoryTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode segments;

    @BeforeAll
    static void run() {
        run = Run.of(folder, "--story", "customers");
        segments = run.json().at("/segmentation/segments");
    }

    @Test
    void fifteenPercentOfTheAnswersShowPotential() {
        assertEquals(0, run.code(), run.errors());
        JsonNode asked = segments.path("asked");
        assertEquals(Customers.ALL, asked.path("customers").asInt());
        assertEquals(Customers.ASKED, asked.path("asked").asInt());
        assertEquals(Customers.ANSWERED, asked.path("answered").asInt());
        assertEquals(Customers.WITH_POTENTIAL, asked.path("withPotential").asInt());
        assertEquals(0.15, asked.at("/potentialRate/value").asDouble());
        assertTrue(
                run.story()
                        .contains("customers: 400; asked: 300 (75.0 %); answered: 180 (60.0 % of these); with"
                                + " potential: 27 (15.0 % of the answers)"),
                run.story());
        assertEquals("{\"EXPIRED\":87}", run.json().at("/findings/countByCode").toString(), "old evidence");
    }

    @Test
    void theCellsAndTheSegmentsSumToAllCustomers() {
        Map<String, Long> ofCells = new TreeMap<>();
        Map<String, Long> ofSegments = new TreeMap<>();
        for (JsonNode cell : segments.path("matrix")) {
            ofCells.merge(cell.path("segment").asText(), cell.path("customers").asLong(), Long::sum);
            assertEquals(
                    Math.min(20, cell.path("customers").asInt()),
                    cell.path("accounts").size());
        }
        for (JsonNode segment : segments.path("items")) {
            ofSegments.put(
                    segment.path("id").asText(), segment.path("customers").asLong());
        }
        assertEquals(ofSegments, ofCells, "without overrides");
        assertEquals(
                Customers.ALL,
                ofCells.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(17, ofCells.get("expand"));
        assertEquals(10, ofCells.get("restore"));
        assertEquals(230, ofCells.get("not-measured"));
        assertTrue(run.story().contains("CS 50..100       17 Expand                38 Keep         46 Explore"));
        assertTrue(run.story().contains("CS not measured  0 Listen                 5 Not measured  225 Not measured"));
    }

    @Test
    void targetsAreThoseWithRoomWhoSucceedFirstAndEachSaysWhy() {
        assertEquals(Customers.WITH_POTENTIAL, segments.path("targetsInAll").asInt());
        assertEquals(Customers.WITH_POTENTIAL, segments.path("targets").size());
        for (int i = 0; i < Customers.WITH_POTENTIAL; i++) {
            JsonNode target = segments.path("targets").get(i);
            assertEquals(i < 17 ? "expand" : "restore", target.path("segment").asText());
            assertTrue(target.at("/op/point").asInt() >= 50);
            assertFalse(target.path("evidence").isEmpty());
            assertFalse(target.path("gaps").isEmpty(), "nobody has all five products");
        }
        assertEquals(
                5, run.story().split("won so far: JPY", -1).length - 1, "a few on the screen, the others in the file");
        assertTrue(run.story().contains("and 22 more in report.json"), run.story());
    }

    @Test
    void whatMovesCustomersIsNewAnswersAndOldOnes() {
        JsonNode movement = segments.path("movement");
        assertEquals("2025-12-31", movement.path("since").asText());
        assertEquals(
                Customers.ALL,
                movement.path("moved").asInt() + movement.path("stayed").asInt());
        Map<String, Integer> causes = new TreeMap<>();
        for (JsonNode move : movement.path("moves")) {
            String at = move.path("from").asText();
            for (JsonNode step : move.path("steps")) {
                assertEquals(at, step.path("from").asText(), "without gap");
                at = step.path("to").asText();
                causes.merge(step.path("cause").asText(), 1, Integer::sum);
            }
            assertEquals(move.path("to").asText(), at);
        }
        assertEquals(movement.path("moved").asInt(), movement.path("moves").size());
        assertEquals(Set.of("DATA", "DECAY"), causes.keySet());
        int ways = 0;
        for (JsonNode way : movement.path("transitions")) {
            ways += way.path("customers").asInt();
        }
        assertEquals(movement.path("moved").asInt(), ways);
    }

    @Test
    void theUnmeasuredAreToldByValue() {
        JsonNode unmeasured = segments.path("unmeasured");
        assertEquals(100, unmeasured.path("items").size(), "at most");
        long before = Long.MAX_VALUE;
        for (JsonNode one : unmeasured.path("items")) {
            assertTrue(one.path("revenue").asLong() <= before);
            before = one.path("revenue").asLong();
            assertTrue(one.path("cs").has("reason") || one.path("op").has("reason"));
        }
        assertEquals("Inaho Printing", unmeasured.at("/items/0/account/name").asText());
        assertFalse(unmeasured.at("/items/0/asked").asBoolean());
    }

    @Test
    void theManagerSeesWhatEachSellerHas() {
        long customers = 0;
        long unmeasured = 0;
        for (JsonNode owner : segments.path("owners")) {
            long sum = 0;
            for (JsonNode count : owner.path("bySegment")) {
                sum += count.asLong();
            }
            assertEquals(owner.path("customers").asLong(), sum);
            customers += sum;
            unmeasured += owner.path("unmeasured").asLong();
        }
        assertEquals(7, segments.path("owners").size(), "six sellers, and the customers of nobody last");
        assertFalse(segments.at("/owners/6").has("seller"));
        assertEquals(8, segments.at("/owners/6/customers").asInt());
        assertEquals(Customers.ALL, customers);
        assertEquals(segments.at("/unmeasured/inAll").asLong(), unmeasured);
    }

    @Test
    void itIsToldInJapaneseToo() {
        Run japanese = Run.of(folder.resolve("ja"), "--story", "customers", "--lang", "ja");
        assertTrue(japanese.story().contains("深耕する (17 社)"), japanese.story());
        assertTrue(japanese.story().contains("可能性あり 27 社 (回答の 15.0 %)"), japanese.story());
        assertTrue(japanese.story().contains("ハイタッチ: 不足している商品を提案する"), japanese.story());
        assertEquals(run.json(), japanese.json(), "the answers are the same in every language");
    }
}
