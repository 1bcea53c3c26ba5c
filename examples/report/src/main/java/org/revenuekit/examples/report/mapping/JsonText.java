package org.revenuekit.examples.report.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.revenuekit.examples.report.canonical.Shown;

/** Parses JSON within limits, strictly and with places: no comments, no trailing commas, no name twice. */
final class JsonText {

    static final int MAX_SIZE = 1 << 20;
    static final int MAX_DEPTH = 20;
    static final int MAX_NAMES = 10_000;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_TEXT_LENGTH = 10_000;
    private static final int MAX_NUMBER_LENGTH = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_SIZE)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private final Deque<Json> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private int nameCount;

    private JsonText(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Parses a document; a name that stands twice is a problem, and whatever ends parsing is thrown at once. */
    static Json parse(String text, Problems problems) {
        if (text.length() > MAX_SIZE) {
            throw problems.fatal(new Json.Place(1, 1), "the file is longer than " + MAX_SIZE + " characters");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonText(parser, problems).document();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw problems.fatal(
                    at == null ? new Json.Place(1, 1) : new Json.Place(at.getLineNr(), at.getColumnNr()),
                    "the text is not JSON within the limits: " + Shown.text(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // text is read, not a file
        }
    }

    private Json document() throws IOException {
        Json root = null;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                name();
            } else if (token.isStructEnd()) {
                open.pop();
            } else {
                Json value = value(token);
                if (!open.isEmpty()) {
                    add(value);
                } else if (root == null) {
                    root = value;
                } else {
                    throw problems.fatal(value.place(), "the file must hold one JSON object and nothing after it");
                }
                if (token.isStructStart()) {
                    open.push(value);
                }
            }
        }
        if (root == null) {
            throw problems.fatal(new Json.Place(1, 1), "the file is empty");
        }
        return root;
    }

    private void name() throws IOException {
        nameCount++;
        if (nameCount > MAX_NAMES) {
            throw problems.fatal(place(), "the file has more than " + MAX_NAMES + " names");
        }
        String name = parser.currentName();
        if (open.getFirst() instanceof Json.Struct struct && struct.members().containsKey(name)) {
            problems.add(place(), "", "the name '" + Shown.text(name) + "' stands twice in this object");
        }
        names.push(name);
    }

    private Json value(JsonToken token) throws IOException {
        Json.Place place = place();
        return switch (token) {
            case START_OBJECT -> new Json.Struct(place);
            case START_ARRAY -> new Json.Array(place);
            case VALUE_STRING -> new Json.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(place, token == JsonToken.VALUE_TRUE);
            default -> new Json.Null(place);
        };
    }

    private void add(Json value) {
        Json parent = open.getFirst();
        if (parent instanceof Json.Struct struct) {
            struct.members().put(names.pop(), value);
        } else if (parent instanceof Json.Array array) {
            array.items().add(value);
        }
    }

    private Json.Place place() {
        JsonLocation at = parser.currentTokenLocation();
        return new Json.Place(at.getLineNr(), at.getColumnNr());
    }
}
