package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.attribution.Attribution;
import org.revenuekit.funnel.attribution.AttributionAnalysis;
import org.revenuekit.funnel.attribution.AttributionPolicy;
import org.revenuekit.funnel.attribution.CampaignTouch;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;

/**
 * How many conversions each of eight channels is credited with, shared alike by the touches up to them, three touches
 * for each lead; journeys are followed, and the database loaded, beforehand. Ours is exact, the others add doubles.
 * Milliseconds for the whole log.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class AttributionBenchmark {
    static final int TOUCHES_OF_A_LEAD = 3;

    private static final long SEED = 42;
    private static final double CLOSE = 1e-6;

    /** How many entries. */
    @Param({"1000000", "10000000"})
    public int events;

    private Journeys journeys;
    private List<CampaignTouch> touches;
    private List<ChannelId> channels;
    private TouchDatabase database;

    /** Makes log and touches, and fails unless all ways answer alike. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        SalesLog log = SalesLog.generate(events);
        FunnelObjects objects = FunnelObjects.of(log);
        channels = SalesLog.process().channels().stream().map(EntryChannel::id).toList();
        journeys = JourneyTracking.of(SalesLog.process())
                .follow(Leads.of(objects.leads()), objects.entries(), SalesLog.AS_OF);
        touches = touches(objects, channels);
        double[] expected = streams();
        check("revenueKit", expected, revenueKit());
        if (params.getBenchmark().endsWith("duckDb")) {
            database = TouchDatabase.load(log, touches, channels);
            check("duckDb", expected, duckDb());
        }
    }

    /** Closes the database. */
    @TearDown
    public void tearDown() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    private static List<CampaignTouch> touches(FunnelObjects objects, List<ChannelId> channels) {
        SplittableRandom random = new SplittableRandom(SEED);
        long first = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
        long seconds = TimeUnit.DAYS.toSeconds(731);
        return objects.leads().stream()
                .flatMap(lead -> IntStream.range(0, TOUCHES_OF_A_LEAD)
                        .mapToObj(i -> CampaignTouch.of(
                                lead.id(),
                                channels.get(random.nextInt(channels.size())),
                                Instant.EPOCH.plus(first + random.nextLong(seconds), ChronoUnit.SECONDS))))
                .collect(ImmutableList.toImmutableList());
    }

    private static void check(String way, double[] expected, double[] answer) {
        for (int i = 0; i < expected.length; i++) {
            if (Math.abs(expected[i] - answer[i]) > CLOSE) {
                throw new IllegalStateException(way + " credits " + answer[i] + " where expected is " + expected[i]);
            }
        }
    }

    @Benchmark
    public double[] revenueKit() {
        Attribution credits = AttributionAnalysis.of(AttributionPolicy.standard())
                .credit(journeys, touches, Span.until(LocalDate.of(2027, 1, 1)));
        return channels.stream()
                .mapToDouble(channel -> credits.credit(channel).rounded(9).doubleValue())
                .toArray();
    }

    @Benchmark
    public double[] streams() {
        return AttributionByStreams.answer(journeys, touches, channels);
    }

    @Benchmark
    public double[] duckDb() throws SQLException {
        return database.answer();
    }
}
