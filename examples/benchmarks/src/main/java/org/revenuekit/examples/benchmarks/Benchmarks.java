package org.revenuekit.examples.benchmarks;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH with its own command line, then prints how the ways compare. */
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
                .shouldFailOnError(true)
                .build();
        System.out.print(Ratios.of(new Runner(options).run()));
    }
}
