package org.revenuekit.examples.definitions;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** That a text is no definition: where, and which rule it breaks. */
public final class DefinitionFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;
    private final int line;
    private final int column;

    DefinitionFormatException(String path, String rule) {
        this(path, rule, 0, 0, null);
    }

    DefinitionFormatException(String path, String rule, Throwable cause) {
        this(path, rule, 0, 0, cause);
    }

    /** Of a text that is wrong itself: line and column count from 1. */
    DefinitionFormatException(String path, String rule, int line, int column, @Nullable Throwable cause) {
        super(message(requireNonNull(path, "path"), rule, line, column), cause);
        this.path = path;
        this.rule = Shown.escaped(rule);
        this.line = line;
        this.column = column;
    }

    private static String message(String path, String rule, int line, int column) {
        String where = path.isEmpty() ? "" : path + ": ";
        return Shown.escaped(where + rule + (line > 0 ? " (line " + line + ", column " + column + ")" : ""));
    }

    /**
     * Returns where it is.
     *
     * @return a JSON pointer such as {@code /groups/0/weight}, as the file has the names; empty if it is the text as a
     *     whole
     */
    public String path() {
        return path;
    }

    /**
     * Returns what is wrong.
     *
     * @return the rule and the value that breaks it, shortened, and escaped where it is not visible
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns in which line the text is wrong.
     *
     * @return the line from 1; empty if the text is JSON within the limits, but no definition
     */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /**
     * Returns at which character of its line the text is wrong.
     *
     * @return the column from 1; empty if the text is JSON within the limits, but no definition
     */
    public OptionalInt column() {
        return line > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
