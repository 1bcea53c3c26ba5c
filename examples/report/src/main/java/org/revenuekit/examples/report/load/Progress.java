package org.revenuekit.examples.report.load;

/** Is told how far the reading of a data folder has come. */
@FunctionalInterface
public interface Progress {

    /** Number of rows after which progress is told again. */
    long STEP = 1_000;

    /**
     * Tells how many rows of a file have been read; called every {@link #STEP} rows and at the end of each file.
     *
     * @param file file name relative to the data folder
     * @param rows rows read so far in this pass over the file
     */
    void read(String file, long rows);

    /**
     * Returns a listener that ignores what it is told.
     *
     * @return the listener
     */
    static Progress none() {
        return (file, rows) -> {};
    }
}
