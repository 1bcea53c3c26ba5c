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

/** What is told of lifecycles where little is known, much is wrong, or there is nothing to join. */
class LifecycleReportTest {
    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private void mapping(String more) throws IOException {
        file("mapping.json", """
                {
                  "name": "few", "currency": "USD", "zone": "UTC", "fiscalYearStart": "JANUARY", %s
                  "tables": {
                    "accounts": [ { "file": "accounts.csv", "columns": { "id": "id", "name": "name" } } ],
                    "leads": [
                      { "file": "leads.csv", "columns": { "id": "id", "account": "account", "channel": "channel" } }
                    ],
                    "leadEvents": [
                      { "file": "events.csv", "columns": { "lead": "lead", "stage": "stage", "at": "at" } }
                    ],
                    "subscriptions": [
                      {
                        "file": "subscriptions.csv",
                        "columns": {
                          "account": "account", "product": "product", "activeFrom": "from", "activeTo": "to",
                          "unitPrice": "price"
                        }
                      }
                    ]
                  }
                }
                """.formatted(more));
    }

    @BeforeEach
    void data() throws IOException {
        file("accounts.csv", "id,name", "A,Alder", "B,Birch", "C,Cedar");
        file("leads.csv", "id,account,channel", "1,A,website", "2,A,referral", "3,B,website", "4,C,referral");
        file(
                "events.csv",
                "lead,stage,at",
                "1,lead,2025-06-01",
                "2,lead,2025-07-01",
                "2,won,2025-07-11",
                "3,lead,2025-07-01",
                "3,won,2025-07-31",
                "4,lead,2026-03-01");
        file("subscriptions.csv", "account,product,from,to,price", "A,cloud,2025-08-01,,10", "B,cloud,2026-01-01,,20");
        mapping("");
    }

    private Run run(String... more) {
        Run run = Run.ofFolder(
                folder.resolve("out"),
                folder,
                Lists.asList("--as-of", "2026-03-31", more).toArray(String[]::new));
        assertEquals(0, run.code(), run.errors());
        return run;
    }

    /** Nobody has been there for twelve months, so nobody knows who stays for as long. */
    @Test
    void whatIsNotKnownYetIsADash() throws IOException {
        Run run = run();
        run.assertTold(
                "  prospects: 1; ordered, nothing in use yet: 0; customers: 2; former customers: 0",
                "  leads: 4 of 4 used; periods of assets: 2 of 2 used; renewals and further purchases: 0 of 0 used",
                "  first contact -> won              2        1     0           35",
                "  first use -> end                  0        2     0            -",
                "  recurring revenue  a month  net (NRR)  customers kept  ever paid  left  stay 12 months  median months",
                "  Referral                10          -               -          1     0               -              -");
        assertFalse(run.story().contains("nothing in use since"), "all who were won have something");
        assertFalse(run.story().contains("of no deal"), "and all who have something were won");
        JsonNode lifecycle = run.json().path("lifecycle");
        assertEquals(0, lifecycle.path("wonWithoutAsset").size());
        assertEquals(0, lifecycle.path("withoutDeal").size());
        assertTrue(lifecycle.at("/passages/3/medianDays").isMissingNode());
        assertTrue(lifecycle.at("/accounts/2/lead").isMissingNode(), "a prospect has no lead that was won");
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
    }

    @Test
    void theMappingSaysHow() throws IOException {
        file("subscriptions.csv", "account,product,from,to,price", "A,cloud,2025-02-01,,10", "B,cloud,2026-01-01,,20");
        mapping("\"lifecycle\": { \"acquiredBy\": \"first\" }, \"revenue\": { \"tenureUnit\": \"day\" },");
        Run run = run();
        run.assertTold(
                "  each account counts for its first lead, won or not; (none): for no lead, or one of no known channel",
                "  Referral         1          0       0    0                        -",
                "  Website          2          2       0    2                       35",
                "  recurring revenue  a month  net (NRR)  customers kept  ever paid  left  stay 365 days  median days",
                "  Website                 30    100.0 %         100.0 %          2     0        100.0 %            -");
        assertFalse(run.story().contains("  Referral                 "), "who came so never paid");
        assertEquals(
                "few-customer-lifecycle@1", run.json().at("/lifecycle/policy").asText());
        assertTrue(run.json().at("/lifecycle/channels/0/revenue").isMissingNode());
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
        run("--lang", "ja")
                .assertTold(
                        "  各企業は受注の有無を問わず最初のリードのチャネルに数える。(なし)はリードがないか、そのチャネルが不明",
                        "  経常収益      月額  純維持率(NRR)  顧客維持率  支払実績  離脱  365 日継続  日数の中央値",
                        "  ウェブサイト    30        100.0 %     100.0 %         2     0     100.0 %             -");
    }

    @Test
    void longListsAreCut() throws IOException {
        file(
                "accounts.csv",
                Stream.concat(Stream.of("id,name"), IntStream.range(100, 124).mapToObj(i -> i + ",Account " + i))
                        .toArray(String[]::new));
        file(
                "leads.csv",
                Stream.concat(
                                Stream.of("id,account,channel"),
                                IntStream.range(100, 112).mapToObj(i -> i + "," + i + ","))
                        .toArray(String[]::new));
        file(
                "events.csv",
                Stream.concat(
                                Stream.of("lead,stage,at"),
                                IntStream.range(100, 112).mapToObj(i -> i + ",won,2025-07-01"))
                        .toArray(String[]::new));
        file(
                "subscriptions.csv",
                Stream.concat(
                                Stream.of("account,product,from,to,price"),
                                IntStream.range(113, 124).mapToObj(i -> i + ",cloud,2025-02-01,,10"))
                        .toArray(String[]::new));
        Run run = run();
        run.assertTold(
                "  won, and nothing in use since, after more than 90 days: 12",
                "    Account 109: won on 2025-07-01\n  and 2 more",
                "  customers, now or before, of no deal that was won: 11",
                "    Account 122: no lead\n  and 1 more");
        assertFalse(run.story().contains("Which channel brings customers"), "no lead says by which it came");
        assertEquals(12, run.json().at("/lifecycle/wonWithoutAsset").size());
        assertEquals(11, run.json().at("/lifecycle/withoutDeal").size());
        assertEquals(0, run.json().at("/lifecycle/channels").size());
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
    }

    @Test
    void whatIsFreeHasLifecyclesWithoutRevenue() throws IOException {
        file("subscriptions.csv", "account,product,from,to,price", "A,cloud,2025-08-01,,");
        Run run = run();
        run.assertTold("  Referral         1          1       0    1                       40");
        assertFalse(run.story().contains("  recurring revenue  a month"), run.story());
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
    }

    @Test
    void eventsAreBounded() throws IOException {
        file(
                "subscriptions.csv",
                Stream.concat(
                                Stream.of("account,product,from,to,price"),
                                IntStream.range(0, 120)
                                        .mapToObj(i -> "A,p" + i + ",2025-08-" + (i % 2 == 0 ? "01" : "02") + ",,1"))
                        .toArray(String[]::new));
        file(
                "events.csv",
                Stream.concat(
                                Stream.of("lead,stage,at"),
                                IntStream.range(0, 120)
                                        .mapToObj(i -> LocalDate.of(2025, 1, 1).plusDays(2L * i))
                                        .flatMap(day -> Stream.of("1,won," + day, "1,lead," + day.plusDays(1))))
                        .toArray(String[]::new));
        JsonNode alder = run().json().at("/lifecycle/accounts/0");
        assertEquals(
                123, alder.path("eventCount").asInt(), "a first contact, 120 deals, a start and one more purchase");
        assertEquals(100, alder.path("events").size());
    }

    @Test
    void nothingIsToldWhereLeadsHaveNoAccount() throws IOException {
        file("leads.csv", "id,account,channel", "1,,website", "2,,referral", "3,,website", "4,,referral");
        Run run = run();
        assertFalse(run.story().contains("One lifecycle for each customer"));
        assertTrue(run.json().path("lifecycle").isMissingNode());
        assertTrue(run.json().has("funnel"));
        assertTrue(run.json().has("recurring"));
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
    }
}
