package org.revenuekit.examples.report.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table that spreadsheet programs open without harm: comma-separated, UTF-8 with a byte order mark, every cell
 * {@linkplain CellText#neutralise neutralised}. {@link CsvFile} reads it back with {@code neutralised} set.
 */
public final class CsvTableWriter implements Closeable {

    private final CsvWriter csv;
    private final int width;

    private CsvTableWriter(CsvWriter csv, int width) {
        this.csv = csv;
        this.width = width;
    }

    /**
     * Creates or replaces a file and writes its header.
     *
     * @param path the file
     * @param headers the names of the columns, at least one
     * @return a writer, to be closed by the caller
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if there is no header
     */
    public static CsvTableWriter create(Path path, List<String> headers) throws IOException {
        requireNonNull(path, "path");
        if (requireNonNull(headers, "headers").isEmpty()) {
            throw new IllegalArgumentException("headers must not be empty");
        }
        Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        CsvTableWriter table = new CsvTableWriter(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out), headers.size());
        table.write(headers);
        return table;
    }

    /**
     * Writes a row.
     *
     * @param cells as many cells as there are headers
     * @throws IllegalArgumentException if there are more or fewer
     */
    public void write(List<String> cells) {
        if (requireNonNull(cells, "cells").size() != width) {
            throw new IllegalArgumentException("a row must have " + width + " cells, had " + cells.size());
        }
        ImmutableList<String> safe = cells.stream().map(CellText::neutralise).collect(toImmutableList());
        csv.writeRecord(safe);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
