package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.examples.report.Refusals.message;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

    private static CsvFormat format(String separator, @Nullable Character quote, int skipLines) {
        return new CsvFormat(
                StandardCharsets.UTF_8, separator, Optional.ofNullable(quote), true, skipLines, false, false);
    }

    private static String refusal(String separator, @Nullable Character quote, int skipLines) {
        return message(IllegalArgumentException.class, () -> format(separator, quote, skipLines));
    }

    @Test
    void boundsAreKept() {
        format("|||||".substring(1), null, 0);
        format(",", '\'', CsvFormat.MAX_SKIP_LINES);
        assertEquals("separator must have 1 to 4 characters, had 0", refusal("", '"', 0));
        assertEquals("separator must have 1 to 4 characters, had 5", refusal("|||||", '"', 0));
        assertEquals("separator must not have a line end in it", refusal("|\n", '"', 0));
        assertEquals("separator must not have a line end in it", refusal("\r", '"', 0));
        assertEquals("separator must not have a line end in it", refusal("\u0000", '"', 0));
        assertEquals("separator must not have a line end in it", refusal("\uFFFF", '"', 0));
        assertEquals("quote must not be a line end", refusal(",", '\n', 0));
        assertEquals("quote must not begin the separator", refusal("\"x", '"', 0));
        assertEquals("skipLines must be 0 to 10000, was -1", refusal(",", '"', -1));
        assertEquals("skipLines must be 0 to 10000, was 10001", refusal(",", '"', 10_001));
    }
}
