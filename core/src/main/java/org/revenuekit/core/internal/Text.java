package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** Bounds on text that callers hand in, checked before anything else looks at it. */
public final class Text {
    /** The longest id, in chars. */
    public static final int ID_LIMIT = 1_024;

    /** The longest name, in chars. */
    public static final int NAME_LIMIT = 1_000;

    private static final int SHOWN = 80;

    private Text() {}

    /**
     * Returns an id as given, if it is one: 1 to {@value #ID_LIMIT} chars, no blank end, no control character, no lone
     * surrogate.
     *
     * @param text the id
     * @param what the name of the id's type, for the message
     * @return the same text
     * @throws IllegalArgumentException if it is not an id
     */
    public static String checkId(String text, String what) {
        requireNonNull(text, "value");
        checkArgument(!text.isEmpty(), "%s must not be empty", what);
        checkArgument(
                text.length() <= ID_LIMIT, "%s must have at most %s chars, had %s", what, ID_LIMIT, text.length());
        if (text.strip().length() != text.length()) {
            throw new IllegalArgumentException(
                    what + " must not begin or end with a blank, was \"" + shown(text) + "\"");
        }
        checkNoHiddenChars(text, what);
        return text;
    }

    /**
     * Returns a name as given, if it is one: at most {@value #NAME_LIMIT} chars, not blank, no control character, no
     * lone surrogate.
     *
     * @param text the name
     * @param what what is named, for the message
     * @return the same text
     * @throws IllegalArgumentException if it is not a name
     */
    public static String checkName(String text, String what) {
        requireNonNull(text, "name");
        checkArgument(
                text.length() <= NAME_LIMIT, "%s must have at most %s chars, had %s", what, NAME_LIMIT, text.length());
        checkArgument(!text.isBlank(), "%s must not be blank", what);
        checkNoHiddenChars(text, what);
        return text;
    }

    private static void checkNoHiddenChars(String text, String what) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s must not contain control characters or lone surrogates, had U+%04X at index %d",
                        what,
                        c,
                        i));
            }
        }
    }

    /**
     * Returns text safe to show in a message: its first 80 characters, those escaped that are invisible or would break
     * the line: control and format characters, line and paragraph separators, lone surrogates.
     *
     * @param text any text
     * @return the text to show
     */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> shown.append(shown(c)));
        return text.codePointCount(0, text.length()) > SHOWN
                ? shown.append("...").toString()
                : shown.toString();
    }

    private static String shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "\\u%04x", c);
            default -> Character.toString(c);
        };
    }
}
