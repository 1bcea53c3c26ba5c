package org.revenuekit.examples.definitions;

import static java.util.Objects.requireNonNull;

/** That a text is no definition: where, and which rule it breaks. */
public final class DefinitionFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;

    DefinitionFormatException(String path, String rule, Throwable cause) {
        super(where(path) + rule, cause);
        this.path = path;
        this.rule = rule;
    }

    DefinitionFormatException(String path, String rule) {
        super(where(path) + rule);
        this.path = path;
        this.rule = rule;
    }

    private static String where(String path) {
        return requireNonNull(path, "path").isEmpty() ? "" : path + ": ";
    }

    /**
     * Returns where it is.
     *
     * @return a JSON pointer such as {@code /groups/0/weight}, or nothing if it is the text as a whole
     */
    public String path() {
        return path;
    }

    /**
     * Returns what is wrong.
     *
     * @return the rule and the value that breaks it, with line and column if the text is no JSON
     */
    public String rule() {
        return rule;
    }
}
