package org.revenuekit.examples.definitions;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How definitions of one kind are read and written. What was written reads back equal.
 *
 * @param <T> the type of definition
 */
public final class DefinitionFormat<T> {
    static final String KIND = "definition";

    private final String kind;
    private final Function<Fields, T> reader;
    private final BiConsumer<T, ObjectNode> writer;

    /** The reader asks for the fields of a definition, the writer sets them; the kind is added here. */
    DefinitionFormat(String kind, Function<Fields, T> reader, BiConsumer<T, ObjectNode> writer) {
        this.kind = kind;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Returns what the field {@code definition} of such a file says.
     *
     * @return the kind, such as {@code index}
     */
    public String kind() {
        return kind;
    }

    /**
     * Reads a text. O(n) in its length.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public T read(String json) {
        return read(JsonText.tree(requireNonNull(json, "json")), "");
    }

    /**
     * Reads a text, of which no more than the limit is ever held.
     *
     * @param json the text, at most 1 MiB, such as of {@link java.nio.file.Files#newBufferedReader}; not closed
     * @return the definition
     * @throws IOException if the reader does
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public T read(Reader json) throws IOException {
        return read(JsonText.text(requireNonNull(json, "json")));
    }

    /**
     * Reads a part of another document, whose limits are those of its own reader. To keep numbers exact, that reader
     * must read fractions as {@code BigDecimal}.
     *
     * @param node the part
     * @param path the JSON pointer of the part, with which the paths of problems begin
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public T read(JsonNode node, String path) {
        Fields fields = new Fields(requireNonNull(node, "node"), requireNonNull(path, "path"));
        fields.expect(KIND, kind);
        return reader.apply(fields);
    }

    /**
     * Writes a definition, every default included.
     *
     * @param definition the definition
     * @return the text, line by line for people, with a new line at the end; the same for equal definitions, but for
     *     the order of categories, which is kept
     * @throws IllegalArgumentException if the text were too long to be read
     */
    public String write(T definition) {
        ObjectNode node = Tree.object().put(KIND, kind);
        writer.accept(requireNonNull(definition, "definition"), node);
        String text = Layout.of(node);
        checkArgument(
                text.length() <= JsonText.MAX_CHARS,
                "a file must have at most %s chars, had %s (%s)",
                JsonText.MAX_CHARS,
                text.length(),
                node.get("ref"));
        return text;
    }
}
