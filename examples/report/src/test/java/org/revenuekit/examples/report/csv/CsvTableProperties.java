package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the writer writes, the reader reads, apart from spaces around cells. */
class CsvTableProperties {

    private static final CsvFormat NEUTRALISED =
            new CsvFormat(StandardCharsets.UTF_8, ",", Optional.of('"'), true, 0, false, true);

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                        "=",
                        "-",
                        "@",
                        "＝",
                        "'",
                        "\"",
                        ",",
                        "\n",
                        "\r\n",
                        "\t",
                        " ",
                        "\u3000",
                        "7",
                        ".",
                        "a",
                        "髙",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return cell.list().ofSize(3).list().ofMaxSize(5);
    }

    @Property
    void tablesComeBack(@ForAll("tables") List<List<String>> table) throws IOException {
        Path path = Files.createTempFile("table", ".csv");
        try {
            try (CsvTableWriter writer = CsvTableWriter.create(path, List.of("a", "=b", "c"))) {
                table.forEach(writer::write);
            }
            List<List<String>> read = new ArrayList<>();
            try (CsvFile file = CsvFile.open(path, "table.csv", NEUTRALISED)) {
                assertEquals(
                        List.of("a", "=b", "c"), file.header().orElseThrow().fields());
                for (CsvRow row = file.read(); row != null; row = file.read()) {
                    read.add(row.fields());
                }
            }
            assertEquals(
                    table.stream()
                            .map(row -> row.stream().map(CellText::trim).toList())
                            .toList(),
                    read);
        } finally {
            Files.delete(path);
        }
    }
}
