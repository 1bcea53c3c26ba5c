package org.revenuekit.examples.report.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.examples.definitions.DefinitionFormatException;
import org.revenuekit.examples.definitions.DefinitionJson;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.segmentation.index.IndexDefinition;

/**
 * Reads the part of a mapping that says how observations become scores and segments. The definitions in it are in the
 * format of definition files, and are read by their reader.
 */
final class SegmentationParser {

    private static final int MOST_MONTHS = 120;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Supplier<JsonNode> document;
    private final Problems problems;

    /** The text has been parsed before, so that it keeps the limits of mappings. */
    SegmentationParser(String text, Problems problems) {
        this.document = Suppliers.memoize(() -> {
            try {
                return JSON.readTree(text).path("segmentation");
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        });
        this.problems = problems;
    }

    /** The definitions: the standard ones but for those that the object states. */
    SegmentationDefinitions definitions(Fields fields) {
        SegmentationDefinitions standard = SegmentationDefinitions.STANDARD;
        SegmentationDefinitions read = new SegmentationDefinitions(
                definition(fields, "cs", DefinitionJson::readIndex).orElse(standard.cs()),
                definition(fields, "op", DefinitionJson::readIndex).orElse(standard.op()),
                definition(fields, "grid", DefinitionJson::readGrid).orElse(standard.grid()),
                further(fields),
                observedOn(fields),
                fields.integer("comparedMonths", 1, MOST_MONTHS).orElse(standard.comparedMonths()));
        fields.finish();
        checkReferences(fields, read);
        return read;
    }

    private <T> Optional<T> definition(Fields fields, String name, Function<String, T> reader) {
        Json json = fields.raw(name);
        return json == null
                ? Optional.empty()
                : definition(json, fields.pathOf(name), document.get().path(name), reader);
    }

    private ImmutableList<IndexDefinition> further(Fields fields) {
        Iterator<JsonNode> nodes = document.get().path("further").iterator();
        return fields.list("further", (json, path) -> definition(json, path, nodes.next(), DefinitionJson::readIndex));
    }

    private <T> Optional<T> definition(Json json, String path, JsonNode node, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(node.toString()));
        } catch (DefinitionFormatException e) {
            problems.add(json.place(), path + dotted(e.path()), e.rule());
            return Optional.empty();
        }
    }

    /** A JSON pointer as paths are written here: {@code .groups[0].weight}. */
    private static String dotted(String pointer) {
        StringBuilder path = new StringBuilder();
        Splitter.on('/').split(pointer).forEach(part -> {
            String name = part.replace("~1", "/").replace("~0", "~");
            if (!name.isEmpty()) {
                path.append(DIGITS.matchesAllOf(name) ? "[" + name + "]" : "." + name);
            }
        });
        return path.toString();
    }

    private static Optional<LocalDate> observedOn(Fields fields) {
        return fields.text("observedOn").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                fields.problem("observedOn", "must be a date such as 2025-03-31, was '" + Shown.text(text) + "'");
                return Optional.empty();
            }
        });
    }

    /** Scores are told by the references of their indices. */
    private static void checkReferences(Fields fields, SegmentationDefinitions read) {
        Set<DefinitionRef> refs = new HashSet<>();
        refs.add(read.cs().ref());
        if (!refs.add(read.op().ref())) {
            fields.problem(
                    "op", "must have another 'ref' than 'cs', had " + read.op().ref());
        }
        for (IndexDefinition index : read.further()) {
            if (!refs.add(index.ref())) {
                fields.problem("further", "each index must have a 'ref' of its own, had " + index.ref() + " again");
            }
        }
    }
}
