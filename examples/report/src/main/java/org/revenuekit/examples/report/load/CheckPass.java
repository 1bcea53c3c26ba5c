package org.revenuekit.examples.report.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.Nearest;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.examples.report.csv.ColumnFinder;
import org.revenuekit.examples.report.csv.CsvFile;
import org.revenuekit.examples.report.csv.CsvRow;
import org.revenuekit.examples.report.mapping.ValueCheck;

/** One pass over one file that compares the values of one column with those a mapping expects. */
final class CheckPass {

    private static final int REMEMBERED = 10_000;

    private final ValueCheck check;
    private final ImportLog log;
    private final Progress progress;
    private final Map<String, String> suggestions = new LinkedHashMap<>();

    CheckPass(ValueCheck check, ImportLog log, Progress progress) {
        this.check = check;
        this.log = log;
        this.progress = progress;
    }

    void read(Path path) {
        try (CsvFile file = CsvFile.open(path, check.file(), check.format())) {
            CsvRow row = file.read();
            CsvRow first = file.header().orElse(row);
            if (first == null) {
                return;
            }
            ColumnFinder finder = check.format().header()
                    ? ColumnFinder.byHeader(check.file(), first)
                    : ColumnFinder.byPosition(check.file(), first);
            int place = finder.find(check.column());
            long rows = 0;
            for (; row != null; row = file.read()) {
                look(row, place, finder.label(place));
                rows++;
                if (rows % Progress.STEP == 0) {
                    progress.read(check.file(), rows);
                }
            }
            progress.read(check.file(), rows);
        }
    }

    private void look(CsvRow row, int place, String label) {
        String text = row.field(place);
        if (!text.isEmpty() && !check.allowed().contains(text)) {
            log.add(ImportFinding.UNEXPECTED_VALUE, new RowRef(check.file(), row.row()), label, text, suggestion(text));
        }
    }

    private String suggestion(String text) {
        String known = suggestions.get(text);
        if (known != null) {
            return known;
        }
        String found = Nearest.to(text, check.allowed())
                .map(near -> "; did you mean '" + Shown.text(near) + "'?")
                .orElse("");
        if (suggestions.size() < REMEMBERED) {
            suggestions.put(text, found);
        }
        return found;
    }
}
