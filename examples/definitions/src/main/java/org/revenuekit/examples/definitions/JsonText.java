package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Text to tree, within limits that hold before anything is built. */
final class JsonText {
    static final int MAX_CHARS = 1 << 20;
    static final int MAX_DEPTH = 20;
    /** More than any definition of {@value #MAX_CHARS} chars has, as we lay it out. */
    static final int MAX_TOKENS = 300_000;
    /** The longest exact decimal has 1,000 digits, and a point. */
    static final int MAX_NUMBER = 1_100;

    private static final int MAX_NAME = 1_024;
    private static final int MAX_TEXT = 10_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxTokenCount(MAX_TOKENS)
                            .maxNumberLength(MAX_NUMBER)
                            .maxStringLength(MAX_TEXT)
                            .maxNameLength(MAX_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** Reads all of a stream, but no more than the limit. */
    static String text(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > MAX_CHARS) {
                throw tooLong("more");
            }
        }
        return text.toString();
    }

    private static DefinitionFormatException tooLong(String had) {
        return new DefinitionFormatException("", "must have at most " + MAX_CHARS + " chars, had " + had);
    }

    /** Reads a text, which may begin with a byte order mark as some editors write it. */
    static JsonNode tree(String json) {
        if (json.length() > MAX_CHARS) {
            throw tooLong(Integer.toString(json.length()));
        }
        try (JsonParser parser = MAPPER.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
            return tree(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a text: never
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        try {
            return Optional.<JsonNode>ofNullable(MAPPER.readTree(parser)).orElse(MissingNode.getInstance());
        } catch (JsonProcessingException e) {
            JsonLocation at = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
            throw refusal(parser, at, e.getOriginalMessage(), e);
        } catch (NumberFormatException e) { // of an exponent beyond 32 bits, which the parser lets escape
            throw refusal(parser, parser.currentTokenLocation(), "exponent out of range", e);
        }
    }

    private static DefinitionFormatException refusal(JsonParser parser, JsonLocation at, String rule, Exception cause) {
        return new DefinitionFormatException(
                parser.getParsingContext().pathAsPointer().toString(),
                "must be JSON within limits: " + rule,
                at.getLineNr(),
                at.getColumnNr(),
                cause);
    }
}
