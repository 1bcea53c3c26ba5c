package org.revenuekit.hierarchy.whitespace;

/** Sets of states, as bits in the order of precedence. */
final class CellStates {
    private static final CellState[] ALL = CellState.values();

    /** Owned and covered. */
    static final int HELD = bit(CellState.OWNED) | bit(CellState.COVERED);

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

    /** The state of highest precedence. */
    static CellState first(int states) {
        return ALL[Integer.numberOfTrailingZeros(states)];
    }

    static CellState of(byte code) {
        return ALL[code];
    }

    /** The state of several accounts together: it cannot be offered to them only if it can to none. */
    static CellState together(int states) {
        int offerable = states & ~bit(CellState.INELIGIBLE);
        return first(offerable == 0 ? states : offerable);
    }
}
