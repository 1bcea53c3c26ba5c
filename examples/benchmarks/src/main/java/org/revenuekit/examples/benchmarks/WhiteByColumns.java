package org.revenuekit.examples.benchmarks;

import org.revenuekit.hierarchy.columns.ColumnCells;
import org.revenuekit.hierarchy.columns.ColumnFamilyCells;
import org.revenuekit.hierarchy.columns.ColumnGap;
import org.revenuekit.hierarchy.columns.ColumnWhiteSpace;

/** The library's column entrance, through its public API, with all its checks and findings. */
final class WhiteByColumns {
    private WhiteByColumns() {}

    static ColumnWhiteSpace fromNumbers(Market market) {
        return market.hierarchy()
                .whiteSpace(market.catalogue(), market.holders(), market.products())
                .weighted(market.seats());
    }

    static ColumnWhiteSpace fromTexts(Market market, String[] holders, String[] products) {
        return market.hierarchy()
                .whiteSpace(market.catalogue(), market.table().ids(), holders, products)
                .weighted(market.seats());
    }

    static WhiteAnswer answer(ColumnWhiteSpace space) {
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        long number = 0;
        for (ColumnFamilyCells family : space.families()) {
            ColumnCells cells = family.cells();
            tally.family(number++, cells.white(), cells.value(), family.heldBySisters());
        }
        for (ColumnGap gap : space.largestGaps(WhiteAnswer.TOP)) {
            tally.gap(gap.row(), gap.product(), gap.value());
        }
        return tally.answer();
    }

    /** Every white cell on its own, as those need it whose price is not price times seats: here it is. */
    static long everyGap(ColumnWhiteSpace space, Market market) {
        long value = 0;
        for (int row = 0; row < market.rows(); row++) {
            long seats = market.seats()[row];
            for (int product : space.gapsOf(row)) {
                value += seats * market.prices()[product];
            }
        }
        return value;
    }
}
