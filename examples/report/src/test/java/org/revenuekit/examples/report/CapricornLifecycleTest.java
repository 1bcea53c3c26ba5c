package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first contact over the deal and the use to renewal or end: every customer of InfintraBytes as one story. */
class CapricornLifecycleTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode lifecycle;

    @BeforeAll
    static void run() {
        run = Run.of(folder, "--story", "capricorn");
        lifecycle = run.json().path("lifecycle");
    }

    private static JsonNode of(String list, String key, String value) {
        return StreamSupport.stream(lifecycle.path(list).spliterator(), false)
                .filter(item -> item.at(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> events(String account) {
        return StreamSupport.stream(
                        of("accounts", "/account/id", account).path("events").spliterator(), false)
                .map(event ->
                        event.path("on").asText() + " " + event.path("kind").asText())
                .toList();
    }

    @Test
    void everyAccountIsInOneStage() {
        run.assertTold(
                "One lifecycle for each customer: from the first contact to renewal or end",
                "  prospects: 2; ordered, nothing in use yet: 2; customers: 28; former customers: 11",
                "  leads: 43 of 46 used; periods of assets: 63 of 63 used; renewals and further purchases: 24 of 24 used");
        assertEquals(43, lifecycle.path("accounts").size());
        assertEquals("customer-lifecycle@1", lifecycle.path("policy").asText());
        assertEquals("the-model@1", lifecycle.path("process").asText());
        assertEquals(
                "ORDERED", of("accounts", "/account/id", "IB-36").path("stage").asText());
        assertEquals(
                "PROSPECT", of("accounts", "/account/id", "IB-37").path("stage").asText());
        String definitions = run.json().at("/report/definitions").toString();
        assertTrue(definitions.contains("\"customer-lifecycle@1\""), definitions);
    }

    /** What Chris Thomas did for Capricorn Coffee, from its request for help to the next order. */
    @Test
    void capricornIsFollowedFromTheFirstContact() {
        JsonNode capricorn = of("accounts", "/account/id", "CC-1");
        assertEquals("CUSTOMER", capricorn.path("stage").asText());
        assertEquals("2024-07-01", capricorn.path("since").asText());
        assertEquals("website", capricorn.path("channel").asText());
        assertEquals(
                List.of(
                        "2024-04-17 FIRST_CONTACT",
                        "2024-06-18 WON",
                        "2024-07-01 STARTED",
                        "2024-08-05 FURTHER_PURCHASE",
                        "2024-11-01 FURTHER_PURCHASE",
                        "2025-03-01 FURTHER_PURCHASE",
                        "2025-07-01 RENEWED"),
                events("CC-1").subList(0, 7),
                "what was activated two days later came with the first order");
        assertEquals(
                capricorn.path("events").size(), capricorn.path("eventCount").asInt());
    }

    @Test
    void itIsToldHowLongItTakes() {
        run.assertTold(
                "                              arrived  waiting  left  median days",
                "  first contact -> won             39        3     0           52",
                "  won -> first use                 37        2     0           10",
                "  first use -> first renewal       11       19     9          365",
                "  first use -> end                 12       27     0          365");
        assertEquals(4, lifecycle.path("passages").size());
        JsonNode renewal = lifecycle.at("/passages/2");
        assertEquals("STARTED", renewal.path("from").asText());
        assertEquals("RENEWED", renewal.path("to").asText());
        assertEquals(365, renewal.path("medianDays").asInt());
    }

    /** Campaigns bring most customers after a while, and few of them stay; who is recommended does. */
    @Test
    void channelsDifferInWhoStays() {
        run.assertTold(
                "Which channel brings customers, and which those who stay?",
                "  each account counts for its lead that was won first; (none): for no such lead, or one of no known"
                        + " channel",
                "                   accounts  customers  former  won  median days to the deal",
                "  Campaign                9          2       6    9                       76",
                "  Referral                8          7       0    8                       34",
                "  (none)                  5          2       1    1                       52",
                "  recurring revenue   a month  net (NRR)  customers kept  ever paid  left  stay 12 months  median months",
                "  Campaign                546      0.0 %           0.0 %          8     7           0.0 %              6",
                "  Referral              4,697     98.2 %         100.0 %          7     0         100.0 %              -",
                "  (none)                  780     54.5 %          50.0 %          3     1          50.0 %             12");
        assertEquals(6, lifecycle.path("channels").size());
        assertTrue(lifecycle.at("/channels/5/channel").isMissingNode(), "last those of no channel");
    }

    @Test
    void whatChannelsBringSumsToTheWhole() {
        long accounts = 0;
        double amount = 0;
        long paid = 0;
        for (JsonNode channel : lifecycle.path("channels")) {
            accounts += channel.path("accounts").asLong();
            amount += channel.at("/revenue/amount").asDouble();
            paid += channel.at("/revenue/survival/customers").asLong();
        }
        assertEquals(43, accounts);
        assertEquals(run.json().at("/recurring/amount").asDouble(), amount, 0.03, "but for rounding");
        assertEquals(39, paid);
    }

    @Test
    void dealsAndAssetsThatDoNotMeetAreNamed() {
        run.assertTold(
                "  won, and nothing in use since, after more than 90 days: 2",
                "    Nimbus Travel: won on 2025-10-06",
                "    Ivy Bakery: won on 2025-12-10",
                "  customers, now or before, of no deal that was won: 2",
                "    Capricorn Coffee Denver: no lead",
                "    Yarrow Tea: none won (leads: 1)");
        assertFalse(run.story().contains("Jade Hotel: won on"), "there is still time");
        assertEquals("2025-10-06", lifecycle.at("/wonWithoutAsset/0/wonOn").asText());
        assertEquals(
                "CUSTOMER_WITHOUT_LEAD", lifecycle.at("/withoutDeal/0/code").asText());
        assertEquals(1, lifecycle.at("/withoutDeal/1/leads").asInt());
    }

    @Test
    void itIsToldInJapaneseToo() {
        Run japanese = Run.of(folder.resolve("ja"), "--story", "capricorn", "--lang", "ja");
        japanese.assertTold(
                "カスタマーライフサイクル: 初回接触から更新・解約まで",
                "  見込み客 2、受注済(未利用) 2、顧客 28、解約済 11",
                "  利用開始 -> 初回更新    11    19     9           365",
                "  推薦・紹介         8     7       0     8                      34",
                "  受注したが 90 日を過ぎても利用中の資産がない: 2 社",
                "    Nimbus Travel: 受注日 2025-10-06",
                "  受注の記録がない顧客(解約済を含む): 2 社",
                "    Capricorn Coffee Denver: リードなし",
                "    Yarrow Tea: 受注したリードなし(リード 1 件)");
        assertEquals(run.json(), japanese.json(), "the answers are the same in every language");
    }

    /** Of the other stories, one has no periods of assets, the other no leads. */
    @Test
    void otherStoriesTellNone() {
        for (String story : List.of("tangerine", "customers")) {
            Run other = Run.of(folder.resolve(story), "--story", story);
            assertTrue(other.json().path("lifecycle").isMissingNode(), story);
            assertFalse(other.story().contains("One lifecycle for each customer"), story);
        }
    }
}
