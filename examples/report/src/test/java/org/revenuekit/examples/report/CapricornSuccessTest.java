package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Capricorn Coffee and the other customers of InfintraBytes are cared for, and what they are worth. */
class CapricornSuccessTest {
    @TempDir
    static Path folder;

    private static Run run;

    @BeforeAll
    static void run() {
        run = Run.of(folder, "--story", "capricorn");
    }

    @Test
    void customersAreInPhases() {
        run.assertTold(
                "Phases of customer success",
                "  onboarding          2           52",
                "  adoption            6          314",
                "  retention          13          275",
                "  growth              7            -",
                "  without a contract: 11",
                "  Dune Logistics has been in adoption for 656 days");
        JsonNode lifecycle = run.json().at("/success/lifecycle");
        assertEquals(28, lifecycle.path("customers").size());
        assertEquals("GROWTH", lifecycle.at("/customers/0/phase").asText());
        assertEquals(39, run.json().at("/success/customers").asInt());
    }

    @Test
    void theOfficeInDenverWasOnboardedLate() {
        run.assertTold(
                "  92.1 % have completed it (35, of whom 2 late); still in time: 1; not completed in time: 3",
                "  time to value of 35 customers: median 51 days, longest 97",
                "    Capricorn Coffee Denver: Users trained was due on 2025-12-18, reached on 2026-01-12",
                "    Capricorn Coffee Denver: First value was due on 2026-01-02, reached on 2026-01-26",
                "    Delta Cinema: First value was due on 2025-11-30, not reached");
    }

    /** A customer remembers to have waited for three days when the cloud storage was to be renewed. */
    @Test
    void aRequestWasAnsweredLate() {
        run.assertTold(
                "  12 requests: 7 answered in time (63.6 %), 3 too late; 1 wait for too long, 1 are still in time",
                "  Capricorn Coffee Portland waited 3 days for an answer to: the renewal of the cloud storage (asked on"
                        + " 2025-06-02; 27.42 business hours, promised were 9.00)",
                "  Redwood School waited 2.25 business hours for an answer to: nobody can sign in (asked on 2025-09-08;"
                        + " promised were 1.00)",
                "  Gale Wind has been waiting for 26.00 business hours for an answer to: the network of the second tower"
                        + " is down (asked on 2026-04-13; promised were 4.00)");
        JsonNode requests = run.json().at("/success/requests");
        assertEquals(
                requests.path("items").size(),
                requests.path("met").asInt()
                        + requests.path("missed").asInt()
                        + requests.path("overdue").asInt()
                        + requests.path("pending").asInt());
    }

    @Test
    void somebodyShouldTurnToThem() {
        run.assertTold(
                "  overdue: 5 customers (17.9 %); due now: 0",
                "  Granite Works: due since 2025-06-01 (318 days), last contact 2024-07-01",
                "  Capricorn Coffee Austin: due since 2025-10-01 (196 days), last contact 2025-09-02");
    }

    @Test
    void theOfficesUseMoreAndMore() {
        run.assertTold(
                "  73.9 % in use (255 of 345)",
                "  Capricorn Coffee           54/60 (90.0 %)   57/60 (95.0 %)  2026-03-31",
                "  Capricorn Coffee Denver     3/12 (25.0 %)   13/20 (65.0 %)  2026-03-31",
                "  use is declining: Redwood School",
                "  nearly all in use, may want more: Capricorn Coffee, Capricorn Coffee Austin, Juniper Hotels");
        run.assertTold("  cloud-use@1: 22 accounts scored, mean 66.5");
    }

    @Test
    void successIsWhatTheySay() {
        run.assertTold(
                "  10 criteria: 6 reached in time, 1 late; 1 still in time, 1 missed, 1 never measured",
                "  Aspen Law: three of four lawyers: 75 by 2026-03-31 was missed; 50 on 2026-03-31");
        JsonNode criteria = run.json().at("/success/criteria");
        assertEquals(10, criteria.path("items").size());
        assertEquals("ATTAINED", criteria.at("/items/0/state").asText());
    }

    @Test
    void theirWorthIsTold() {
        run.assertTold(
                "  by the formula, 2024-04 to 2026-03: revenue per customer and month x margin 70.0 % / churn, in USD",
                "  all                    513     9    488.08  1.8 %  12,528.19     10,143.70",
                "  a new customer cost 1,900 (CAC), paid back after 5.6 months; value / cost: 6.6",
                "  no model of churn by age, by month: churn does not fall with age");
        JsonNode lifetime = run.json().path("lifetime");
        assertEquals(4, lifetime.at("/simple/groups").size());
        assertEquals("NO_HETEROGENEITY", lifetime.at("/contracts/fit/refused").asText());
    }

    @Test
    void itIsToldInJapaneseToo() {
        Run japanese = Run.of(folder.resolve("ja"), "--story", "capricorn", "--lang", "ja");
        for (String line : List.of(
                "  完了率 92.1 %(35 社、うち遅延 2 社)、期限内で進行中 1 社、期限内に未完了 3 社",
                "    Capricorn Coffee Denver: 最初の成果の期限は 2026-01-02、到達は 2026-01-26",
                "  Capricorn Coffee Portland は回答まで 3 日待った: the renewal of the cloud storage(2025-06-02"
                        + " に問い合わせ、営業時間で 27.42 時間、約束は 9.00 時間)",
                "  利用低下の兆候: Redwood School",
                "  顧客獲得コスト(CAC) 1,900、回収期間 5.6 か月、LTV/CAC 6.6",
                "  年齢別の解約率のモデルなし(期間は月): 解約率が年齢とともに下がらない")) {
            japanese.assertTold(line);
        }
        assertEquals(run.json(), japanese.json(), "the answers are the same in every language");
    }
}
