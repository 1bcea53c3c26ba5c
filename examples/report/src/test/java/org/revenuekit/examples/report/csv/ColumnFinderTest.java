package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.examples.report.Refusals.message;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ColumnFinderTest {

    private static final CsvRow HEADER =
            new CsvRow(3, ImmutableList.of("Id", "Name", "Close date", "Name", "", "Amount"));
    private static final ColumnFinder NAMED = ColumnFinder.byHeader("x.csv", HEADER);
    private static final ColumnFinder BARE = ColumnFinder.byPosition("x.csv", HEADER);

    private static ColumnRef name(String header) {
        return new ColumnRef.ByName(header);
    }

    private static ColumnRef place(int position) {
        return new ColumnRef.ByPosition(position);
    }

    private static String refusal(ColumnFinder finder, ColumnRef column) {
        return message(UnreadableFileException.class, () -> finder.find(column));
    }

    @Test
    void columnsAreFoundByHeaderAndPosition() {
        assertEquals(2, NAMED.find(name(" Close date ")));
        assertEquals(1, NAMED.find(place(2)), "a position tells equal headers apart");
        assertEquals(5, BARE.find(place(6)));
        assertEquals(6, NAMED.width());
    }

    @Test
    void aMissingColumnIsNamedWithThoseThatAreThere() {
        assertEquals(
                "x.csv, row 3: there is no column 'close_date'; did you mean 'Close date'? Columns there: Id, Name,"
                        + " Close date, Name, , Amount",
                refusal(NAMED, name("close_date")));
        assertEquals(
                "x.csv, row 3: there is no column 'Owner'. Columns there: Id, Name, Close date, Name, , Amount",
                refusal(NAMED, name("Owner")));
        assertEquals("x.csv, row 3: there is no column 7, the file has 6", refusal(NAMED, place(7)));
    }

    @Test
    void longHeadersAreCut() {
        CsvRow wide = new CsvRow(1, ImmutableList.copyOf(Collections.nCopies(51, "c")));
        assertEquals(
                "x.csv, row 1: there is no column 'zzzz'. Columns there: " + "c, ".repeat(50) + "and 1 more",
                refusal(ColumnFinder.byHeader("x.csv", wide), name("zzzz")));
    }

    @Test
    void equalHeadersAreAnErrorOnlyWhereOneIsNamed() {
        assertEquals(
                "x.csv, row 3: several columns are called 'Name' (positions 2 and 4); use the position",
                refusal(NAMED, name("Name")));
    }

    @Test
    void withoutHeaderThereAreNoNames() {
        assertEquals(
                "x.csv, row 3: column 'Id' is named by its header, but the mapping says that the file has none; use"
                        + " its position",
                refusal(BARE, name("Id")));
    }

    @Test
    void columnsWithoutHeaderAreCalledByTheirPlace() {
        assertEquals("Id", NAMED.label(0));
        assertEquals("#5", NAMED.label(4));
        assertEquals("#7", NAMED.label(6));
        assertEquals("#1", BARE.label(0));
        assertEquals("#2", place(2).label());
    }

    @Test
    void referencesAreChecked() {
        assertEquals("header must not be blank", message(IllegalArgumentException.class, () -> name(" \u3000")));
        assertEquals("position must be 1 to 16384, was 0", message(IllegalArgumentException.class, () -> place(0)));
        assertEquals(
                "position must be 1 to 16384, was 16385", message(IllegalArgumentException.class, () -> place(16_385)));
        assertEquals("#16384", place(16_384).label());
    }
}
