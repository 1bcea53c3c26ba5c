package org.revenuekit.examples.report.mapping;

/** Full-width forms of ASCII characters, which Japanese files use for digits and signs as well as for letters. */
final class FullWidth {

    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final char OFFSET = FIRST - '!';

    private FullWidth() {}

    /** The text with full-width forms as plain ASCII; everything else stays. */
    static String toPlain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= FIRST && c <= LAST ? (char) (c - OFFSET) : c);
        }
        return out.toString();
    }
}
