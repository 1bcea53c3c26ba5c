package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of report.json are a promise: every report keeps the schema, and REPORT.md names every key. */
class ReportSchemaTest {
    @TempDir
    private Path folder;

    @Test
    void theStoryKeepsTheSchema() throws IOException {
        assertEquals(Set.of(), schema().validate(Run.of(folder).json()));
    }

    @Test
    void realReportsKeepTheSchema() throws IOException {
        assertEquals(
                Set.of(), schema().validate(Run.ofShared(folder, "maven-crm").json()));
        assertEquals(
                Set.of(), schema().validate(Run.ofShared(folder, "northwind").json()));
        assertEquals(
                Set.of(),
                schema().validate(Run.ofShared(folder, "telco", "--as-of", "2024-12-31")
                        .json()));
        assertEquals(
                Set.of(),
                schema().validate(Run.ofShared(folder, "adventureworks", "--as-of", "2020-01-01")
                        .json()));
        assertEquals(
                Set.of(),
                schema().validate(Run.ofShared(folder, "bods", "--as-of", "2024-01-01", "--view", "standard")
                        .json()));
    }

    @Test
    void realRegistriesSurveysAndLogsKeepTheSchema() throws IOException {
        for (String dataSet :
                List.of("bods", "bpi2012", "funnel-abtest", "gleif-api", "hbat", "ror", "wikidata-owner")) {
            Run run = Run.ofShared(folder, dataSet, "--as-of", "2025-12-31", "--known-on", "2024-01-01");
            assertEquals(Set.of(), schema().validate(run.json()), dataSet);
        }
    }

    @Test
    void theCustomersKeepTheSchema() throws IOException {
        assertEquals(
                Set.of(),
                schema().validate(Run.of(folder, "--story", "customers").json()));
    }

    @Test
    void recurringRevenueKeepsTheSchema() throws IOException {
        assertEquals(
                Set.of(),
                schema().validate(Run.of(folder, "--story", "capricorn").json()));
        assertEquals(
                Set.of(),
                schema().validate(Run.ofShared(folder, "mrr-playbook", "--as-of", "2019-12-31")
                        .json()));
        assertEquals(
                Set.of(),
                schema().validate(Run.ofMapped(folder, "telco", "telco-churn", "--as-of", "2024-12-31")
                        .json()));
    }

    @Test
    void anotherKeyOrALackingOneBreaksIt() throws IOException {
        ObjectNode json = (ObjectNode) Run.of(folder).json();
        json.put("surprise", 1);
        assertFalse(schema().validate(json).isEmpty());
        json.remove("surprise");
        json.remove("winRate");
        assertFalse(schema().validate(json).isEmpty());
    }

    @Test
    void everyKeyIsDocumented() throws IOException {
        String documentation = Repository.text(Repository.root().resolve("examples/report/REPORT.md"));
        Set<String> undocumented = new TreeSet<>();
        try (InputStream in = schemaText()) {
            collectKeys(new ObjectMapper().readTree(in), undocumented);
        }
        assertTrue(undocumented.size() > 60, undocumented::toString);
        undocumented.removeIf(key -> documentation.matches("(?s).*[`.]" + key + "[`.\\[].*"));
        assertEquals(Set.of(), undocumented);
    }

    private static void collectKeys(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.forEach(part -> collectKeys(part, keys));
    }

    /** What of the report of a run does not keep the schema. */
    static Set<ValidationMessage> errors(Run run) throws IOException {
        return schema().validate(run.json());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = schemaText()) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private static InputStream schemaText() {
        InputStream in = Report.class.getResourceAsStream("report.schema.json");
        if (in == null) {
            throw new IllegalStateException("report.schema.json is missing");
        }
        return in;
    }
}
