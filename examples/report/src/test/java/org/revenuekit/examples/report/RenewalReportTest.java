package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the report tells by which rates renewals are expected: forty contracts by hand, of which thirty went on. */
class RenewalReportTest {
    private static final String MAPPING = """
            { "name": "contracts", "currency": "USD", "zone": "UTC", "fiscalYearStart": "JANUARY",
              "revenue": { "renewalMonths": MONTHS },
              "tables": {
                "accounts": [ { "file": "a.csv", "columns": { "id": "id" } } ],
                "subscriptions": [ { "file": "s.csv", "columns": { "id": "id", "account": "account",
                  "activeFrom": "from", "activeTo": "to", "unitPrice": "price" } } ] } }
            """;

    @TempDir
    private Path folder;

    private Run run(String months, String language) throws IOException {
        Files.writeString(folder.resolve("mapping.json"), MAPPING.replace("MONTHS", months));
        Files.writeString(folder.resolve("a.csv"), "id\nA\n");
        Files.write(
                folder.resolve("s.csv"),
                Streams.concat(
                                Stream.of("id,account,from,to,price"),
                                IntStream.range(0, 40).mapToObj(id -> id + ",A,2024-06-01,2025-06-01,10"),
                                IntStream.range(0, 30).mapToObj(id -> id + ",A,2025-06-01,2026-06-01,10"))
                        .toList());
        Run run = Run.ofFolder(folder.resolve(months + language), folder, "--as-of", "2026-03-31", "--lang", language);
        assertEquals(0, run.code(), run.errors());
        return run;
    }

    @Test
    void ratesOfThePastAreUsedWhereEnoughRanOut() throws IOException {
        Run run = run("12", "en");
        run.assertTold(
                "  USD 300 a month is to be renewed; 225 is expected, 75 is at risk",
                "  renewed by hand: 75.0 % is expected, as measured by amount [2025-04-01,2026-04-01): 30 of 40 contracts"
                        + " were renewed",
                "  renewed by themselves: 95.0 % is expected, by the policy: 0 contracts ran out"
                        + " [2025-04-01,2026-04-01) (0 renewed), 30 are asked for to measure it");
        JsonNode renewals = run.json().at("/recurring/renewals");
        assertEquals("[2025-04-01,2026-04-01)", renewals.path("measured").asText());
        assertEquals(2, renewals.path("rates").size());
        JsonNode byHand = renewals.at("/rates/0");
        assertFalse(byHand.path("automatic").asBoolean());
        assertEquals("MEASURED", byHand.path("source").asText());
        assertEquals(0.75, byHand.at("/rate/value").asDouble());
        assertEquals(30, byHand.at("/past/renewed").asInt());
        assertEquals(40, byHand.at("/past/due").asInt());
        assertEquals(0.598, byHand.at("/past/low").asDouble(), 0.0005, "Wilson, 30 of 40");
        assertEquals(0.858, byHand.at("/past/high").asDouble(), 0.0005);
        assertEquals("POLICY", renewals.at("/rates/1/source").asText());
        assertEquals("MEASURED", renewals.at("/items/0/source").asText());
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
        run("12", "ja")
                .assertTold(
                        "  手動更新: 見込み更新率 75.0 %(実績、金額ベース、[2025-04-01,2026-04-01): 満了 40 件中 30 件が更新)",
                        "  自動更新: 見込み更新率 95.0 %(標準値。[2025-04-01,2026-04-01) の満了は 0 件(更新 0 件)で、実績値には 30 件必要)");
    }

    @Test
    void whereTooFewRanOutThePolicyIsUsedAndSaysSo() throws IOException {
        Run run = run("9", "en");
        run.assertTold(
                "  USD 300 a month is to be renewed; 240 is expected, 60 is at risk",
                "  renewed by hand: 80.0 % is expected, by the policy: 0 contracts ran out [2025-07-01,2026-04-01) (0"
                        + " renewed), 30 are asked for to measure it");
        assertEquals(
                "POLICY", run.json().at("/recurring/renewals/rates/0/source").asText());
    }
}
