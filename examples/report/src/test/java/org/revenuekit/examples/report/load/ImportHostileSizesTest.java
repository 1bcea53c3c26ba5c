package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.examples.report.EqualHashes;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/** Rows that take quadratic time where that is possible: as many as there are ids, all of one hash. */
class ImportHostileSizesTest {
    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MANY = 1 << 16;

    @TempDir
    private Path folder;

    private static String rows(String header, IntFunction<String> row) {
        return IntStream.range(0, MANY).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private Folder folder(String text) {
        return new Folder(folder).file("f.csv", text);
    }

    @Test
    void usage() {
        Folder given = folder(rows("a,p,on,active,seats", i -> EqualHashes.text(i) + ",cloud,2026-03-10,4,10"));
        DataSet set = assertTimeoutPreemptively(
                PATIENCE,
                () -> given.set("'usage': [ { 'file': 'f.csv', 'columns': { 'account': 'a', 'product': 'p',"
                        + " 'observedOn': 'on', 'activeSeats': 'active', 'licensedSeats': 'seats' } } ]"));
        assertEquals(MANY, set.success().usage().size());
    }

    @Test
    void potentials() {
        Folder given = folder(rows("a,p,mid", i -> EqualHashes.text(i) + ",cloud,7"));
        DataSet set = assertTimeoutPreemptively(
                PATIENCE,
                () -> given.set("'potentials': [ { 'file': 'f.csv', 'columns': { 'account': 'a', 'product': 'p',"
                        + " 'mid': 'mid' } } ]"));
        assertEquals(MANY, set.whiteSpaceFacts().statedPotentials().size());
    }

    @Test
    void rowsThatMayRepeatEachOther() {
        Folder given = folder(rows("child,parent", i -> EqualHashes.text(i) + ",top"));
        CanonicalData data = assertTimeoutPreemptively(
                PATIENCE,
                () -> given.read("'links': [ { 'file': 'f.csv', 'distinct': true, 'columns': { 'child': 'child',"
                        + " 'parent': 'parent' } } ]"));
        assertEquals(MANY, data.rows(CanonicalTable.LINKS).size());
    }
}
