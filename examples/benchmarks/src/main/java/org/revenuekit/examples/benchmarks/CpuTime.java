package org.revenuekit.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Reports the CPU time of the whole process for one answer, garbage collector and native threads included. */
public final class CpuTime implements InternalProfiler {
    /** The name of the secondary result, in milliseconds. */
    static final String LABEL = "cpu";

    private static final double NANOS_PER_MILLI = 1e6;

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis = (process.getProcessCpuTime() - before) / NANOS_PER_MILLI;
        long answers = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, millis / answers, "ms/op", AggregationPolicy.AVG));
    }
}
