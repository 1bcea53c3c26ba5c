package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** InfintraBytes sold to Capricorn Coffee, and what comes after the sale: offices, seats, renewals, growth. */
class CapricornStoryTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode recurring;

    @BeforeAll
    static void run() {
        run = Run.of(folder, "--story", "capricorn");
        recurring = run.json().path("recurring");
    }

    @Test
    void allRowsAreUsed() {
        assertEquals(0, run.code(), run.errors());
        assertEquals(
                "{\"CUSTOMER_WITHOUT_LEAD\":1,\"CUSTOMER_WITHOUT_WIN\":1,\"LACKS_PART\":1,\"LEAD_WITHOUT_ACCOUNT\":1,"
                        + "\"NOT_RECURRING\":1,\"WON_WITHOUT_ASSET\":2}",
                run.json().at("/findings/countByCode").toString(),
                "terminals are paid once, what channels earned is not known, and some deals and customers do not meet");
        assertEquals("2026-04-15", run.json().at("/report/asOf").asText());
        for (JsonNode source : run.json().at("/reading/sources")) {
            assertEquals(source.path("rows"), source.path("used"), source::toString);
        }
    }

    @Test
    void capricornIsTheBiggestFamily() {
        run.assertTold("   1  Capricorn Coffee   96,180  5 accounts");
    }

    @Test
    void revenueMovesAsWasDecided() {
        run.assertTold(
                "  USD 15,410.87 a month from 28 customers, 184,930.40 a year",
                "  periods: 63; used: 62",
                "  expansion in these months: cross-sell 825; up-sell 980; quantity 1,338; price agreed before 131.20",
                "  contraction in these months: quantity -406",
                "  * the month is not over: what is still to be renewed looks lost");
        assertEquals(24, recurring.path("months").size());
        for (int i = 0; i < 24; i++) {
            JsonNode month = recurring.path("months").get(i);
            assertEquals(i == 23, month.path("provisional").asBoolean());
            BigDecimal sum = month.path("start").decimalValue();
            for (JsonNode move : month.path("moves")) {
                sum = sum.add(move.path("amount").decimalValue());
            }
            BigDecimal off = sum.subtract(month.path("end").decimalValue()).abs();
            assertTrue(off.compareTo(new BigDecimal("0.03")) <= 0, "but for rounding");
        }
    }

    /** A customer who comes back is no new one. */
    @Test
    void irisFlowersCameBack() {
        List<String> back = new ArrayList<>();
        for (JsonNode month : recurring.path("months")) {
            if (month.at("/moves/1/customers").asInt() > 0) {
                assertEquals("REACTIVATION", month.at("/moves/1/movement").asText());
                back.add(month.path("month").asText() + " "
                        + month.at("/moves/1/amount").asText());
            }
        }
        assertEquals(List.of("2025-06 150.0"), back);
    }

    @Test
    void theOfficeThatMovedIsNoChurnOfTheFamily() {
        run.assertTold(
                "  accounts         25  12,766.56     87.2 %       79.3 %          68.0 %         2.00    1.1 %       3.9 %",
                "  families         23  12,766.56     95.4 %       82.1 %          69.6 %         2.16    1.1 %       3.9 %",
                "  no churn, as the family goes on: Highland Roasters");
        assertEquals("CC-5", recurring.at("/retention/movedInside/0/id").asText());
    }

    /** Six who came or left did so inside of a family: that is its growth, or nothing. */
    @Test
    void allMonthsTogetherAreToldByFamilyAndByGroupToo() {
        run.assertTold(
                "  all these months together; who moves in several months counts in each:",
                "  accounts    726  14,743.56 (36)    150 (1)  3,274.20 (14)     -406 (3)  -3,076.89 (12)  15,410.87         28",
                "  families    726  12,233.56 (32)    150 (1)  5,424.20 (17)     -406 (3)  -2,716.89 (11)  15,410.87         25",
                "  chain         0       2,870 (5)              2,734.20 (7)                     -360 (1)   5,244.20          4");
        assertEquals(
                "2716.89",
                recurring
                        .at("/families/total/moves/4/amount")
                        .decimalValue()
                        .negate()
                        .toPlainString());
        assertEquals(24, recurring.at("/families/months").size());
        assertEquals("segment", recurring.at("/groups/by").asText());
        assertEquals(4, recurring.at("/groups/items").size());
        BigDecimal end = BigDecimal.ZERO;
        for (JsonNode group : recurring.at("/groups/items")) {
            end = end.add(group.at("/total/end").decimalValue());
            assertEquals(
                    group.at("/total/end"),
                    group.path("months").get(group.path("months").size() - 1).path("end"));
        }
        assertTrue(end.subtract(recurring.path("amount").decimalValue()).abs().compareTo(new BigDecimal("0.03")) <= 0);
    }

    @Test
    void whatWasRecordedLateIsExplained() {
        run.assertTold(
                "  2026-01-15 was told as 14,620.87 a month on that day, and is 14,770.87 by what is known now:",
                "    Capricorn Coffee Austin, CC-3-cloud: 300 -> 450");
        Run then = Run.of(folder.resolve("then"), "--story", "capricorn", "--as-of", "2026-01-15");
        assertEquals(
                new BigDecimal("14620.87"), then.json().at("/recurring/amount").decimalValue());
        Run now = Run.of(
                folder.resolve("now"), "--story", "capricorn", "--as-of", "2026-01-15", "--known-on", "2026-04-15");
        assertEquals(
                new BigDecimal("14770.87"), now.json().at("/recurring/amount").decimalValue());
    }

    @Test
    void renewalsComeByTheDayThatMatters() {
        run.assertTold(
                "  USD 14,176.87 a month is to be renewed; 13,425.02 is expected, 751.84 is at risk",
                "  renewed by hand: 80.0 % is expected, by the policy",
                "  renewed by themselves: 95.0 % is expected, by the policy",
                "  2026-05-01 (notice)  2026-07-01 (automatic)  Capricorn Coffee           Store Cloud Premium   2,719.20"
                        + "  now     135.96",
                "  can no longer be refused: Fjord Outfitters Store Cloud Premium 440 (from 2026-05-01), Capricorn Coffee"
                        + " Care plan 200 (from 2026-07-01)",
                "  ran out and was not renewed: USD 300 a month",
                "    2026-04-01 Cobalt Cycles, Care plan: 150",
                "    2026-04-01 Yarrow Tea, Store Cloud Standard: 150");
        String before = "";
        for (JsonNode item : recurring.at("/renewals/items")) {
            assertTrue(before.compareTo(item.path("decideBy").asText()) <= 0);
            before = item.path("decideBy").asText();
        }
    }

    @Test
    void existingCustomersAndCohortsAreTold() {
        run.assertTold(
                "  existing customers pay 83.7 % of recurring revenue (USD 148,121.78 of USD 177,025.78); 70.3 % of the"
                        + " customers",
                "  12 of 39 customers have left (30.8 %)", "  2026-01          3      1,264");
        assertEquals(8, recurring.at("/retention/cohorts/items").size());
        assertEquals("segment", recurring.at("/retention/groups/by").asText());
    }

    /** What is paid for again and again is there, so it is no white space. */
    @Test
    void whatCapricornHasIsNoGap() {
        run.assertTold("  1   Capricorn Coffee   #  #  #  #  #  #");
    }

    @Test
    void itIsToldInJapaneseToo() {
        Run japanese = Run.of(folder.resolve("ja"), "--story", "capricorn", "--lang", "ja");
        for (String line : List.of(
                "  月額 USD 15,410.87、年額 184,930.40、顧客 28 社",
                "  この期間の合計(複数の月に動いた顧客は各月で数える):",
                "  企業グループ   726  12,233.56 (32)  150 (1)  5,424.20 (17)  -406 (3)  -2,716.89 (11)  15,410.87      25",
                "  企業グループとしては継続しており解約ではない: Highland Roasters",
                "  2026-01-15 の月額は当日の発表では 14,620.87、現在判明している限りでは 14,770.87:",
                "  更新対象 月額 USD 14,176.87、更新見込み 13,425.02、リスク額 751.84",
                "  手動更新: 見込み更新率 80.0 %(標準値)",
                "    2026-04-01 Cobalt Cycles、Care plan: 150",
                "  39 社のうち 12 社が離脱(30.8 %)")) {
            assertTrue(japanese.story().contains("\n" + line + "\n"), () -> line + " is not in\n" + japanese.story());
        }
        assertEquals(run.json(), japanese.json(), "the answers are the same in every language");
    }

    @Test
    void theStoryThatIsToldFirstPointsToIt() {
        String first = Run.of(folder.resolve("first")).story();
        assertTrue(first.endsWith("; --story capricorn, what comes after the sale\n"), first);
        assertFalse(
                Run.of(folder.resolve("named"), "--story", "tangerine").story().contains("--story"));
        String japanese = Run.of(folder.resolve("first-ja"), "--lang", "ja").story();
        assertTrue(japanese.endsWith("、--story capricorn(販売後に何が起きるか)\n"), japanese);
    }
}
