package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.examples.report.Refusals.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableWriterTest {

    @TempDir
    private Path folder;

    @Test
    void spreadsheetsOpenItWithoutHarm() throws IOException {
        Path path = folder.resolve("findings.csv");
        try (CsvTableWriter writer = CsvTableWriter.create(path, List.of("file", "value"))) {
            writer.write(List.of("a.csv", "=HYPERLINK(\"x\")"));
            writer.write(List.of("a, b.csv", "-5"));
        }
        assertEquals("\uFEFFfile,value\na.csv,\"'=HYPERLINK(\"\"x\"\")\"\n\"a, b.csv\",-5\n", Files.readString(path));
    }

    @Test
    void rowsMustBeAsWideAsTheHeader() throws IOException {
        assertEquals(
                "headers must not be empty",
                message(IllegalArgumentException.class, () -> CsvTableWriter.create(folder.resolve("x"), List.of())));
        try (CsvTableWriter writer = CsvTableWriter.create(folder.resolve("x"), List.of("a"))) {
            assertEquals(
                    "a row must have 1 cells, had 2",
                    message(IllegalArgumentException.class, () -> writer.write(List.of("1", "2"))));
        }
    }
}
