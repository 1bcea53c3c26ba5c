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

/** A chain of all accounts, in random order, against usual families of as many; milliseconds for one answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class ChainBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Table chain;
    private Table families;

    /** Makes both tables, and fails unless the chain is one family. */
    @Setup
    public void setUp() {
        families = Table.of(Companies.generate(accounts));
        chain = families.asChain();
        Answer answer = ByColumns.answer(chain);
        if (answer.families() != 1) {
            throw new IllegalStateException("a chain is no " + answer.families() + " families");
        }
        answer.check("hashMaps", ByStringMaps.answer(chain));
    }

    @Benchmark
    public Object revenueKit() {
        return ByColumns.answer(chain);
    }

    @Benchmark
    public Object usualFamilies() {
        return ByColumns.answer(families);
    }
}
