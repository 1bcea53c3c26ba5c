package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** The log as value objects, each entry with an id of its own that equals that of its lead. */
final class FunnelObjects {
    private final ImmutableList<Lead> leads;
    private final ImmutableList<StageEntry> entries;

    private FunnelObjects(ImmutableList<Lead> leads, ImmutableList<StageEntry> entries) {
        this.leads = leads;
        this.entries = entries;
    }

    static FunnelObjects of(SalesLog log) {
        SalesProcess process = SalesLog.process();
        ImmutableList<StageId> stages =
                process.stages().stream().map(Stage::id).collect(ImmutableList.toImmutableList());
        ImmutableList<ChannelId> channels =
                process.channels().stream().map(EntryChannel::id).collect(ImmutableList.toImmutableList());
        return new FunnelObjects(
                IntStream.range(0, log.channel().length)
                        .mapToObj(lead -> Lead.builder()
                                .id(id(lead))
                                .channel(channels.get(log.channel()[lead]))
                                .build())
                        .collect(ImmutableList.toImmutableList()),
                IntStream.range(0, log.lead().length)
                        .mapToObj(i -> StageEntry.of(
                                id(log.lead()[i]),
                                stages.get(log.stage()[i]),
                                Instant.EPOCH.plus(log.micros()[i], ChronoUnit.MICROS)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static LeadId id(int lead) {
        return LeadId.of("lead-" + lead);
    }

    ImmutableList<Lead> leads() {
        return leads;
    }

    ImmutableList<StageEntry> entries() {
        return entries;
    }

    ImmutableMap<LeadId, ChannelId> channels() {
        return leads.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Lead::id, lead -> lead.channel().orElseThrow()));
    }
}
