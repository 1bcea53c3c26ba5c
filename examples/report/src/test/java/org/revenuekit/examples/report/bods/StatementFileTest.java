package org.revenuekit.examples.report.bods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revenuekit.examples.report.csv.UnreadableFileException;

/** A file is refused with its place before it uses memory without bound. */
class StatementFileTest {

    @TempDir
    private Path folder;

    private String refusal(String text) {
        return message(UnreadableFileException.class, () -> Read.of(folder, text));
    }

    private long statements(String text) {
        return Read.of(folder, text).result().sources().get(0).rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{]", "[{'a': 1,}]", "[{'a': 1}", "{'a'", "nul", "[{'a': 1, 'a': 2}]", "]"})
    void whatIsNoJsonIsRefusedWithItsPlace(String text) {
        String refusal = refusal(text);
        assertTrue(refusal.startsWith("1.json, row 1, column "), refusal);
        assertTrue(refusal.contains("the text is not JSON within the limits"), refusal);
    }

    @Test
    void statementsAreCounted() {
        assertEquals(0, statements(""));
        assertEquals(0, statements("[]"));
        assertEquals(2, statements("[{}, [[]]]"));
        assertEquals(3, statements("{}\n{}\n'x'"));
        assertEquals(2, statements("[{}][{}]"));
    }

    @Test
    void valuesDepthAndTextsAreBounded() {
        assertEquals(1, statements("[{'a': [" + "1,".repeat(9_997) + "1]}]"));
        String values = refusal("[\n{'a': [" + "1,".repeat(9_998) + "1]}]");
        assertTrue(values.startsWith("1.json, row 2, column "), values);
        assertTrue(values.endsWith("a statement has more than 10000 values"), values);
        assertEquals(1, statements("[" + "[".repeat(23) + "]".repeat(23) + "]"));
        assertTrue(refusal("[" + "[".repeat(24) + "]".repeat(24) + "]").contains("within the limits"));
        assertTrue(refusal("'" + "x".repeat(100_001) + "'").contains("within the limits"));
        assertTrue(refusal("9".repeat(51)).contains("within the limits"));
        assertTrue(refusal("{'" + "x".repeat(1_001) + "': 1}").contains("within the limits"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(
                "1.json: the file cannot be read",
                message(
                        UnreadableFileException.class,
                        () -> BodsReader.read(
                                ImmutableMap.of("1.json", folder.resolve("none")),
                                ZoneOffset.UTC,
                                row -> true,
                                (kind, severity, at, column, value, arguments) -> {},
                                (file, count) -> {})));
    }
}
