package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How close the relationships with four hundred customers are: the board, the moves, the stuck, the reviews. */
class PhaseReportTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode phases;

    @BeforeAll
    static void run() {
        run = Run.of(folder, "--story", "customers");
        phases = run.json().path("phases");
    }

    @Test
    void everyCustomerIsInOnePhase() {
        assertEquals(0, run.code(), run.errors());
        Map<Integer, Integer> counts = new TreeMap<>();
        for (JsonNode account : phases.path("accounts")) {
            assertTrue(
                    account.path("certain").asInt() <= account.path("possible").asInt());
            counts.merge(account.path("certain").asInt(), 1, Integer::sum);
        }
        Map<Integer, Integer> board = new TreeMap<>();
        for (JsonNode phase : phases.path("board")) {
            board.put(phase.path("level").asInt(), phase.path("accounts").asInt());
        }
        assertEquals(counts, board);
        assertEquals(Map.of(0, 110, 1, 107, 2, 132, 3, 43, 4, 8), board);
        assertTrue(run.story().contains("2 Trust            88  132             106"), run.story());
    }

    @Test
    void allEvidenceIsUsedPlannedOrReported() {
        JsonNode evidence = phases.path("evidence");
        assertEquals(
                evidence.path("given").asInt(),
                evidence.path("used").asInt()
                        + evidence.path("planned").asInt()
                        + evidence.path("reported").asInt());
        assertEquals(840, evidence.path("given").asInt());
        assertEquals(40, evidence.path("planned").asInt());
    }

    @Test
    void stepsLeadFromThenToNowWithoutGap() {
        int levels = 0;
        for (JsonNode move : phases.path("moves")) {
            int at = move.path("from").asInt();
            for (JsonNode step : move.path("steps")) {
                assertEquals(at, step.path("from").asInt());
                at = step.path("to").asInt();
            }
            assertEquals(move.path("to").asInt(), at);
            assertFalse(move.path("criteria").isEmpty());
            levels += move.path("to").asInt() - move.path("from").asInt();
        }
        int before = 0;
        int now = 0;
        for (JsonNode phase : phases.path("board")) {
            before += phase.path("level").asInt() * phase.path("before").asInt();
            now += phase.path("level").asInt() * phase.path("accounts").asInt();
        }
        assertEquals(now - before, levels);
    }

    @Test
    void promotionsAndDemotionsAreToldApartAndBySeller() {
        JsonNode progress = phases.path("progress");
        assertEquals("2025-12-31", progress.path("since").asText());
        int promotions = 0;
        int demotions = 0;
        for (JsonNode seller : phases.path("sellers")) {
            promotions += seller.path("promotions").asInt();
            demotions += seller.path("demotions").asInt();
        }
        assertEquals(progress.path("promotions").asInt(), promotions, "every customer has one lead, or nobody");
        assertEquals(progress.path("demotions").asInt(), demotions);
        assertTrue(promotions > 0 && demotions > 0);
    }

    @Test
    void theStuckAndWhatExpiresAreNamed() {
        assertEquals("Komachi Hotel", phases.at("/stuck/0/account/name").asText());
        assertTrue(phases.at("/stuck/0/days").asInt() > 180);
        String last = "";
        for (JsonNode expiring : phases.path("expiring")) {
            assertTrue(expiring.path("to").asInt() < expiring.path("from").asInt());
            assertTrue(expiring.path("on").asText().compareTo(last) >= 0);
            last = expiring.path("on").asText();
        }
        assertTrue(last.compareTo("2026-05-01") < 0);
    }

    /** The second dialogue: phase 2, and a meeting of fifteen minutes is planned. */
    @Test
    void reviewsNameTheActivityThatThePlanWouldClose() {
        assertEquals(5, phases.path("briefs").size());
        String english = phases.at("/briefs/1/en").asText();
        assertTrue(english.contains("is in phase 2 (Trust)"), english);
        assertTrue(
                english.contains("meeting with the decision maker, 15 minutes. Once held, it would do \"Hold a meeting"
                        + " of at least ten minutes with the decision maker\""),
                english);
        String japanese = phases.at("/briefs/1/ja").asText();
        assertTrue(japanese.contains("様との現在の関係は、フェーズ2(信頼関係構築)です。"), japanese);
        assertTrue(japanese.contains("2026年4月10日(金)"), japanese);
        assertTrue(run.story().contains("Once held, it would do"), run.story());
    }
}
