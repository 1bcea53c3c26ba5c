package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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
        checkArgument(
                text.strip().length() == text.length(),
                "%s must not begin or end with a blank, was \"%s\"",
                what,
                text);
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                checkArgument(
                        !Character.isISOControl(c) && !Character.isSurrogate(c),
                        "%s must not contain control characters or lone surrogates, had U+%s at index %s",
                        what,
                        String.format("%04X", (int) c),
                        i);
            }
        }
    }

    /**
     * Returns text safe to show in a message: at most 80 chars, control characters and line or paragraph separators
     * escaped.
     *
     * @param text any text
     * @return the text to show
     */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && i < SHOWN; i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return text.length() > SHOWN ? shown.append("...").toString() : shown.toString();
    }
}
