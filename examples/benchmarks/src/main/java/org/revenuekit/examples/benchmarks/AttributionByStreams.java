package org.revenuekit.examples.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.revenuekit.funnel.attribution.CampaignTouch;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

/** What a developer would write: group the touches by lead, share each conversion among those up to it. */
final class AttributionByStreams {
    private AttributionByStreams() {}

    static double[] answer(Journeys journeys, List<CampaignTouch> touches, List<ChannelId> channels) {
        StageId goal = journeys.definition().goal();
        Map<LeadId, List<CampaignTouch>> byLead = touches.stream().collect(Collectors.groupingBy(CampaignTouch::lead));
        Map<ChannelId, Double> credits = journeys.stream()
                .flatMap(journey -> wonAt(journey, goal).stream()
                        .flatMap(
                                won -> shares(byLead.getOrDefault(journey.lead().id(), List.of()), won).stream()))
                .collect(Collectors.groupingBy(Share::channel, Collectors.summingDouble(Share::credit)));
        return channels.stream()
                .mapToDouble(channel -> credits.getOrDefault(channel, 0.0))
                .toArray();
    }

    private record Share(ChannelId channel, double credit) {}

    private static Optional<Instant> wonAt(Journey journey, StageId goal) {
        return journey.passes().stream()
                .flatMap(pass -> pass.visits().stream())
                .filter(visit -> visit.stage().equals(goal))
                .map(Visit::enteredAt)
                .findFirst();
    }

    private static List<Share> shares(List<CampaignTouch> touches, Instant won) {
        List<CampaignTouch> path =
                touches.stream().filter(touch -> !touch.at().isAfter(won)).toList();
        return path.stream()
                .map(touch -> new Share(touch.channel(), 1.0 / path.size()))
                .toList();
    }
}
