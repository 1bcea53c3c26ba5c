package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 25 at full size: one line of 100 MB is refused after a bounded part of it was read. */
@Tag("long")
class HugeLineTest {

    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 1_600;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "\"", "é"})
    void theLineIsRefusedQuickly(String piece) throws IOException {
        Path path = folder.resolve("x.csv");
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            String block = piece.repeat(BLOCK);
            for (int i = 0; i < BLOCKS; i++) {
                out.write(block);
            }
        }
        CsvFormat format = new CsvFormat(StandardCharsets.UTF_8, ",", Optional.of('"'), true, 0, false, false);
        // Within the time limit, as one that is passed by an exception is not looked at.
        UnreadableFileException refused = assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThrows(UnreadableFileException.class, () -> CsvFile.open(path, "x.csv", format)));
        assertEquals(1, refused.row());
    }
}
