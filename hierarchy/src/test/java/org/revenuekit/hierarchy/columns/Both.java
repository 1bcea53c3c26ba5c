package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.link.ParentLink;

/** The same columns at both entrances: whatever the one answers, the other does, too. */
final class Both {
    private static final AsOf MARCH_END =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));

    private final String[] ids;
    private final ColumnHierarchy columns;
    private final Hierarchy objects;
    private final Map<AccountId, Integer> rows = new HashMap<>();

    /** The second names the accounts by what stands in for ids where there are none. */
    private Both(ColumnHierarchy columns, String[] ids, @Nullable String[] parents) {
        this.ids = ids;
        this.columns = columns;
        List<ParentLink> links = new ArrayList<>();
        for (int row = 0; row < ids.length; row++) {
            AccountId id = AccountId.of(ids[row]);
            String parent = parents[row];
            if (rows.putIfAbsent(id, row) == null && parent != null && !parent.isEmpty()) {
                links.add(ParentLink.of(id, AccountId.of(parent)));
            }
        }
        Accounts accounts = Accounts.of(
                Arrays.stream(ids).map(id -> Account.of(AccountId.of(id))).toList());
        this.objects = HierarchyResolution.of(HierarchyView.standard()).resolve(accounts, links, MARCH_END);
    }

    static Both of(String[] ids, @Nullable String[] parents) {
        return new Both(ColumnResolution.standard().resolve(ids, parents), ids, parents);
    }

    /** Rows are ids of one digit, so that both are of one order. */
    static Both ofRows(int[] parents) {
        return new Both(
                ColumnResolution.standard().resolve(parents),
                IntStream.range(0, parents.length).mapToObj(Integer::toString).toArray(String[]::new),
                Arrays.stream(parents)
                        .mapToObj(parent -> parent < 0 ? "" : Integer.toString(parent))
                        .toArray(String[]::new));
    }

    ColumnHierarchy columns() {
        return columns;
    }

    Both agreeOnForest() {
        assertEquals(ids.length, columns.size());
        assertEquals(ids.length - rows.size(), columns.rowsSetAside());
        assertEquals(objects.linksGiven(), columns.linksGiven());
        assertEquals(objects.linksSetAside(), columns.linksSetAside());
        for (int row = 0; row < ids.length; row++) {
            AccountId id = AccountId.of(ids[row]);
            assertEquals(!Integer.valueOf(row).equals(rows.get(id)), columns.isSetAside(row));
            if (!columns.isSetAside(row)) {
                agreeOn(row, id);
            }
        }
        agreeOnFamilies();
        return this;
    }

    Both agreeOnFindings() {
        assertEquals(objects.accounts().findings().plus(objects.findings()), columns.findings());
        return this;
    }

    private void agreeOn(int row, AccountId id) {
        assertEquals(rowOf(objects.ultimateOf(id)), columns.topOf(row));
        assertEquals(objects.parentOf(id).fold(this::rowOf, none -> OptionalInt.empty()), columns.parentOf(row));
        assertEquals(objects.depthOf(id), columns.depthOf(row));
        assertArrayEquals(
                rowsOf(Stream.concat(
                        Stream.of(id), objects.descendantsOf(id).stream().map(Node::id))),
                columns.rowsWithin(row));
        rows.forEach((other, there) ->
                assertEquals(objects.isWithin(id, other), columns.isWithin(row, there), () -> id + " in " + other));
    }

    private void agreeOnFamilies() {
        assertEquals(objects.families().size(), columns.familyCount());
        assertEquals(columns.familyCount(), columns.families().size());
        for (Family family : objects.families()) {
            int row = rows.getOrDefault(family.members().get(0), -1);
            ColumnFamily same = columns.familyOf(row);
            assertEquals(rowOf(family.ultimate()), same.top());
            assertArrayEquals(rowsOf(family.members().stream()), same.rows());
            assertEquals(family.size(), same.size());
            assertEquals(family.isCyclic(), same.isCyclic());
            assertEquals(family.isAtLeastThisLarge(), same.isAtLeastThisLarge());
            assertEquals(1, columns.families().stream().filter(same::equals).count());
            same.ultimate().ifPresent(id -> assertEquals(family.ultimate().id(), id));
        }
    }

    /** Also that ranks and totals are those of sums made one by one. */
    Both agreeOnRollUp(long[] own) {
        ColumnRollUp rollUp = columns.rollUp(own);
        long grouped = 0;
        long ungrouped = 0;
        for (int row = 0; row < ids.length; row++) {
            if (columns.isSetAside(row)) {
                ungrouped += own[row];
            } else {
                grouped += own[row];
                assertEquals(
                        Arrays.stream(columns.rowsWithin(row))
                                .mapToLong(at -> own[at])
                                .sum(),
                        rollUp.total(row));
            }
        }
        assertEquals(grouped, rollUp.total());
        assertEquals(ungrouped, rollUp.ungrouped());
        Map<AccountId, Long> totals = new HashMap<>();
        for (Family family : objects.families()) {
            totals.put(
                    family.ultimate().id(),
                    Arrays.stream(rowsOf(family.members().stream()))
                            .mapToLong(at -> own[at])
                            .sum());
        }
        List<RankedColumnFamily> expected = objects.families().stream()
                .sorted(Comparator.comparing((Family family) ->
                                totals.getOrDefault(family.ultimate().id(), 0L))
                        .reversed()
                        .thenComparing(family -> family.ultimate().id()))
                .map(family -> ranked(family, totals))
                .toList();
        assertEquals(expected, rollUp.familyRanking());
        for (int most = 0; most <= expected.size() + 1; most++) {
            assertEquals(expected.subList(0, Math.min(most, expected.size())), rollUp.largestFamilies(most));
        }
        for (RankedColumnFamily ranked : expected) {
            assertEquals(ranked.total(), rollUp.total(ranked.family()));
        }
        return this;
    }

    private RankedColumnFamily ranked(Family family, Map<AccountId, Long> totals) {
        long total = totals.getOrDefault(family.ultimate().id(), 0L);
        long rank = 1 + totals.values().stream().filter(other -> other > total).count();
        int member = rows.getOrDefault(family.members().get(0), -1);
        return new RankedColumnFamily(rank, columns.familyOf(member), total);
    }

    private OptionalInt rowOf(Node node) {
        Integer row = rows.get(node.id());
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private int[] rowsOf(Stream<AccountId> nodes) {
        return nodes.filter(rows::containsKey)
                .mapToInt(id -> rows.getOrDefault(id, -1))
                .sorted()
                .toArray();
    }
}
