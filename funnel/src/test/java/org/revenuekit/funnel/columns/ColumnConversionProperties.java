package org.revenuekit.funnel.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.columns.ColumnConversionTest.AS_OF;
import static org.revenuekit.funnel.columns.ColumnConversionTest.PROCESS;
import static org.revenuekit.funnel.columns.ColumnConversionTest.TEN_DAYS;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

class ColumnConversionProperties {
    private static final int LEADS = 6;
    private static final List<StageId> STAGES =
            PROCESS.stages().stream().map(Stage::id).toList();

    record Row(int lead, byte stage, long at) {
        private static final Comparator<Row> ORDER =
                Comparator.comparingLong(Row::at).thenComparing(Row::stage);
    }

    @Provide
    Arbitrary<List<Row>> logs() {
        Arbitrary<Long> at = Combinators.combine(
                        Arbitraries.integers().between(20, 50), Arbitraries.of(0L, 0L, 1L, 3_600_000_000L))
                .as((day, micros) -> ColumnConversionTest.day(day) + micros);
        return Combinators.combine(
                        Arbitraries.integers().between(0, LEADS - 1),
                        Arbitraries.integers().between(0, PROCESS.stages().size() - 1),
                        at)
                .as((lead, stage, micros) -> new Row(lead, stage.byteValue(), micros))
                .list()
                .ofMaxSize(30)
                .map(rows -> rows.stream().sorted(Row.ORDER).toList());
    }

    private static ColumnConversion byColumns(List<Row> rows) {
        byte[] stage = new byte[rows.size()];
        IntStream.range(0, stage.length).forEach(i -> stage[i] = rows.get(i).stage());
        ColumnEvents events = ColumnEvents.of(
                PROCESS,
                LEADS,
                rows.stream().mapToInt(Row::lead).toArray(),
                stage,
                rows.stream().mapToLong(Row::at).toArray());
        return ColumnConversionAnalysis.of(TEN_DAYS).count(events, new int[] {0, 1, 0, 1, 0, 1}, 2, AS_OF);
    }

    private static Conversion byObjects(List<Row> rows, int... leads) {
        return ConversionAnalysis.of(TEN_DAYS)
                .count(
                        JourneyTracking.of(PROCESS)
                                .follow(
                                        Leads.of(IntStream.of(leads)
                                                .mapToObj(lead -> Lead.of(LeadId.of("l" + lead)))
                                                .toList()),
                                        rows.stream()
                                                .map(row -> StageEntry.of(
                                                        LeadId.of("l" + row.lead()),
                                                        STAGES.get(row.stage()),
                                                        Micros.instant(row.at())))
                                                .toList(),
                                        AS_OF),
                        Span.always());
    }

    private static long count(Conversion conversion, int stage) {
        return stage == 0
                ? conversion.size()
                : conversion.maturity(STAGES.get(0), STAGES.get(stage)).converted();
    }

    @Property
    void sayWhatValueObjectsSay(@ForAll("logs") List<Row> rows) {
        ColumnConversion columns = byColumns(rows);
        Conversion all = byObjects(rows, 0, 1, 2, 3, 4, 5);
        for (int stage = 0; stage < STAGES.size(); stage++) {
            assertEquals(count(all, stage), columns.count(STAGES.get(stage)));
            if (stage > 0) {
                DurationSummary times = all.timeTo(STAGES.get(0), STAGES.get(stage));
                assertEquals(times.median(), columns.medianTimeTo(STAGES.get(stage)));
                assertEquals(times.percentile(90), columns.ninetiethPercentileOfTimeTo(STAGES.get(stage)));
            }
        }
        Map<YearMonth, Conversion> even = byObjects(rows, 0, 2, 4).byMonth().groups();
        for (YearMonth month : columns.months()) {
            for (int stage = 0; stage < STAGES.size(); stage++) {
                long expected = even.containsKey(month) ? count(even.get(month), stage) : 0;
                assertEquals(expected, columns.count(month, 0, STAGES.get(stage)));
            }
        }
    }

    @Property
    void movesAreThoseBetweenNeighbouringEntries(@ForAll("logs") List<Row> rows) {
        long skips = 0;
        long back = 0;
        for (int lead = 0; lead < LEADS; lead++) {
            int ofLead = lead;
            List<Row> own = rows.stream().filter(row -> row.lead() == ofLead).toList();
            for (int i = 1; i < own.size(); i++) {
                int step = own.get(i).stage() - own.get(i - 1).stage();
                skips += step > 1 ? 1 : 0;
                back += step < 0 ? 1 : 0;
            }
        }
        assertEquals(skips, byColumns(rows).skips());
        assertEquals(back, byColumns(rows).backwardMoves());
    }

    @Provide
    Arbitrary<long[]> numbers() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 5);
        Arbitrary<Long> many = Arbitraries.longs().greaterOrEqual(0);
        return Arbitraries.oneOf(few, many).array(long[].class).ofMinSize(1).ofMaxSize(300);
    }

    @Property
    void theKthIsWhereSortingPutsIt(@ForAll("numbers") long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        long[] asked = numbers.clone();
        for (int k = 0; k < sorted.length; k++) {
            assertEquals(sorted[k], Select.kth(asked, asked.length, k));
        }
        assertArrayEquals(numbers, asked);
    }

    @Property
    void durationsSummariseAsTheirSortedListDoes(@ForAll("numbers") long[] numbers) {
        Durations durations = new Durations();
        List<Long> kept = new ArrayList<>();
        for (long number : numbers) {
            long micros = Math.floorMod(number, 1_000_000L);
            kept.add(micros);
            durations.add(micros);
        }
        DurationSummary expected = DurationSummary.ofMicros(
                kept.stream().mapToLong(Long::longValue).toArray());
        assertEquals(kept.size(), durations.size());
        assertEquals(expected.median().orElseThrow(), durations.median());
        assertEquals(expected.percentile(90).orElseThrow(), durations.percentile(90));
        assertEquals(expected.percentile(1).orElseThrow(), durations.percentile(1));
    }
}
