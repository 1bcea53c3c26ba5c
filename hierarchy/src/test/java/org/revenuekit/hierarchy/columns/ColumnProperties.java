package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The column entrance answers what the value objects do, for any columns. */
class ColumnProperties {
    /** Of one letter, so that they repeat; longer than a long holds; not of one byte a char. */
    private static final String[] POOL = {
        "e", "b", "h", "001000000000000AAA", "001000000000000AAB", "会社", "会社の", "é", "a b", "z", "y", "x", "w", "v"
    };

    private static final int ACCOUNTS = 9;

    /** A row: an id, a parent that may be none, the row's own or one that is no account, and an amount. */
    record Row(String id, @Nullable String parent, long own) {}

    @Provide
    Arbitrary<List<Row>> tables() {
        Arbitrary<String> ids = Arbitraries.of(Arrays.copyOf(POOL, ACCOUNTS));
        Arbitrary<String> parents = Arbitraries.oneOf(Arbitraries.of(POOL), ids, Arbitraries.just(""))
                .injectNull(0.1);
        Arbitrary<Long> own = Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 3), Arbitraries.longs().between(-1L << 58, 1L << 58));
        return Combinators.combine(ids, parents, own).as(Row::new).list().ofMaxSize(12);
    }

    private static Both both(List<Row> rows) {
        @Nullable String[] parents = new @Nullable String[rows.size()];
        Arrays.setAll(parents, row -> rows.get(row).parent());
        return Both.of(rows.stream().map(Row::id).toArray(String[]::new), parents);
    }

    @Property
    void columnsAnswerAsValueObjects(@ForAll("tables") List<Row> rows) {
        both(rows).agreeOnForest().agreeOnFindings();
    }

    @Property
    void columnsRollUpAsValueObjects(@ForAll("tables") List<Row> rows) {
        both(rows).agreeOnRollUp(rows.stream().mapToLong(Row::own).toArray());
    }

    @Property
    void rollingUpASumIsSummingRollUps(@ForAll("tables") List<Row> rows) {
        ColumnHierarchy hierarchy = both(rows).columns();
        long[] own = rows.stream().mapToLong(Row::own).toArray();
        long[] twice = Arrays.stream(own).map(amount -> 2 * amount).toArray();
        ColumnRollUp once = hierarchy.rollUp(own);
        ColumnRollUp doubled = hierarchy.rollUp(twice);
        for (ColumnFamily family : hierarchy.families()) {
            assertEquals(2 * once.total(family), doubled.total(family));
        }
        assertEquals(Arrays.stream(own).sum(), once.total() + once.ungrouped());
    }

    @Property
    void familyOrderNamesEveryRowOnceAndKeepsFamiliesTogether(@ForAll("tables") List<Row> rows) {
        ColumnHierarchy hierarchy = both(rows).columns();
        int[] order = hierarchy.familyOrder();
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        List<Integer> standing = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!hierarchy.isSetAside(row)) {
                standing.add(row);
            }
        }
        assertArrayEquals(standing.stream().mapToInt(row -> row).toArray(), sorted);
        for (int at = 0; at < order.length; at++) {
            int[] within = hierarchy.rowsWithin(order[at]);
            int[] following = Arrays.copyOfRange(order, at, at + within.length);
            Arrays.sort(following);
            assertArrayEquals(within, following);
        }
    }

    /** So that keeping columns in family order makes every pass run over neighbours. */
    @Property
    void rowsInFamilyOrderKeepIt(@ForAll("tables") List<Row> rows) {
        List<Row> trees = rows.stream()
                .map(row -> row.id().compareTo(String.valueOf(row.parent())) <= 0
                        ? new Row(row.id(), null, row.own())
                        : row)
                .toList();
        List<Row> ordered = Arrays.stream(both(trees).columns().familyOrder())
                .mapToObj(trees::get)
                .toList();
        int[] again = both(ordered).columns().familyOrder();
        for (int at = 0; at < again.length; at++) {
            assertEquals(at, again[at]);
        }
    }
}
