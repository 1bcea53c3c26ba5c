package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the report tells for how long customers of each segment stay: the two of Fader and Hardie, How to Project
 * Customer Retention, 2007, in one file, beside one that nobody has left yet.
 */
class LifetimeReportTest {
    private static final String MAPPING = """
            { "name": "segments", "currency": "USD", "zone": "UTC", "fiscalYearStart": "JANUARY",
              "lifetime": { "margin": 0.5 },
              "tables": {
                "accounts": [ { "file": "a.csv", "columns": { "id": "id" } } ],
                "subscriptions": [ { "file": "s.csv", "columns": { "account": "account", "tenureMonths": "months",
                  "ended": "ended", "unitPrice": "price", "segment": "segment" } } ] } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void segments() throws IOException {
        Files.writeString(folder.resolve("mapping.json"), MAPPING);
        Files.writeString(folder.resolve("a.csv"), "id\n");
        Files.write(
                folder.resolve("s.csv"),
                Streams.concat(
                                Stream.of("account,months,ended,price,segment"),
                                Tenures.of("High End", 1000, 869, 743, 653, 593, 551, 517, 491),
                                Tenures.of("Regular", 1000, 631, 468, 382, 326, 289, 262, 241),
                                Tenures.of("Loyal", 40, 40, 40))
                        .toList());
    }

    private Run run(String language) {
        Run run = Run.ofFolder(folder.resolve(language), folder, "--as-of", "2026-03-31", "--lang", language);
        assertEquals(0, run.code(), run.errors());
        return run;
    }

    @Test
    void eachSegmentIsToldWithItsModelOrWhyItHasNone() {
        run("en")
                .assertTold(
                        "  the same model, fitted to each group alone: what part stays longer, by year, and what a new"
                                + " customer is worth",
                        "            customers  alpha   beta  better (AIC)       LL       1       2       3       4       5"
                                + "       6  DERL       worth",
                        "  High End      1,000  0.668  3.806          49.9  -1611.2  85.1 %  74.7 %  67.0 %  61.0 %  56.2 %"
                                + "  52.2 %  5.41  USD 324.87",
                        "  Regular       1,000  0.704  1.182         226.7  -1680.3  62.7 %  47.4 %  38.8 %  33.2 %  29.2 %"
                                + "  26.2 %  2.96  USD 177.86",
                        "  no model of Loyal: nobody was lost");
        run("ja")
                .assertTold(
                        "  同じモデルをグループごとに当てはめ: 継続する割合(年別)と新規顧客の価値",
                        "  Regular    1,000  0.704  1.182     226.7  -1680.3  62.7 %  47.4 %  38.8 %  33.2 %  29.2 %  26.2 %"
                                + "                2.96  USD 177.86",
                        "  Loyal のモデルなし: 誰も離脱していない");
    }

    @Test
    void theNumbersOfEachSegmentAreInTheReport() throws IOException {
        Run run = run("en");
        JsonNode groups = run.json().at("/lifetime/contracts/groups");
        assertEquals(3, groups.size());
        JsonNode high = groups.get(0);
        assertEquals("High End", high.path("group").asText());
        assertEquals(0.668_088, high.at("/fit/parameters/0/value").asDouble(), 1e-5);
        assertEquals(3.806_095, high.at("/fit/parameters/1/value").asDouble(), 1e-4);
        assertEquals(-1_611.158_1, high.at("/fit/logLikelihood").asDouble(), 1e-3);
        assertTrue(high.at("/preference/value").asDouble() > 0);
        assertEquals(0.378, high.at("/survival/11/survival").asDouble(), 0.000_5, "12 years");
        assertEquals(7.529_95, high.at("/residual/7/periods/value").asDouble(), 5e-4, "DERL after 7 renewals");
        assertEquals("Loyal", groups.get(1).path("group").asText());
        assertEquals("NOBODY_LOST", groups.get(1).at("/fit/refused").asText());
        assertEquals(0, groups.get(1).path("survival").size());
        JsonNode regular = groups.get(2);
        assertEquals(0.704, regular.at("/fit/parameters/0/value").asDouble(), 0.000_5);
        assertEquals(1.182, regular.at("/fit/parameters/1/value").asDouble(), 0.000_5);
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
    }
}
