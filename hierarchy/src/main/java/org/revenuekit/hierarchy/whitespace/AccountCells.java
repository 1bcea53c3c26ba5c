package org.revenuekit.hierarchy.whitespace;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The cells of one account after the other. It keeps what it needs for one account in arrays as long as the catalogue
 * and cleans up behind itself, so that an account costs only what is known of it. Not for several threads.
 */
final class AccountCells {
    /** Told of a cell what is known of it, if that is not what the class of the account says. */
    @FunctionalInterface
    interface Cells {
        void cell(int column, int states);
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
        touched.forEach((column, noted) -> {
            int states = states(column, noted);
            if (states != 1 << defaults[column]) {
                cells.cell(column, states);
            }
        });
    }

    /** Reads what is known of an account; what follows is about that account, until another is read. */
    void read(int number) {
        forget();
        account = number;
        survey.forEachProduct(account, (product, from, to) -> note(product, survey.states(from, to)));
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

    /** What is known of a column, and whether something of it can be offered. */
    private int states(int column, int noted) {
        int known = noted & ~TOUCHED & ~CellStates.bit(CellState.INELIGIBLE);
        return known | CellStates.bit(isOfferable(column) ? survey.otherwise(account) : CellState.INELIGIBLE);
    }

    /** Whether something of a column can be offered to the account, or could if it were not held. */
    boolean isOfferable(int column) {
        return IntStream.of(columns.productsOf(column)).anyMatch(this::isEligible);
    }

    /** Whether a product can be offered to the account, or could if it were not held. */
    boolean isEligible(int product) {
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

    /** Adds the products that the account owns, and those that it owns or is covered for. */
    void addTo(BitSet allOwned, BitSet allHeld) {
        allOwned.or(owned);
        allHeld.or(held);
    }

    /** Whether the account owns a product or is covered; false for what is not in the catalogue. */
    boolean holds(int product) {
        return product >= 0 && held.get(product);
    }
}
