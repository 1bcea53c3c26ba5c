package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.revenuekit.hierarchy.columns.ColumnHierarchy;
import org.revenuekit.hierarchy.columns.ColumnResolution;

/**
 * One more measure over a hierarchy that stands: rolled up where the rows stand in family order, where they stand in
 * any order, by asking a database again, and, as the floor, copied. Milliseconds for one measure.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class MeasureBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Table table;
    private Table ordered;
    private ColumnHierarchy hierarchy;
    private ColumnHierarchy orderedHierarchy;
    private ByDuckDb duckDb;

    /** Resolves the columns in both orders, and fails unless every way gives the same answer. */
    @Setup
    public void setUp() throws SQLException, IOException {
        table = Table.of(Companies.generate(accounts));
        hierarchy = ColumnResolution.standard().resolve(table.ids(), table.parents());
        ordered = table.in(hierarchy.familyOrder());
        orderedHierarchy = ColumnResolution.standard().resolve(ordered.ids(), ordered.parents());
        duckDb = ByDuckDb.load(table);
        Answer expected = ByStringMaps.answer(table);
        expected.check("revenueKit", ByColumns.answer(orderedHierarchy.rollUp(ordered.cents()), ordered.ids()));
        expected.check("rowsInAnyOrder", ByColumns.answer(hierarchy.rollUp(table.cents()), table.ids()));
        expected.check("duckDbLoaded", duckDb.answer());
    }

    @TearDown
    public void tearDown() throws SQLException {
        duckDb.close();
    }

    @Benchmark
    public Object revenueKit() {
        return orderedHierarchy.rollUp(ordered.cents());
    }

    @Benchmark
    public Object rowsInAnyOrder() {
        return hierarchy.rollUp(table.cents());
    }

    @Benchmark
    public Object copy() {
        return ordered.cents().clone();
    }

    @Benchmark
    public Object duckDbLoaded() throws SQLException {
        return duckDb.answer();
    }
}
