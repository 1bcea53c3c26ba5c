package org.revenuekit.examples.report.load;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.revenuekit.examples.report.bods.BodsReader;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.FileUse;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.canonical.StatedInterest;
import org.revenuekit.examples.report.csv.DataFolder;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.SourceMapping;
import org.revenuekit.examples.report.mapping.ValueCheck;

/** Reads a folder of exports into canonical rows, and accounts for every file and row. */
public final class Importer {

    private Importer() {}

    /**
     * Reads a folder. What is wrong with rows is found and reported beside the rows that could be used; a file that
     * cannot be read as the mapping says ends the reading.
     *
     * @param dataFolder the folder of exports
     * @param mapping how they become canonical tables
     * @param progress is told how far reading has come
     * @return the rows, their account and the findings
     * @throws org.revenuekit.examples.report.csv.UnreadableFileException if a file of the mapping is missing or cannot
     *     be read
     */
    public static CanonicalData read(Path dataFolder, Mapping mapping, Progress progress) {
        requireNonNull(mapping, "mapping");
        requireNonNull(progress, "progress");
        DataFolder folder = DataFolder.of(requireNonNull(dataFolder, "dataFolder"));
        ImportLog log = new ImportLog();
        Map<CanonicalTable, TableRows> tables = new EnumMap<>(CanonicalTable.class);
        ImmutableList.Builder<SourceAccount> accounts = ImmutableList.builder();
        for (SourceMapping source : mapping.sources().values()) {
            TableRows rows = tables.computeIfAbsent(source.table(), table -> new TableRows(table, log));
            accounts.add(new SourcePass(source, mapping.currency(), rows, log, progress)
                    .read(folder.resolve(source.file())));
        }
        ImmutableList<StatedInterest> interests = ImmutableList.of();
        ImmutableMap<String, Path> statementFiles = BodsPass.files(folder, mapping);
        if (!statementFiles.isEmpty()) {
            BodsReader.Result read = new BodsPass(tables, log, progress).read(statementFiles, mapping);
            accounts.addAll(read.sources());
            interests = read.interests();
        }
        for (ValueCheck check : mapping.checks()) {
            new CheckPass(check, log, progress).read(folder.resolve(check.file()));
        }
        new References(tables, log).check();
        ImmutableListMultimap.Builder<CanonicalTable, CanonicalRow> rows = ImmutableListMultimap.builder();
        tables.forEach((table, filled) -> rows.putAll(table, filled.rows()));
        return new CanonicalData(
                rows.build(),
                ImmutableSet.copyOf(tables.keySet()),
                accounts.build(),
                files(folder, mapping, statementFiles.keySet()),
                log.aliasUses(),
                interests,
                log.findings());
    }

    private static ImmutableList<FileUse> files(DataFolder folder, Mapping mapping, Set<String> statementFiles) {
        Set<String> mapped = new HashSet<>(statementFiles);
        mapping.sources().values().forEach(source -> mapped.add(source.file()));
        Set<String> checked = new HashSet<>();
        mapping.checks().forEach(check -> checked.add(check.file()));
        return folder.files().stream()
                .map(file -> {
                    if (mapped.contains(file)) {
                        return new FileUse(file, FileUse.Role.MAPPED, "");
                    }
                    if (checked.contains(file)) {
                        return new FileUse(file, FileUse.Role.CHECKED, "");
                    }
                    String why = mapping.ignoredFiles().get(file);
                    return why == null
                            ? new FileUse(file, FileUse.Role.UNMAPPED, "")
                            : new FileUse(file, FileUse.Role.IGNORED, why);
                })
                .collect(toImmutableList());
    }
}
