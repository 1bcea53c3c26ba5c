package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
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
import org.openjdk.jmh.infra.BenchmarkParams;
import org.revenuekit.core.asset.AssetPeriod;

/**
 * How recurring revenue moved in each of 24 months, as new, reactivated, expanded, contracted and churned accounts with
 * their amounts: of periods as value objects, measured anew each time. Plain arrays have the numbers; the database is
 * loaded with them. Milliseconds for all accounts.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class RevenueObjectBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Subscriptions data;
    private List<AssetPeriod> periods;
    private RevenueDatabase database;

    /** Makes the periods, and fails unless the way to be timed answers as plain arrays do. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        data = Subscriptions.generate(accounts);
        periods = RevenueObjects.of(data);
        RevenueAnswer expected = plainArrays();
        RevenueAnswer.checkMovements("revenueKit", expected, revenueKit());
        if (params.getBenchmark().endsWith(".maps")) {
            RevenueAnswer.check("maps", expected, maps());
        }
        if (params.getBenchmark().endsWith(".duckDbJoins")) {
            database = RevenueDatabase.load(data);
            RevenueAnswer.check("duckDbJoins", expected, duckDbJoins());
        }
    }

    /** Closes the database. */
    @TearDown
    public void tearDown() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @Benchmark
    public RevenueAnswer revenueKit() {
        return RevenueByObjects.answer(periods);
    }

    @Benchmark
    public RevenueAnswer maps() {
        return RevenueByMaps.answer(periods);
    }

    @Benchmark
    public RevenueAnswer plainArrays() {
        return RevenueByArrays.answer(data);
    }

    @Benchmark
    public RevenueAnswer duckDbJoins() throws SQLException, IOException {
        return database.answer("revenue-joins.sql");
    }
}
