package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Parts of a file as messages show them: short, and on one line. */
final class Shown {
    private static final int CHARS = 80;

    private Shown() {}

    /** A value as the file has it; of what holds others, only how many. */
    static String value(JsonNode node) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        if (node.isContainerNode() && !node.isEmpty()) {
            return (node.isArray() ? "a list of " : "an object of ") + node.size();
        }
        String text = node.toString();
        return text.length() <= CHARS ? text : text.substring(0, text.offsetByCodePoints(0, CHARS / 2)) + "...";
    }

    /** A text whose invisible characters, and those that would break the line, are escaped. */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
