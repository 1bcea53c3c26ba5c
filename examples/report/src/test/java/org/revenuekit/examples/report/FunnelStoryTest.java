package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the story says where groups differ, and where a rate rises in all while it falls in every group. */
class FunnelStoryTest {
    private static final String MAPPING = """
            { "name": "two-groups", "currency": "JPY", "zone": "Asia/Tokyo", "fiscalYearStart": "APRIL",
              "funnel": {
                "process": {
                  "ref": "two-stages@1", "name": { "en": "Two stages", "ja": "二段階" },
                  "roles": [ { "id": "seller", "name": { "en": "Seller", "ja": "営業" } } ],
                  "stages": [
                    { "id": "in", "name": { "en": "In", "ja": "入" }, "accountable": "seller" },
                    { "id": "out", "name": { "en": "Out", "ja": "出" }, "accountable": "seller" }
                  ],
                  "goal": "out"
                },
                "breakdown": "size" MORE
              },
              "tables": {
                "leads": [ { "file": "l.csv", "columns": { "id": "id", "amount": "worth", "startedOn": "began" } } ],
                "leadAttributes": [
                  { "file": "l.csv", "columns": { "lead": "id", "name": { "constant": "size" }, "value": "size" } }
                ],
                "leadEvents": [
                  { "file": "l.csv", "columns": { "lead": "id", "stage": { "constant": "in" }, "at": "began" } },
                  { "file": "l.csv", "where": [ { "column": "won", "notIn": [""] } ],
                    "columns": { "lead": "id", "stage": { "constant": "out" }, "at": "won" } }
                ]
              }
            }
            """;

    @TempDir
    private Path folder;

    private Run run(String more, String csv) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("l.csv"), csv);
        Path mapping = Files.writeString(folder.resolve("mapping.json"), MAPPING.replace("MORE", more));
        return Run.of(folder.resolve("out"), "--data", data.toString(), "--mapping", mapping.toString());
    }

    /** In January 30 of 40 big and 6 of 60 small ones, in February 63 of 90 big and none of 10 small ones. */
    private static String twoGroups() {
        StringBuilder csv = new StringBuilder("id,size,worth,began,won\n");
        group(csv, "a", "big", "2026-01-10", 40, 30);
        group(csv, "b", "small", "2026-01-10", 60, 6);
        group(csv, "c", "big", "2026-02-10", 90, 63);
        group(csv, "d", "small", "2026-02-10", 10, 0);
        return csv.toString();
    }

    private static void group(StringBuilder csv, String prefix, String size, String day, int began, int won) {
        for (int i = 0; i < began; i++) {
            csv.append(prefix)
                    .append(i)
                    .append(',')
                    .append(size)
                    .append(",1000,")
                    .append(day)
                    .append(',')
                    .append(i < won ? day.replace("10", "20") : "")
                    .append('\n');
        }
    }

    @Test
    void aRiseThatIsAllMixIsWarnedOf() throws IOException {
        Run run = run("", twoGroups());
        assertEquals(0, run.code(), run.errors());
        assertTrue(
                run.story()
                        .contains("Beware: In -> Out rose from 36.0 % to 63.0 % in all while it fell in every group by"
                                + " size."),
                run.story());
        assertTrue(
                run.story().contains("2026-01 -> 2026-02: 36 -> 63 at the goal (+27.0); most of it: mix +"),
                run.story());
        JsonNode simpson = run.json().at("/funnel/changes/0/simpson/0");
        assertEquals(0.36, simpson.at("/earlier/value").asDouble());
        assertEquals(0.63, simpson.at("/later/value").asDouble());
    }

    /** 99 of 200 now; 93 of 130 big ones: 99 x (.7154 / .495 - 1) more, at 1,000 each. */
    @Test
    void headroomIsMeasuredAgainstTheBestGroupAndWorthMoney() throws IOException {
        Run run = run("", twoGroups());
        assertTrue(
                run.story().contains("by headroom: In -> Out: 49.5 % now, 71.5 % could be (size big): 44.1 more"),
                run.story());
        assertTrue(run.story().contains("this would be worth JPY 44,077"), run.story());
        JsonNode headroom = run.json().at("/funnel/bottleneck/steps/0/headroom");
        assertEquals("size big", headroom.path("peer").asText());
        assertEquals(44_077, headroom.path("worth").asInt());
    }

    @Test
    void aFallThatIsAllMixIsWarnedOfAndNobodyWaits() throws IOException {
        StringBuilder csv = new StringBuilder("id,size,worth,began,won\n");
        group(csv, "a", "big", "2026-01-10", 90, 63);
        group(csv, "b", "small", "2026-01-10", 10, 0);
        group(csv, "c", "big", "2026-02-10", 40, 30);
        group(csv, "d", "small", "2026-02-10", 60, 6);
        assertTrue(run("", csv.toString())
                .story()
                .contains("Beware: In -> Out fell from 63.0 % to 36.0 % in all while it rose in every group"));
    }

    @Test
    void whereNothingHappensNothingIsClaimed() throws IOException {
        Run run = run("", "id,size,worth,began,won\n1,big,,2026-01-31,\n");
        assertEquals(0, run.code(), run.errors());
        assertTrue(run.story().contains("Nobody came back."), run.story());
        assertTrue(run.story().contains("by headroom: no step can be told apart"), run.story());
        assertFalse(run.story().contains("by worth"), run.story());
        assertFalse(run.story().contains("Why did it change"), "there is one cohort");
        assertFalse(run.json().path("funnel").has("byValue"));
    }

    @Test
    void withoutEventsTheFunnelIsEmpty() throws IOException {
        Run run = run(", \"cohort\": \"[2027-01-01,..)\"", "id,size,worth,began,won\n1,big,,2026-01-31,2026-01-31\n");
        assertEquals(0, run.code(), run.errors());
        assertTrue(run.story().contains("began in the cohort: 0"), run.story());
        assertFalse(run.json().at("/funnel/whole/rate").has("value"));
        assertEquals(0, run.json().at("/funnel/outcomes").size());
    }
}
