package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.offering.Offering;

/**
 * Compares two matrices without looking at every cell: what two classes of rows say differently is found once, and of
 * each row only these columns and those that differ from its class are looked at.
 */
final class WhiteSpaceComparison {
    private static final int NONE = -1;

    private final WhiteSpace earlier;
    private final WhiteSpace later;
    private final int[] columnBefore;
    private final int[] columnAfter;
    private final Map<Long, ImmutableList<Integer>> differing = new HashMap<>();

    WhiteSpaceComparison(WhiteSpace earlier, WhiteSpace later) {
        this.earlier = earlier;
        this.later = later;
        this.columnBefore = columns(later, earlier);
        this.columnAfter = columns(earlier, later);
    }

    /** Where the columns of one matrix stand in another. */
    private static int[] columns(WhiteSpace of, WhiteSpace in) {
        Map<Offering, Integer> places = new HashMap<>();
        in.offerings().forEach(offering -> places.put(offering, places.size()));
        return of.offerings().stream()
                .mapToInt(offering -> places.getOrDefault(offering, NONE))
                .toArray();
    }

    WhiteSpaceChange change() {
        Definitions.checkSame(WhiteSpacePolicy::ref, earlier.policy(), later.policy());
        Map<AccountId, Integer> rowsBefore = new HashMap<>();
        earlier.members().forEach(member -> rowsBefore.put(member, rowsBefore.size()));
        ImmutableList.Builder<CellChange> cells = ImmutableList.builder();
        long changed = 0;
        long members = 0;
        for (int row = 0; row < later.members().size(); row++) {
            int before = rowsBefore.getOrDefault(later.members().get(row), NONE);
            if (before != NONE) {
                List<CellChange> ofRow = compare(before, row);
                cells.addAll(ofRow);
                changed += ofRow.size();
                members++;
            }
        }
        long offerings =
                IntStream.of(columnBefore).filter(column -> column != NONE).count();
        return new WhiteSpaceChange(
                cells.build(),
                Math.multiplyExact(members, offerings) - changed,
                without(later.members(), earlier.members()),
                without(earlier.members(), later.members()),
                without(later.offerings(), earlier.offerings()),
                without(earlier.offerings(), later.offerings()),
                ImmutableSortedSet.copyOf(Sets.symmetricDifference(
                        ImmutableSet.copyOf(earlier.definitions()), ImmutableSet.copyOf(later.definitions()))));
    }

    private static <T> ImmutableList<T> without(List<T> some, List<T> others) {
        ImmutableSet<T> known = ImmutableSet.copyOf(others);
        return some.stream().filter(one -> !known.contains(one)).collect(ImmutableList.toImmutableList());
    }

    private List<CellChange> compare(int before, int after) {
        Grid then = earlier.grid();
        Grid now = later.grid();
        TreeSet<Integer> candidates = new TreeSet<>(differing(then.rowClass(before), now.rowClass(after)));
        for (int at = now.from(after); at < now.to(after); at++) {
            candidates.add(now.columnAt(at));
        }
        for (int at = then.from(before); at < then.to(before); at++) {
            candidates.add(columnAfter[then.columnAt(at)]);
        }
        return candidates.stream()
                .filter(column -> column != NONE && columnBefore[column] != NONE)
                .filter(column -> then.state(before, columnBefore[column]) != now.state(after, column))
                .map(column -> new CellChange(
                        earlier,
                        later,
                        later.members().get(after),
                        later.offerings().get(column),
                        then.state(before, columnBefore[column]),
                        now.state(after, column)))
                .toList();
    }

    /** The columns of both of which two classes say different things. */
    private ImmutableList<Integer> differing(int before, int after) {
        return differing.computeIfAbsent(
                Worth.key(before, after),
                none -> IntStream.range(0, columnBefore.length)
                        .filter(column -> columnBefore[column] != NONE
                                && earlier.grid().defaultOf(before, columnBefore[column])
                                        != later.grid().defaultOf(after, column))
                        .boxed()
                        .collect(ImmutableList.toImmutableList()));
    }
}
