package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two dozen leads of Tangerine in one autumn go through THE MODEL, and some of them come back. */
class FunnelReportTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode funnel;

    @BeforeAll
    static void run() {
        run = Run.of(folder);
        funnel = run.json().path("funnel");
    }

    @Test
    void leadsComeSoFar() {
        assertEquals(0, run.code(), run.errors());
        assertEquals("the-model@1", funnel.path("process").asText());
        List<Integer> counts = new ArrayList<>();
        funnel.path("stages").forEach(stage -> counts.add(stage.path("count").asInt()));
        assertEquals(List.of(24, 22, 19, 16, 13, 9, 6, 1), counts);
        assertEquals(0.25, funnel.at("/whole/rate/value").asDouble());
        assertEquals(152_000, funnel.at("/byValue/converted").asInt());
        assertEquals(467_000, funnel.at("/byValue/base").asInt());
        assertTrue(run.story().contains("Close rate: 37.5 % (Opportunity -> Won)"), run.story());
        assertTrue(run.story().contains("by worth: 32.5 % (152,000 of 467,000; 1 leads without worth)"), run.story());
    }

    @Test
    void allEventsAreAccountedFor() {
        JsonNode events = funnel.path("events");
        assertEquals(189, events.path("given").asInt());
        assertEquals(
                events.path("given").asInt(),
                events.path("used").asInt()
                        + events.path("repeated").asInt()
                        + events.path("reported").asInt());
        assertEquals(1, run.json().at("/findings/countByCode/EXCLUDED_LEAD").asInt(), "a student");
        assertTrue(run.story().contains("lead L-08, trait STUDENT, events 1"), run.story());
    }

    @Test
    void everyPassEndsOnceAndStepsSplitTheirBase() {
        int passes = 0;
        for (JsonNode outcome : funnel.path("outcomes")) {
            int sum = 0;
            for (JsonNode count : outcome.path("farthest")) {
                sum += count.asInt();
            }
            assertEquals(outcome.path("count").asInt(), sum);
            passes += sum;
        }
        assertEquals(24 + funnel.at("/recycling/passes").asInt(), passes);
        for (JsonNode step : funnel.path("steps")) {
            assertEquals(
                    step.at("/rate/denominator").asInt(),
                    step.path("converted").asInt()
                            + step.path("lost").asInt()
                            + step.path("notYet").asInt()
                            + step.path("open").asInt());
            assertTrue(step.path("low").asDouble() <= step.at("/rate/value").asDouble());
            assertTrue(step.path("high").asDouble() >= step.at("/rate/value").asDouble());
        }
    }

    @Test
    void cohortsAndChannelsSumToAll() {
        for (JsonNode parts : List.of(funnel.path("cohorts"), funnel.at("/groups/items"))) {
            int began = 0;
            int won = 0;
            for (JsonNode part : parts) {
                began += part.path("began").asInt();
                won += part.at("/stages/won").asInt();
            }
            assertEquals(24, began);
            assertEquals(6, won);
        }
        assertEquals("channel", funnel.at("/groups/by").asText());
    }

    @Test
    void theIdentityOfStockAndFlowHoldsFromMonthToMonth() {
        Map<String, Integer> end = new TreeMap<>();
        for (JsonNode flow : funnel.path("flows")) {
            assertTrue(flow.path("balanced").asBoolean());
            for (JsonNode stage : flow.path("stages")) {
                int open = stage.path("openAtStart").asInt();
                String id = stage.path("stage").asText();
                assertEquals(end.getOrDefault(id, open), open, "each month begins where the one before ended");
                for (JsonNode in : stage.path("in")) {
                    open += in.asInt();
                }
                for (JsonNode out : stage.path("out")) {
                    open -= out.asInt();
                }
                assertEquals(stage.path("openAtEnd").asInt(), open);
                end.put(id, open);
            }
        }
        assertEquals(3, funnel.path("flows").size());
        assertEquals(5, end.get("won"));
    }

    @Test
    void leadsComeBackFromThreeSources() {
        Map<String, String> sources = new TreeMap<>();
        for (JsonNode source : funnel.at("/recycling/sources")) {
            sources.put(
                    source.path("source").asText(),
                    source.path("passes").asText() + "/"
                            + source.path("converted").asText());
        }
        assertEquals(Map.of("UNRIPE", "2/1", "LOST", "1/0", "CUSTOMER", "1/0", "DISQUALIFIED", "0/0"), sources);
        assertTrue(run.story().contains("not ripe before: 2 passes of 2 leads; won: 1; open: 1"), run.story());
    }

    @Test
    void handOffsAndMissedFollowUpsAreTold() {
        assertEquals("mql", funnel.at("/handOffs/0/stage").asText());
        assertEquals(20, funnel.at("/handOffs/0/inTime").asInt());
        assertEquals(3, funnel.at("/handOffs/0/late").asInt());
        assertEquals(10, funnel.at("/missed/total").asInt());
        assertEquals("L-10", funnel.at("/missed/items/0/lead").asText());
        assertEquals(50, funnel.at("/missed/items/0/daysOverdue").asInt());
        assertEquals(19, funnel.at("/headStart/touched").asInt());
        assertEquals(11, funnel.at("/headStart/activeBefore").asInt());
    }

    @Test
    void theBottleneckIsNamedWithItsTheory() {
        JsonNode bottleneck = funnel.path("bottleneck");
        assertEquals("QUEUE", bottleneck.path("theory").asText());
        Map<String, String> first = new TreeMap<>();
        bottleneck
                .path("theories")
                .forEach(theory -> first.put(
                        theory.path("theory").asText(),
                        theory.at("/ranking/0/from").asText("none")));
        assertEquals("proposal", first.get("QUEUE"));
        assertEquals("mql", first.get("CAPACITY"));
        assertEquals(15, funnel.at("/bottleneck/steps/2/utilisation/numerator").asInt());
        assertEquals(
                26.5, funnel.at("/bottleneck/steps/2/utilisation/denominator").asDouble());
        assertTrue(
                run.story()
                        .contains(
                                "by capacity: Marketing qualified lead (MQL): 15 came in 53 business days, each of which"
                                        + " can take 0.5: 56.6 % of what it can take"),
                run.story());
        assertTrue(
                run.story().contains("by headroom: Opportunity -> Proposal: 81.3 % now, 90.0 % could be (target)"),
                run.story());
        assertTrue(run.story().contains("by the queue: Proposal -> Negotiation: 2.4 waited"), run.story());
        assertTrue(run.story().contains("that a rate is the lowest does not yet make it the bottleneck"), run.story());
    }

    @Test
    void whatWasExpectedStandsBesideWhatBecameOfThem() {
        JsonNode outlook = funnel.path("outlook");
        assertEquals("lead-outlook@1", outlook.path("policy").asText());
        assertEquals("ALL_LEADS", outlook.path("base").asText());
        assertEquals(24, outlook.path("leads").asInt());
        assertEquals(1, outlook.path("disqualified").asInt(), "a student");
        List<String> rows = new ArrayList<>();
        outlook.path("prospects")
                .forEach(row -> rows.add(row.path("prospect").asText() + " "
                        + row.path("expected").asText() + " "
                        + row.path("observed").asText() + " "
                        + row.path("difference").asText()));
        assertEquals(List.of("NOW 2 17 15", "LATER 16 6 -10", "NEVER 6 1 -5"), rows);
        assertTrue(
                run.story().contains("all leads: 24; expected by: seed file 004: considered, high-priced B2B goods"),
                run.story());
        assertTrue(run.json().at("/report/definitions").toString().contains("\"lead-outlook@1\""));
    }

    @Test
    void agesAreOfAllWhoAreOpen() {
        JsonNode ageing = funnel.path("ageing");
        assertEquals("ageing@1", ageing.path("policy").asText());
        Map<String, Integer> end = new TreeMap<>();
        funnel.at("/flows/2/stages")
                .forEach(stage -> end.put(
                        stage.path("stage").asText(), stage.path("openAtEnd").asInt()));
        for (JsonNode stage : ageing.path("stages")) {
            int sum = 0;
            for (JsonNode band : stage.path("bands")) {
                sum += band.path("count").asInt();
            }
            assertEquals(end.get(stage.path("stage").asText()), sum);
        }
        assertEquals(8, ageing.path("stages").size());
        assertEquals("L-10", ageing.at("/oldest/0/lead").asText());
        assertEquals(64, ageing.at("/oldest/0/days").asInt());
        assertTrue(run.story().contains("0 to 6  7 to 13  14 to 29  30 to 59  60 to 89  90 and more"), run.story());
        assertTrue(run.story().contains("L-10: Negotiation for 64 days, owner marc"), run.story());
    }

    @Test
    void theCurveEndsWhereNothingHappensAnyMore() {
        List<String> points = new ArrayList<>();
        funnel.at("/curve/points")
                .forEach(point -> points.add(point.path("days").asText() + " "
                        + point.path("converted").asText()));
        assertEquals(24, funnel.at("/curve/subjects").asInt());
        assertEquals(3, points.size());
        assertEquals("30.0 0.0", points.get(0), "the first was won later");
        assertTrue(points.get(2).startsWith("84.0"), points::toString);
        for (JsonNode point : funnel.at("/curve/points")) {
            assertEquals(
                    1,
                    point.path("converted").asDouble()
                            + point.path("lost").asDouble()
                            + point.path("open").asDouble(),
                    2e-6);
        }
        assertTrue(run.story().contains("Lead -> Won, estimated from 24"), run.story());
        assertEquals("09:00-18:00", funnel.path("businessHours").asText());
    }

    @Test
    void causesOfAChangeSumToIt() {
        assertEquals(2, funnel.path("changes").size());
        for (JsonNode change : funnel.path("changes")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode cause : change.path("causes")) {
                sum = sum.add(cause.path("effect").decimalValue());
            }
            assertEquals(change.path("total").decimalValue().doubleValue(), sum.doubleValue(), 1e-5);
        }
        assertTrue(run.story().contains("2025-09 -> 2025-10: 4 -> 2 at the goal (-2.0)"), run.story());
        assertTrue(run.story().contains("4 of 2025-10 are still open, so that its rates may rise"), run.story());
    }

    @Test
    void theStoryIsToldInJapaneseToo() {
        Run japanese = Run.of(folder, "--lang", "ja");
        assertTrue(japanese.story().contains("リード → 受注: 件数ベース 25.0 %"), japanese.story());
        assertTrue(japanese.story().contains("商談に至らなかったリード: 再開 2 回(2 件)、目標到達 1"), japanese.story());
        assertTrue(japanese.story().contains("L-10: 交渉 に 64 日、担当 marc"), japanese.story());
        assertTrue(japanese.story().contains("処理能力による: MQL: 53 営業日に 15 件が流入"), japanese.story());
        assertTrue(japanese.story().contains("営業時間 09:00~18:00"), japanese.story());
        assertTrue(japanese.story().contains("滞留による: 提案 -> 交渉"), japanese.story());
        assertFalse(japanese.story().contains("Lead"), japanese.story());
    }
}
