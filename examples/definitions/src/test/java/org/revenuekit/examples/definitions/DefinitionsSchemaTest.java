package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.segmentation.phase.FactKind;

/** The JSON Schema says what the reader says, as far as a schema can. */
class DefinitionsSchemaTest {

    static List<Definitions.Sample<?>> samples() {
        return Definitions.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsValid(Definitions.Sample<?> sample) {
        assertEquals(Set.of(), Schema.errors(sample.json()));
    }

    @ParameterizedTest
    @MethodSource("org.revenuekit.examples.definitions.BrokenDefinitions#all")
    void whatIsRefusedIsInvalidAsFarAsASchemaCanSee(BrokenDefinitions.Mistake mistake) {
        assertEquals(
                mistake.message(),
                Definitions.refusal(Definitions.format(mistake.kind()), mistake.json())
                        .getMessage());
        assertEquals(mistake.schema(), !Schema.errors(mistake.json()).isEmpty());
    }

    @Test
    void aFileSaysItsKind() {
        assertTrue(Schema.errors("{\"definition\": \"warning-policy\", \"ref\": \"a@1\"}")
                .isEmpty());
        assertEquals(1, Schema.errors("{\"definition\": \"weather\"}").size());
        assertTrue(Schema.errors("{\"ref\": \"a@1\"}").toString().contains("definition"));
    }

    @Test
    void theKindsAreThoseOfTheReader() {
        ImmutableList<String> kinds =
                Definitions.FORMATS.stream().map(DefinitionFormat::kind).collect(ImmutableList.toImmutableList());
        assertEquals(kinds, texts(Schema.TREE.at("/properties/definition/enum")));
        assertEquals(kinds.size(), Schema.TREE.get("allOf").size());
        for (String kind : kinds) {
            assertEquals(
                    kind,
                    Schema.TREE
                            .at("/$defs/" + kind + "/properties/definition/const")
                            .textValue());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNamesAreThoseOfTheReader(Definitions.Sample<?> sample) {
        String json = sample.json().stripTrailing();
        String more = json.substring(0, json.length() - 1) + ", \"?\": 1}";
        String expected = "unknown name, expected one of ";
        String rule = Definitions.refusal(sample.format(), more).rule();
        assertTrue(rule.startsWith(expected), rule);
        JsonNode properties = Schema.TREE.at("/$defs/" + sample.format().kind() + "/properties");
        assertEquals(
                ImmutableSortedSet.copyOf(properties.fieldNames()),
                ImmutableSortedSet.copyOf(Splitter.on(", ").split(rule.substring(expected.length()))));
    }

    @Test
    void theVocabularyOfEvidenceIsThatOfTheReader() {
        assertEquals(
                Arrays.stream(FactKind.values()).map(Enum::name).toList(),
                texts(Schema.TREE.at("/$defs/pattern/properties/kinds/items/enum")));
        assertEquals(
                Arrays.stream(ContactRole.values()).map(Enum::name).toList(),
                texts(Schema.TREE.at("/$defs/pattern/properties/roles/items/enum")));
    }

    @Test
    void theActivitiesAreThoseOfTheReader() {
        assertEquals(
                Arrays.stream(ActivityKind.values()).map(Enum::name).toList(),
                texts(Schema.TREE.at("/$defs/contact-cadence/properties/kinds/items/enum")));
    }

    private static ImmutableList<String> texts(JsonNode array) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        array.forEach(item -> texts.add(item.asText()));
        return texts.build();
    }
}
