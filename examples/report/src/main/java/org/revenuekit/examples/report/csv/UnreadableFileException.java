package org.revenuekit.examples.report.csv;

import static java.util.Objects.requireNonNull;

import org.revenuekit.examples.report.canonical.Shown;

/** A file of the data folder that cannot be read as the mapping says, with the place at which reading ended. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long row;
    private final long column;

    /**
     * Creates an exception.
     *
     * @param file file name relative to the data folder
     * @param row physical line from 1, or 0 when the whole file is meant
     * @param column field or character within the row from 1, as the reason says, or 0 when the whole row is meant
     * @param reason what is wrong, and where possible what to do
     */
    public UnreadableFileException(String file, long row, long column, String reason) {
        super(Shown.text(requireNonNull(file, "file"))
                + (row == 0 ? "" : ", row " + row)
                + (column == 0 ? "" : ", column " + column)
                + ": "
                + requireNonNull(reason, "reason"));
        this.file = file;
        this.row = row;
        this.column = column;
    }

    /**
     * Returns the file.
     *
     * @return file name relative to the data folder
     */
    public String file() {
        return file;
    }

    /**
     * Returns the row at which reading ended.
     *
     * @return physical line from 1, or 0 when the whole file is meant
     */
    public long row() {
        return row;
    }

    /**
     * Returns the column at which reading ended.
     *
     * @return field or character within the row from 1, or 0 when the whole row is meant
     */
    public long column() {
        return column;
    }
}
