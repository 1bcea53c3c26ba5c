package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * How passes through the process ended.
 *
 * @param end how
 * @param reason why, where they were lost, disqualified or recycled
 * @param count how many
 * @param farthest how many had come how far, by the stage's place in the process from 0
 */
public record FunnelOutcome(
        End end, Optional<ExitReason> reason, long count, ImmutableSortedMap<Integer, Long> farthest) {
    /** How a pass ended. */
    public enum End {
        /** It reached the goal. */
        WON,
        /** It ended for a reason before. */
        LEFT,
        /** It lasts. */
        OPEN
    }

    /** Checks that nothing is null. */
    public FunnelOutcome {
        requireNonNull(end, "end");
        requireNonNull(reason, "reason");
        requireNonNull(farthest, "farthest");
    }

    /**
     * Counts passes.
     *
     * @param journeys the journeys
     * @param cohort the business days on which the passes began
     * @return the won, then those who left by reasons in the order of the process, then the open; each with at least
     *     one pass
     */
    static ImmutableList<FunnelOutcome> of(Journeys journeys, Span cohort) {
        SalesProcess process = journeys.definition();
        List<StageId> stages = process.stages().stream().map(Stage::id).toList();
        int goal = stages.indexOf(process.goal());
        Map<Key, TreeMap<Integer, Long>> counts = new TreeMap<>();
        journeys.stream()
                .flatMap(journey -> journey.passes().stream())
                .filter(pass -> cohort.contains(journeys.asOf().calendar().dateOf(pass.startedAt())))
                .forEach(pass -> {
                    int farthest = farthest(pass, stages);
                    counts.computeIfAbsent(key(pass, farthest >= goal, process), added -> new TreeMap<>())
                            .merge(farthest, 1L, Long::sum);
                });
        return counts.entrySet().stream()
                .map(entry -> new FunnelOutcome(
                        entry.getKey().end(),
                        entry.getKey().reason(process),
                        entry.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        ImmutableSortedMap.copyOf(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private static int farthest(Pass pass, List<StageId> stages) {
        return pass.visits().stream()
                .mapToInt(visit -> stages.indexOf(visit.stage()))
                .max()
                .orElseThrow();
    }

    private static Key key(Pass pass, boolean won, SalesProcess process) {
        Optional<ReasonId> reason = pass.end().flatMap(end -> end.reason());
        if (won) {
            return new Key(End.WON, -1);
        }
        return reason.map(id -> new Key(End.LEFT, process.reasons().indexOf(process.reason(id))))
                .orElse(new Key(End.OPEN, -1));
    }

    /** How, and the place of the reason in the process. */
    private record Key(End end, int place) implements Comparable<Key> {
        Optional<ExitReason> reason(SalesProcess process) {
            return place < 0 ? Optional.empty() : Optional.of(process.reasons().get(place));
        }

        @Override
        public int compareTo(Key other) {
            return ComparisonChain.start()
                    .compare(end, other.end)
                    .compare(place, other.place)
                    .result();
        }
    }
}
