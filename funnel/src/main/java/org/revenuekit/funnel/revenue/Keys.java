package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Whose lines are whose. Positions of keys follow the order of the input and never show.
 *
 * @param <K> the type of key
 */
final class Keys<K extends Comparable<? super K>> {
    private final LineTable table;
    private final IdIndex<K> keys;
    private final Buckets rows; // by key; those of some may be none
    private final Supplier<ImmutableList<Integer>> ascending = Suppliers.memoize(this::sort);

    Keys(LineTable table, IdIndex<K> keys, Buckets rows) {
        this.table = table;
        this.keys = keys;
        this.rows = rows;
    }

    /**
     * Gives the same lines to other keys, those of no key to none. Each key is asked once how its lines are grouped.
     */
    <G extends Comparable<? super G>> Keys<G> regroup(Function<K, Function<AssetPeriod, Optional<G>>> groupsOf) {
        IdIndex<G> groups = new IdIndex<>(0);
        int[] bucket = new int[table.size()];
        for (int position = 0; position < rows.size(); position++) {
            if (rows.start(position) == rows.end(position)) {
                continue; // nobody is asked of what has no lines
            }
            Function<AssetPeriod, Optional<G>> groupOf = groupsOf.apply(keys.get(position));
            for (int at = rows.start(position); at < rows.end(position); at++) {
                int row = rows.row(at);
                Optional<G> group = groupOf.apply(table.period(row));
                bucket[row] = group.isPresent() ? groups.add(group.get()) : -1;
            }
        }
        return new Keys<>(table, groups, rows.regroup(row -> bucket[row], groups.size()));
    }

    private ImmutableList<Integer> sort() {
        return IntStream.range(0, keys.size())
                .filter(position -> rows.start(position) < rows.end(position))
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .collect(toImmutableList());
    }

    /** The positions of all keys that have lines, by key. */
    ImmutableList<Integer> ascending() {
        return ascending.get();
    }

    K key(int position) {
        return keys.get(position);
    }

    /** The position of a key that has lines; -1 of others. */
    int find(K key) {
        int position = keys.find(key);
        return position >= 0 && rows.start(position) < rows.end(position) ? position : -1;
    }

    MonthlyAmount total(long day) {
        return table.sum(rows.rows(), day);
    }

    MonthlyAmount amount(int position, long day) {
        return table.sum(rows.rows(position), day);
    }

    /** The lines of a key, by asset and day. */
    ImmutableList<Line> lines(int position) {
        return lines(rows.rows(position));
    }

    /** What the lines of a key sum to on each day. */
    Course course(int position) {
        return new Course(table.currency(), lines(position));
    }

    /** The lines of a key that are active on a day, by asset. */
    ImmutableList<Line> active(int position, long day) {
        return lines(rows.rows(position).filter(row -> table.isActive(row, day)));
    }

    private ImmutableList<Line> lines(IntStream some) {
        return some.mapToObj(table::line).sorted(Line.ORDER).collect(toImmutableList());
    }

    LineTable table() {
        return table;
    }

    Buckets rows() {
        return rows;
    }
}
