package org.revenuekit.examples.benchmarks;

import static org.revenuekit.examples.benchmarks.FunnelByColumns.micros;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.Maturity;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** The library's value objects: journeys are followed, then asked. */
final class FunnelByObjects {
    private static final SalesProcess PROCESS = SalesLog.process();
    private static final List<StageId> STAGES =
            PROCESS.stages().stream().map(Stage::id).toList();
    private static final List<ChannelId> CHANNELS =
            PROCESS.channels().stream().map(EntryChannel::id).toList();
    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    private FunnelByObjects() {}

    static FunnelAnswer answer(FunnelObjects objects) {
        Journeys journeys =
                JourneyTracking.of(PROCESS).follow(Leads.of(objects.leads()), objects.entries(), SalesLog.AS_OF);
        Conversion conversion = ConversionAnalysis.of(FunnelByColumns.POLICY).count(journeys, Span.always());
        long[] reached = new long[STAGES.size()];
        long checksum = 0;
        for (Map.Entry<ChannelId, Conversion> ofChannel :
                conversion.byChannel().groups().entrySet()) {
            int channel = CHANNELS.indexOf(ofChannel.getKey());
            for (Map.Entry<YearMonth, Conversion> ofMonth :
                    ofChannel.getValue().byMonth().groups().entrySet()) {
                int month = (int) FIRST.until(ofMonth.getKey(), ChronoUnit.MONTHS);
                long[] counts = counts(ofMonth.getValue());
                for (int stage = 0; stage < STAGES.size(); stage++) {
                    reached[stage] += counts[stage];
                    checksum += FunnelAnswer.weight(month, channel, stage, counts[stage]);
                }
            }
        }
        Collection<DurationSummary> times = conversion.timesFrom(STAGES.get(0)).values();
        return FunnelAnswer.of(
                reached,
                checksum,
                withStart(times.stream()
                        .mapToLong(time -> micros(time.median().orElseThrow()))
                        .toArray()),
                withStart(times.stream()
                        .mapToLong(time -> micros(time.percentile(90).orElseThrow()))
                        .toArray()),
                -1,
                -1);
    }

    private static long[] counts(Conversion part) {
        return LongStream.concat(
                        LongStream.of(part.size()),
                        part.maturities(STAGES.get(0)).values().stream().mapToLong(Maturity::converted))
                .toArray();
    }

    /** Everybody reached the first stage at the start. */
    private static long[] withStart(long[] times) {
        long[] all = new long[times.length + 1];
        System.arraycopy(times, 0, all, 1, times.length);
        return all;
    }
}
