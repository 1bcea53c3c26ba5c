package org.revenuekit.examples.benchmarks;

import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.columns.ColumnConversion;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** The library's column entrance, and its answer in the form that is compared. */
final class FunnelByColumns {
    static final ConversionPolicy POLICY = ConversionPolicy.standard().toBuilder()
            .ref(DefinitionRef.of("ninety-days", 1))
            .window(Duration.of(SalesLog.WINDOW, ChronoUnit.MICROS))
            .build();

    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    private static final List<StageId> STAGES =
            SalesLog.process().stages().stream().map(Stage::id).toList();

    private FunnelByColumns() {}

    static FunnelAnswer answer(ColumnConversion conversion) {
        long[] reached = STAGES.stream().mapToLong(conversion::count).toArray();
        long checksum = 0;
        for (YearMonth month : conversion.months()) {
            int number = (int) FIRST.until(month, ChronoUnit.MONTHS);
            for (int channel = 0; channel < SalesLog.CHANNELS; channel++) {
                for (int stage = 0; stage < STAGES.size(); stage++) {
                    long count = conversion.count(month, channel, STAGES.get(stage));
                    checksum += FunnelAnswer.weight(number, channel, stage, count);
                }
            }
        }
        return FunnelAnswer.of(
                reached,
                checksum,
                STAGES.stream()
                        .mapToLong(
                                stage -> micros(conversion.medianTimeTo(stage).orElseThrow()))
                        .toArray(),
                STAGES.stream()
                        .mapToLong(stage -> micros(
                                conversion.ninetiethPercentileOfTimeTo(stage).orElseThrow()))
                        .toArray(),
                conversion.skips(),
                conversion.backwardMoves());
    }

    static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
