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

/**
 * How many products does each family not have, what are they worth, how many of them does somebody in the family have,
 * and which hundred are worth most? Asked of holdings that stand, of numbers and of texts; milliseconds for one answer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class WhiteSpaceBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Market market;
    private String[] holders;
    private String[] products;
    private ColumnWhiteSpace space;
    private WhiteByArrays arrays;
    private WhiteByStreams streams;
    private ByBitmaps bitmaps;
    private MarketDatabase database;

    /** Makes the market, and fails unless the way to be timed answers as cell by cell: all ways would take minutes. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        market = Market.of(Companies.generate(accounts));
        arrays = new WhiteByArrays(market);
        space = WhiteByColumns.fromNumbers(market);
        WhiteAnswer expected = arrays.everyCell();
        expected.check("revenueKit", revenueKit());
        String way = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        switch (way) {
            case "fromNumbers" -> expected.check(way, fromNumbers());
            case "fromTexts" -> {
                holders = market.holderTexts();
                products = market.productTexts();
                expected.check(way, fromTexts());
            }
            case "denseArrays" -> expected.check(way, denseArrays());
            case "streams" -> {
                streams = new WhiteByStreams(market);
                expected.check(way, streams());
            }
            case "roaringBitmaps" -> {
                bitmaps = new ByBitmaps(market);
                expected.check(way, roaringBitmaps());
            }
            case "duckDbComplement" -> {
                database = MarketDatabase.load(market);
                expected.check(way, duckDbComplement());
            }
            case "duckDbAntiJoin" -> {
                database = MarketDatabase.load(market);
                expected.check(way, duckDbAntiJoin());
            }
            case "everyGap" -> Pairs.check(way, expected.value(), everyGap());
            default -> {} // compared already, or a floor
        }
    }

    @TearDown
    public void tearDown() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @Benchmark
    public WhiteAnswer revenueKit() {
        return WhiteByColumns.answer(space);
    }

    @Benchmark
    public WhiteAnswer fromNumbers() {
        return WhiteByColumns.answer(WhiteByColumns.fromNumbers(market));
    }

    @Benchmark
    public WhiteAnswer fromTexts() {
        return WhiteByColumns.answer(WhiteByColumns.fromTexts(market, holders, products));
    }

    @Benchmark
    public long everyGap() {
        return WhiteByColumns.everyGap(space, market);
    }

    @Benchmark
    public WhiteAnswer everyCellOfArrays() {
        return arrays.everyCell();
    }

    @Benchmark
    public WhiteAnswer denseArrays() {
        return arrays.complement();
    }

    @Benchmark
    public long readHoldings() {
        return arrays.readHoldings();
    }

    @Benchmark
    public WhiteAnswer streams() {
        return streams.answer();
    }

    @Benchmark
    public WhiteAnswer roaringBitmaps() {
        return bitmaps.answer();
    }

    @Benchmark
    public WhiteAnswer duckDbComplement() throws SQLException, IOException {
        return database.complement();
    }

    @Benchmark
    public WhiteAnswer duckDbAntiJoin() throws SQLException, IOException {
        return database.antiJoin();
    }
}
