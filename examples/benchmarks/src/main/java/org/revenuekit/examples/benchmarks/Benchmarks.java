package org.revenuekit.examples.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH with its own command line, then prints how the ways compare, and how much memory an answer holds on to. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the arguments of JMH
     * @throws CommandLineOptionException if JMH does not know them
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.print(Ratios.of(results));
        for (int accounts : Ratios.sizes(results)) {
            System.out.print(Retained.of(accounts));
        }
        for (int events : Ratios.sizes(results, FunnelObjectBenchmark.class)) {
            System.out.print(Retained.ofFunnel(events));
        }
    }
}
