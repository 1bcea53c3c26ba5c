package org.revenuekit.hierarchy.whitespace;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What the accounts of one row after the other have together. Not for several threads. */
final class RowHoldings {
    private final Survey survey;
    private final AccountCells cells;
    private final BitSet owned = new BitSet();
    private final BitSet held = new BitSet();

    RowHoldings(Survey survey) {
        this.survey = survey;
        this.cells = new AccountCells(survey);
    }

    /** Reads a row; what follows is about that row, until another is read. */
    void read(int row) {
        owned.clear();
        held.clear();
        for (int i = 0; i < survey.members().accounts(row); i++) {
            cells.read(survey.members().account(row, i));
            cells.addTo(owned, held);
        }
    }

    /** The products that the row owns, in order. */
    IntStream owned() {
        return owned.stream();
    }

    /** The richer editions of a product that are sold and not held, the next first; none if it is not owned. */
    IntStream upgradesOf(int product) {
        return owned.get(product)
                ? survey.columns()
                        .upgradesOf(product)
                        .filter(edition ->
                                !held.get(edition) && survey.eligibility().isSold(edition))
                : IntStream.empty();
    }
}
