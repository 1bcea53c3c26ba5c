package org.revenuekit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** A table of times and of how many times as long as RevenueKit each way takes. */
final class Ratios {
    private static final String ACCOUNTS = "accounts";
    private static final String OURS = "revenueKit";
    private static final String ALLOCATED = "gc.alloc.rate.norm"; // of JMH's GCProfiler

    private Ratios() {}

    /** The numbers of accounts that were asked about. */
    static SortedSet<Integer> sizes(Collection<RunResult> results) {
        return sizes(results, result -> result.getParams().getParam(ACCOUNTS) != null);
    }

    /** The numbers of accounts or events about which one benchmark asked. */
    static SortedSet<Integer> sizes(Collection<RunResult> results, Class<?> benchmark) {
        return sizes(results, result -> question(result).equals(benchmark.getSimpleName()));
    }

    private static SortedSet<Integer> sizes(Collection<RunResult> results, Predicate<RunResult> wanted) {
        return results.stream().filter(wanted).map(Ratios::size).collect(Collectors.toCollection(TreeSet::new));
    }

    static String of(Collection<RunResult> results) {
        SortedMap<String, SortedMap<Integer, SortedMap<String, RunResult>>> byQuestion = new TreeMap<>();
        for (RunResult result : results) {
            byQuestion
                    .computeIfAbsent(question(result), first -> new TreeMap<>())
                    .computeIfAbsent(size(result), first -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), result);
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n| question | accounts or events | way | runs | wall ms: median (min-max) | CPU ms: median (min-max) | wall against ours | CPU against ours | bytes allocated for each |%n"
                        + "|---|---|---|---|---|---|---|---|---|%n"));
        byQuestion.forEach((question, sizes) ->
                sizes.forEach((accounts, ways) -> ways.forEach((name, result) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %s | %d | %s | %s | %s | %s | %s |%n",
                        question,
                        accounts,
                        name,
                        wall(result).getStatistics().getN(),
                        spread(wall(result)),
                        spread(cpu(result)),
                        ratio(wall(result), ways, false),
                        ratio(cpu(result), ways, true),
                        allocated(result, accounts))))));
        return table.toString();
    }

    private static String question(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The number of accounts, or of events where that is what makes an input large. */
    private static int size(RunResult result) {
        String accounts = result.getParams().getParam(ACCOUNTS);
        return Integer.parseInt(accounts == null ? result.getParams().getParam("events") : accounts);
    }

    private static String allocated(RunResult result, int accounts) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        return bytes == null
                ? "-"
                : String.format(Locale.ROOT, "%.0f", bytes.getStatistics().getPercentile(50) / accounts);
    }

    private static Result<?> wall(RunResult result) {
        return result.getPrimaryResult();
    }

    private static Result<?> cpu(RunResult result) {
        return requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL), CpuTime.LABEL);
    }

    private static String spread(Result<?> result) {
        Statistics times = result.getStatistics();
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", times.getPercentile(50), times.getMin(), times.getMax());
    }

    private static String ratio(Result<?> theirs, SortedMap<String, RunResult> ways, boolean cpu) {
        RunResult ours = ways.get(OURS);
        if (ours == null) {
            return "-";
        }
        double median = (cpu ? cpu(ours) : wall(ours)).getStatistics().getPercentile(50);
        return String.format(Locale.ROOT, "%.2fx", theirs.getStatistics().getPercentile(50) / median);
    }
}
