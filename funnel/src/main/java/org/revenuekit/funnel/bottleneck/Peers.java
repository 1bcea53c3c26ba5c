package org.revenuekit.funnel.bottleneck;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.StageId;

/** Groups of leads, the best of which shows what a rate could be. */
@FunctionalInterface
interface Peers {
    /** A group and its conversion. */
    record Peer(String name, Conversion conversion) {}

    /** A peer and its rate of a step. */
    record BestRate(String name, Ratio rate) {}

    /** The groups of a conversion, in the order of their keys. */
    ImmutableList<Peer> of(Conversion conversion);

    static Peers none() {
        return conversion -> ImmutableList.of();
    }

    static <K extends Comparable<? super K>> Peers by(Grouping<Lead, K> grouping) {
        return conversion -> conversion.by(grouping).groups().entrySet().stream()
                .map(group -> new Peer(grouping.name() + " " + group.getKey(), group.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The best rate of a step among groups that are large enough, of equal ones the first; empty without one. */
    static Optional<BestRate> best(ImmutableList<Peer> peers, long minimum, StageId from, StageId to) {
        return peers.stream()
                .filter(peer -> peer.conversion().count(from) >= minimum)
                .map(peer -> new BestRate(peer.name(), peer.conversion().rate(from, to)))
                .reduce((best, next) -> Ratio.byValue().compare(next.rate(), best.rate()) > 0 ? next : best);
    }
}
