package org.revenuekit.examples.report.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.HierarchyView;

/** Asks about a folder of small files, in dollars and in years that begin in January. */
final class SmallData {
    private SmallData() {}

    /**
     * All answers as of the end of a day.
     *
     * @param more objects of the mapping beside the tables, each with a comma behind it
     * @param tables tables of the mapping
     */
    static Answers ask(Path folder, LocalDate date, String more, String... tables) {
        String json = "{ 'name': 'test', 'currency': 'USD', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY', " + more
                + " 'tables': { " + String.join(", ", tables) + " } }";
        Mapping mapping = MappingReader.parse("test.json", json.replace('\'', '"'));
        DataSet data = DataSet.of(Importer.read(folder, mapping, Progress.none()), mapping);
        AsOf asOf =
                BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(date);
        return Answers.of(data, mapping, HierarchyView.standard(), asOf);
    }
}
