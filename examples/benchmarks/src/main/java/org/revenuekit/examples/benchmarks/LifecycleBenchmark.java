package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
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
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.Leads;

/**
 * How many accounts of each of eight channels are prospects, ordered, customers and former customers, and how many days
 * lie between first contact and deal: of a log in which each lead is an account of its own, three of four of which have
 * two and a half periods of assets. Journeys are followed, and the database loaded, beforehand. Ours makes the whole
 * lifecycle of each account. Milliseconds for all accounts.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class LifecycleBenchmark {
    /** How many entries; about a sixth as many accounts. */
    @Param({"1000000"})
    public int events;

    private Journeys journeys;
    private List<AssetPeriod> periods;
    private LifecycleDatabase database;

    /** Makes log and periods, and fails unless all ways answer alike. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        SalesLog log = SalesLog.generate(events);
        FunnelObjects objects = FunnelObjects.of(log);
        Subscriptions assets = Subscriptions.generate(log.channel().length);
        ImmutableList<Lead> leads = objects.leads();
        journeys = JourneyTracking.of(SalesLog.process())
                .follow(Leads.of(withAccounts(leads)), objects.entries(), SalesLog.AS_OF);
        periods = RevenueObjects.of(assets).stream()
                .filter(period -> LifecycleByObjects.hasAssets(period.account()))
                .collect(ImmutableList.toImmutableList());
        long[] expected = maps();
        LifecycleByObjects.check("revenueKit", expected, revenueKit());
        if (params.getBenchmark().endsWith("duckDb")) {
            database = LifecycleDatabase.load(log, assets);
            LifecycleByObjects.check("duckDb", expected, duckDb());
        }
    }

    /** Closes the database. */
    @TearDown
    public void tearDown() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    private static ImmutableList<Lead> withAccounts(List<Lead> leads) {
        ImmutableList.Builder<Lead> all = ImmutableList.builder();
        for (int i = 0; i < leads.size(); i++) {
            all.add(leads.get(i).withAccount(LifecycleByObjects.account(i)));
        }
        return all.build();
    }

    @Benchmark
    public long[] revenueKit() {
        return LifecycleByObjects.answer(journeys, periods);
    }

    @Benchmark
    public long[] maps() {
        return LifecycleByMaps.answer(journeys, periods);
    }

    @Benchmark
    public long[] duckDb() throws SQLException, IOException {
        return database.answer();
    }
}
