package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
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
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.segmentation.columns.ColumnObservations;
import org.revenuekit.segmentation.columns.ColumnScores;
import org.revenuekit.segmentation.columns.ColumnScoring;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

/**
 * Two indices of about 15 observations of each customer, which count less as they grow old, and the quadrant of each:
 * milliseconds for all customers.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class ScoringBenchmark {
    /** How many customers. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Portfolio portfolio;
    private ColumnObservations columns;
    private ColumnScoring scoring;
    private int[][] decay;
    private PortfolioDatabase database;
    private ByRules rules;
    private Accounts customers;
    private Observations objects;

    /** Makes the customers, and fails unless the way to be timed scores as plain arrays do. */
    @Setup
    public void setUp(BenchmarkParams params) throws SQLException, IOException {
        portfolio = Portfolio.generate(accounts);
        columns = portfolio.columns();
        scoring = ColumnScoring.of(Portfolio.cs(), Portfolio.op());
        decay = Portfolio.decay();
        Quadrants expected = plainArrays();
        Quadrants.check("revenueKit", expected, revenueKit());
        String way = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        switch (way) {
            case "valueObjects" -> {
                customers = portfolio.accounts();
                objects = portfolio.objects(customers);
                Quadrants.check(way, expected, valueObjects());
            }
            case "duckDb" -> {
                database = PortfolioDatabase.load(portfolio);
                Quadrants.check(way, expected, duckDb());
            }
            case "drools" -> {
                rules = new ByRules(portfolio, decay);
                Quadrants.check(way, expected, drools());
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
    public Quadrants revenueKit() {
        ImmutableList<ColumnScores> scores = scoring.score(columns, Portfolio.AS_OF);
        Quadrants.Tally tally = new Quadrants.Tally();
        for (int row = 0; row < columns.rows(); row++) {
            tally.add(scores.get(0).millionths(row), scores.get(1).millionths(row));
        }
        return tally.answer();
    }

    @Benchmark
    public Quadrants valueObjects() {
        Scores cs = Scoring.of(Portfolio.cs()).score(customers, objects, Portfolio.AS_OF);
        Scores op = Scoring.of(Portfolio.op()).score(customers, objects, Portfolio.AS_OF);
        Quadrants.Tally tally = new Quadrants.Tally();
        for (int row = 0; row < customers.size(); row++) {
            AccountId id = customers.list().get(row).id();
            tally.add(millionths(cs.of(id)), millionths(op.of(id)));
        }
        return tally.answer();
    }

    private static long millionths(ScoreOutcome outcome) {
        return outcome.fold(score -> score.point().movePointRight(6).longValueExact(), none -> -1L);
    }

    @Benchmark
    public Quadrants plainArrays() {
        Quadrants.Tally tally = new Quadrants.Tally();
        ScoreSum sum = new ScoreSum();
        for (int row = 0; row < portfolio.customers(); row++) {
            sum.clear();
            for (int i = portfolio.starts()[row]; i < portfolio.starts()[row + 1]; i++) {
                int indicator = portfolio.indicator()[i];
                int left = decay[indicator][Portfolio.TODAY - portfolio.day()[i]];
                sum.add(indicator, left, 1_000_000L * portfolio.tenths()[i]);
            }
            tally.add(sum.score(0), sum.score(Portfolio.OF_ONE));
        }
        return tally.answer();
    }

    @Benchmark
    public Quadrants duckDb() throws SQLException, IOException {
        return database.answer();
    }

    @Benchmark
    public Quadrants drools() {
        return rules.answer();
    }
}
