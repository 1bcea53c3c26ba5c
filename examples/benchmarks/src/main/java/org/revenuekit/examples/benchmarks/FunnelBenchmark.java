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
import org.revenuekit.funnel.columns.ColumnConversionAnalysis;
import org.revenuekit.funnel.columns.ColumnEvents;

/**
 * How many leads of each month and channel reached each of eight stages within 90 days, how long it took, how often
 * stages were passed over and leads moved back, of a log in the order of time: milliseconds for the whole log.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class FunnelBenchmark {
    /** How many entries. */
    @Param({"1000000", "10000000"})
    public int events;

    private SalesLog log;
    private ColumnEvents columns;
    private ColumnConversionAnalysis analysis;
    private LogDatabase database;

    /** Makes the log, and fails unless the way to be timed answers as plain arrays do. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        log = SalesLog.generate(events);
        columns = ColumnEvents.of(SalesLog.process(), log.channel().length, log.lead(), log.stage(), log.micros());
        analysis = ColumnConversionAnalysis.of(FunnelByColumns.POLICY);
        FunnelAnswer expected = plainArrays();
        FunnelAnswer.check("revenueKit", expected, revenueKit());
        if (params.getBenchmark().endsWith(".duckDb")) {
            database = LogDatabase.load(log);
            FunnelAnswer.check("duckDb", expected, duckDb());
        }
    }

    @TearDown
    public void tearDown() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @Benchmark
    public FunnelAnswer revenueKit() {
        return FunnelByColumns.answer(analysis.count(columns, log.channel(), SalesLog.CHANNELS, SalesLog.AS_OF));
    }

    @Benchmark
    public FunnelAnswer plainArrays() {
        return FunnelByArrays.answer(log);
    }

    @Benchmark
    public FunnelAnswer duckDb() throws SQLException, IOException {
        return database.answer(true);
    }
}
