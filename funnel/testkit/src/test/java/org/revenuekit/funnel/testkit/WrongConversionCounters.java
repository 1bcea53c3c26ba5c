package org.revenuekit.funnel.testkit;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.revenuekit.funnel.conversion.Counting;

/** Ways to count conversion that are in use and wrong; each is right but for one thing. */
final class WrongConversionCounters {
    private static final ConversionCounter RIGHT = new NaiveConversionCounter();

    private WrongConversionCounters() {}

    /** Sorts by time alone, so that rows of one instant stay in the order given (ClickHouse #18884). */
    static Map<String, Long> leavesTiesAsGiven(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(StageRow::at));
        List<StageRow> apart = new ArrayList<>();
        for (StageRow row : sorted) {
            apart.add(row.movedTo(Instant.EPOCH.plusSeconds(apart.size())));
        }
        return RIGHT.count(stages, apart, counting);
    }

    /** Sorts rows of one instant by the name of the stage. */
    static Map<String, Long> sortsTiesByName(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(StageRow::at).thenComparing(StageRow::stage));
        return leavesTiesAsGiven(stages, sorted, counting);
    }

    /** Does not look at times at all. */
    static Map<String, Long> readsAsGiven(List<String> stages, List<StageRow> rows, Counting counting) {
        return leavesTiesAsGiven(
                stages, rows.stream().map(row -> row.movedTo(Instant.EPOCH)).toList(), counting);
    }

    /** Knows days only. */
    static Map<String, Long> truncatesToDays(List<String> stages, List<StageRow> rows, Counting counting) {
        return RIGHT.count(
                stages,
                rows.stream()
                        .map(row -> row.movedTo(row.at()
                                .atOffset(ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.DAYS)
                                .toInstant()))
                        .toList(),
                counting);
    }

    /** Fills in skipped stages, whatever it was asked for. */
    static Map<String, Long> fillsSkipped(List<String> stages, List<StageRow> rows, Counting counting) {
        return RIGHT.count(stages, rows, counting == Counting.VISITED ? Counting.REACHED : counting);
    }

    /** Does not fill in skipped stages, whatever it was asked for. */
    static Map<String, Long> neverFills(List<String> stages, List<StageRow> rows, Counting counting) {
        return RIGHT.count(stages, rows, counting == Counting.REACHED ? Counting.VISITED : counting);
    }

    /** Takes IN_SEQUENCE for having entered all stages, in whatever order. */
    static Map<String, Long> anyOrder(List<String> stages, List<StageRow> rows, Counting counting) {
        Map<String, Long> counts = new LinkedHashMap<>(RIGHT.count(stages, rows, counting));
        if (counting == Counting.IN_SEQUENCE) {
            for (int stage = 0; stage < stages.size(); stage++) {
                List<String> needed = stages.subList(0, stage + 1);
                counts.put(
                        stages.get(stage),
                        byLead(rows).stream()
                                .filter(ofLead -> stagesOf(ofLead).containsAll(needed))
                                .count());
            }
        }
        return counts;
    }

    /** Counts rows instead of leads, each once. */
    static Map<String, Long> countsVisits(List<String> stages, List<StageRow> rows, Counting counting) {
        return counting == Counting.VISITED
                ? countsRows(stages, List.copyOf(new LinkedHashSet<>(rows)), counting)
                : RIGHT.count(stages, rows, counting);
    }

    /** COUNT(*) in place of COUNT(DISTINCT lead). */
    static Map<String, Long> countsRows(List<String> stages, List<StageRow> rows, Counting counting) {
        if (counting != Counting.VISITED) {
            return RIGHT.count(stages, rows, counting);
        }
        Map<String, Long> counts = zeros(stages);
        rows.forEach(row -> counts.merge(row.stage(), 1L, Long::sum));
        return counts;
    }

    /** Counts a row given twice twice. */
    static Map<String, Long> countsDuplicates(List<String> stages, List<StageRow> rows, Counting counting) {
        Map<String, Long> counts = new LinkedHashMap<>(RIGHT.count(stages, rows, counting));
        Set<StageRow> seen = new HashSet<>();
        for (StageRow row : rows) {
            if (!seen.add(row)) {
                counts.merge(row.stage(), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Knows only in which stage a lead is at the end, as a CRM's current state does. */
    static Map<String, Long> looksAtTheEnd(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> ends = new ArrayList<>();
        for (List<StageRow> ofLead : byLead(rows)) {
            ends.add(inOrder(stages, ofLead).get(ofLead.size() - 1));
        }
        return RIGHT.count(stages, counting == Counting.REACHED ? ends : rows, counting);
    }

    /** Throws out leads that ever moved back. */
    static Map<String, Long> dropsWhoMovedBack(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> kept = new ArrayList<>();
        for (List<StageRow> ofLead : byLead(rows)) {
            List<StageRow> sorted = inOrder(stages, ofLead);
            List<Integer> places =
                    sorted.stream().map(row -> stages.indexOf(row.stage())).toList();
            if (places.equals(places.stream().sorted().toList())) {
                kept.addAll(ofLead);
            }
        }
        return RIGHT.count(stages, kept, counting);
    }

    /** Takes the last entry of each stage for the first. */
    static Map<String, Long> takesTheLastEntry(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> last = new ArrayList<>();
        for (List<StageRow> ofLead : byLead(rows)) {
            Map<String, StageRow> byStage = new LinkedHashMap<>();
            inOrder(stages, ofLead).forEach(row -> byStage.put(row.stage(), row));
            last.addAll(byStage.values());
        }
        return RIGHT.count(stages, last, counting);
    }

    /** Loses whoever did not start in the first stage. */
    static Map<String, Long> startsAtTheFirstStage(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> kept = new ArrayList<>();
        for (List<StageRow> ofLead : byLead(rows)) {
            if (stagesOf(ofLead).contains(stages.get(0))) {
                kept.addAll(ofLead);
            }
        }
        return RIGHT.count(stages, kept, counting);
    }

    /** GROUP BY stage: a stage that nobody entered has no row. */
    static Map<String, Long> omitsEmptyStages(List<String> stages, List<StageRow> rows, Counting counting) {
        Map<String, Long> counts = new LinkedHashMap<>(RIGHT.count(stages, rows, counting));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** A collation that takes two leads for one. */
    static Map<String, Long> ignoresCase(List<String> stages, List<StageRow> rows, Counting counting) {
        return RIGHT.count(stages, named(rows, lead -> lead.toLowerCase(Locale.ROOT)), counting);
    }

    /** Gives up after a window of which nobody spoke. */
    static Map<String, Long> endsAfterAYear(List<String> stages, List<StageRow> rows, Counting counting) {
        List<StageRow> kept = new ArrayList<>();
        for (List<StageRow> ofLead : byLead(rows)) {
            Instant start = inOrder(stages, ofLead).get(0).at();
            ofLead.stream()
                    .filter(row -> !row.at().isAfter(start.plus(365, ChronoUnit.DAYS)))
                    .forEach(kept::add);
        }
        return RIGHT.count(stages, kept, counting);
    }

    private static Map<String, Long> zeros(List<String> stages) {
        Map<String, Long> zeros = new LinkedHashMap<>();
        stages.forEach(stage -> zeros.put(stage, 0L));
        return zeros;
    }

    private static List<StageRow> named(List<StageRow> rows, UnaryOperator<String> names) {
        return rows.stream()
                .map(row -> new StageRow(names.apply(row.lead()), row.stage(), row.at()))
                .toList();
    }

    private static Collection<List<StageRow>> byLead(List<StageRow> rows) {
        return rows.stream().collect(groupingBy(StageRow::lead)).values();
    }

    private static Set<String> stagesOf(List<StageRow> rows) {
        Set<String> stages = new HashSet<>();
        rows.forEach(row -> stages.add(row.stage()));
        return stages;
    }

    private static List<StageRow> inOrder(List<String> stages, List<StageRow> rows) {
        StageRow[] sorted = rows.toArray(StageRow[]::new);
        Arrays.sort(sorted, Comparator.comparing(StageRow::at).thenComparingInt(row -> stages.indexOf(row.stage())));
        return List.of(sorted);
    }
}
