package org.revenuekit.examples.report.bods;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.examples.report.csv.UnreadableFileException;

/**
 * The statements of one file, one after the other and each within limits: a list of statements, or statements that
 * follow each other (JSON Lines). Numbers are kept as they are written.
 */
final class StatementFile implements AutoCloseable {

    /** The largest number of values in one statement. */
    static final int MAX_VALUES = 10_000;

    private static final int MAX_DEPTH = 24;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_TEXT_LENGTH = 100_000;
    private static final int MAX_NUMBER_LENGTH = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();

    /** A statement and where it begins. */
    record Found(RowRef at, JsonNode json) {}

    private final String name;
    private final JsonParser parser;
    private int values;

    private StatementFile(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** Opens a file; whatever ends reading is an {@link UnreadableFileException} with its place. */
    static StatementFile open(Path file, String name) {
        try {
            return new StatementFile(name, FACTORY.createParser(Files.newInputStream(file)));
        } catch (IOException e) {
            throw unreadable(name, null, "the file cannot be read", e);
        }
    }

    /** The next statement, or empty at the end of the file. */
    Optional<Found> next() {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY
                    || (token == JsonToken.START_ARRAY
                            && parser.getParsingContext().getParent().inRoot())) {
                token = parser.nextToken();
            }
            if (token == null) {
                return Optional.empty();
            }
            RowRef at = new RowRef(name, parser.currentTokenLocation().getLineNr());
            values = 0;
            return Optional.of(new Found(at, value(token)));
        } catch (JsonProcessingException e) {
            throw unreadable(
                    name,
                    e.getLocation(),
                    "the text is not JSON within the limits: " + Shown.text(e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw unreadable(name, parser.currentLocation(), "the file cannot be read", e);
        }
    }

    private JsonNode value(JsonToken first) throws IOException {
        JsonNode root = node(first);
        Deque<JsonNode> open = new ArrayDeque<>();
        if (first.isStructStart()) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token.isStructEnd()) {
                open.pop();
            } else if (token != JsonToken.FIELD_NAME) {
                JsonNode node = node(token);
                add(open.getFirst(), node);
                if (token.isStructStart()) {
                    open.push(node);
                }
            }
        }
        return root;
    }

    private void add(JsonNode parent, JsonNode child) throws IOException {
        if (parent instanceof ObjectNode object) {
            object.set(parser.currentName(), child);
        } else {
            ((ArrayNode) parent).add(child);
        }
    }

    private JsonNode node(JsonToken token) throws IOException {
        values++;
        if (values > MAX_VALUES) {
            throw unreadable(
                    name, parser.currentTokenLocation(), "a statement has more than " + MAX_VALUES + " values", null);
        }
        return switch (token) {
            case START_OBJECT -> JsonNodeFactory.instance.objectNode();
            case START_ARRAY -> JsonNodeFactory.instance.arrayNode();
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(parser.getText());
        };
    }

    private static UnreadableFileException unreadable(
            String name, @Nullable JsonLocation place, String reason, @Nullable Throwable cause) {
        UnreadableFileException failure = new UnreadableFileException(
                name, place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr(), reason);
        failure.initCause(cause);
        return failure;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw unreadable(name, null, "the file cannot be closed", e);
        }
    }
}
