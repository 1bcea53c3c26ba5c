package org.revenuekit.funnel.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.process.SalesProcess;

/**
 * Entries of stages as columns, in the order in which they happened: the fast entrance, for logs that a warehouse or a
 * stream hands over sorted. The arrays are not copied; do not change them.
 */
public final class ColumnEvents {
    private final SalesProcess process;
    private final int leads;
    private final int[] lead;
    private final byte[] stage;
    private final long[] micros;

    private ColumnEvents(SalesProcess process, int leads, int[] lead, byte[] stage, long[] micros) {
        this.process = process;
        this.leads = leads;
        this.lead = lead;
        this.stage = stage;
        this.micros = micros;
    }

    /**
     * Takes columns of equal length, one row for each entry. O(n) time.
     *
     * @param process the process, of at most 127 stages
     * @param leads how many leads there are
     * @param lead whose entry it is: 0 to before {@code leads}
     * @param stage which stage is entered: its place in the process, from 0
     * @param micros when, in microseconds since the epoch: ascending; of one instant in the order of the process
     * @return the events
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ColumnEvents of(SalesProcess process, int leads, int[] lead, byte[] stage, long[] micros) {
        int stages = requireNonNull(process, "process").stages().size();
        int size = requireNonNull(lead, "lead").length;
        checkArgument(stages <= Byte.MAX_VALUE, "stages must be at most %s, were %s", Byte.MAX_VALUE, stages);
        checkArgument(leads >= 0, "leads must be >= 0, was %s", leads);
        checkArgument(
                requireNonNull(stage, "stage").length == size && requireNonNull(micros, "micros").length == size,
                "columns must be of equal length, were %s, %s and %s",
                size,
                stage.length,
                micros.length);
        for (int i = 0; i < size; i++) {
            if (lead[i] < 0 || lead[i] >= leads || stage[i] < 0 || stage[i] >= stages) {
                throw new IllegalArgumentException("lead must be >= 0 and < " + leads + ", and stage >= 0 and < "
                        + stages + ", were " + lead[i] + " and " + stage[i] + " at " + i);
            }
            if (i > 0 && (micros[i - 1] > micros[i] || (micros[i - 1] == micros[i] && stage[i - 1] > stage[i]))) {
                throw new IllegalArgumentException("rows must ascend by micros, then by stage, did not at " + i);
            }
        }
        return new ColumnEvents(process, leads, lead, stage, micros);
    }

    /**
     * Returns the process whose stages are entered.
     *
     * @return the definition
     */
    public SalesProcess process() {
        return process;
    }

    /**
     * Returns how many leads there are.
     *
     * @return 0 or more, with those of which nothing is known
     */
    public int leads() {
        return leads;
    }

    /**
     * Returns how many entries there are.
     *
     * @return 0 or more
     */
    public int size() {
        return lead.length;
    }

    int lead(int row) {
        return lead[row];
    }

    int stage(int row) {
        return stage[row];
    }

    long micros(int row) {
        return micros[row];
    }
}
