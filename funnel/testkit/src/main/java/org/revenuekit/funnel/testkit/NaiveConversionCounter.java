package org.revenuekit.funnel.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.revenuekit.funnel.conversion.Counting;

/**
 * Counts as the definitions say it, with no thought of speed: what other counters are compared with. It looks at every
 * row for every lead and stage, so give it small logs.
 */
public final class NaiveConversionCounter implements ConversionCounter {
    /** Returns the counter; it keeps nothing. */
    public NaiveConversionCounter() {}

    /**
     * Counts.
     *
     * @throws IllegalArgumentException if the stages and rows make no {@link ConversionCounterCase}
     */
    @Override
    public Map<String, Long> count(List<String> stages, List<StageRow> rows, Counting counting) {
        requireNonNull(stages, "stages");
        requireNonNull(rows, "rows");
        requireNonNull(counting, "counting");
        ConversionCounterCase given =
                new ConversionCounterCase(ImmutableList.copyOf(stages), ImmutableList.copyOf(rows));
        ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
        for (int stage = 0; stage < stages.size(); stage++) {
            counts.put(stages.get(stage), count(given, stage, counting));
        }
        return counts.buildOrThrow();
    }

    private static long count(ConversionCounterCase given, int stage, Counting counting) {
        return given.leads().stream()
                .filter(lead -> counts(given.with(given.rowsOf(lead)), stage, counting))
                .count();
    }

    private static boolean counts(ConversionCounterCase ofLead, int stage, Counting counting) {
        return switch (counting) {
            case REACHED -> ofLead.rows().stream().anyMatch(row -> ofLead.place(row) >= stage);
            case VISITED -> ofLead.rows().stream().anyMatch(row -> ofLead.place(row) == stage);
            case FIRST_ENTRY -> enteredBeforeAnyBeyond(ofLead, stage);
            case IN_SEQUENCE -> IntStream.rangeClosed(0, stage).allMatch(each -> enteredBeforeAnyBeyond(ofLead, each));
        };
    }

    private static boolean enteredBeforeAnyBeyond(ConversionCounterCase ofLead, int stage) {
        return ofLead.rows().stream()
                .filter(row -> ofLead.place(row) == stage)
                .map(StageRow::at)
                .anyMatch(at -> !wasBeyond(ofLead, stage, at));
    }

    private static boolean wasBeyond(ConversionCounterCase ofLead, int stage, Instant before) {
        return ofLead.rows().stream()
                .anyMatch(row -> ofLead.place(row) > stage && row.at().isBefore(before));
    }
}
