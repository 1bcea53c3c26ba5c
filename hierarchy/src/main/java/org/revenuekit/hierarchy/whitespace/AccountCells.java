package org.revenuekit.hierarchy.whitespace;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The cells of one account after the other. It keeps what it needs for one account in arrays as long as the catalogue
 * and cleans up behind itself, so that an account costs only what is known of it. Not for several threads.
 */
final class AccountCells {
    /** Told a cell that is not what the class of its account or row says. */
    @FunctionalInterface
    interface Cells {
        void cell(int column, CellState state);
    }

    private static final int TOUCHED = 1 << CellState.values().length;

    private final Survey survey;
    private final Columns columns;
    private final BitSet held = new BitSet();
    private final BitSet owned = new BitSet();
    private final BitSet notNeeded = new BitSet();
    private final BitSet excluded = new BitSet();
    private final TouchedColumns touched;
    private int account;

    AccountCells(Survey survey) {
        this.survey = survey;
        this.columns = survey.columns();
        this.touched = new TouchedColumns(columns.size());
    }

    /** Looks at an account, and says in order of columns what differs from its class. */
    void look(int number, Cells cells) {
        read(number);
        byte[] defaults = survey.eligibility().defaults(survey.classOf(account));
        touched.forEach((column, states) -> {
            CellState state = state(column, states);
            if (CellStates.code(state) != defaults[column]) {
                cells.cell(column, state);
            }
        });
        forget();
    }

    /** Reads what is known of an account; what follows is about that account, until another is read. */
    void read(int number) {
        forget();
        account = number;
        Evidence evidence = survey.evidence();
        int at = evidence.from(account);
        while (at < evidence.to(account)) {
            int product = evidence.product(at);
            int end = at;
            while (end < evidence.to(account) && evidence.product(end) == product) {
                end++;
            }
            note(product, survey.states(at, end));
            at = end;
        }
        for (int product = held.nextSetBit(0); product >= 0; product = held.nextSetBit(product + 1)) {
            seeWhatFollows(product);
        }
    }

    private void note(int product, int states) {
        if (CellStates.has(states, CellState.OWNED)) {
            owned.set(product);
        }
        if (CellStates.has(states, CellState.OWNED) || CellStates.has(states, CellState.COVERED)) {
            held.set(product);
        }
        if (CellStates.has(states, CellState.INELIGIBLE)) {
            excluded.set(product);
        }
        touch(product, states);
    }

    /** Who has one thing does not need what it replaces, and can use what needs it. */
    private void seeWhatFollows(int product) {
        for (int other : columns.replacedBy(product)) {
            notNeeded.set(other);
            touch(other, 0);
        }
        for (int other : columns.dependents(product)) {
            touch(other, 0);
        }
    }

    private void touch(int product, int states) {
        int column = columns.columnOf(product);
        if (column >= 0) {
            touched.add(column, states | TOUCHED);
        }
    }

    private void forget() {
        touched.clear();
        held.clear();
        owned.clear();
        notNeeded.clear();
        excluded.clear();
    }

    private CellState state(int column, int states) {
        int known = states & ~TOUCHED;
        if (IntStream.of(columns.productsOf(column)).anyMatch(this::isEligible)) {
            return CellStates.together(known | CellStates.bit(survey.otherwise(account)));
        }
        return CellStates.first((known & CellStates.HELD) | CellStates.bit(CellState.INELIGIBLE));
    }

    private boolean isEligible(int product) {
        return !survey.eligibility().barred(survey.classOf(account)).get(product)
                && !excluded.get(product)
                && !notNeeded.get(product)
                && !isMissingSomething(product);
    }

    /** Whether the account lacks something that a product needs. */
    boolean isMissingSomething(int product) {
        return IntStream.of(columns.prerequisites(product)).anyMatch(needed -> !holds(needed));
    }

    /** Whether the account has what replaces a product. */
    boolean isNotNeeded(int product) {
        return notNeeded.get(product);
    }

    /** The products that the account owns. */
    IntStream owned() {
        return owned.stream();
    }

    /** The richer editions of a product that are sold and not held, the next first; none if it is not owned. */
    IntStream upgradesOf(int product) {
        return columns.upgradesOf(product)
                .filter(edition -> owned.get(product)
                        && !held.get(edition)
                        && survey.eligibility().isSold(edition));
    }

    /** Whether the account owns a product or is covered; false for what is not in the catalogue. */
    boolean holds(int product) {
        return product >= 0 && held.get(product);
    }
}
