package org.revenuekit.examples.benchmarks;

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

/**
 * The question of {@link WhiteSpaceBenchmark}, without sisters, asked of value objects; milliseconds for one answer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class WhiteSpaceObjectBenchmark {
    /** How many accounts. */
    @Param({"10000", "100000"})
    public int accounts;

    private Market market;
    private String[] holders;
    private String[] products;
    private WhiteByObjects objects;

    /** Makes the market, and fails unless both entrances answer as cell by cell. */
    @Setup
    public void setUp() {
        Companies companies = Companies.generate(accounts);
        market = Market.of(companies);
        holders = market.holderTexts();
        products = market.productTexts();
        objects = new WhiteByObjects(companies, market);
        WhiteAnswer expected = new WhiteByArrays(market).everyCell();
        expected.check("columnsOfTexts", columnsOfTexts());
        expected.withoutSisters().check("revenueKit", revenueKit());
    }

    @Benchmark
    public WhiteAnswer revenueKit() {
        return objects.answer(objects.survey());
    }

    @Benchmark
    public WhiteAnswer columnsOfTexts() {
        return WhiteByColumns.answer(WhiteByColumns.fromTexts(market, holders, products));
    }
}
