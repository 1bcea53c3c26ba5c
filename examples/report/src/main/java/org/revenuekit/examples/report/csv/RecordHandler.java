package org.revenuekit.examples.report.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Collects the fields of one record within the limits of {@link CsvFile}. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private static final ImmutableList<String> NO_TEXT = ImmutableList.of("");

    private final String file;
    private final boolean neutralised;
    private ImmutableList.Builder<String> fields = ImmutableList.builder();
    private boolean empty;
    private int size;

    RecordHandler(String file, boolean neutralised) {
        this.file = file;
        this.neutralised = neutralised;
    }

    /** Physical line on which the current record begins. */
    long row() {
        return getStartingLineNumber();
    }

    /** The field that is being read, from 1. */
    int fieldNumber() {
        return getFieldCount() + 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = ImmutableList.builder();
        empty = false;
        size = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > CsvFile.MAX_FIELD) {
            throw tooLarge(index, "the field is longer than " + CsvFile.MAX_FIELD + " characters");
        }
        size += length + 1;
        if (size > CsvFile.MAX_RECORD) {
            throw tooLarge(index, "the row is longer than " + CsvFile.MAX_RECORD + " characters");
        }
        if (index >= CsvFile.MAX_FIELDS) {
            throw tooLarge(index, "the row has more than " + CsvFile.MAX_FIELDS + " fields");
        }
        String text = new String(buffer, offset, length);
        fields.add(CellText.trim(neutralised ? CellText.restore(text) : text));
    }

    private UnreadableFileException tooLarge(int index, String reason) {
        return new UnreadableFileException(file, row(), index + 1L, reason + "; is a quote or line end missing?");
    }

    @Override
    protected void handleEmpty() {
        empty = true;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(row(), empty ? NO_TEXT : fields.build());
    }
}
