package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * The question of {@link FunnelBenchmark} without skips and moves back, of leads and entries as value objects; the
 * database loads the numbers before it answers. Milliseconds for the whole log.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class FunnelObjectBenchmark {
    /** How many entries. */
    @Param({"1000000", "10000000"})
    public int events;

    private SalesLog log;
    private FunnelObjects objects;
    private List<StageId> stages;
    private List<ChannelId> channels;
    private Map<LeadId, ChannelId> channelOf;

    /** Makes the log, and fails unless the way to be timed answers as plain arrays do. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        log = SalesLog.generate(events);
        objects = FunnelObjects.of(log);
        SalesProcess process = SalesLog.process();
        stages = process.stages().stream().map(Stage::id).toList();
        channels = process.channels().stream().map(EntryChannel::id).toList();
        channelOf = objects.channels();
        FunnelAnswer expected = plainArrays();
        String way = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        switch (way) {
            case "revenueKit" -> FunnelAnswer.check(way, expected, revenueKit());
            case "streams" -> FunnelAnswer.check(way, expected, streams());
            case "duckDbEndToEnd" -> FunnelAnswer.check(way, expected, duckDbEndToEnd());
            default -> {} // it is what the others are compared with
        }
    }

    @Benchmark
    public FunnelAnswer revenueKit() {
        return FunnelByObjects.answer(objects);
    }

    @Benchmark
    public FunnelAnswer plainArrays() {
        return FunnelByArrays.answer(log);
    }

    @Benchmark
    public FunnelAnswer streams() {
        return FunnelByStreams.answer(objects.entries(), channelOf, stages, channels);
    }

    @Benchmark
    public FunnelAnswer duckDbEndToEnd() throws SQLException, IOException {
        try (LogDatabase database = LogDatabase.load(log)) {
            return database.answer(false);
        }
    }
}
