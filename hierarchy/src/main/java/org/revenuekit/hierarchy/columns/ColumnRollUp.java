package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.revenuekit.hierarchy.internal.FamilyLayout;

/**
 * A column of amounts, summed exactly over every family and everything at and below every row. Immutable; 8 bytes for
 * each row.
 */
public final class ColumnRollUp {
    private record Sum(ColumnFamily family, long total) {}

    private static final Comparator<Sum> LARGEST_FIRST =
            Comparator.comparingLong(Sum::total).reversed().thenComparing(Sum::family, ColumnFamily::compare);

    private final ColumnHierarchy hierarchy;
    private final long[] before;
    private final long ungrouped;

    /** The amounts of all positions before each one are summed, so that those of a range are a difference. */
    ColumnRollUp(ColumnHierarchy hierarchy, long[] own) {
        this.hierarchy = hierarchy;
        FamilyLayout layout = hierarchy.layout();
        this.before = new long[layout.size() + 1];
        long sum = 0;
        long magnitude = 0;
        for (int at = 0; at < layout.size(); at++) {
            int row = layout.nodeAt(at);
            if (row < own.length) {
                sum += own[row];
                magnitude = plus(magnitude, own[row]);
            }
            before[at + 1] = sum;
        }
        long aside = 0;
        if (hierarchy.rowsSetAside() > 0) {
            for (int row = 0; row < own.length; row++) {
                if (hierarchy.isSetAside(row)) {
                    aside += own[row];
                    magnitude = plus(magnitude, own[row]);
                }
            }
        }
        this.ungrouped = aside;
    }

    /** While magnitudes add up, no sum of the amounts overflows, in whatever order. */
    private static long plus(long magnitude, long amount) {
        long sum = magnitude + Math.abs(amount); // at most 2^64 - 1: negative if it is too much
        if (sum < 0) {
            throw new ArithmeticException("amounts without their signs must sum to less than 2^63");
        }
        return sum;
    }

    /**
     * Returns what a row and everything below it come to. Takes constant time.
     *
     * @param row the row
     * @return the rolled-up amount
     */
    public long total(int row) {
        return totalAt(hierarchy.position(row));
    }

    /**
     * Returns what a family comes to. Takes constant time.
     *
     * @param family a family of the same hierarchy
     * @return the rolled-up amount of its top
     * @throws IllegalArgumentException if it is of another hierarchy
     */
    public long total(ColumnFamily family) {
        checkArgument(
                requireNonNull(family, "family").hierarchy() == hierarchy,
                "family is of another hierarchy: %s",
                family);
        return totalAt(family.start());
    }

    /**
     * Returns what all families come to together.
     *
     * @return the sum of the amounts, without what is {@link #ungrouped()}
     */
    public long total() {
        return before[before.length - 1];
    }

    /**
     * Returns what is in no family.
     *
     * @return the sum of the amounts of rows set aside
     */
    public long ungrouped() {
        return ungrouped;
    }

    /**
     * Ranks all families. Takes O(n log n) time in their number.
     *
     * @return largest first, ties by the id of the top, or by its row if there are no ids
     */
    public ImmutableList<RankedColumnFamily> familyRanking() {
        return ranked(sums().sorted(LARGEST_FIRST).toList());
    }

    /**
     * Returns the first of {@link #familyRanking()}, without sorting the others.
     *
     * @param most how many to return at most, 0 or more
     * @return the largest families, largest first
     * @throws IllegalArgumentException if it is negative
     */
    public ImmutableList<RankedColumnFamily> largestFamilies(int most) {
        checkArgument(most >= 0, "most must be >= 0, was %s", most);
        int count = Math.min(most, hierarchy.familyCount());
        return ranked(sums().collect(Comparators.least(count, LARGEST_FIRST)));
    }

    /**
     * Returns over which families was summed.
     *
     * @return the hierarchy
     */
    public ColumnHierarchy hierarchy() {
        return hierarchy;
    }

    private long totalAt(int position) {
        return before[hierarchy.layout().end(position)] - before[position];
    }

    private Stream<Sum> sums() {
        return hierarchy.families().stream().map(family -> new Sum(family, totalAt(family.start())));
    }

    private static ImmutableList<RankedColumnFamily> ranked(List<Sum> inOrder) {
        ImmutableList.Builder<RankedColumnFamily> ranking = ImmutableList.builderWithExpectedSize(inOrder.size());
        long rank = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Sum sum = inOrder.get(i);
            if (i == 0 || sum.total() < inOrder.get(i - 1).total()) {
                rank = 1L + i;
            }
            ranking.add(new RankedColumnFamily(rank, sum.family(), sum.total()));
        }
        return ranking.build();
    }
}
