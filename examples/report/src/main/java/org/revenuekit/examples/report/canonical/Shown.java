package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

/** Makes text of unknown origin fit to be shown in a message, a log or a table. */
public final class Shown {

    /** The longest text shown, in characters, before the mark of omission. */
    public static final int LIMIT = 80;

    private Shown() {}

    /**
     * Returns a text in which control and format characters, lone surrogates and characters without meaning stand as
     * Unicode escapes, cut to {@value #LIMIT} characters with an ellipsis. Shown text is shown as it is.
     *
     * @param text any text
     * @return one line of visible characters
     */
    public static String text(String text) {
        requireNonNull(text, "text");
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            String shown = isVisible(codePoint)
                    ? Character.toString(codePoint)
                    : codePoint > 0xFFFF
                            ? hex(Character.highSurrogate(codePoint)) + hex(Character.lowSurrogate(codePoint))
                            : hex((char) codePoint);
            if (out.length() + shown.length() > LIMIT) {
                return out.append('…').toString();
            }
            out.append(shown);
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hex(char unit) {
        return "\\u" + Integer.toHexString(0x10000 | unit).substring(1);
    }
}
