package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.revenuekit.funnel.conversion.Counting;

/** What several laws of a counter need. */
final class ConversionLaws {
    static final ImmutableList<Counting> FROM_STRICT_TO_LOOSE =
            ImmutableList.of(Counting.IN_SEQUENCE, Counting.FIRST_ENTRY, Counting.VISITED, Counting.REACHED);

    /** Not in the order of their names. */
    private static final ImmutableList<String> STAGES = ImmutableList.of("talk", "deal", "won", "live");

    private static final Instant START = Instant.parse("2026-03-31T15:00:00Z");

    private ConversionLaws() {}

    static Map<String, Long> count(ConversionCounter subject, ConversionCounterCase given, Counting counting) {
        return new HashMap<>(subject.count(given.stages(), given.rows(), counting));
    }

    /** The count at a stage; that there is none is a matter of another law, and counts as 0 here. */
    static long at(Map<String, Long> counts, String stage) {
        Long count = counts.get(stage);
        return count == null ? 0 : count;
    }

    /** Rows of one lead in the order in which they are read. */
    static List<StageRow> inOrder(ConversionCounterCase given, List<StageRow> rows) {
        List<StageRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(StageRow::at).thenComparingInt(given::place));
        return sorted;
    }

    /** Each lead goes as many stages as it has rows, one after the other, at the times of its rows. */
    static ConversionCounterCase withoutSkips(ConversionCounterCase given) {
        List<StageRow> rows = new ArrayList<>();
        for (String lead : given.leads()) {
            List<StageRow> sorted = inOrder(given, given.rowsOf(lead));
            int stages = Math.min(sorted.size(), given.stages().size());
            for (int stage = 0; stage < stages; stage++) {
                rows.add(new StageRow(
                        lead, given.stages().get(stage), sorted.get(stage).at()));
            }
        }
        return given.with(rows);
    }

    /**
     * No two entries of different stages at one instant: those of one instant a second apart, in the order of the
     * process.
     */
    static ConversionCounterCase withoutTies(ConversionCounterCase given) {
        List<Instant> instants = instants(given);
        return given.with(given.rows().stream()
                .map(row -> row.movedTo(START.plusSeconds((long) given.stages().size() * instants.indexOf(row.at()))
                        .plusSeconds(given.place(row))))
                .toList());
    }

    static ConversionCounterCase named(ConversionCounterCase given, UnaryOperator<String> names) {
        return new ConversionCounterCase(
                given.stages().stream().map(names).collect(ImmutableList.toImmutableList()),
                given.rows().stream()
                        .map(row -> new StageRow(names.apply(row.lead()), names.apply(row.stage()), row.at()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Other times in the same order. */
    static ConversionCounterCase withTimesApart(ConversionCounterCase given, Duration apart) {
        List<Instant> instants = instants(given);
        return given.with(given.rows().stream()
                .map(row -> row.movedTo(START.plus(apart.multipliedBy(instants.indexOf(row.at())))))
                .toList());
    }

    private static List<Instant> instants(ConversionCounterCase given) {
        return given.rows().stream().map(StageRow::at).distinct().sorted().toList();
    }

    /** From the first row to the last. */
    static Duration length(ConversionCounterCase given) {
        List<Instant> instants = instants(given);
        return instants.isEmpty()
                ? Duration.ZERO
                : Duration.between(instants.get(0), instants.get(instants.size() - 1));
    }

    static Instant afterAll(ConversionCounterCase given) {
        return given.rows().stream()
                .map(StageRow::at)
                .max(Comparator.naturalOrder())
                .orElse(START)
                .plusSeconds(1);
    }

    /** All logs of one lead with as many rows: each row in any stage at any of as many instants. */
    static void forEachLog(int size, Consumer<ConversionCounterCase> check) {
        checkArgument(size >= 1 && size <= STAGES.size(), "smallScope must be 1 to %s, was %s", STAGES.size(), size);
        ImmutableList<String> stages = STAGES.subList(0, Math.max(2, size));
        int[] choice = new int[size]; // of a row: its stage and its instant
        int digit;
        do {
            check.accept(new ConversionCounterCase(
                    stages,
                    IntStream.of(choice)
                            .mapToObj(one -> new StageRow(
                                    "lead", stages.get(one % stages.size()), START.plusSeconds(one / stages.size())))
                            .collect(ImmutableList.toImmutableList())));
            for (digit = 0; digit < size && ++choice[digit] == stages.size() * size; digit++) {
                choice[digit] = 0;
            }
        } while (digit < size);
    }

    /** One lead that comes to the second stage and goes back, again and again, and another that is won at once. */
    static ConversionCounterCase manyReturns(int returns) {
        checkArgument(returns >= 1, "largeSize must be at least 1, was %s", returns);
        ImmutableList<String> stages = STAGES.subList(0, 3);
        ImmutableList.Builder<StageRow> rows = ImmutableList.builder();
        for (int i = 0; i < returns; i++) {
            rows.add(new StageRow("returning", stages.get(0), START.plusSeconds(2L * i)));
            rows.add(new StageRow("returning", stages.get(1), START.plusSeconds(2L * i + 1)));
        }
        stages.forEach(stage -> rows.add(new StageRow("straight", stage, START)));
        return new ConversionCounterCase(stages, rows.build());
    }
}
