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
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.revenuekit.examples.definitions.DefinitionFormatException;

/** Definitions that stand in an object of a mapping, in the format of definition files and read by their reader. */
final class EmbeddedDefinitions {
    static final int MOST_MONTHS = 120;

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Supplier<JsonNode> object;
    private final Problems problems;

    /** The text of the mapping has been parsed before, so that it keeps the limits of mappings. */
    EmbeddedDefinitions(String text, String object, Problems problems) {
        this.object = Suppliers.memoize(() -> {
            try {
                return JSON.readTree(text).path(object);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        });
        this.problems = problems;
    }

    <T> Optional<T> one(Fields fields, String name, Function<String, T> reader) {
        Json json = fields.raw(name);
        return json == null
                ? Optional.empty()
                : definition(json, fields.pathOf(name), object.get().path(name), reader);
    }

    <T> ImmutableList<T> list(Fields fields, String name, Function<String, T> reader) {
        Iterator<JsonNode> nodes = object.get().path(name).iterator();
        return fields.list(name, (json, path) -> definition(json, path, nodes.next(), reader));
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
}
