package org.revenuekit.hierarchy.columns;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.revenuekit.hierarchy.internal.Best;
import org.revenuekit.hierarchy.internal.FamilyLayout;

/**
 * Finds the white cells of highest value. Products stand sorted by price; in each row their cells have the same order,
 * so that it is left as soon as one of them is not good enough, which is at the first for most rows.
 */
final class LargestGaps {
    private static final Comparator<ColumnGap> LARGEST_FIRST = Comparator.comparingLong(ColumnGap::value)
            .reversed()
            .thenComparingInt(ColumnGap::row)
            .thenComparingInt(ColumnGap::product);

    private final FamilyLayout layout;
    private final int rows;
    private final ColumnCatalogue catalogue;
    private final HeldProducts held;
    private final CellWorth worth;
    private final int most;
    private final Best<ColumnGap> best;

    LargestGaps(ColumnHierarchy hierarchy, ColumnCatalogue catalogue, HeldProducts held, CellWorth worth, int most) {
        this.layout = hierarchy.layout();
        this.rows = hierarchy.size();
        this.catalogue = catalogue;
        this.held = held;
        this.worth = worth;
        this.most = most;
        this.best = new Best<>(most, LARGEST_FIRST);
    }

    ImmutableList<ColumnGap> find(int from, int to) {
        for (int place = from; most > 0 && place < to; place++) {
            if (layout.nodeAt(place) < rows) {
                look(place);
            }
        }
        return best.list();
    }

    private void look(int place) {
        int row = layout.nodeAt(place);
        long weight = worth.weight(place);
        for (int product : weight == 0
                ? catalogue.products()
                : catalogue.byPrice()) { // without weight all cells are worth the same
            long value = weight * catalogue.prices()[product];
            if (isWorse(value, row)) {
                return;
            }
            if (!held.holds(place, product)) {
                best.offer(new ColumnGap(row, product, value));
            }
        }
    }

    /** Cells of a row come in order, so that of equal ones in it the first is the best. */
    private boolean isWorse(long value, int row) {
        ColumnGap worst = best.worst();
        return worst != null && (value < worst.value() || (value == worst.value() && row >= worst.row()));
    }
}
