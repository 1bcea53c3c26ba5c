package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

/**
 * The text of cells: trimming, and keeping spreadsheet programs from taking text for a formula.
 *
 * <p>A line of text is dangerous when, after spaces and invisible characters, it begins with {@code = + - @}, their
 * full-width forms or a tab, or when the text as a whole begins with a line end; a plain negative number is not.
 * {@link #neutralise} puts an apostrophe before each dangerous line, and before each line that would be dangerous
 * without the apostrophes it begins with, so that {@link #restore} gives every text back exactly as it was.
 */
public final class CellText {

    private static final String STARTERS = "=+-@\t＝＋－＠";
    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

    private CellText() {}

    /**
     * Returns a text without the spaces around it. Spaces are all characters that show as a space, no-break and
     * ideographic ones included, further line ends, tabs and byte order marks.
     *
     * @param text any text
     * @return the text between the first and the last character that is not a space
     */
    public static String trim(String text) {
        requireNonNull(text, "text");
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /**
     * Returns a text that spreadsheet programs show and do not compute.
     *
     * @param text any text
     * @return the text, with an apostrophe before each dangerous line
     */
    public static String neutralise(String text) {
        requireNonNull(text, "text");
        return eachLine(text, true);
    }

    /**
     * Takes away what {@link #neutralise} added: {@code restore(neutralise(text))} is {@code text}.
     *
     * @param text a text that was neutralised
     * @return the text as it was before
     */
    public static String restore(String text) {
        requireNonNull(text, "text");
        return eachLine(text, false);
    }

    private static String eachLine(String text, boolean add) {
        StringBuilder out = new StringBuilder(text.length() + 1);
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            int core = start;
            while (core < text.length() && text.charAt(core) == '\'') {
                core++;
            }
            boolean dangerous = isDangerous(text, core, end, start == 0);
            if (dangerous && add) {
                out.append('\'');
            }
            out.append(text, dangerous && !add && core > start ? start + 1 : start, Math.min(end + 1, text.length()));
            start = end + 1;
        }
        return out.toString();
    }

    private static int endOfLine(String text, int start) {
        int i = start;
        while (i < text.length() && LINE_ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static boolean isDangerous(String text, int start, int end, boolean first) {
        int i = start;
        while (i < end && isSkipped(text.charAt(i))) {
            i++;
        }
        if (i == end) {
            return first && end < text.length();
        }
        return STARTERS.indexOf(text.charAt(i)) >= 0 && !isNegativeNumber(text, start, end);
    }

    private static boolean isSkipped(char c) {
        return c != '\t' && (isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isNegativeNumber(String text, int start, int end) {
        if (text.charAt(start) != '-') {
            return false;
        }
        int digits = 0;
        int points = 0;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && digits > 0) {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }
}
