package org.revenuekit.examples.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.csv.CsvTableWriter;
import org.revenuekit.examples.report.story.Texts;

/**
 * Writes findings.csv, for the person who cleans the data: one line for each row that something is wrong with. Safe to
 * open in a spreadsheet.
 */
final class FindingsCsv {
    private FindingsCsv() {}

    static void write(Answers answers, Texts texts, Path file) throws IOException {
        try (CsvTableWriter csv =
                CsvTableWriter.create(file, List.of("file", "row", "severity", "code", "meaning", "about"))) {
            for (Issue issue : Issue.of(answers)) {
                if (issue.rows().isEmpty()) {
                    csv.write(cells("", "", issue, texts));
                }
                for (RowRef row : issue.rows()) {
                    csv.write(cells(row.file(), Long.toString(row.row()), issue, texts));
                }
            }
        }
    }

    private static List<String> cells(String file, String row, Issue issue, Texts texts) {
        return List.of(
                file,
                row,
                issue.severity().name(),
                issue.kind().code(),
                texts.meaning(issue.kind()),
                texts.message(issue));
    }
}
