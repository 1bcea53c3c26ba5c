package org.revenuekit.examples.report;

import java.io.PrintStream;
import org.revenuekit.examples.report.load.Progress;

/** Says how far reading has come, every two seconds, so that long work is seen to go on. */
final class ConsoleProgress implements Progress {
    private static final long EVERY_NANOS = 2_000_000_000L;

    private final PrintStream out;
    private long next = System.nanoTime() + EVERY_NANOS;

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void read(String file, long rows) {
        if (System.nanoTime() - next >= 0) {
            out.println(file + ": " + rows);
            next = System.nanoTime() + EVERY_NANOS;
        }
    }
}
