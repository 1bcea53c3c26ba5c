package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delimited text file that is read row by row. Spaces around quoted fields are read past; a row's number is the
 * physical line on which it begins, whatever line ends the file uses. Whatever is wrong with the file as such ends in
 * an {@link UnreadableFileException}; what is wrong with a row is the caller's to report.
 *
 * <p>Not safe for use by several threads. Heap is bounded by {@link #MAX_RECORD}, whatever the file's size.
 */
public final class CsvFile implements Closeable {

    /** The longest field, in characters. */
    public static final int MAX_FIELD = 1 << 20;

    /** The longest record, in characters. */
    public static final int MAX_RECORD = 1 << 22;

    /** The largest number of fields in a record. */
    public static final int MAX_FIELDS = 1 << 14;

    private final String name;
    private final StrictReader reader;
    private final RecordHandler handler;
    private final CsvReader<CsvRow> csv;
    private final Iterator<CsvRow> rows;
    private final CsvFormat format;
    private final @Nullable CsvRow headerRow;

    private CsvFile(String name, InputStream in, CsvFormat format) throws IOException {
        this.name = name;
        this.format = format;
        this.reader = new StrictReader(name, in, format.encoding());
        this.handler = new RecordHandler(name, format.neutralised());
        this.csv = CsvReader.builder()
                .fieldSeparator(format.separator())
                .quoteCharacter(format.quote().orElse('\uFFFF'))
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * MAX_FIELD)
                .build(handler, reader);
        this.rows = csv.iterator();
        skipLines();
        this.headerRow = format.header() ? firstWithText() : null;
    }

    /**
     * Opens a file and reads its header, if it has one.
     *
     * @param path the file
     * @param name what to call it in messages
     * @param format how it is written
     * @return the file, to be closed by the caller
     * @throws UnreadableFileException if the file cannot be opened, or its beginning cannot be read as stated
     */
    public static CsvFile open(Path path, String name, CsvFormat format) {
        requireNonNull(path, "path");
        requireNonNull(name, "name");
        requireNonNull(format, "format");
        InputStream in;
        try {
            in = Files.newInputStream(path);
        } catch (IOException e) {
            throw ioFailure(name, 0, e);
        }
        try {
            return new CsvFile(name, in, format);
        } catch (IOException | RuntimeException e) {
            try {
                in.close();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            if (e instanceof RuntimeException known) {
                throw known;
            }
            throw ioFailure(name, 0, (IOException) e);
        }
    }

    private void skipLines() {
        try {
            csv.skipLines(format.skipLines());
        } catch (UncheckedIOException | CsvParseException e) {
            if (e.getCause() instanceof EOFException) {
                throw new UnreadableFileException(
                        name, 0, 0, "the file has fewer lines than the " + format.skipLines() + " to be skipped");
            }
            throw translated(e, reasonOf(e));
        }
    }

    private @Nullable CsvRow firstWithText() {
        CsvRow row = read();
        while (row != null && row.isEmpty()) {
            row = read();
        }
        return row;
    }

    /**
     * Returns the header row.
     *
     * @return the row, or empty when the format has no header or the file no text
     */
    public Optional<CsvRow> header() {
        return Optional.ofNullable(headerRow);
    }

    /**
     * Returns the encoding that a byte order mark states.
     *
     * @return the encoding, or empty when the file does not begin with a mark
     */
    public Optional<Charset> markedEncoding() {
        return reader.isMarked() ? Optional.of(reader.charset()) : Optional.empty();
    }

    /**
     * Reads the next row.
     *
     * @return the row, possibly an empty one, or null at the end of the file
     * @throws UnreadableFileException if the row cannot be read
     */
    public @Nullable CsvRow read() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException | CsvParseException e) {
            throw translated(e, reasonOf(e));
        }
    }

    /** FastCSV wraps what readers and handlers throw; its own messages carry no field, so ours are given instead. */
    private RuntimeException translated(RuntimeException thrown, String reason) {
        if (thrown.getCause() instanceof UnreadableFileException ours) {
            return ours;
        }
        if (thrown.getCause() instanceof IOException io) {
            return ioFailure(name, handler.row(), io);
        }
        return new UnreadableFileException(name, handler.row(), handler.fieldNumber(), reason);
    }

    private String reasonOf(RuntimeException thrown) {
        String message = String.valueOf(thrown.getMessage());
        String quote = format.quote().map(String::valueOf).orElse("");
        if (message.startsWith("Unexpected character after closing quote")) {
            return "text follows the closing quote; a quote inside a quoted field must be doubled (" + quote + quote
                    + "), or if the file does not quote, the mapping must say \"quote\": \"\"";
        }
        if (message.startsWith("Unclosed quoted field")) {
            return "the quote " + quote + " that begins this field is never closed";
        }
        return "the field is longer than " + MAX_FIELD + " characters; is a quote not closed?";
    }

    private static UnreadableFileException ioFailure(String name, long row, IOException cause) {
        UnreadableFileException failure = new UnreadableFileException(
                name, row, 0, "cannot be read (" + cause.getClass().getSimpleName() + ")");
        failure.initCause(cause);
        return failure;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw ioFailure(name, 0, e);
        }
    }
}
