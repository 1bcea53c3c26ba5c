package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Map;
import org.revenuekit.examples.report.bods.BodsReader;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.csv.DataFolder;
import org.revenuekit.examples.report.csv.UnreadableFileException;
import org.revenuekit.examples.report.mapping.BodsFiles;
import org.revenuekit.examples.report.mapping.Mapping;

/** One pass over all files of statements, which fill accounts and links. */
final class BodsPass {

    private final Map<CanonicalTable, TableRows> tables;
    private final ImportLog log;
    private final Progress progress;

    BodsPass(Map<CanonicalTable, TableRows> tables, ImportLog log, Progress progress) {
        this.tables = tables;
        this.log = log;
        this.progress = progress;
    }

    /** The files that a mapping means, each once; a pattern means no ignored files, and must mean some. */
    static ImmutableMap<String, Path> files(DataFolder folder, Mapping mapping) {
        ImmutableMap.Builder<String, Path> files = ImmutableMap.builder();
        for (BodsFiles wanted : mapping.bods()) {
            if (!wanted.isPattern()) {
                files.put(wanted.pattern(), folder.resolve(wanted.pattern()));
                continue;
            }
            boolean any = false;
            for (String file : folder.files()) {
                if (wanted.matches(file) && !mapping.ignoredFiles().containsKey(file)) {
                    files.put(file, folder.resolve(file));
                    any = true;
                }
            }
            if (!any) {
                throw new UnreadableFileException(wanted.pattern(), 0, 0, "no file of the data folder is called so");
            }
        }
        return files.buildKeepingLast();
    }

    BodsReader.Result read(ImmutableMap<String, Path> files, Mapping mapping) {
        TableRows accounts = table(CanonicalTable.ACCOUNTS);
        TableRows links = table(CanonicalTable.LINKS);
        BodsReader.Result result = BodsReader.read(
                files,
                mapping.zone(),
                row -> (row.table() == CanonicalTable.ACCOUNTS ? accounts : links).add(row, false)
                        == TableRows.Added.NEW,
                log::add,
                progress::read);
        result.sources().stream()
                .filter(source -> source.table() == CanonicalTable.ACCOUNTS && source.rows() == 0)
                .forEach(source -> log.addForFile(ImportFinding.NO_ROWS, source.file()));
        return result;
    }

    private TableRows table(CanonicalTable table) {
        return tables.computeIfAbsent(table, key -> new TableRows(key, log));
    }
}
