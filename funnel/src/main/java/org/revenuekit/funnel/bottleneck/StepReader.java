package org.revenuekit.funnel.bottleneck;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Measures each step by all theories. */
final class StepReader {
    private final BottleneckPolicy policy;
    private final Conversion conversion;
    private final ImmutableList<Peers.Peer> peers;
    private final long businessDays;

    StepReader(BottleneckPolicy policy, Conversion conversion, ImmutableList<Peers.Peer> peers, Span period) {
        this.policy = policy;
        this.conversion = conversion;
        this.peers = peers;
        this.businessDays = conversion.asOf().calendar().businessDays(period);
    }

    ImmutableList<StepReading> read(Journeys journeys, StockFlow flow) {
        SalesProcess process = journeys.definition();
        ImmutableList<StageQueue> queues = QueueTally.of(journeys, flow);
        ImmutableList.Builder<StepReading> steps = ImmutableList.builder();
        for (int step = 0; step < queues.size(); step++) {
            steps.add(read(ProcessSteps.from(process, step), ProcessSteps.to(process, step), queues.get(step)));
        }
        return steps.build();
    }

    private StepReading read(StageId from, StageId to, StageQueue queue) {
        Ratio rate = conversion.rate(from, to);
        WilsonInterval interval = conversion.interval(from, to);
        return new StepReading(
                from,
                to,
                rate,
                interval,
                headroom(from, to, rate, interval),
                queue,
                policy.capacities().stream()
                        .filter(capacity -> capacity.stage().equals(from))
                        .map(capacity -> new StageLoad(capacity, queue.flow().entries(), businessDays))
                        .findFirst());
    }

    private Optional<Headroom> headroom(StageId from, StageId to, Ratio rate, WilsonInterval interval) {
        long conversions = conversion.count(conversion.process().goal());
        Optional<Headroom> toTarget = policy.targets().stream()
                .filter(target -> target.from().equals(from))
                .map(target -> Headroom.of(
                        conversions, rate, interval, Ratio.of(target.rate(), BigDecimal.ONE), Optional.empty()))
                .findFirst();
        return toTarget.or(() -> Peers.best(peers, policy.peerMinimum(), from, to)
                .map(best -> Headroom.of(conversions, rate, interval, best.rate(), Optional.of(best.name()))));
    }
}
