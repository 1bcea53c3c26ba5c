package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments where data are odd: values off the scale, several leads, no answers, no opportunities, nothing asked. */
class SegmentationReportTest {
    private static final String HEALTH = "'further': [ { 'ref': 'use@1', 'groups': [ { 'name': 'use', 'weight': 1,"
            + " 'indicators': [ { 'id': 'logins', 'categories': { 'many': 100, 'few': 10 } } ] } ] } ]";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        file("accounts.csv", "id,name,status\n1,One,active\n2,Two,inactive\n3,Three,active\n4,Four,\n");
        file("owners.csv", "account,seller\n1,s\n1,t\n2,s\n");
        observations(
                "1,productSatisfaction,5,2026-03-01,survey",
                "1,serviceQuality,5,2026-03-01,survey",
                "1,perceivedOutcome,4,2026-03-01,survey",
                "2,productSatisfaction,very,2026-03-01,survey",
                "2,productSatisfaction,very,2026-03-02,survey",
                "3,logins,few,2026-03-01,behaviour",
                "2,logins,few,2026-03-01,behaviour",
                "1,logins,many,2026-03-01,behaviour",
                "1,hobby,golf,2026-03-01,hearing",
                "9,logins,many,2026-03-01,behaviour");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void observations(String... rows) throws IOException {
        file("observations.csv", "account,indicator,value,on,how\n" + String.join("\n", rows) + "\n");
    }

    private Run run(String segmentation, String... more) throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.json"),
                ("{ 'name': 'x', 'currency': 'EUR', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY', 'segmentation': {"
                                + segmentation
                                + " }, 'tables': { 'accounts': [ { 'file': 'accounts.csv', 'columns': { 'id': 'id',"
                                + " 'name': 'name', 'status': 'status' } } ], 'owners': [ { 'file': 'owners.csv',"
                                + " 'columns': { 'account': 'account', 'seller': 'seller' } } ], 'observations': [ {"
                                + " 'file': 'observations.csv', 'columns': { 'account': 'account', 'indicator':"
                                + " 'indicator', 'value': 'value', 'observedOn': 'on', 'channel': 'how' } } ] } }")
                        .replace('\'', '"'));
        String[] arguments = new String[6 + more.length];
        arguments[0] = "--data";
        arguments[1] = folder.toString();
        arguments[2] = "--mapping";
        arguments[3] = mapping.toString();
        arguments[4] = "--as-of";
        arguments[5] = "2026-03-31";
        System.arraycopy(more, 0, arguments, 6, more.length);
        Run run = Run.of(folder.resolve("out"), arguments);
        assertEquals(0, run.code(), run.errors());
        return run;
    }

    private static void contains(Run run, String text) {
        assertTrue(run.story().contains(text), () -> text + " is not in " + run.story());
    }

    @Test
    void whatIsOffTheScaleIsAFindingWithItsRows() throws IOException {
        JsonNode findings = run(HEALTH).json().path("findings");
        assertEquals(1, findings.at("/countByCode/OFF_SCALE").asInt());
        assertEquals(1, findings.at("/countByCode/UNKNOWN_ACCOUNT").asInt(), "by three indices, told once");
        assertEquals(1, findings.at("/countByCode/UNKNOWN_REFERENCE").asInt());
        for (JsonNode item : findings.path("items")) {
            if (item.path("code").asText().equals("OFF_SCALE")) {
                assertEquals("indicator", item.at("/subject/type").asText());
                assertEquals("productSatisfaction", item.at("/subject/id").asText());
                assertEquals(
                        "[{\"file\":\"observations.csv\",\"row\":5},{\"file\":\"observations.csv\",\"row\":6}]",
                        item.path("rows").toString());
            }
        }
    }

    @Test
    void eachObservationIsAccountedForByEachIndex() throws IOException {
        Run run = run(HEALTH);
        JsonNode segmentation = run.json().path("segmentation");
        assertEquals(
                "{\"given\":10,\"undated\":0,\"ofNoIndex\":1}",
                segmentation.path("observations").toString());
        assertEquals(3, segmentation.path("indices").size());
        for (JsonNode index : segmentation.path("indices")) {
            long sum = 0;
            for (String name : new String[] {
                "used", "superseded", "afterAsOf", "offScale", "ofOtherIndicators", "ofUnknownAccounts"
            }) {
                sum += index.path(name).asLong();
            }
            assertEquals(10, sum);
            assertEquals(
                    4, index.path("scored").asInt() + index.path("notScored").asInt());
        }
        contains(run, "observations: 10; without date: 0; of indicators that no index measures: 1");
        contains(
                run,
                "cs-index@1: 1 of 4 accounts scored; 3 observations used, 0 superseded or too old, 2 off the scale");
    }

    @Test
    void anAccountWithSeveralLeadsCountsForEachAndOneWithoutForNobody() throws IOException {
        JsonNode owners = run(HEALTH).json().at("/segmentation/segments/owners");
        assertEquals(3, owners.size());
        assertEquals("s", owners.at("/0/seller/id").asText());
        assertEquals(2, owners.at("/0/customers").asInt());
        assertEquals("t", owners.at("/1/seller/id").asText());
        assertEquals(1, owners.at("/1/customers").asInt());
        assertFalse(owners.at("/2").has("seller"));
        assertEquals(2, owners.at("/2/customers").asInt());
        assertEquals(2, owners.at("/2/unmeasured").asInt());
    }

    @Test
    void whoWasAskedIsNotKnownWhereNobodySaysSoAndBehaviourIsNoAnswer() throws IOException {
        Run run = run(HEALTH);
        JsonNode asked = run.json().at("/segmentation/segments/asked");
        assertFalse(asked.path("known").asBoolean());
        assertEquals(2, asked.path("answered").asInt(), "One and Two; Three only logged in");
        assertEquals(2, asked.path("asked").asInt());
        contains(run, "customers: 4; answered: 2; with potential: 0 (0.0 % of the answers)");
        assertFalse(run.story().contains("never asked"), run.story());
    }

    @Test
    void withoutOpportunitiesNobodysValueIsKnown() throws IOException {
        Run run = run(HEALTH);
        JsonNode unmeasured = run.json().at("/segmentation/segments/unmeasured");
        assertFalse(unmeasured.has("revenue"), "what is not given is not 0");
        assertFalse(unmeasured.at("/items/0").has("revenue"));
        contains(run, "not measured on an axis: 4\n");
        contains(run, "One: CS: ");
        contains(run, "Nobody is in the highest band of the OP index.");
    }

    @Test
    void aFurtherIndexTellsWhoLeftFromWhoStayedIfThatIsKnown() throws IOException {
        Run run = run(HEALTH);
        JsonNode use = run.json().at("/segmentation/further/0");
        assertEquals("use@1", use.path("index").asText());
        assertEquals(40, use.at("/mean/value").asInt());
        assertEquals("Two", use.at("/lowest/0/account/name").asText(), "ties by id");
        assertEquals(2, use.at("/separation/stayed").asInt());
        assertEquals(1, use.at("/separation/left").asInt());
        assertEquals(0.75, use.at("/separation/auc/value").asDouble(), "one pair won, one even");
        contains(run, "use@1: 3 accounts scored, mean 40.0");
        contains(run, "lowest: Two 10.0, Three 10.0, One 100.0");
        contains(
                run,
                "2 who stayed have 55.0 in the mean, 1 who left have 10.0; who stayed has the higher score in 0.750 of"
                        + " all pairs");
    }

    @Test
    void withoutAnAxisThereAreNoSegmentsAndWithoutScoresNoMean() throws IOException {
        observations("1,logins,sometimes,2026-03-01,behaviour");
        Run run = run(HEALTH);
        JsonNode segmentation = run.json().path("segmentation");
        assertFalse(segmentation.has("segments"));
        assertEquals(1, segmentation.path("indices").size());
        assertFalse(segmentation.at("/further/0/mean").has("value"));
        contains(run, "use@1: 0 accounts scored, mean -");
        assertFalse(run.story().contains("lowest:"), run.story());
    }

    @Test
    void segmentsAreComparedWithAsManyMonthsBackAsTheMappingSays() throws IOException {
        assertFalse(run(HEALTH).json().at("/segmentation/segments").has("movement"), "nothing was known in December");
        JsonNode segments = run("'comparedMonths': 1, " + HEALTH).json().at("/segmentation/segments");
        assertFalse(segments.has("movement"), "nor in February");
        observations(
                "1,productSatisfaction,5,2026-02-01,survey",
                "1,serviceQuality,5,2026-02-01,survey",
                "1,perceivedOutcome,4,2026-02-01,survey",
                "1,perceivedOutcome,1,2026-03-20,survey",
                "1,serviceQuality,1,2026-03-20,survey");
        Run run = run("'comparedMonths': 1, " + HEALTH);
        JsonNode moved = run.json().at("/segmentation/segments/movement");
        assertEquals("2026-02-28", moved.path("since").asText());
        assertEquals(1, moved.path("moved").asInt());
        assertEquals("rescue", moved.at("/moves/0/to").asText());
        assertEquals(
                "1",
                run.json().at("/segmentation/segments/items/5/accounts/0/id").asText());
        contains(run, "One: Explore -> Rescue (by what was observed)");
    }

    @Test
    void withoutObservationsThereIsNoSection() throws IOException {
        observations();
        Run run = run(HEALTH);
        assertFalse(run.json().has("segmentation"));
        assertFalse(run.story().contains("What was observed of customers"), run.story());
    }
}
