package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of customers after the sale where little is known, or nothing can be. */
class SuccessReportTest {
    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @BeforeEach
    void data() throws IOException {
        file("accounts.csv", "id,name", "A,Alder", "B,Birch", "C,Cedar");
        file(
                "subscriptions.csv",
                "account,from,to,price,segment",
                "A,2026-01-01,,10,shop",
                "B,2026-01-05,,20,",
                "C,2026-05-01,,20,");
        file("usage.csv", "account,on,used,all", "A,2026-03-01,3,12", "B,2026-03-02,0,0");
        file("activities.csv", "account,kind,on", "A,call,2026-01-02", "A,call,2026-02-01");
        file("requests.csv", "account,asked", "A,2026-03-31");
        file("criteria.csv", "what,measure,target,due", "happy,happy,7,2026-03-01");
        file("observations.csv", "account,indicator,value,on", "A,happy,6,2026-02-01");
        file("buyers.csv", "account,x,t,age", "A,2,3,5", "B,0,0,4");
        file("mapping.json", """
                {
                  "name": "few", "currency": "USD", "zone": "UTC", "fiscalYearStart": "JANUARY",
                  "lifetime": { "margin": 0.5, "simple": { "months": 1 } },
                  "tables": {
                    "accounts": [ { "file": "accounts.csv", "columns": { "id": "id", "name": "name" } } ],
                    "subscriptions": [
                      {
                        "file": "subscriptions.csv",
                        "columns": {
                          "account": "account", "activeFrom": "from", "activeTo": "to", "unitPrice": "price",
                          "segment": "segment"
                        }
                      }
                    ],
                    "usage": [
                      {
                        "file": "usage.csv",
                        "columns": {
                          "account": "account", "observedOn": "on", "featuresUsed": "used", "featuresAvailable": "all"
                        }
                      }
                    ],
                    "activities": [
                      { "file": "activities.csv", "columns": { "account": "account", "kind": "kind", "date": "on" } }
                    ],
                    "requests": [
                      { "file": "requests.csv", "columns": { "account": "account", "openedAt": "asked" } }
                    ],
                    "successCriteria": [
                      {
                        "file": "criteria.csv",
                        "columns": { "what": "what", "measure": "measure", "target": "target", "due": "due" }
                      }
                    ],
                    "observations": [
                      {
                        "file": "observations.csv",
                        "columns": {
                          "account": "account", "indicator": "indicator", "value": "value", "observedOn": "on",
                          "channel": { "constant": "survey" }
                        }
                      }
                    ],
                    "buyers": [
                      {
                        "file": "buyers.csv",
                        "columns": { "account": "account", "frequency": "x", "recency": "t", "age": "age" }
                      }
                    ]
                  }
                }
                """);
    }

    private Run run(String... more) {
        Run run = Run.ofFolder(
                folder.resolve("out"),
                folder,
                Lists.asList("--as-of", "2026-03-31", more).toArray(String[]::new));
        assertEquals(0, run.code(), run.errors());
        return run;
    }

    @Test
    void whatIsNotKnownIsSaid() throws IOException {
        Run run = run();
        run.assertTold(
                "  onboarding          2            -",
                "  without a contract: 0",
                "  overdue: 1 customers (50.0 %); due now: 0",
                "  Birch: due since 2026-01-06 (84 days), last contact never",
                "  1 requests: 0 answered in time (0.0 %), 0 too late; 1 wait for too long, 0 are still in time",
                "  Alder has been waiting for 9.00 business hours for an answer to: requests.csv:2 (asked on 2026-03-31;"
                        + " promised were 8.00)",
                "Adoption: features in use of those available",
                "  25.0 % in use (3 of 12)",
                "  Alder           3/12 (25.0 %)  2026-03-01",
                "  Birch                 0/0 (-)  2026-03-02",
                "  2 criteria: 0 reached in time, 0 late; 0 still in time, 1 missed, 1 never measured",
                "  Alder: happy: 7 by 2026-03-01 was missed; 6 on 2026-02-01");
        assertFalse(run.story().contains("use is declining"));
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
        JsonNode success = run.json().path("success");
        assertEquals(2, success.path("customers").asInt(), "what starts later and is not on record is not known");
        assertTrue(success.path("onboarding").isMissingNode());
    }

    @Test
    void longListsAreCutWithAWord() throws IOException {
        file(
                "criteria.csv",
                Stream.concat(
                                Stream.of("what,measure,target,due"),
                                IntStream.rangeClosed(1, 12).mapToObj(i -> "goal " + i + ",use-" + i + ",7,2026-03-01"))
                        .toArray(String[]::new));
        file(
                "observations.csv",
                Stream.concat(
                                Stream.of("account,indicator,value,on"),
                                IntStream.rangeClosed(1, 12).mapToObj(i -> "A,use-" + i + ",6,2026-02-01"))
                        .toArray(String[]::new));
        Run run = run();
        run.assertTold("  Alder: goal 10: 7 by 2026-03-01 was missed; 6 on 2026-02-01", "  and 2 more");
        assertFalse(run.story().contains("Alder: goal 11: "));
    }

    /** What files say in their own words is one line of visible characters, and not too long. */
    @Test
    void textsAreFitToBeShown() throws IOException {
        String hidden = "\u202e" + "y".repeat(100);
        String shown = "\\u202e" + "y".repeat(74) + "…";
        Path mapping = folder.resolve("mapping.json");
        Files.writeString(
                mapping, Files.readString(mapping).replace("\"openedAt\"", "\"about\": \"about\", \"openedAt\""));
        file("subscriptions.csv", "account,from,to,price,segment", "A,2026-01-01,,10," + hidden);
        file("requests.csv", "account,asked,about", "A,2026-03-31," + hidden);
        file("criteria.csv", "what,measure,target,due", hidden + ",happy,7,2026-03-01");
        Run run = run();
        run.assertTold(
                "  Alder has been waiting for 9.00 business hours for an answer to: " + shown
                        + " (asked on 2026-03-31; promised were 8.00)",
                "  Alder: " + shown + ": 7 by 2026-03-01 was missed; 6 on 2026-02-01");
        assertEquals(
                4,
                run.story()
                        .lines()
                        .filter(line -> line.startsWith("  " + shown + "  "))
                        .count(),
                "movements, retention, survival and lifetime value");
        assertFalse(run.story().contains("\u202e"));
    }

    /** Each in a segment and a cohort of its own. */
    @Test
    void longTablesAreCutWithAWord() throws IOException {
        file(
                "subscriptions.csv",
                Stream.concat(
                                Stream.of("account,from,to,price,segment"),
                                IntStream.range(0, 26)
                                        .mapToObj(i -> "A" + i + ","
                                                + LocalDate.of(2023, 1, 1).plusMonths(i) + ",,10,segment-"
                                                + (char) ('a' + i)))
                        .toArray(String[]::new));
        Run run = run();
        run.assertTold("  and 2 earlier cohorts in report.json");
        assertEquals(4, run.story().split("\n  and 2 more\n", -1).length - 1, "also movements");
        assertEquals(4, run.story().split("\n  segment-x ", -1).length - 1);
        assertFalse(run.story().contains("segment-y"));
        assertEquals(26, run.json().at("/recurring/retention/groups/items").size(), "all are there as data");
    }

    @Test
    void aTableThatWouldBeEmptyIsNotShown() throws IOException {
        Path mapping = folder.resolve("mapping.json");
        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replace(
                                "\"activeTo\"",
                                "\"noticeBy\": \"notice\", \"renewsAutomatically\": \"automatic\", \"activeTo\""));
        file(
                "subscriptions.csv",
                "account,from,to,price,segment,notice,automatic",
                "A,2025-01-01,2026-03-01,10,,2026-02-01,");
        file("usage.csv", "account,on,used,all", "Z,2026-03-01,3,12");
        Run run = run();
        run.assertTold("  ran out and was not renewed: USD 10 a month", "  - in use (0 of 0)");
        assertFalse(run.story().contains("decide by"), "nothing can be decided");
        assertFalse(run.story().contains("decided in"));
        assertFalse(run.story().contains("  earlier"), "nobody of the customers uses anything");
        file(
                "subscriptions.csv",
                "account,from,to,price,segment,notice,automatic",
                "A,2025-01-01,2026-05-01,10,,2026-02-01,yes");
        Run secured = run();
        assertFalse(secured.story().contains("decide by"), "it can no longer be refused");
        secured.assertTold("  can no longer be refused: Alder subscription 10 (from 2026-05-01)");
        assertTrue(secured.story().contains("\n  decided in "));
    }

    @Test
    void aNumberThatCannotBeKnownHasAReason() {
        Run run = run();
        run.assertTold(
                "  by the formula, 2026-03 to 2026-03: revenue per customer and month x margin 50.0 % / churn, in USD",
                "  all                      2     0       15  0.0 %  no end: nobody leaves           450",
                "  shop                     1     0       10  0.0 %  no end: nobody leaves           300",
                "  (none)                   1     0       20  0.0 %  no end: nobody leaves           600",
                "  no model of churn by age, by year: too few",
                "  2 customers buy without a contract; BG/NBD: too few",
                "  what they spend; gamma-gamma: too few");
        JsonNode lifetime = run.json().path("lifetime");
        assertEquals("UNBOUNDED", lifetime.at("/simple/all/value/refused").asText());
        assertEquals("TOO_FEW", lifetime.at("/buying/fit/refused").asText());
        assertTrue(lifetime.path("acquisitionCost").isMissingNode());
    }

    @Test
    void itIsToldInJapaneseToo() {
        run("--lang", "ja")
                .assertTold(
                        "  Birch: 2026-01-06 から期限超過(84 日)、最後の接触 なし",
                        "  Alder は回答を営業時間で 9.00 時間待っている: requests.csv:2(2026-03-31 に問い合わせ、約束は 8.00 時間)",
                        "採用率: 利用可能な機能のうち使われている機能",
                        "  契約なしで購入する顧客 2 社、BG/NBD: 数が足りない");
    }
}
