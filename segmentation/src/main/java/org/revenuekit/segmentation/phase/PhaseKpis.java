package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;

/**
 * The question how relationships came along during some time (質的KPI), beside how much was done for it
 * ({@link QuantityKpis}, 量的KPI): immutable, used again and again.
 */
public final class PhaseKpis {
    private final PhaseKpiPolicy definition;

    private PhaseKpis(PhaseKpiPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how to count
     * @return the question
     */
    public static PhaseKpis of(PhaseKpiPolicy definition) {
        return new PhaseKpis(requireNonNull(definition, "definition"));
    }

    /**
     * Measures the days of a window, as far as is known at the date of the board.
     *
     * @param board the accounts, their records and the date
     * @param window which days: at least one, with both ends, from year 1 on, none after the date of the board
     * @return the answer; O(records of an account x its days of change), for all accounts
     * @throws IllegalArgumentException if the window breaks a bound
     */
    public PhaseKpiReport measure(PhaseBoard board, Span window) {
        requireNonNull(board, "board");
        board.history(window);
        checkArgument(
                window.from().orElseThrow().getYear() >= 1, "window must begin in year 1 or later, was %s", window);
        return new PhaseKpiReport(definition, board, window);
    }
}
