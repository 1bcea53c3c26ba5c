package org.revenuekit.hierarchy.whitespace;

/** Sets of states, as bits in the order of precedence. */
final class CellStates {
    private static final CellState[] ALL = CellState.values();

    private CellStates() {}

    /** The place of a state in the order of precedence, by which it is stored in a byte. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is what the enum states
    static byte code(CellState state) {
        return (byte) state.ordinal();
    }

    /** An array with a place for each state. */
    static long[] counts() {
        return new long[ALL.length];
    }

    static int bit(CellState state) {
        return 1 << code(state);
    }

    static boolean has(int states, CellState state) {
        return (states & bit(state)) != 0;
    }

    static CellState of(byte code) {
        return ALL[code];
    }

    /**
     * The state of a cell of which several are known, as there are several accounts or products: the first, but it is
     * ineligible only if nothing of it can be offered to anybody, which would be open or unknown.
     */
    static CellState together(int states) {
        boolean offerable = has(states, CellState.OPEN) || has(states, CellState.UNKNOWN);
        int counting = offerable ? states & ~bit(CellState.INELIGIBLE) : states;
        return ALL[Integer.numberOfTrailingZeros(counting)];
    }
}
