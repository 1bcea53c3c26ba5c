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
import org.openjdk.jmh.infra.BenchmarkParams;
import org.revenuekit.hierarchy.columns.ColumnWhiteSpace;

/** How many accounts have each two of 300 products? Milliseconds for all pairs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class CoOwnershipBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Market market;
    private ColumnWhiteSpace space;
    private ByBitmaps bitmaps;
    private MarketDatabase database;

    /** Makes the market, and fails unless the way to be timed counts as plain arrays do. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        market = Market.of(Companies.generate(accounts));
        space = WhiteByColumns.fromNumbers(market);
        long expected = denseArrays();
        Pairs.check("revenueKit", expected, revenueKit());
        String way = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        switch (way) {
            case "hashMap" -> Pairs.check(way, expected, hashMap());
            case "roaringBitmaps" -> {
                bitmaps = new ByBitmaps(market);
                Pairs.check(way, expected, roaringBitmaps());
            }
            case "duckDbSelfJoin" -> {
                database = MarketDatabase.load(market);
                Pairs.check(way, expected, duckDbSelfJoin());
            }
            default -> {} // compared already
        }
    }

    @TearDown
    public void tearDown() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @Benchmark
    public long revenueKit() {
        return Pairs.byColumns(space);
    }

    @Benchmark
    public long denseArrays() {
        return Pairs.byArrays(market);
    }

    @Benchmark
    public long hashMap() {
        return Pairs.byHashMap(market);
    }

    @Benchmark
    public long roaringBitmaps() {
        return bitmaps.pairs();
    }

    @Benchmark
    public long duckDbSelfJoin() throws SQLException, IOException {
        return database.pairs();
    }
}
