package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.bottleneck.Bottleneck;
import org.revenuekit.funnel.bottleneck.Bottlenecks;
import org.revenuekit.funnel.bottleneck.Headroom;
import org.revenuekit.funnel.bottleneck.StageQueue;
import org.revenuekit.funnel.bottleneck.StepReading;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.bottleneck.Worth;

/** Where the process is stuck, as data. */
final class BottleneckJson {
    private BottleneckJson() {}

    record Stuck(
            String policy,
            String theory,
            String period,
            ImmutableList<TheoryRow> theories,
            ImmutableList<StepRow> steps) {}

    record TheoryRow(String theory, ImmutableList<RankRow> ranking, ImmutableList<String> unranked) {}

    record RankRow(int rank, String from, String to, Optional<BigDecimal> measure) {}

    record StepRow(
            String from,
            String to,
            RatioValue rate,
            Optional<HeadroomRow> headroom,
            QueueRow queue,
            Optional<RatioValue> utilisation) {}

    record HeadroomRow(
            RatioValue reference,
            Optional<String> peer,
            Optional<BigDecimal> gain,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> worth) {}

    record QueueRow(
            long atEnd,
            long growth,
            Optional<BigDecimal> meanWorkInProcess,
            Optional<BigDecimal> expectedByLittle,
            RatioValue shareOfTimeToGoal,
            FunnelJson.Times finished) {}

    static Stuck of(Bottlenecks bottlenecks, CurrencyUnit currency) {
        return new Stuck(
                bottlenecks.definition().ref().toString(),
                bottlenecks.definition().theory().name(),
                bottlenecks.period().toString(),
                list(Arrays.stream(Theory.values()).map(theory -> theory(bottlenecks, theory))),
                list(bottlenecks.steps().stream().map(step -> step(step, bottlenecks.worth(step.from(), currency)))));
    }

    private static TheoryRow theory(Bottlenecks bottlenecks, Theory theory) {
        return new TheoryRow(
                theory.name(),
                list(bottlenecks.ranking(theory).stream().map(BottleneckJson::rank)),
                list(bottlenecks.unranked(theory).stream()
                        .map(step -> step.from().value())));
    }

    private static RankRow rank(Bottleneck bottleneck) {
        return new RankRow(
                bottleneck.rank(),
                bottleneck.step().from().value(),
                bottleneck.step().to().value(),
                rounded(bottleneck.measure()));
    }

    private static StepRow step(StepReading step, Optional<Worth> worth) {
        return new StepRow(
                step.from().value(),
                step.to().value(),
                value(step.rate()),
                step.headroom().map(headroom -> headroom(headroom, worth)),
                queue(step.queue()),
                step.load().map(load -> value(load.utilisation())));
    }

    private static HeadroomRow headroom(Headroom headroom, Optional<Worth> worth) {
        return new HeadroomRow(
                value(headroom.reference()),
                headroom.peer(),
                rounded(headroom.gain()),
                rounded(headroom.low()),
                rounded(headroom.high()),
                worth.map(amount -> amount.rounded().getAmount()));
    }

    private static QueueRow queue(StageQueue queue) {
        return new QueueRow(
                queue.flow().openAtEnd(),
                queue.growth(),
                rounded(queue.meanWorkInProcess()),
                rounded(queue.littlesLaw().expected()),
                value(queue.shareOfTimeToGoal()),
                FunnelJson.times(queue.finished()));
    }

    private static Optional<BigDecimal> rounded(Ratio ratio) {
        return ratio.rounded(ReportJson.DECIMALS);
    }
}
