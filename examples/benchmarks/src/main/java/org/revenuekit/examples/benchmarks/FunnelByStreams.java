package org.revenuekit.examples.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

/** The same as one writes it with streams over the objects. */
final class FunnelByStreams {
    private FunnelByStreams() {}

    static FunnelAnswer answer(
            List<StageEntry> entries, Map<LeadId, ChannelId> channels, List<StageId> stages, List<ChannelId> all) {
        YearMonth first = YearMonth.from(LocalDate.of(2024, 1, 1));
        Map<LeadId, List<StageEntry>> byLead = entries.stream().collect(groupingBy(StageEntry::lead));
        long[] reached = new long[stages.size()];
        long checksum = 0;
        List<List<Long>> times = new ArrayList<>();
        stages.forEach(stage -> times.add(new ArrayList<>()));
        for (Map.Entry<LeadId, List<StageEntry>> one : byLead.entrySet()) {
            List<StageEntry> ofLead = one.getValue().stream()
                    .sorted(Comparator.comparing(StageEntry::at).thenComparing(entry -> stages.indexOf(entry.stage())))
                    .toList();
            var start = ofLead.get(0).at();
            int month = (int) first.until(YearMonth.from(start.atZone(ZoneOffset.UTC)), ChronoUnit.MONTHS);
            int channel = all.indexOf(channels.get(one.getKey()));
            for (int stage = 0; stage < stages.size(); stage++) {
                int wanted = stage;
                long since = ofLead.stream()
                        .filter(entry -> stages.indexOf(entry.stage()) >= wanted)
                        .findFirst()
                        .map(entry -> start.until(entry.at(), ChronoUnit.MICROS))
                        .orElse(Long.MAX_VALUE);
                if (since <= SalesLog.WINDOW) {
                    reached[stage]++;
                    checksum += FunnelAnswer.weight(month, channel, stage, 1);
                    times.get(stage).add(since);
                }
            }
        }
        long[] medians = new long[stages.size()];
        long[] p90s = new long[stages.size()];
        for (int stage = 0; stage < stages.size(); stage++) {
            List<Long> sorted = times.get(stage);
            Collections.sort(sorted);
            int n = sorted.size();
            long upper = sorted.get(n / 2);
            long lower = n % 2 == 1 ? upper : sorted.get(n / 2 - 1);
            medians[stage] = lower + (upper - lower) / 2;
            p90s[stage] = sorted.get((int) ((9L * n + 9) / 10) - 1);
        }
        return FunnelAnswer.of(reached, checksum, medians, p90s, -1, -1);
    }
}
