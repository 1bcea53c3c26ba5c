package org.revenuekit.funnel.queue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.SalesProcess;

/** Turns rules into functions of the positions of leads. */
final class RuleReader {
    private final SalesProcess process;
    private final LeadFacts facts;

    RuleReader(SalesProcess process, LeadFacts facts) {
        this.process = process;
        this.facts = facts;
    }

    IntToLongFunction points(ScoreRule rule) {
        if (rule instanceof AttributeRule attribute) {
            return lead -> named(
                    attribute.points(),
                    Optional.ofNullable(facts.lead(lead).attributes().get(attribute.attribute())));
        }
        if (rule instanceof TraitRule traits) {
            return lead -> facts.lead(lead).traits().stream()
                    .mapToLong(trait -> named(traits.points(), Optional.of(trait)))
                    .sum();
        }
        if (rule instanceof ChannelRule channel) {
            channel.points().keySet().forEach(this::checkKnown);
            return lead -> named(channel.points(), facts.lead(lead).channel());
        }
        if (rule instanceof StageRule stage) {
            stage.points().keySet().forEach(process::stage); // tells of a stage that is not there
            return lead -> named(stage.points(), facts.stage(lead));
        }
        return timed(rule);
    }

    private IntToLongFunction timed(ScoreRule rule) {
        if (rule instanceof RecencyRule recency) {
            return lead -> since(facts.lastActivity(lead), recency.steps(), recency.never());
        }
        if (rule instanceof FrequencyRule frequency) {
            long from = facts.startOf(frequency.days());
            return lead -> frequency.steps().points(facts.activitiesSince(lead, from));
        }
        StalenessRule staleness = (StalenessRule) rule;
        return lead -> since(facts.lastTouch(lead), staleness.steps(), staleness.never());
    }

    private long since(OptionalLong micros, PointSteps steps, long never) {
        return micros.isPresent() ? steps.points(facts.daysSince(micros.getAsLong())) : never;
    }

    private static <K> long named(ImmutableMap<K, Long> points, Optional<K> key) {
        return key.map(points::get).orElse(0L);
    }

    private void checkKnown(ChannelId id) {
        if (process.channels().stream().map(EntryChannel::id).noneMatch(id::equals)) {
            throw new IllegalArgumentException("process " + process.ref() + " has no channel " + id);
        }
    }
}
