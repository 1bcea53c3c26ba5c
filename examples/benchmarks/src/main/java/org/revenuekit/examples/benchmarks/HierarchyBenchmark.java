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
 * Which family is the largest, and what does every family come to? Asked of the same objects in different ways; the
 * results are milliseconds for one answer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class HierarchyBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Companies companies;
    private Columns columns;
    private ByDuckDb duckDb;

    /** Makes the companies, and fails unless every way gives the same answer. */
    @Setup
    public void setUp() throws SQLException, IOException {
        companies = Companies.generate(accounts);
        columns = Columns.of(companies);
        duckDb = ByDuckDb.load(companies);
        Answer expected = ByHashMaps.answer(companies);
        expected.check("revenueKit", ByRevenueKit.answer(companies));
        expected.check("nodeObjects", ByNodeObjects.answer(companies));
        expected.check("denseArrays", ByArrays.answer(columns));
        expected.check("duckDb", duckDb.answer());
    }

    @TearDown
    public void tearDown() throws SQLException {
        duckDb.close();
    }

    @Benchmark
    public Object revenueKit() {
        return ByRevenueKit.answer(companies);
    }

    @Benchmark
    public Object hashMapTraversal() {
        return ByHashMaps.answer(companies);
    }

    @Benchmark
    public Object nodeObjects() {
        return ByNodeObjects.answer(companies);
    }

    @Benchmark
    public Object denseArrays() {
        return ByArrays.answer(columns);
    }

    @Benchmark
    public Object duckDb() throws SQLException {
        return duckDb.answer();
    }
}
