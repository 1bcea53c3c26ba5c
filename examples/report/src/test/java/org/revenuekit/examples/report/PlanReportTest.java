package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tangerine has targets for its next quarter, two people to reach them, and a dozen open leads. */
class PlanReportTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode plan;

    @BeforeAll
    static void run() {
        run = Run.of(folder);
        plan = run.json().path("plan");
    }

    private static void assertTold(String text) {
        assertTrue(run.story().contains(text), run.story());
    }

    private static List<String> texts(JsonNode rows, String key) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.path(key).asText()));
        return texts;
    }

    @Test
    void dealsAreCountedAndTheirVelocityIsTheProductOfItsFigures() {
        assertEquals(0, run.code(), run.errors());
        JsonNode created = plan.at("/deals/created");
        assertEquals(18, plan.at("/deals/velocity/deals").asInt());
        assertEquals(6, created.path("won").asInt());
        assertEquals(3, created.path("lost").asInt());
        assertEquals(152_000, created.path("value").asInt());
        assertEquals(
                18.0
                        * 6
                        / 9
                        * 152_000
                        / 6
                        / plan.at("/deals/velocity/meanDays/value").asDouble(),
                plan.at("/deals/velocity/perDay").asDouble(),
                0.01);
        assertEquals(List.of("referral", "seminar", "website"), texts(plan.at("/deals/groups"), "group"));
        assertTold("win rate of those decided 66.7 %, close rate of all 33.3 %");
    }

    @Test
    void whatWasWonStandsBesideTheTargets() {
        JsonNode attainment = plan.path("attainment");
        assertEquals("attainment@1", attainment.path("policy").asText());
        assertEquals(12, attainment.path("months").size());
        JsonNode october = attainment.at("/months/9");
        assertEquals(60_000, october.path("target").asInt());
        assertEquals(90_000, october.path("actual").asInt());
        assertEquals(1.5, october.at("/attainment/value").asDouble());
        assertEquals(0.76, attainment.at("/progress/attainment/value").asDouble());
        assertEquals(200_000, attainment.at("/quarters/3/target").asInt());
        assertTold("FY2025 month 10   60,000   90,000   30,000   150.0 %");
        assertFalse(run.story().contains("FY2025 month 9 "), "neither target nor win");
    }

    @Test
    void thePlanBringsItsTargetAndSaysWhatIsTooLate() {
        JsonNode planned = plan.path("plan");
        assertEquals("tangerine-plan@1", planned.path("policy").asText());
        assertEquals(List.of("2026-01", "2026-02", "2026-03"), texts(planned.path("targets"), "month"));
        assertEquals(
                List.of("lead", "mal", "mql", "opportunity", "proposal", "negotiation", "won"),
                texts(planned.path("stages"), "stage"));
        double wins = 0;
        for (JsonNode month : planned.at("/stages/6/months")) {
            wins += month.at("/exact/value").asDouble();
        }
        double expected = 0;
        for (JsonNode month : plan.at("/forecast/months")) {
            expected += month.path("days").asText().startsWith("[2026")
                    ? month.at("/fromStock/count").asDouble()
                    : 0;
        }
        assertEquals(230_000 / (152_000.0 / 6), wins + expected, 1e-4, "what stock brings, and what is planned");
        assertEquals(7, planned.at("/stages/0/tooLate").asInt());
        assertEquals(1, planned.path("hires").size());
        assertTrue(planned.at("/hires/0/tooLate").asBoolean());
        assertFalse(planned.path("spending").isEmpty());
        assertTold("too late: 7 should have entered Lead by now");
        assertTold("hire 1 x Field sales, SMB (AE): they should have begun in 2025-10");
        assertTold("seminar: 33.3 % of the leads");
    }

    @Test
    void theForecastStandsBesideTheNaiveOneAndItsErrors() {
        JsonNode forecast = plan.path("forecast");
        assertEquals(12, forecast.at("/total/leads").asInt());
        double stages = 0;
        for (JsonNode stage : forecast.path("stages")) {
            stages += stage.at("/forecast/expected/count").asDouble();
        }
        assertEquals(forecast.at("/total/expected/count").asDouble(), stages, 1e-9);
        assertEquals(1, plan.at("/backtest/points").size());
        assertEquals(3, plan.at("/backtest/points/0/actual").asInt());
        assertFalse(plan.at("/backtest/beatsNaive").asBoolean());
        assertTold("the naive weighted pipeline says 7.4 wins");
        assertTold("it is no better");
        assertTold("4 of the open leads are not forecast");
    }

    @Test
    void itIsSaidWhomToCallFirst() {
        assertEquals("call-queue@1", plan.at("/queue/policy").asText());
        assertEquals("L-12", plan.at("/queue/calls/0/lead").asText());
        assertEquals("IN_STAGE", plan.at("/queue/calls/0/reasons/0").asText());
        assertTold("L-12: score 40");
    }

    private static JsonNode figure(JsonNode figures, String code) {
        for (JsonNode figure : figures) {
            if (figure.path("code").asText().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError("no " + code + " in " + figures);
    }

    @Test
    void marketingIsWhatItCostAndBrought() {
        JsonNode marketing = run.json().at("/departments/marketing");
        assertEquals("marketing-policy-usd@1", marketing.path("policy").asText());
        assertEquals(
                5_520,
                figure(marketing.path("total"), "cost").at("/ratio/value").asInt());
        assertEquals(
                5_520.0 / 22,
                figure(marketing.path("total"), "cpa").at("/ratio/value").asDouble(),
                1e-6);
        assertEquals(
                5_520.0 / 4,
                figure(marketing.path("total"), "cac").at("/ratio/value").asDouble(),
                1e-6);
        assertEquals(List.of("seminar", "website"), texts(marketing.path("channels"), "channel"));
        assertEquals(
                16,
                figure(marketing.at("/channels/1/figures"), "conversions")
                        .at("/ratio/value")
                        .asInt());
        assertEquals(
                "NOT_GIVEN",
                figure(marketing.path("total"), "roi").path("noValue").asText());
        assertTold("Cost per action (CPA)");
        assertTold("USD 1,380");
    }

    @Test
    void insideSalesIsMeasuredByItsDials() {
        JsonNode insideSales = run.json().at("/departments/insideSales");
        assertEquals(30, insideSales.at("/dials/given").asInt());
        assertEquals(30, insideSales.at("/dials/used").asInt());
        assertEquals(
                18.0 / 23,
                figure(insideSales.path("figures"), "opportunity-rate")
                        .at("/ratio/value")
                        .asDouble(),
                1e-6);
        assertTold("Opportunity rate                   78.3 %");
    }

    @Test
    void channelsShareTheCreditForEachWin() {
        JsonNode attribution = run.json().at("/departments/attribution");
        assertEquals("won", attribution.path("stage").asText());
        double credit = 0;
        for (JsonNode channel : attribution.path("channels")) {
            credit += channel.path("credit").asDouble();
        }
        assertEquals(6, attribution.path("attributed").asInt());
        assertEquals(6, credit, 1e-5);
        assertTold("6 came to the goal; 6 were reached by a channel before, 0 were not");
    }

    @Test
    void theGapOfAGoalIsTheSumOfItsParts() {
        JsonNode goals = run.json().at("/departments/goals");
        assertEquals(1, goals.size(), "the goals are those of field sales alone");
        assertEquals("kpi-field-sales-usd@1", goals.at("/0/tree").asText());
        assertEquals("new-revenue", goals.at("/0/goal").asText());
        JsonNode revenue = goals.at("/0/figures/0");
        assertEquals(225_000, revenue.at("/target/value").asInt());
        assertEquals(152_000, revenue.at("/actual/value").asInt());
        double gap = 0;
        for (JsonNode part : goals.at("/0/gap")) {
            gap += part.at("/part/value").asDouble();
        }
        assertEquals(152_000 - 225_000, gap, 1e-4);
        assertTold("What ought to be, and what is: New revenue");
        assertTold("-60000 of the gap: Won");
    }

    @Test
    void theDefinitionsAreNamed() {
        String definitions = run.json().at("/report/definitions").toString();
        for (String ref : List.of(
                "field-sales@1",
                "attainment@1",
                "tangerine-forecast@1",
                "tangerine-plan@1",
                "measured-rates@1",
                "lead-score@1",
                "marketing-policy-usd@1",
                "inside-sales@1",
                "attribution-policy@1",
                "call-queue@1")) {
            assertTrue(definitions.contains("\"" + ref + "\""), definitions);
        }
    }

    @Test
    void theStoryIsToldInJapanese(@TempDir Path japanese) {
        String story = Run.of(japanese, "--lang", "ja").story();
        for (String text : List.of(
                "商談の成績",
                "予実(2025年度)",
                "着地予測",
                "加重パイプライン",
                "予算達成に必要なこと",
                "手遅れ",
                "誰から架電するか",
                "マーケティングの費用と成果",
                "インサイドセールスの成績")) {
            assertTrue(story.contains(text), text);
        }
    }
}
