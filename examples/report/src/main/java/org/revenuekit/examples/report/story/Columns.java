package org.revenuekit.examples.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of columns that stand under each other, also where characters are two columns wide. */
final class Columns {
    private static final String GAP = "  ";

    private final String indent;
    private final boolean[] right;
    private final List<String[]> lines = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param indent what every line begins with
     * @param alignment a letter for each column: l or r
     */
    Columns(String indent, String alignment) {
        this.indent = indent;
        this.right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    void add(String... cells) {
        lines.add(cells);
    }

    /** The cells of one line, of parts of it. */
    @SafeVarargs
    static String[] line(Stream<String>... parts) {
        List<String> cells = new ArrayList<>();
        for (Stream<String> part : parts) {
            part.forEach(cells::add);
        }
        return cells.toArray(String[]::new);
    }

    void print(StringBuilder out) {
        int[] widths = new int[right.length];
        for (String[] line : lines) {
            for (int i = 0; i < line.length; i++) {
                widths[i] = Math.max(widths[i], width(line[i]));
            }
        }
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder(indent);
            for (int i = 0; i < line.length; i++) {
                String padding = " ".repeat(widths[i] - width(line[i]));
                text.append(i == 0 ? "" : GAP).append(right[i] ? padding + line[i] : line[i] + padding);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** East Asian wide characters, as far as names and our own words have them. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
