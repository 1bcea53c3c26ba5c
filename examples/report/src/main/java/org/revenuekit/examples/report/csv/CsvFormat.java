package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a delimited text file is written.
 *
 * @param encoding its character encoding, unless it begins with a byte order mark, which is believed
 * @param separator what stands between two fields, 1 to 4 characters
 * @param quote the character around fields that contain separators or line ends, or empty where nothing is quoted
 * @param header whether the first line names the columns
 * @param skipLines physical lines before the header or first row that are no data
 * @param useExtraFields whether rows with more fields than the header are used rather than reported
 * @param neutralised whether leading apostrophes that {@link CellText#neutralise} wrote are taken away
 */
public record CsvFormat(
        Charset encoding,
        String separator,
        Optional<Character> quote,
        boolean header,
        int skipLines,
        boolean useExtraFields,
        boolean neutralised) {

    /** The longest separator, in characters. */
    public static final int MAX_SEPARATOR = 4;

    /** The largest number of lines that can be skipped. */
    public static final int MAX_SKIP_LINES = 10_000;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the separator is empty, too long or has a line end in it, if the quote is a
     *     line end or begins the separator, or if skipLines is out of bounds
     */
    public CsvFormat {
        requireNonNull(encoding, "encoding");
        requireNonNull(separator, "separator");
        requireNonNull(quote, "quote");
        if (separator.isEmpty() || separator.length() > MAX_SEPARATOR) {
            throw new IllegalArgumentException(
                    "separator must have 1 to " + MAX_SEPARATOR + " characters, had " + separator.length());
        }
        if (separator.chars().anyMatch(CsvFormat::isNotText)) {
            throw new IllegalArgumentException("separator must not have a line end in it");
        }
        if (quote.filter(CsvFormat::isNotText).isPresent()) {
            throw new IllegalArgumentException("quote must not be a line end");
        }
        if (quote.filter(character -> separator.charAt(0) == character).isPresent()) {
            throw new IllegalArgumentException("quote must not begin the separator");
        }
        if (skipLines < 0 || skipLines > MAX_SKIP_LINES) {
            throw new IllegalArgumentException("skipLines must be 0 to " + MAX_SKIP_LINES + ", was " + skipLines);
        }
    }

    private static boolean isNotText(int character) {
        return character == '\n' || character == '\r' || character == 0 || character == 0xFFFF;
    }
}
