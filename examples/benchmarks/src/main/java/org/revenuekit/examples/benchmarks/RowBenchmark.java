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

/** The same question where parents are rows, so that no id is looked up; milliseconds for one answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class RowBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Columns columns;

    /** Makes the columns, and fails unless both ways give the same answer. */
    @Setup
    public void setUp() {
        columns = Columns.of(Companies.generate(accounts)).numbered();
        ByArrays.answer(columns).check("revenueKit", ByColumns.answer(columns));
    }

    @Benchmark
    public Object revenueKit() {
        return ByColumns.answer(columns);
    }

    @Benchmark
    public Object denseArrays() {
        return ByArrays.answer(columns);
    }
}
