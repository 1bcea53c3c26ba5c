package org.revenuekit.hierarchy.columns;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/** A corporate family (企業系列): a top and all rows under it. A view over its hierarchy, cheap to make. */
public final class ColumnFamily {
    private final ColumnHierarchy hierarchy;
    private final int number;

    ColumnFamily(ColumnHierarchy hierarchy, int number) {
        this.hierarchy = hierarchy;
        this.number = number;
    }

    /**
     * Returns the row of the top.
     *
     * @return the row, or empty if the top is external
     */
    public OptionalInt top() {
        int node = hierarchy.topNode(number);
        return node < hierarchy.size() ? OptionalInt.of(node) : OptionalInt.empty();
    }

    /**
     * Returns the id of the top.
     *
     * @return the ultimate parent of all rows; empty if the hierarchy was resolved from rows, which have no ids
     */
    public Optional<AccountId> ultimate() {
        return hierarchy.topId(number).map(AccountId::of);
    }

    /**
     * Returns the rows of the family, the top among them if it is one. Takes O(n log n) time.
     *
     * @return at least one row, ascending
     */
    public int[] rows() {
        return hierarchy.rowsFrom(start());
    }

    /**
     * Returns how many rows the family has; an external top does not count.
     *
     * @return at least 1
     */
    public int size() {
        return hierarchy.layout().end(start()) - start() - (isAtLeastThisLarge() ? 1 : 0);
    }

    /**
     * Returns whether the family may be larger than is known, because its top is known only as somebody's parent.
     *
     * @return true if the top is external
     */
    public boolean isAtLeastThisLarge() {
        return hierarchy.topNode(number) >= hierarchy.size();
    }

    /**
     * Returns whether its links ran in a circle, so that its top was chosen by a rule.
     *
     * @return true if the top was in a circle
     */
    public boolean isCyclic() {
        return hierarchy.isCircleTop(hierarchy.topNode(number));
    }

    int start() {
        return hierarchy.layout().start(number);
    }

    ColumnHierarchy hierarchy() {
        return hierarchy;
    }

    /** Ties in rankings: by id, or by row if there are no ids. */
    static int compare(ColumnFamily one, ColumnFamily other) {
        Optional<String> id = one.hierarchy.topId(one.number);
        return id.isPresent()
                ? id.orElseThrow().compareTo(other.hierarchy.topId(other.number).orElseThrow())
                : Integer.compare(one.hierarchy.topNode(one.number), other.hierarchy.topNode(other.number));
    }

    /** Families are equal if they are the same family of the same hierarchy. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnFamily that && hierarchy == that.hierarchy && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, size());
    }

    /** Returns the top, by id if there are ids, and the number of rows. */
    @Override
    public String toString() {
        String top = hierarchy.topId(number).orElseGet(() -> "row " + hierarchy.topNode(number));
        return top + (isAtLeastThisLarge() ? " (external), " : ", ") + size() + (size() == 1 ? " row" : " rows");
    }
}
