package org.revenuekit.segmentation.signal;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.time.AsOf;

/** Finds the latest reaction of each kind, by account and product. */
final class ReactionDetector implements SignalDetector {
    private static final Comparator<CampaignReaction> TOPIC = comparing(CampaignReaction::account)
            .thenComparing(CampaignReaction::product, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(CampaignReaction::reaction);

    private final DetectionPolicy policy;

    ReactionDetector(DetectionPolicy policy) {
        this.policy = policy;
    }

    @Override
    public DefinitionRef ref() {
        return SignalDetection.REACTIONS;
    }

    @Override
    public List<OpportunitySignal> detect(SignalFacts facts, AsOf asOf) {
        TreeSet<CampaignReaction> latest = new TreeSet<>(TOPIC);
        facts.reactions().stream()
                .filter(reaction -> asOf.sees(reaction.on()))
                .sorted(comparing(CampaignReaction::on).reversed())
                .forEach(latest::add); // of one topic the first stays
        return latest.stream().map(this::signal).toList();
    }

    private OpportunitySignal signal(CampaignReaction reaction) {
        boolean isClick = reaction.reaction() == Reaction.CLICKED;
        return OpportunitySignal.builder()
                .account(reaction.account())
                .kind(SignalKind.INTEREST_SHOWN)
                .detail(isClick ? SignalDetail.CLICKED : SignalDetail.OPENED)
                .observedOn(reaction.on())
                .strength(isClick ? policy.clickedStrength() : policy.openedStrength())
                .channel(ObservationChannel.BEHAVIOUR)
                .product(reaction.product())
                .build();
    }
}
