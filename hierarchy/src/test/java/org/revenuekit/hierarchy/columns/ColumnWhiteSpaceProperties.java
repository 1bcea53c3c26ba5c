package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.hierarchy.columns.BothSpaces.Holding;
import org.revenuekit.hierarchy.columns.BothSpaces.Row;
import org.revenuekit.hierarchy.columns.BothSpaces.Sold;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;

/** White space by columns is what it is cell by cell, and what value objects answer. */
class ColumnWhiteSpaceProperties {
    private static final String[] ACCOUNTS = {"a", "b", "c", "d", "e", "f", "会社", "001000000000000AAA"};
    private static final String[] PRODUCTS = {"p", "q", "r", "s", "製品"};

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> parents = Arbitraries.oneOf(Arbitraries.of(ACCOUNTS), Arbitraries.of("", "x", "y"))
                .injectNull(0.1);
        return Combinators.combine(
                        Arbitraries.of(ACCOUNTS), parents, Arbitraries.longs().between(0, 4))
                .as(Row::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Sold>> sold() {
        return Combinators.combine(Arbitraries.of(PRODUCTS), Arbitraries.longs().between(0, 4))
                .as(Sold::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(ACCOUNTS), Arbitraries.of("x", "z")),
                        Arbitraries.oneOf(Arbitraries.of(PRODUCTS), Arbitraries.of(PRODUCTS), Arbitraries.of("t", "u")))
                .as(Holding::new)
                .list()
                .ofMaxSize(16);
    }

    @Property
    void sumsAreThoseOfCells(
            @ForAll("rows") List<Row> rows,
            @ForAll("sold") List<Sold> sold,
            @ForAll("holdings") List<Holding> holdings,
            @ForAll @IntRange(max = 20) int most) {
        BothSpaces both = new BothSpaces(rows, sold, holdings);
        for (ColumnWhiteSpace space : both.columns()) {
            both.agreeCellByCell(space, false);
            both.agreeOnGaps(space, most, false);
        }
        for (ColumnWhiteSpace space : both.weighted()) {
            both.agreeCellByCell(space, true);
            both.agreeOnGaps(space, most, true);
        }
    }

    @Property
    void columnsAnswerAsValueObjects(
            @ForAll("rows") List<Row> rows,
            @ForAll("sold") List<Sold> sold,
            @ForAll("holdings") List<Holding> holdings) {
        BothSpaces both = new BothSpaces(rows, sold, holdings);
        WhiteSpace objects = both.objects(false);
        both.columns().forEach(space -> both.agreeWithObjects(space, objects));
        WhiteSpace bySeats = both.objects(true);
        both.weighted().forEach(space -> both.agreeWithObjects(space, bySeats));
    }

    @Property
    void gapsAndPairsRankAsThoseOfValueObjects(
            @ForAll("rows") List<Row> rows,
            @ForAll("sold") List<Sold> sold,
            @ForAll("holdings") List<Holding> holdings,
            @ForAll @IntRange(max = 20) int most) {
        List<Row> sortedRows = new ArrayList<>(rows);
        sortedRows.sort(Comparator.comparing(Row::id));
        List<Sold> sortedSold = new ArrayList<>(sold);
        sortedSold.sort(Comparator.comparing(Sold::id));
        BothSpaces both = new BothSpaces(sortedRows, sortedSold, holdings);
        both.agreeOnGapsWithObjects(both.columns().get(0), both.objects(false), most);
        both.agreeOnGapsWithObjects(both.weighted().get(0), both.objects(true), most);
        both.agreeOnPairsWithObjects(both.columns().get(0), 1 + most % 3);
    }

    @Property
    void nothingIsLostSilently(
            @ForAll("rows") List<Row> rows,
            @ForAll("sold") List<Sold> sold,
            @ForAll("holdings") List<Holding> holdings) {
        for (ColumnWhiteSpace space : new BothSpaces(rows, sold, holdings).columns()) {
            FactCount count = space.holdingCount();
            assertEquals(holdings.size(), count.given());
            assertEquals(count.given(), count.used() + count.ungrouped() + count.leftOut());
            long reported = space.findings().list().stream()
                    .map(finding -> finding.details().get("holdings"))
                    .filter(number -> number != null)
                    .mapToLong(Long::parseLong)
                    .sum();
            assertEquals(count.ungrouped() + count.leftOut(), reported);
            assertTrue(space.total().owned() <= count.used());
        }
    }

    @Property
    void repeatedAndReorderedHoldingsChangeNothing(
            @ForAll("rows") List<Row> rows,
            @ForAll("sold") List<Sold> sold,
            @ForAll("holdings") List<Holding> holdings) {
        Set<Holding> distinct = new HashSet<>(holdings);
        List<Holding> again = new ArrayList<>(holdings);
        again.addAll(distinct);
        ColumnWhiteSpace one =
                new BothSpaces(rows, sold, new ArrayList<>(distinct)).columns().get(0);
        ColumnWhiteSpace other = new BothSpaces(rows, sold, again).columns().get(0);
        assertEquals(one.total(), other.total());
        assertEquals(one.largestGaps(99), other.largestGaps(99));
    }

    @Property
    void anotherHoldingNeverAddsAGap(
            @ForAll("rows") List<Row> rows,
            @ForAll("sold") List<Sold> sold,
            @ForAll("holdings") List<Holding> holdings) {
        if (!holdings.isEmpty()) {
            ColumnWhiteSpace all =
                    new BothSpaces(rows, sold, holdings).columns().get(0);
            ColumnWhiteSpace fewer = new BothSpaces(rows, sold, holdings.subList(1, holdings.size()))
                    .columns()
                    .get(0);
            assertTrue(new HashSet<>(fewer.largestGaps(99)).containsAll(all.largestGaps(99)));
        }
    }
}
