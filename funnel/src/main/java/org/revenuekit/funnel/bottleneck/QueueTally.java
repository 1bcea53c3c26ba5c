package org.revenuekit.funnel.bottleneck;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.flow.FlowCounts;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;

/** Adds up how long leads were in the stages before the goal during a period. */
final class QueueTally {
    private final JourneyTable table;
    private final Period period;
    private final List<StageTally> stages = new ArrayList<>();
    private final TimeSum toGoal = new TimeSum();

    private static final class StageTally {
        private final TimeSum within = new TimeSum();
        private final TimeSum toGoal = new TimeSum();
        private final DurationSummary.Builder finished = DurationSummary.builder();
    }

    private QueueTally(Journeys journeys, StockFlow flow) {
        this.table = journeys.table();
        this.period = Period.of(flow.period(), journeys.asOf().calendar());
        for (int stage = 0; stage < journeys.vocabulary().goal(); stage++) {
            stages.add(new StageTally());
        }
    }

    /** The queue of each stage before the goal; O(visits). */
    static ImmutableList<StageQueue> of(Journeys journeys, StockFlow flow) {
        QueueTally tally = new QueueTally(journeys, flow);
        for (int pass = 0; pass < tally.table.passes(); pass++) {
            tally.add(pass);
        }
        ImmutableList.Builder<StageQueue> queues = ImmutableList.builder();
        for (int stage = 0; stage < tally.stages.size(); stage++) {
            queues.add(tally.queue(
                    tally.stages.get(stage), flow.of(journeys.vocabulary().stage(stage))));
        }
        return queues.build();
    }

    private void add(int pass) {
        int after = table.firstVisit(pass + 1);
        int goal = table.firstVisit(pass);
        while (goal < after && isBeforeGoal(goal)) {
            goal++;
        }
        boolean isOnTheWay = goal < after && period.contains(table.enteredAt(goal));
        for (int visit = table.firstVisit(pass); visit < after; visit++) {
            if (isBeforeGoal(visit)) {
                add(pass, visit, isOnTheWay);
            } else {
                isOnTheWay = false;
            }
        }
    }

    private void add(int pass, int visit, boolean isOnTheWay) {
        StageTally stage = stages.get(table.stage(visit));
        long entered = table.enteredAt(visit);
        long left = table.leftAt(pass, visit);
        stage.within.add(Math.max(
                0, LongMath.saturatedSubtract(Math.min(left, period.end()), Math.max(entered, period.start()))));
        if (period.contains(left)) {
            stage.finished.addMicros(LongMath.saturatedSubtract(left, entered));
        }
        if (isOnTheWay) {
            stage.toGoal.add(LongMath.saturatedSubtract(left, entered));
            toGoal.add(LongMath.saturatedSubtract(left, entered));
        }
    }

    private boolean isBeforeGoal(int visit) {
        return table.stage(visit) < stages.size();
    }

    private StageQueue queue(StageTally stage, FlowCounts flow) {
        DurationSummary finished = stage.finished.build();
        BigDecimal length = BigDecimal.valueOf(LongMath.saturatedSubtract(period.end(), period.start()), TimeSum.SCALE);
        Ratio mean = flow.openAtStart() == 0 && flow.entries() == 0
                ? Ratio.of(0, 0)
                : Ratio.of(stage.within.seconds(), length);
        Ratio expected = Ratio.of(
                BigDecimal.valueOf(flow.entries()).multiply(seconds(finished.total())),
                length.multiply(BigDecimal.valueOf(finished.count())));
        return new StageQueue(
                flow,
                finished,
                mean,
                Ratio.of(stage.toGoal.seconds(), toGoal.seconds()),
                new LittleCheck(mean, expected));
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }
}
