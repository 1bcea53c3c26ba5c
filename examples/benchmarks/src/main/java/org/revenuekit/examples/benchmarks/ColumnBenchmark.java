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

/**
 * The question of {@link HierarchyBenchmark}, asked of columns of texts; the results are milliseconds for one answer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class ColumnBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Table table;
    private Columns columns;
    private ByDuckDb duckDb;

    /** Makes the columns, and fails unless every way gives the same answer. */
    @Setup
    public void setUp() throws SQLException, IOException {
        Companies companies = Companies.generate(accounts);
        table = Table.of(companies);
        columns = Columns.of(companies);
        duckDb = ByDuckDb.load(table);
        Answer expected = ByStringMaps.answer(table);
        expected.check("revenueKit", ByColumns.answer(table));
        expected.check("guavaGraph", ByGuavaGraph.answer(table));
        expected.check("denseArrays", ByArrays.answer(columns));
        expected.check("duckDbLoaded", duckDb.answer());
        expected.check("hashMaps of objects", ByHashMaps.answer(companies));
    }

    @TearDown
    public void tearDown() throws SQLException {
        duckDb.close();
    }

    @Benchmark
    public Object revenueKit() {
        return ByColumns.answer(table);
    }

    @Benchmark
    public Object hashMapTraversal() {
        return ByStringMaps.answer(table);
    }

    @Benchmark
    public Object guavaGraph() {
        return ByGuavaGraph.answer(table);
    }

    @Benchmark
    public Object denseArrays() {
        return ByArrays.answer(columns);
    }

    @Benchmark
    public Object duckDbLoaded() throws SQLException {
        return duckDb.answer();
    }

    @Benchmark
    public Object duckDbEndToEnd() throws SQLException, IOException {
        try (ByDuckDb loaded = ByDuckDb.load(table)) {
            return loaded.answer();
        }
    }
}
