package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/** The JSON Schema of mappings says what the reader says, as far as a schema can. */
class MappingSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = read();
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(
                MappingReader.class.getResourceAsStream("/org/revenuekit/examples/report/mapping.schema.json"))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<ValidationMessage> errors(String json) throws IOException {
        return VALIDATOR.validate(JSON.readTree(json));
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve("examples/report/mappings"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedMappingsAreValidAndLoad(Path mapping) throws IOException {
        assertEquals(Set.of(), errors(Repository.text(mapping)));
        String fileName = String.valueOf(mapping.getFileName());
        assertEquals(fileName, MappingReader.read(mapping).name() + ".json");
    }

    @Test
    void theSchemaAllowsWhatTheReaderAllows() throws IOException {
        assertEquals(Set.of(), errors(Mappings.EVERYTHING));
    }

    @ParameterizedTest
    @MethodSource("org.revenuekit.examples.report.mapping.BrokenMappings#all")
    void theSchemaRefusesWhatItCanSee(BrokenMappings.Mistake mistake) throws IOException {
        assertEquals(mistake.schema(), !errors(mistake.json()).isEmpty());
    }

    @Test
    void tablesAndColumnsAreThoseOfTheVocabulary() {
        assertEquals(
                Arrays.stream(CanonicalTable.values())
                        .map(CanonicalTable::jsonName)
                        .toList(),
                names(SCHEMA.at("/properties/tables/properties")));
        for (CanonicalTable table : CanonicalTable.values()) {
            JsonNode source = SCHEMA.at("/$defs/" + table.jsonName() + "Source");
            assertEquals(
                    table.columns().stream().map(CanonicalColumn::jsonName).toList(),
                    names(source.at("/properties/columns/properties")));
            assertEquals(
                    table.columns().stream()
                            .filter(CanonicalColumn::isRequired)
                            .map(CanonicalColumn::jsonName)
                            .toList(),
                    texts(source.at("/then/properties/columns/required")));
            assertEquals(table.mayBeDistinct(), source.at("/properties").has("distinct"), table.jsonName());
            assertEquals(
                    table.columns().stream().map(CanonicalColumn::jsonName).toList(),
                    texts(source.at("/properties/unpivot/properties/name/enum")));
        }
    }

    @Test
    void columnsHaveTheirTypeAndDescription() {
        for (CanonicalColumn column : CanonicalColumn.values()) {
            JsonNode entry = SCHEMA.at("/$defs/" + column.table().jsonName() + "Source/properties/columns/properties/"
                    + column.jsonName());
            assertEquals(
                    column.about() + (column.isRequired() ? " (required)" : ""),
                    entry.get("description").asText(),
                    column.qualifiedName());
            if (column.choices().isEmpty()) {
                assertEquals(
                        "#/$defs/" + column.type().label() + "Column",
                        entry.get("$ref").asText());
            } else {
                assertEquals(
                        ImmutableList.<String>builder()
                                .addAll(column.choices())
                                .add("")
                                .build(),
                        texts(entry.at("/oneOf/1/properties/values/additionalProperties/enum")));
            }
        }
    }

    @Test
    void whiteSpaceHasTheWordsOfTheReader() {
        JsonNode properties = SCHEMA.at("/properties/whiteSpace/properties");
        String names = refusal("\"whiteSpace\": {\"?\": 1},");
        assertTrue(names.endsWith("Allowed: " + String.join(", ", names(properties))), names);
        for (String name : names(properties)) {
            if (properties.get(name).has("enum")) {
                String words = refusal("\"whiteSpace\": {\"" + name + "\": \"?\"},");
                String allowed = String.join(", ", texts(properties.at("/" + name + "/enum")));
                assertTrue(words.endsWith("Allowed: " + allowed), words);
            }
        }
        JsonNode rule = SCHEMA.at("/$defs/eligibilityRule/properties");
        String ofRules = refusal("\"whiteSpace\": {\"eligibility\": [{\"name\": \"r\", \"?\": 1}]},");
        assertTrue(ofRules.endsWith("Allowed: " + String.join(", ", names(rule))), ofRules);
    }

    @Test
    void segmentationHasTheNamesOfTheReader() {
        String names = refusal("\"segmentation\": {\"?\": 1},");
        assertTrue(
                names.endsWith(
                        "Allowed: " + String.join(", ", names(SCHEMA.at("/properties/segmentation/properties")))),
                names);
    }

    @Test
    void phasesHaveTheNamesOfTheReader() {
        String names = refusal("\"phases\": {\"?\": 1},");
        assertTrue(
                names.endsWith("Allowed: " + String.join(", ", names(SCHEMA.at("/properties/phases/properties")))),
                names);
    }

    @Test
    void theFunnelHasTheNamesOfTheReader() {
        String names = refusal("\"funnel\": {\"?\": 1},");
        assertTrue(
                names.endsWith("Allowed: " + String.join(", ", names(SCHEMA.at("/properties/funnel/properties")))),
                names);
        String processes = refusal("\"funnel\": {\"process\": \"?\"},");
        assertTrue(
                processes.endsWith("Allowed: "
                        + String.join(", ", texts(SCHEMA.at("/properties/funnel/properties/process/oneOf/0/enum")))),
                processes);
        String words = refusal("\"funnel\": {\"opportunities\": {\"?\": 1}},");
        assertTrue(
                words.endsWith("Allowed: "
                        + String.join(
                                ", ", names(SCHEMA.at("/properties/funnel/properties/opportunities/properties")))),
                words);
    }

    @Test
    void revenueHasTheNamesAndWordsOfTheReader() {
        JsonNode properties = SCHEMA.at("/properties/revenue/properties");
        String names = refusal("\"revenue\": {\"?\": 1},");
        assertTrue(names.endsWith("Allowed: " + String.join(", ", names(properties))), names);
        for (String name : names(properties)) {
            if (properties.get(name).has("enum")) {
                String words = refusal("\"revenue\": {\"" + name + "\": \"?\"},");
                String allowed = String.join(", ", texts(properties.at("/" + name + "/enum")));
                assertTrue(words.endsWith("Allowed: " + allowed), words);
            }
        }
    }

    @Test
    void successAndLifetimeHaveTheNamesOfTheReader() {
        for (String part : List.of("success", "lifetime")) {
            JsonNode properties = SCHEMA.at("/properties/" + part + "/properties");
            String names = refusal("\"" + part + "\": {\"margin\": 1, \"?\": 1},");
            if (part.equals("success")) {
                names = refusal("\"success\": {\"?\": 1},");
            }
            assertTrue(names.endsWith("Allowed: " + String.join(", ", names(properties))), names);
            for (String name : names(properties)) {
                JsonNode inner = properties.at("/" + name + "/properties");
                if (!inner.isMissingNode()) {
                    String ofInner = refusal("\"" + part + "\": {" + (part.equals("lifetime") ? "\"margin\": 1, " : "")
                            + "\"" + name + "\": {\"?\": 1}},");
                    assertTrue(ofInner.endsWith("Allowed: " + String.join(", ", names(inner))), ofInner);
                }
            }
        }
    }

    @Test
    void lifecycleHasTheNamesAndWordsOfTheReader() {
        JsonNode properties = SCHEMA.at("/properties/lifecycle/properties");
        String names = refusal("\"lifecycle\": {\"?\": 1},");
        assertTrue(names.endsWith("Allowed: " + String.join(", ", names(properties))), names);
        String words = refusal("\"lifecycle\": {\"acquiredBy\": \"?\"},");
        assertTrue(words.endsWith("Allowed: " + String.join(", ", texts(properties.at("/acquiredBy/enum")))), words);
    }

    private static String refusal(String more) {
        return String.valueOf(assertThrows(
                        MappingException.class,
                        () -> MappingReader.parse(
                                "m", Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", more)))
                .getMessage());
    }

    @Test
    void formatsAreThoseOfTheReader() {
        ImmutableList<String> names = names(SCHEMA.at("/$defs/format/properties"));
        assertFalse(names.isEmpty());
        assertEquals(names, names(SCHEMA.at("/properties/defaults/properties")));
        String refusal = refusal("\"defaults\": {\"?\": 1},");
        for (String name : names) {
            assertTrue(refusal.contains(name), name);
        }
    }

    private static ImmutableList<String> names(JsonNode object) {
        return ImmutableList.copyOf(object.fieldNames());
    }

    private static ImmutableList<String> texts(JsonNode array) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        array.forEach(item -> texts.add(item.asText()));
        return texts.build();
    }
}
