package org.revenuekit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** A table of times and of how many times as long as RevenueKit each way takes. */
final class Ratios {
    private static final String OURS = "revenueKit";

    private Ratios() {}

    static String of(Collection<RunResult> results) {
        SortedMap<Integer, SortedMap<String, RunResult>> bySize = new TreeMap<>();
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel();
            int accounts = Integer.parseInt(result.getParams().getParam("accounts"));
            bySize.computeIfAbsent(accounts, first -> new TreeMap<>()).put(label, result);
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n| accounts | way | runs | wall ms: median (min-max) | CPU ms: median (min-max) | wall against ours | CPU against ours |%n"
                        + "|---|---|---|---|---|---|---|%n"));
        bySize.forEach((accounts, ways) -> ways.forEach((name, result) -> table.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %d | %s | %s | %s | %s |%n",
                accounts,
                name,
                wall(result).getStatistics().getN(),
                spread(wall(result)),
                spread(cpu(result)),
                ratio(wall(result), ways, false),
                ratio(cpu(result), ways, true)))));
        return table.toString();
    }

    private static Result<?> wall(RunResult result) {
        return result.getPrimaryResult();
    }

    private static Result<?> cpu(RunResult result) {
        return requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL), CpuTime.LABEL);
    }

    private static String spread(Result<?> result) {
        Statistics times = result.getStatistics();
        return String.format(Locale.ROOT, "%.1f (%.1f-%.1f)", times.getPercentile(50), times.getMin(), times.getMax());
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
